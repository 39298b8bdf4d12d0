import { folded } from '../text/fold.ts'
import { matchRaw } from './match.ts'
import { isRole, leadingName, looksLikeName, personName, syllables, titleLength } from './people.ts'
import { isUnit, unitIn } from './units.ts'

/** A person named in running text, with how the text describes him. Raw slices. */
export interface Named {
  name: string
  unit: string | null
  role: string | null
  /** Raw length of the name with its description. */
  length: number
}

/** A name with title at the start ("đ/c Lê A, Chi đoàn B"), or null. */
export function namedAt(raw: string, needsTitle = true): Named | null {
  const from = titleLength(raw)
  if (needsTitle && from === 0) return null
  const shape = leadingName.exec(raw.slice(from))
  if (!shape) return null
  const others = furtherNames.exec(raw.slice(from + shape[0].length))
  const name = shape[0] + (others?.[0] ?? '')
  const end = from + name.length
  const more = described(raw.slice(end))
  return { name: personName(raw.slice(0, end)), unit: more.unit, role: more.role, length: end + more.length }
}

const firstPerson =
  /^(?:(?:nay |hom nay |cho |xin |theo )?(?:toi|em|minh|tui|chau|con|chung toi|chung em|tui em)) (?!(?:cua )?(?:la|ten)(?!\p{L}))/u

/** What stands behind a name up to a colon or in brackets: role and unit. */
export function described(raw: string): { unit: string | null; role: string | null; length: number } {
  const bracket = /^\s*\(([^()]{1,90})\)/u.exec(raw)
  const dashed = /^\s*[-–—,]\s*([^:.;]{2,90}?)\s*(?=[:]|,\s|$)/u.exec(raw)
  const found = bracket ?? dashed
  // "Anh Lê A, tôi góp hai điểm:" speaks to somebody.
  if (!found || firstPerson.test(folded(found[1] as string))) return { unit: null, role: null, length: 0 }
  const words = (found[1] as string).split(/\s*[,–—]\s*|\s-\s/u)
  const unit = words.find(isUnit) ?? unitIn(found[1] as string)
  const role = words.find(isRole) ?? null
  if (!bracket && !unit && !role && raw[found[0].length] !== ':') return { unit: null, role: null, length: 0 }
  return { unit, role: role ?? (unit ? null : (words[0] ?? null)), length: found[0].length }
}

/** Further names behind the first: "Lê A và Trần B:". */
const furtherNames = new RegExp(
  `^(?:(?:, | và | & )(?:đ/c |đồng chí |ông |bà |anh |chị )?${syllables})+(?=\\s*[:(]| (?:đề|có|cho|cùng|nhất|phát))`,
  'u'
)

/** The person in "đ/c X", "ý kiến của đ/c X", "đ/c X, Chi đoàn Y". */
export function opinionOf(raw: string): Named | null {
  const lead = matchRaw(raw, /^(?:y kien |gop y |de xuat |de nghi |kien nghi )?(?:cua |do )/)
  return namedAt(raw.slice(lead?.end ?? 0).trim())
}

const run = new RegExp(syllables, 'gu')
const longestRole = 90

/** "Chi hội trưởng chi hội 3 Lê A": an office at the start, then the name; `length` reaches behind the name and its description. */
export function roleLed(text: string): Named | null {
  const start = text.slice(0, longestRole)
  if (!isRole(start)) return null
  for (const found of start.matchAll(run)) {
    const before = start.slice(0, found.index)
    if (found.index === 0 || /[:;.!?“"]/u.test(before)) continue
    const words = found[0].split(' ')
    const name = words.slice(-4).join(' ')
    const end = found.index + found[0].length
    if (words.length < 2 || !looksLikeName(name) || !/^(?:\s*[:,(]|\s+\p{Ll}|\s+[-–])/u.test(text.slice(end))) continue
    const more = described(text.slice(end))
    const role = text.slice(0, end - name.length).replace(/[\s,]+$/u, '')
    return { name: personName(name), unit: more.unit, role, length: end + more.length }
  }
  return null
}
