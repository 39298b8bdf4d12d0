import { cellDate } from './dates.ts'
import type { Field } from './fields.ts'
import { readIdentity } from './identity.ts'
import { looksLikeName } from './people.ts'
import { isOpinion } from './phrases.ts'
import { isPlace } from './places.ts'
import { isUnit } from './units.ts'

/** Fewer values than this prove nothing against a heading. */
const fewest = 2

/** What the values of a column are, where nearly all of them are of one kind: names, units, dates, places. Else null. */
export function valueField(values: string[]): Field | null {
  if (values.length < fewest) return null
  const most = (is: (value: string) => boolean): boolean => values.filter(is).length * 3 > values.length * 2
  if (most(isPerson)) return 'author'
  if (most(value => isUnit(value) && !looksLikeName(value))) return 'unit'
  if (most(value => cellDate(value) !== null && value.length <= 40)) return 'date'
  if (most(value => isPlace(value) && /\p{L}/u.test(value) && !isOpinion(value) && value.split(/\s+/u).length <= 8))
    return 'place'
  return null
}

/** A name, alone or with unit or office behind it. */
function isPerson(value: string): boolean {
  const who = readIdentity(value)
  return looksLikeName(value) || (who.whole && who.person !== null && value.length <= 120)
}
