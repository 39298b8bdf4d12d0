import { folded, isUnmarked } from '../text/fold.ts'

/** Ways a request can point. Two requests that point opposite ways are never one, whatever words they share. */
export type Direction =
  | 'up'
  | 'down'
  | 'add'
  | 'remove'
  | 'split'
  | 'join'
  | 'keep'
  | 'change'
  | 'shorten'
  | 'lengthen'
  | 'arrange'
  | 'before'
  | 'after'
  | 'against'

/** Words and phrases of each direction, with their marks: without them "bỏ" (take out) is "bộ" (ministry). */
const directions: [Direction, string[]][] = [
  ['up', ['nâng', 'tăng', 'đưa lên', 'cao hơn', 'nâng lên']],
  ['down', ['giảm', 'hạ', 'xuống còn', 'thấp hơn', 'hạ xuống']],
  ['add', ['bổ sung', 'thêm', 'đưa vào', 'chèn', 'còn thiếu', 'thiếu', 'ghi thêm']],
  ['remove', ['bỏ', 'xóa', 'xoá', 'lược bỏ', 'loại bỏ', 'cắt bỏ', 'gạch bỏ']],
  ['split', ['tách', 'chia', 'phân định', 'phân biệt', 'phân rõ']],
  [
    'join',
    [
      'ghép',
      'gom',
      'gộp',
      'hợp nhất',
      'nên nhập',
      'nhập chung',
      'nhập làm',
      'nhập lại',
      'nhập mục',
      'nhập phần',
      'nhập điều'
    ]
  ],
  ['keep', ['giữ nguyên', 'giữ lại', 'giữ', 'để nguyên']],
  ['change', ['thay', 'sửa', 'đổi thành', 'chuyển thành', 'viết lại']],
  [
    'shorten',
    [
      'bớt chữ',
      'bớt dài',
      'bớt lại',
      'cho gọn',
      'cho ngắn',
      'cô đọng',
      'cắt bớt',
      'cắt gọn',
      'dài dòng',
      'dài lê thê',
      'dài lắm',
      'dài quá',
      'dài thế',
      'dàn trải',
      'gọn hơn',
      'gọn lại',
      'gọn thôi',
      'hơi dài',
      'kể lể',
      'lan man',
      'lê thê',
      'lược bớt',
      'ngắn gọn',
      'ngắn hơn',
      'ngắn lại',
      'quá dài',
      'rút bớt',
      'rút gọn',
      'rút lại',
      'rút ngắn',
      'rút xuống',
      'rườm rà',
      'súc tích',
      'thu gọn',
      'tinh gọn',
      'tóm gọn',
      'tóm lại',
      'tóm tắt',
      'viết dài'
    ]
  ],
  ['lengthen', ['dài hơn', 'mở rộng', 'đầy đủ hơn', 'kỹ hơn', 'chi tiết hơn']],
  ['arrange', ['bố cục lại', 'bố trí lại', 'cơ cấu lại', 'kết cấu lại', 'sắp xếp lại', 'trình bày lại', 'xếp lại']],
  ['before', ['trước', 'lên đầu', 'lên trên']],
  ['after', ['sau', 'xuống cuối', 'xuống dưới', 'cuối cùng']]
]

/** Phrases that hold a sign word but are subjects or grammar. */
const innocent = [
  'bước sau',
  'chia sẻ',
  'giám sát',
  'góp phần',
  'góp ý',
  'hạ tầng',
  'khóa sau',
  'khóa trước',
  'kỳ trước',
  'lần sau',
  'lần trước',
  'ngày trước',
  'nhiệm kỳ sau',
  'nhiệm kỳ trước',
  'như sau',
  'nâng cao',
  'năm sau',
  'năm trước',
  'sau khi',
  'sau đây',
  'sau đại học',
  'sâu sắc',
  'thay mặt',
  'thay vì',
  'thay đổi',
  'thiếu nhi',
  'thiếu niên',
  'thêm nữa',
  'trước hết',
  'trước khi',
  'trước kia',
  'trước mắt',
  'trước nay',
  'trước đây',
  'trước đó',
  'tăng cường',
  'tăng gia',
  'tăng trưởng'
]

/** Without marks "bo" stands in many words; only these are not the asking to take out. */
const innocentUnmarked =
  /\b(?:(?:can|chi|dang|dong|noi|tien|toan) bo|giam doc|bo (?:tri|mon|doi|may|luat|phan|chinh|truong|cuc|y te)|ha (?:noi|tang|giang|nam|tinh))\b/g

const refusal =
  '(?:không|chưa) (?:nên|cần|cần thiết|đồng ý|tán thành|đồng tình|nhất trí|thống nhất|chấp nhận|ủng hộ)|phản đối|đừng'

interface Reading {
  signs: [Direction, RegExp][]
  innocent: RegExp
  notRemove: RegExp
  against: RegExp
}

const marked = reading(text => text)
const unmarked = reading(folded)

function reading(spell: (text: string) => string): Reading {
  // Without marks "dung" is "đừng" (don't) only where it opens a clause; elsewhere it is "nội dung", "sử dụng".
  const refuse = spell(refusal).replace(/\|dung$/, '|(?<=^|[,.;:!?] )dung')
  return {
    signs: directions.map(([direction, words]) => [direction, whole(words.map(spell).join('|'))]),
    innocent: whole(innocent.map(spell).join('|')),
    notRemove: whole(
      `(?:${refuse}) (?:${spell('với')} )?(?:${spell('việc')} )?(?:${spell('lược|loại|cắt')} )?(?:${spell('bỏ|xóa')})`
    ),
    against: whole(refuse)
  }
}

function whole(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'gu')
}

/** Pairs that exclude each other when each side has only its own. */
const opposites: [Direction, Direction][] = [
  ['up', 'down'],
  ['add', 'remove'],
  ['split', 'join'],
  ['keep', 'change'],
  ['keep', 'remove'],
  ['keep', 'up'],
  ['keep', 'down'],
  ['shorten', 'lengthen'],
  ['before', 'after']
]

/** Directions of a raw text; quotations, places and reasons are to be taken out before. */
export function directionsOf(raw: string): Set<Direction> {
  const bare = isUnmarked(raw)
  const spell = bare ? unmarked : marked
  let text = bare ? folded(raw) : folded(raw, { marks: false })
  text = text.replace(spell.innocent, ' ')
  if (bare) text = text.replaceAll('bo sung', 'them').replace(innocentUnmarked, ' ')
  const found = new Set<Direction>()
  // "không nên bỏ" asks to keep; "không đồng ý" alone opposes.
  const kept = text.replace(spell.notRemove, ' ')
  if (kept !== text) found.add('keep')
  const plain = kept.replace(spell.against, ' ')
  if (plain !== kept) found.add('against')
  for (const [direction, sign] of spell.signs) if (plain.search(sign) >= 0) found.add(direction)
  return found
}

/** True where two requests point opposite ways. To oppose a thing and to ask that it be taken out are one way. */
export function directionsConflict(a: ReadonlySet<Direction>, b: ReadonlySet<Direction>): boolean {
  if (a.has('against') && !b.has('against') && !b.has('remove')) return true
  if (b.has('against') && !a.has('against') && !a.has('remove')) return true
  return opposites.some(
    ([x, y]) => (a.has(x) && !a.has(y) && b.has(y) && !b.has(x)) || (a.has(y) && !a.has(x) && b.has(x) && !b.has(y))
  )
}
