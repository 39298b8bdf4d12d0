import type { Clause } from './clauses.ts'
import type { Role } from './lexicon.ts'
import { describesPart } from './places.ts'
import type { Reading, Unit } from './reading.ts'

/** Words that make a clause a statement wherever they stand: to be, to lack, to be too much. */
const stating = new Set(
  `ảo bèo bị bớt căng cứng gượng hời khô kêu kỳ lạc lan lỏng lộn lủng lỗi mâu máy mỏng mơ nhàm nhạy nhẹ nghèo non phi phiến phản rườm sáo sến suông tế thô tối tù vô chưa chẳng chỉ chung cao cũng càng còn dài dễ đã đang đâu giống hiểu hơi hơn ít khác khó không là lặp lắm lẫn lớn mà mới nặng nhau nhiều ngắn phải
  quá rất rồi rối sai sẽ sơ thấp thiếu thì thừa thật trống trùng vẫn xa yếu nên`.split(/\s+/)
)
const plainStating = new Set(
  'bi chua chang cung cang da dang khac kho khong la lai lap lan ma nhau ngan qua rat roi sai se thap thieu thi thua trung van hon yeu chung'.split(
    ' '
  )
)

/** Words that make a statement of what stands before a request; behind one they often only carry its list on. */
const telling = new Set(
  'bảo có cộng đạt được đếm đọc được ghi giao gồm kể làm liệt nằm nêu nghe nhảy nói trông viết xếp'.split(' ')
)
const plainTelling = new Set('co cong duoc dem doc ghi lam nam neu nhay noi viet'.split(' '))

/** First words of a clause that argues behind a request. */
const opening = new Set(
  'ai anh bà bác bao bây chị có dành dân dễ đây đó đọc đỡ e em giờ giúp hiện hễ kẻo khiến khỏi khó lâu luật mất mấy mỗi năm hôm hồi tháng nay nếu nghe ngại nghĩ người nhà nhìn như nhường ở sợ tạo theo thấy thế thực tình toàn trông tuy từ vậy vừa xưa'.split(
    ' '
  )
)
const plainOpening = new Set('ai ba co dan day doc em gio hien khien khoi nay neu nghe nguoi nhu theo thuc'.split(' '))

const speaker = /^(?:toi|em|anh|chi|bac|chu|con|chau|minh|chung|xin|theo .+|ve|gop y)$/
const statingRoles = new Set<Role>(['fault', 'lack', 'not', 'unsuited', 'surplus', 'reach', 'instead'])

/** A clause that could be said of the draft or the world: it neither asks, agrees, opposes nor only names a place. */
export function couldArgue(reading: Reading, clause: Clause): boolean {
  if (clause.action >= 0 || clause.sort === 'place' || clause.sort === 'agree' || clause.sort === 'disagree')
    return false
  if (clause.force >= 3 || reading.units[clause.end]?.text === '?') return false
  const units = reading.units.slice(clause.first, clause.end)
  if (units.find(u => u.type !== 'stop')?.role === 'courtesy') return false
  // A signature: "BÍ THƯ ĐẢNG ỦY".
  const words = reading.raw.slice(clause.from, clause.to)
  if (words === words.toUpperCase() && words !== words.toLowerCase() && !/\d/.test(words)) return false
  // "Tôi chỉ có một ý:", "Em góp ý chút xíu:".
  if (reading.units[clause.end]?.text === ':' && speaker.test(units[0]?.plain ?? '')) return false
  if (units.every(u => u.role === 'opening' || u.role === 'particle' || u.role === 'wish' || u.type === 'stop'))
    return false
  return units.filter(u => u.type === 'word' || u.type === 'mark').flatMap(u => u.text.split(' ')).length >= 2
}

/** True for a clause that argues: a statement with a verb or judgement. `behind`: it follows a request whose list it may carry on. */
export function argues(reading: Reading, clause: Clause, behind: boolean): boolean {
  if (!couldArgue(reading, clause)) return false
  const units = reading.units.slice(clause.first, clause.end)
  const first = units.find(u => u.type !== 'stop')
  if (first?.role === 'because' || first?.role === 'purpose') return true
  if (behind && first?.role === 'contrast') return true
  if (first && behind && isIn(reading, first, opening, plainOpening)) return true
  if (clause.force > 0 || (!behind && describesPart(units))) return true
  return units.some(u => states(reading, u) || (!behind && isIn(reading, u, telling, plainTelling)))
}

/** A word of judgement or fault. */
export function states(reading: Reading, unit: Unit): boolean {
  if (unit.role !== null && statingRoles.has(unit.role)) return true
  return (
    (unit.type === 'word' || unit.role === 'use' || unit.role === 'particle') &&
    isIn(reading, unit, stating, plainStating)
  )
}

function isIn(reading: Reading, unit: Unit, marked: Set<string>, plain: Set<string>): boolean {
  const word = (reading.marked ? unit.text : unit.plain).split(' ')[0] as string
  return (reading.marked ? marked : plain).has(word)
}
