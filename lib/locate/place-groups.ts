import type { Place, PlaceReference } from './place.ts'
import { saying } from './saying.ts'

/** The places of one sentence or lead ("Trang 3, mục 2: …"). */
export interface PlaceGroup {
  places: Place[]
  /** A request names the first of them as what it is to work on ("đề nghị bổ sung vào mục 4"). */
  asked: boolean
}

/** A request, and what may stand between it and the place it works on. */
const asking = saying(
  '(?:^|\\s)(?:bổ sung|thêm|viết|viết lại|nêu|nêu rõ|làm rõ|ghi|ghi rõ|nói rõ|đưa|chèn|sửa|sửa lại|thay|bỏ|xóa|xoá|lược bỏ|cắt|rút gọn|' +
    'rà soát|xem lại|kiểm tra|kiểm tra lại|đính chính|chỉnh lại|chỉnh sửa|điều chỉnh|cập nhật|đánh lại|tách|gộp|giữ|giữ nguyên|đổi|' +
    'đổi tên|hoàn thiện|nâng|hạ|giảm)(?: (?:vào|ở|tại|trong|cho|của|lại|thêm|ngay|luôn|cuối|đầu|sau|nội dung|câu|ý|một|tên|số|' +
    'tiêu đề|số liệu|đoạn|phần|cả|cụm từ))*$'
)

/** New matter and where it is to be put ("bổ sung giải pháp cho … vào mục 4"). */
const putting = saying(
  '(?:^|\\s)(?:bổ sung|thêm|đưa|chèn|ghi|viết|nêu|chuyển) .{0,120} vào(?: (?:cuối|đầu|sau|nội dung|đoạn|ngay))*$'
)

/** Places that stand for a remark, grouped by sentence in order. */
function groupPlaces(text: string, places: Place[]): PlaceGroup[] {
  const groups: PlaceGroup[] = []
  let last: Place | null = null
  for (const place of places) {
    const between = last === null ? '' : text.slice(last.end, place.start)
    if (last === null || /[:;\n]|[.!?]\s/u.test(between)) groups.push({ places: [], asked: isAsked(text, place) })
    groups.at(-1)?.places.push(place)
    last = place
  }
  return groups
}

function isAsked(text: string, place: Place): boolean {
  const before =
    text
      .slice(Math.max(0, place.start - 160), place.start)
      .split(/[.;:!?\n]/)
      .at(-1) ?? ''
  return asking(before.split(',').at(-1) ?? '') || putting(before)
}

/** What the places of a remark come to. */
export interface ChosenPlaces {
  /** Where the remark stands. */
  here: Place[]
  /** Named behind a lead ("Phần A: mục 2 …"): they count below its heading. */
  below: Place[]
  others: Place[]
  /** Offset before which the remark only tells facts of other places; 0 where nothing goes before. */
  from: number
}

/**
 * The group that says where the remark stands, and the places of the others: the first that names a place, but the one
 * that a request works on, where what goes before only tells a fact ("Phần A nêu … Đề nghị thêm vào mục 4 phần B").
 */
export function choosePlaces(text: string, places: Place[]): ChosenPlaces {
  const groups = groupPlaces(text, places)
  const named = groups.filter(g => g.places.some(p => namesPlace(p.place) && p.place.type !== 'whole'))
  const first = named[0] ?? groups.find(g => g.places.some(p => p.place.type === 'whole'))
  if (!first) return { here: places, below: [], others: [], from: 0 }
  const lead = isLead(text, first)
  const asked = first.asked || lead ? undefined : named.find(g => g.asked)
  const chosen = asked ?? first
  const here = [...chosen.places]
  const behind = groups.slice(groups.indexOf(chosen) + 1)
  // Blocks asked for behind the place that counts, or behind a lead, are counted inside it.
  const inside = behind.filter((g, i) => (g.asked && g.places.every(p => !namesPlace(p.place))) || (lead && i === 0))
  const blocks = inside.flatMap(g => g.places).filter(p => p.place.type === 'block')
  if (!here.some(p => p.place.type === 'block')) here.push(...blocks)
  const below = lead ? (behind[0]?.places ?? []).filter(p => !here.includes(p)) : []
  const others = places.filter(p => !here.includes(p) && !below.includes(p))
  return { here, below, others, from: asked ? (chosen.places[0]?.start ?? 0) : 0 }
}

/** "Phần A: …", "Trang 3, dòng 5 – …": the group is the lead of what follows. */
function isLead(text: string, group: PlaceGroup): boolean {
  const first = group.places[0]?.start ?? 0
  const last = group.places.at(-1)?.end ?? 0
  return first < 12 && /^[^:.;\n]{0,60}[:–—]\s/u.test(text.slice(last, last + 70))
}

/** True for a place that says where by itself; blocks and lines only count inside one. */
export function namesPlace(place: PlaceReference): boolean {
  if (place.type === 'block') return place.noun === 'target' && place.ordinal !== null
  return ['number', 'name', 'page', 'table', 'whole', 'same', 'title-block', 'footnote'].includes(place.type)
}
