import type { Stance } from '../model/comment.ts'
import { folded } from '../text/fold.ts'
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
  if (/mot phan|co ban|co chinh sua|voi dieu kien/.test(text)) return 'agree-in-part'
  if (/^(?:khong|chua)\s|^phan doi|^bac bo/.test(text) && !/^khong (?:co )?y kien/.test(text)) return 'disagree'
  return /tan thanh|dong y|nhat tri|dong tinh|thong nhat|ung ho|^co\b/.test(text) ? 'agree' : null
}

/** What the comment says of itself: agreement, agreement with a request about the same thing, opposition, or nothing. */
export function saidStance(reading: Reading, clauses: Clause[], asksToKeep: boolean, hasRequest: boolean): Stance {
  const agrees = clauses.some(c => c.sort === 'agree')
  const partly = reading.units.some(u => u.role === 'agree' && /một phần|mot phan/.test(u.text))
  if (clauses.some(c => c.sort === 'disagree')) return agrees ? 'agree-in-part' : 'disagree'
  if (partly || (agrees && hasRequest && !asksToKeep)) return 'agree-in-part'
  if (agrees || asksToKeep) return 'agree'
  const unsuited = reading.units.some(u => u.role === 'unsuited')
  return unsuited && !hasRequest ? 'disagree' : 'none'
}
