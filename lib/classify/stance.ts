import type { Stance } from '../model/comment.ts'
import { folded } from '../text/fold.ts'
import { argues } from './argument.ts'
import type { Clause } from './clauses.ts'
import type { Reading } from './reading.ts'

const ticked = /[☒☑✓✔✗■◉●]|[[(]\s?x\s?[\])]/i
const unticked = /[☐□○◯]|[[(]\s{0,2}[\])]/

/** The stance ticked or chosen in a form's field, or null where the field says none of the known ones. */
export function tickedStance(field: string | null): Stance | null {
  if (field === null) return null
  let chosen = field
  const tick = ticked.exec(field)
  if (tick) {
    const rest = field.slice(tick.index + tick[0].length)
    const next = unticked.exec(rest)
    chosen = next ? rest.slice(0, next.index) : rest
  } else if (unticked.test(field)) return null
  const text = folded(chosen).replace(/^[^a-z]+/, '')
  if (/mot phan|co ban|co chinh sua|voi dieu kien|^(?:partly|partially)/.test(text)) return 'agree-in-part'
  if (
    /^(?:khong|chua)\s|^phan doi|^bac bo|^no$|^(?:strongly )?disagree/.test(text) &&
    !/^khong (?:co )?y kien/.test(text)
  )
    return 'disagree'
  return /tan thanh|dong y|nhat tri|dong tinh|thong nhat|ung ho|^co\b|^yes\b|^(?:strongly |fully )?agree/.test(text)
    ? 'agree'
    : null
}

const good = '(?:hay|tốt|ổn|chuẩn|đạt|hợp lý|hợp lí|phù hợp|đầy đủ|chặt chẽ|chi tiết|rõ ràng|sát|công phu|khoa học)'
/** "quá hay", "rất đầy đủ", "hợp lý rồi" at the end of a clause. */
const applause = new RegExp(`(?:(?:^|\\s)(?:quá|rất|khá|thật|cực) ${good}|(?:^|\\s)${good} (?:quá|rồi|lắm))$`)

/** "Phương án này là hợp lý": a judgement in favour that closes a clause, where nothing is asked for. */
export function praises(reading: Reading, clauses: Clause[]): boolean {
  if (clauses.some(c => c.force > 0 || c.sort === 'disagree')) return false
  return clauses.some(c => {
    if (applause.test(reading.raw.slice(c.from, c.to).normalize('NFC').toLowerCase())) return true
    const last = reading.units[c.end - 1]
    if (last?.role !== 'particle' || !/^la (?:dung|phu hop|hop ly|vua suc|tot)$/.test(last.plain)) return false
    return !reading.units
      .slice(c.first, c.end)
      .some(u => u.role === 'not' || u.role === 'contrast' || u.type === 'number')
  })
}

/** What the comment says of itself: agreement, agreement with a request about the same thing, opposition, or nothing. */
export function saidStance(reading: Reading, clauses: Clause[], asksToKeep: boolean, hasRequest: boolean): Stance {
  const agrees = clauses.some(c => c.sort === 'agree')
  const partly = reading.units.some(u => u.role === 'agree' && /một phần|mot phan/.test(u.text))
  if (asksToKeep && keepsDraft(reading)) return 'agree'
  if (clauses.some(c => c.sort === 'disagree')) return agrees ? 'agree-in-part' : 'disagree'
  if (partly || (agrees && hasRequest && !asksToKeep) || (agrees && qualifies(reading, clauses))) return 'agree-in-part'
  if (agrees || asksToKeep || praises(reading, clauses)) return 'agree'
  const unsuited = reading.units.some(u => u.role === 'unsuited')
  return unsuited && !hasRequest ? 'disagree' : 'none'
}

/** "cứ để 500 như dự thảo": whatever is opposed, it is not the draft. */
function keepsDraft({ units }: Reading): boolean {
  return units.some((u, i) => /^(?:nhu|theo)$/.test(u.plain) && /^(?:du|ban|trong)$/.test(units[i + 1]?.plain ?? ''))
}

/** "Đồng ý với chủ trương, có điều thời gian gấp quá": what follows the contrast finds fault. */
function qualifies(reading: Reading, clauses: Clause[]): boolean {
  const agree = clauses.findIndex(c => c.sort === 'agree')
  if (
    /băn khoăn|lăn tăn|phân vân|lo ngại|e ngại|nghi ngại|chưa yên tâm/.test(reading.raw.normalize('NFC').toLowerCase())
  )
    return true
  return clauses.some((c, i) => i > agree && reading.units[c.first]?.role === 'contrast' && argues(reading, c, false))
}
