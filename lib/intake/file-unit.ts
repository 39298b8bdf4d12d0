import { unitKey } from '../group/people.ts'
import { folded } from '../text/fold.ts'
import type { Intake } from './submission.ts'
import { isPartOfUnit } from './units.ts'

/** Kinds of bodies in front of a unit's own name, as `unitKey` spells them. */
const body = /^(?:chi doan|doan co so|chi bo|cong doan|chi hoi|doan|doan truong)(?: co so)? /
/** What a body sends as a whole: the file's name may be all that says which. */
const unnamed = new Set(['returned-draft', 'minutes'])
/** Words that a unit's own name must have to be known in a file's name. */
const fewestWords = 3

/**
 * Gives returned drafts that name no unit the one that their file's name spells out ("du-thao_CD-So-A-B.docx"), where just
 * one unit named inside the other submissions fits: the longest, and no other of that length. Changes the submissions.
 */
export function nameUnits(intakes: Intake[]): void {
  const known = knownUnits(intakes)
  for (const { submission, remarks } of intakes) {
    if (!unnamed.has(submission.channel) || submission.unit !== null || submission.submitter !== null) continue
    const name = nameWords(submission.file)
    const fits = [...known].filter(([key]) => name.includes(` ${key} `)).sort((a, b) => b[0].length - a[0].length)
    const [best, second] = fits
    if (!best || best[1] === null || second?.[0].length === best[0].length) continue
    submission.unit = best[1]
    for (const remark of remarks) if (remark.unit === null || isPartOfUnit(remark.unit)) remark.unit = best[1]
  }
}

/** Names of units without the kind of body, by their words; null where two bodies have that name. */
function knownUnits(intakes: Intake[]): Map<string, string | null> {
  const names = intakes.flatMap(({ submission, remarks }) => [submission.unit, ...remarks.map(r => r.unit)])
  const known = new Map<string, string | null>()
  const keys = new Map<string, string>()
  for (const unit of [...new Set(names)].filter(u => u !== null).sort()) {
    const key = unitKey(unit) ?? ''
    const own = key.replace(body, '').replace(/^(?:truong|cong ty) (?=\S+ \S+ \S)/, '')
    if (own === key || own.split(' ').length < fewestWords) continue
    const other = keys.get(own)
    if (other === undefined) known.set(own, unit)
    else if (other !== key) known.set(own, null)
    // The fuller spelling of one name is the better one.
    else if ((known.get(own)?.length ?? Infinity) < unit.length) known.set(own, unit)
    keys.set(own, other ?? key)
  }
  return known
}

/** The words of a file's name, folded, short forms spelt out: "SoNgheCa", "So-Nghe-ca" and "So Nghe ca" are the same. */
function nameWords(file: string): string {
  const name = (file.split('/').pop() ?? '').replace(/\.[^.]{1,5}$/u, '').normalize('NFC')
  return ` ${unitKey(folded(name.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 '))) ?? ''} `
}
