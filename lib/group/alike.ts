import { antonymsConflict } from './antonyms.ts'
import { aside, shared, type Subject } from './subject.ts'
import { isSubstituted } from './substitution.ts'

/** Likeness asked of subjects; measured on the evaluation sets and on made-up pairs of other drafts (test/group). */
const enough = {
  /** Share of the shorter subject that the longer one has. */
  inside: 0.5,
  /** Cosine-like share of both. */
  alike: 0.3,
  /** What a subject must say at least before it can be compared (rarity points). */
  says: 0.6,
  /** Share of the shorter subject that makes up for a place that is only guessed. */
  surely: 0.65
}

/** True where a subject says too little to be compared: "Bỏ chỉ tiêu này". */
export function isBare(subject: Subject): boolean {
  return subject.total < enough.says
}

/** True where two subjects are one matter, more or less fully said. */
export function alike(a: Subject, b: Subject): boolean {
  const common = shared(a, b)
  const least = Math.min(a.total, b.total)
  if (least < enough.says) return false
  if (antonymsConflict(onlyIn(a, b), onlyIn(b, a)) || isSubstituted(a, b)) return false
  const [short, long] = a.total <= b.total ? [a, b] : [b, a]
  if (!sharesHeart(short, long)) return false
  return common >= enough.inside * least && common >= enough.alike * Math.sqrt(a.total * b.total)
}

/** Alike enough to make up for a place that one of them only guesses. */
export function surelyAlike(a: Subject, b: Subject): boolean {
  return alike(a, b) && shared(a, b) >= enough.surely * Math.min(a.total, b.total)
}

/** What the shorter of two says, the longer says too, for the most part. */
export function mostly(a: Subject, b: Subject): boolean {
  return shared(a, b) >= enough.inside * Math.min(a.total, b.total)
}

/** What one of two says, the other says too, for the most part: who goes before whom leaves no room for anybody else. */
export function wholly(a: Subject, b: Subject): boolean {
  return shared(a, b) >= 0.5 * Math.max(a.total, b.total)
}

/**
 * At least half of the most telling words of the shorter subject, those it names first or all of them, are in the longer:
 * "tổ chức hiến máu" is not "tổ chức giải bóng đá".
 */
function sharesHeart(short: Subject, long: Subject): boolean {
  const named = (w: string): number => short.weights.get(w) ?? 0
  const full = (w: string): number => named(w) / (short.asides.has(w) ? aside : 1)
  return [named, full].some(says => {
    const most = Math.max(...short.order.map(says))
    // No telling word: nothing to hold on to but the whole.
    if (most < 0.5) return true
    const heart = short.order.filter(w => says(w) >= 0.8 * most)
    const found = heart.filter(
      w => long.weights.has(w) || (short.abbreviations.includes(w) && long.initials.includes(w))
    )
    return 2 * found.length >= heart.length
  })
}

function onlyIn(a: Subject, b: Subject): string {
  return a.order.filter(w => !b.weights.has(w)).join(' ')
}
