import { endWithout } from '../text/edges.ts'
import type { Clause } from './clauses.ts'
import type { Reading, Unit } from './reading.ts'

/** Sources and standards that "theo" cites. */
const sources = new Set('bao chuan dung hien huong ket luat mau nghi quy so thong thuat thuc van'.split(' '))

/** What the request's own end says for it: "… theo quy định mới", "… là vừa sức", "… thì mạch lạc hơn", "… mới đúng trình tự". */
export function closingWords(reading: Reading, main: Clause): string | null {
  for (let i = Math.max(main.first, main.action) + 1; i < main.end - 1; i++) {
    const unit = reading.units[i] as Unit
    const next = reading.units[i + 1] as Unit
    const judges = unit.text === 'thì' || (unit.text === 'mới' && telling.test(next.text))
    const cites = unit.plain === 'theo' && sources.has(next.plain.split(' ')[0] as string)
    const sounds = /^(?:nghe|đọc|trông)$/.test(unit.text) && reading.units[i - 1]?.type === 'quote'
    if (judges || cites || sounds)
      return cleaned(reading.raw.slice(unit.from, (reading.units[main.end - 1] as Unit).to))
  }
  const at = reading.units.findIndex(
    (u, i) => i > main.action && i >= main.first && i < main.end && judging.test(u.plain)
  )
  return at < 0 ? null : cleaned(reading.raw.slice((reading.units[at] as Unit).from, main.to))
}

/** "… mới nắm được dân", "… mới đúng trình tự": what "mới" opens here is a result, not newness. */
const telling = /^(?:biết|có|dễ|đạt|đảm|đủ|đúng|được|hết|hiểu|hợp|khỏi|kịp|nắm|phải|sát|thấy|xứng|yên)/

const judging = /^(?:(?:thi|la) .+ hon|la (?:vua suc|phu hop|hop ly|vua)|moi (?:dung|phai|hop ly|chinh xac))$/

/** A slice without the spaces and signs at its ends; null where no letters are left. */
export function cleaned(text: string): string | null {
  const out = text.slice(0, endWithout(text, /[\s,;:–-]/u)).replace(/^[\s,;:.–-]+/u, '')
  return /\p{L}/u.test(out) ? out : null
}
