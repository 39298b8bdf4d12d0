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
const placeNouns = new Set(
  'trang tr dong muc phan khoan dieu diem doan chuong tiet chu phu bang cau tieu gach de chi tu'.split(' ')
)
const judging = new Set(
  'bị chưa quá còn dễ không có là trùng nên đã rất thiếu được nhiều chỉ bi chua qua con khong la trung da rat thieu duoc'.split(
    ' '
  )
)

/** Words that say where: "Trang 8, dòng 37", "Mục II (Nhiệm vụ và giải pháp)", "Ở phần hạn chế:"; nothing is said of the place. */
export function isPlace(units: Unit[], head: number, end: number): boolean {
  let depth = 0
  let foreign = 0
  for (let i = head; i < end; i++) {
    const unit = units[i] as Unit
    if (unit.text === '(') depth++
    else if (unit.text === ')') depth--
    else if (depth > 0 || unit.type === 'number' || unit.type === 'stop') continue
    else if (unit.role === 'inside' || unit.role === 'term' || unit.role === 'anchor') continue
    else if (unit.role && foreignRoles.has(unit.role)) return false
    else if (unit.role === 'fault' || unit.role === 'lack' || unit.role === 'surplus' || judging.has(unit.text))
      return false
    else if (!unit.plain.split(' ').every(w => placeWords.has(w))) foreign++
  }
  if (foreign === 0) return true
  const start = units.slice(head, end).find(u => u.role !== 'inside' && !/^(?:ve|doi|voi|trong|tai|o)$/.test(u.plain))
  return (
    start !== undefined &&
    placeNouns.has(start.plain.split(' ')[0] as string) &&
    (foreign <= 5 || units[end]?.text === ':')
  )
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
