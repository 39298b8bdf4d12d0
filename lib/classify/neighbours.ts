import type { Unit } from './reading.ts'

const lateParticles = new Set('ho giup vay dau'.split(' '))
const persons = new Set('toi em minh ta bo truong doan don vi to phuong xa khoa'.split(' '))

/** Gives marks that are something else in other company their right role; a mark without one becomes a word. Changes `units`. */
export function settle(units: Unit[]): void {
  for (const [i, unit] of units.entries()) {
    const before = units[i - 1]
    const after = units[i + 1]
    const open = before === undefined || (before.type === 'stop' && before.text !== ')')
    const last = after === undefined || after.type === 'stop' || after.role === 'particle'
    // "giúp", "hộ" ask a favour only at the end; before it they are verbs and nouns.
    if (unit.role === 'particle' && lateParticles.has(unit.plain) && !last && !asksFavour(after)) unit.role = null
    // "…, chứ viết chung chung thì không ai làm": what is feared, an argument.
    if (unit.role === 'particle' && unit.plain === 'chu' && !last) unit.role = 'because'
    // Figures that do not agree with each other are no opposition: a person must be speaking.
    if (unit.role === 'disagree' && unit.plain.includes('thong nhat') && !open && !persons.has(before.plain))
      unit.role = 'fault'
    // "dự thảo không nêu …", "sao không ghi …" miss something; "…: không nêu …" asks to leave it out.
    if (
      unit.role === 'delete' &&
      unit.plain.startsWith('khong') &&
      !open &&
      before.role !== 'ask' &&
      before.role !== 'must'
    )
      unit.role = 'lack'
    // "nên viết mạnh hơn": how, not which words.
    if (
      unit.role === 'use' &&
      /^(?:viết|viet)$/.test(unit.text) &&
      units.slice(i + 2, i + 4).some(u => /^h[ơo]n$/.test(u.text))
    )
      unit.role = 'rewrite'
    // "phần kiến nghị", "các đề xuất": a part of the draft, nobody asks.
    if (unit.role === 'ask' && /^(?:kiến nghị|đề xuất|góp ý|yêu cầu)$/.test(unit.text) && isNamed(before))
      unit.role = null
    // "dùng “A” hay hơn “B”": what is less good.
    if (unit.role === 'instead' && unit.plain.endsWith('hon') && after?.type !== 'quote' && after?.role !== 'term')
      unit.role = 'particle'
    // "đoạn này mà viết “A” thì …": found wanting, no new words.
    if (
      unit.role === 'into' &&
      /^(?:mà|ma) (?:viết|ghi|dùng|viet|ghi|dung)$/.test(unit.text) &&
      /^(?:thì|nghe|thi|là|la)$/.test(units[i + 2]?.text ?? '')
    )
      unit.role = 'use'
    // "đổi “A” ra “B”".
    if (/^(?:ra|qua)$/.test(unit.text) && before?.type === 'quote' && after?.type === 'quote') {
      unit.type = 'mark'
      unit.role = 'into'
    }
    // "Thiếu 2.3": a number left out of the count.
    if (unit.role === 'lack' && after?.type === 'number' && /^\d+(?:\.\d+)+$/.test(after.text)) unit.role = 'fault'
    // "cho đảng viên lớn tuổi dễ đọc": for whom it is made easier.
    if (unit.role === null && /^(?:cho)$/.test(unit.text) && easesFor(units, i)) {
      unit.type = 'mark'
      unit.role = 'purpose'
    }
    // "…, còn 2% đi đâu": at the head of a clause it joins, it does not lower.
    if (unit.plain === 'con' && unit.role === 'reach' && open) unit.role = null
    if (unit.role === null && unit.type === 'mark') unit.type = 'word'
  }
}

function isNamed(before: Unit | undefined): boolean {
  return (
    before !== undefined && /^(?:mục|phần|các|những|nhóm|số|bản|chương|đáp ứng|theo|một số|nội dung)$/.test(before.text)
  )
}

/** "sửa giúp em", "xem hộ anh chị". */
function asksFavour(unit: Unit): boolean {
  return /^(?:em|toi|minh|anh|chi|bac|chu|co|ban|cac|ba|voi|nhe|cai|cho)$/.test(unit.plain)
}

function easesFor(units: Unit[], at: number): boolean {
  for (let i = at + 2; i < at + 7; i++) {
    const unit = units[i]
    if (!unit || unit.type !== 'word') return false
    if (/^(?:dễ|đỡ|khỏi|tiện|kịp|yên)$/.test(unit.text)) return true
  }
  return false
}
