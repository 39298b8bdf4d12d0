import type { Unit } from './reading.ts'

/** Words that are nouns or facts as often as requests: only an ask before them makes them one. */
export const needsAsk = new Set(
  'cat|xep|nhac|noi ve|doc lai|chu thich|kiem tra|cong lai|tinh lai|dem lai|thong ke lai|phan tich|neu|ghi|viet|dung|su dung|dat|lay|chon|the hien|rut|can nhac|dua vao|sap xep|giu|nhan manh|dien|xem xet|nghien cuu'.split(
    '|'
  )
)

const wrong = new Set('quá chưa không sai thừa lạc chạy vơ tự vô qua chua khong'.split(' '))

/** "Mục 3 gộp cả hai việc là không hợp": what the verb tells is found wrong, not asked for. */
export function judged(units: Unit[], from: number, end: number): boolean {
  for (let i = from; i < end - 1; i++) {
    const next = units[i + 1] as Unit
    if (next.text === 'rồi' && i + 2 === end && units[i]?.role !== 'particle') return true
    if (!/^(?:là|thì|la|thi)$/.test(units[i]?.text ?? '')) continue
    const role = next.role
    if (role === 'not' || role === 'unsuited' || role === 'fault' || role === 'surplus' || wrong.has(next.text))
      return true
  }
  return false
}

/** Units between the verb and its particle, and before the verb, that are looked at. */
const reach = 20

/** Particles that ask a favour or give an order: with one of them at the end, any verb of the clause commands. */
const ordering =
  /^(?:đi|di|giúp|giup|hộ|nhé|giúp (?:em|tôi|mình|với|cho)|(?:đi|thôi|luôn|với|giúp|hộ|ra|vào|lại|cho) (?:nhé|ạ|nhỉ|á|nè|hả)|cũng được|cho rồi|cho xong|là xong|thôi|luôn)$/
const told = new Set('đã được bị việc các da duoc bi viec cac'.split(' '))

/** "phần thưởng bỏ đi", "cái đoạn này để qua mục 5 đi": the verb closes the clause, or a particle orders it. */
export function isImperative(units: Unit[], at: number, head: number, end: number): boolean {
  const unit = units[at] as Unit
  const before = units[at - 1]
  if (
    unit.role === 'into' ||
    unit.role === 'keep' ||
    unit.role === 'use' ||
    (before && (told.has(before.text) || before.role === 'term'))
  )
    return false
  let last = end - 1
  while (last > at && units[last]?.role === 'particle' && !ordering.test(units[last]?.text ?? '')) last--
  const ordered = last > at && last < at + reach && ordering.test(units[last]?.text ?? '')
  if (!ordered && last !== at) return false
  if (units.slice(Math.max(head, at - reach), at).some(u => u.role === 'not' || u.role === 'lack')) return false
  if (ordered) return true
  return at === head
    ? needsAsk.has(unit.plain) || unit.text.includes(' ')
    : unit.text.includes(' ') && !needsAsk.has(unit.plain)
}
