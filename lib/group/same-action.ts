import { isBare, wholly } from './alike.ts'
import { isRearranging } from './compatible.ts'
import { towardConflict } from './place-words.ts'
import type { Profile } from './profile.ts'
import { sameRemoval } from './removal.ts'
import type { Subject } from './subject.ts'

const actions = ['split', 'join', 'shorten', 'lengthen', 'arrange', 'before', 'after'] as const
/** What else may be done to a text that is too long. */
const others = ['split', 'join', 'lengthen', 'arrange'] as const

/**
 * Whether two requests without exact words ask for one action on one place as such (shorten it, join its parts, take it
 * out, move it); null where they are no such requests or where their subjects decide.
 */
export function sameAction(a: Profile, b: Profile): boolean | null {
  const removal = sameRemoval(a.removal, b.removal)
  if (removal !== null) return removal && a.guess === b.guess && a.heading === b.heading
  if (!isRearranging(a) || !isRearranging(b)) return null
  const [x, y] = [a.subject, b.subject]
  const shorter = others.every(action => !x.directions.has(action) && !y.directions.has(action))
  if (shorter && x.directions.has('shorten') && y.directions.has('shorten') && isWhole(a) && isWhole(b))
    return a.guess === b.guess
  if (isBare(x) && isBare(y)) {
    const [one, other] = [mainActions(x), mainActions(y)]
    return one !== '' && one === other && a.paragraph === b.paragraph && x.references.join() === y.references.join()
  }
  if (towardConflict(x.toward, y.toward)) return false
  const ordered = a.kind === 'move' || b.kind === 'move' || x.directions.has('before') || x.directions.has('after')
  if (ordered && !sameOrder(x, y)) return false
  return x.directions.has('before') && !wholly(x, y) ? false : null
}

/** What is done to a place; beside it "cho gọn" says only what for. */
function mainActions({ directions }: Subject): string {
  const found = actions.filter(action => directions.has(action))
  return found.filter(action => action !== 'shorten' || found.length === 1).join()
}

/** About the heading, paragraph or draft it stands at, not a sentence or part of it. */
function isWhole({ paragraph, status, subject }: Profile): boolean {
  if (paragraph !== null) return true
  return !subject.passage && (status !== 'document' || subject.references.every(r => r.startsWith('trang')))
}

/** Words both mention come in the same order: "đưa A lên trước B" is not "đưa B lên trước A". */
function sameOrder(a: Subject, b: Subject): boolean {
  const rank = new Map(b.order.map((word, i) => [word, i]))
  const common = a.order.filter(w => rank.has(w) && (a.weights.get(w) ?? 0) > 0.15)
  return common.every((word, i) => i === 0 || rank.get(word)! > rank.get(common[i - 1]!)!)
}
