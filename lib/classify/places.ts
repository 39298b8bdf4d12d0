import type { Role } from './lexicon.ts'
import type { Unit } from './reading.ts'

const placeWords = new Set(
  `trang tr dong d muc phan khoan dieu diem doan chuong tiet gach dau chu thich phu luc bang cau tieu de tai o trong ve doi voi tu den duoi tren xuong len thu nhat hai ba tu nam sau bay tam
  chin muoi cuoi cung tieu so dong cot hang i ii iii iv v vi vii viii ix x a b c d e g du thao bao cao noi dung ban van kien va cac cac muc p`.split(
    /\s+/
  )
)

/** Marks that never belong to the words of a place. */
const foreignRoles = new Set<Role>([
  'ask',
  'must',
  'wish',
  'effort',
  'agree',
  'disagree',
  'not',
  'because',
  'therefore',
  'contrast',
  'besides',
  'use',
  'cite',
  'into'
])
/** How a place begins, with marks or without. */
const placeStart =
  /^(?:trang|tr|dòng|dong|mục|muc|phần|phan|khoản|khoan|điều|dieu|điểm|diem|đoạn|doan|chương|chuong|tiết|tiet|chú thích|chu thich|phụ lục|phu luc|bảng|bang|câu|cau|tiêu đề|tieu de|tiểu mục|gạch|gach|đề mục|de muc|chỉ tiêu|chi tieu|nội dung|noi dung|ý|y)(?: |$)/
const judging = new Set(
  'bị chưa quá còn dễ không có là trùng nên đã rất thiếu được nhiều chỉ bi chua qua con khong la trung da rat thieu duoc'.split(
    ' '
  )
)

/** Words and signs; nobody needs more to say where. */
const longestPlace = 200

/** Words that say where: "Trang 8, dòng 37", "Mục II (Nhiệm vụ và giải pháp)", "Ở phần hạn chế:"; nothing is said of the place. */
export function isPlace(units: Unit[], head: number, end: number): boolean {
  if (end - head > longestPlace || describesPart(units.slice(head, end))) return false
  let depth = 0
  let foreign = 0
  for (let i = head; i < end; i++) {
    const unit = units[i] as Unit
    if (unit.text === '(') depth++
    else if (unit.text === ')') depth--
    else if (depth > 0 || unit.type === 'number' || unit.type === 'stop') continue
    else if (unit.role === 'inside' || unit.role === 'term' || unit.role === 'anchor') continue
    else if (unit.role && foreignRoles.has(unit.role)) return false
    else if (unit.role === 'particle' && /^(?:là|thì|mới|la|thi|moi) /.test(unit.text)) return false
    else if (unit.role === 'fault' || unit.role === 'lack' || unit.role === 'surplus' || judging.has(unit.text))
      return false
    else if (!unit.plain.split(' ').every(w => placeWords.has(w))) foreign++
  }
  if (foreign === 0) return true
  const start = units.slice(head, end).find(u => u.role !== 'inside' && !/^(?:ve|doi|voi|trong|tai|o)$/.test(u.plain))
  if (start === undefined) return false
  const two = `${start.text} ${units[units.indexOf(start) + 1]?.text ?? ''}`
  return placeStart.test(two) && (foreign <= 5 || units[end]?.text === ':')
}

const numberedNouns = new Set(
  'trang dòng mục điểm khoản điều phần chương đoạn số tiết thứ thích lục bảng ý năm tr d dong muc diem khoan dieu phan chuong doan so tiet thu thich luc bang y nam'.split(
    ' '
  )
)

/** The number behind such a word says where, it is no figure of the draft ("trang 5", "Điều 7"). */
export function isPlaceNoun(unit: Unit | undefined): boolean {
  return unit !== undefined && numberedNouns.has(unit.text)
}

const pointers = /(?:^| )(?:này|đó|ấy|trên|cuối|đầu|nay|do|tren|cuoi|dau)$/
const partNouns =
  /^(?:câu|đoạn|ý|mục|phần|điểm|khoản|điều|trang|dòng|tiết|chương|cau|doan|muc|phan|diem|khoan|dieu|dong|chuong)(?: |$)/
const telling = /^(?:nói|ghi|nêu|viết|quy định|noi|ghi|neu|viet)$/
const naming = /^(?:về|của|trong|ở|tại|và|đến|từ|thứ|ve|cua|trong|o|tai|va|den|tu|thu|khi|so|đó|này|trên|dưới)$/

/** "Câu này tối nghĩa", "Điều 6 nói giám đốc": behind a place fully named, plain words tell what it is like; capitals name it. */
export function describesPart(units: Unit[]): boolean {
  const start = units.findIndex(u => u.role !== 'opening' && u.role !== 'particle' && u.role !== 'inside')
  if (!partNouns.test(units[start]?.text ?? '')) return false
  const at = units.findLastIndex((u, i) => {
    return (u.type === 'number' && partNouns.test(units[i - 1]?.text ?? '')) || isPointed(units, i)
  })
  const [next, after] = [units[at + 1], units[at + 2]]
  if (at < 0 || !next) return false
  if (telling.test(next.text)) return after !== undefined && !naming.test(after.text)
  return next.type === 'word' && !naming.test(next.text) && !partNouns.test(next.text) && !placeWords.has(next.plain)
}

/** "câu này", "đoạn cuối". */
function isPointed(units: Unit[], at: number): boolean {
  const unit = units[at] as Unit
  const noun = unit.text.includes(' ') ? unit.text : (units[at - 1]?.text ?? '')
  return pointers.test(unit.text) && partNouns.test(noun)
}
