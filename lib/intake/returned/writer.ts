import { looksLikeName, personName } from '../people.ts'
import { isUnit } from '../units.ts'
import { folded } from '../../text/fold.ts'

/** Who wrote a change or a note, as far as Word's user name tells. */
export interface Writer {
  author: string | null
  unit: string | null
}

/** User names that are nobody's (folded, figures and spaces left out), sorted. */
const nobody = new Set(
  (
    'acer admin administrator asus author cpu default dell guest hp home khach laptop lenovo maytinh microsoft microsoftaccount ' +
    'microsoftofficeuser may ms msi msoffice my mypc nguoidung office officeuser owner pc sony tacgia test toshiba unknown user vanphong ' +
    'vanthu vp vt win windows windowsuser word xp'
  ).split(' ')
)

/** "Lê A (Chi đoàn B)", "Lê A - Chi đoàn B", "Chi đoàn B"; names of machines and accounts are nobody's. */
export function writerOf(raw: string | null): Writer {
  const name = (raw ?? '').trim()
  if (name === '' || nobody.has(folded(name).replace(/[^\p{L}]/gu, ''))) return { author: null, unit: null }
  const parts = /^(.{2,60}?)\s*(?:\(([^()]{3,90})\)|\s[-–—]\s*(.{3,90})|[,_]\s*(.{3,90}))$/u.exec(name)
  const more = parts?.[2] ?? parts?.[3] ?? parts?.[4]
  if (parts && more !== undefined) {
    if (isUnit(more)) return { author: personName(parts[1]!), unit: more.trim() }
    if (isUnit(parts[1]!) && looksLikeName(more)) return { author: personName(more), unit: parts[1]!.trim() }
  }
  return isUnit(name) && !looksLikeName(name) ? { author: null, unit: name } : { author: personName(name), unit: null }
}
