import type { Kind } from '../model/comment.ts'
import { antonymsConflict } from './antonyms.ts'
import { directionsConflict } from './directions.ts'
import { editWords, type EditWord, type EditWords } from './edit-words.ts'
import { figureOf, figuresConflict } from './figures.ts'
import type { Profile } from './profile.ts'
import type { Rarity } from './rarity.ts'
import { sameEdit } from './same-edit.ts'
import { shared, wordWeight, type Subject } from './subject.ts'
import { isSubstituted } from './substitution.ts'

/** Kinds that may name one request when no exact words are given; each list is one family, kinds may be in several. */
const families: Kind[][] = [
  ['add', 'propose', 'clarify'],
  ['clarify', 'correct', 'restructure'],
  ['replace', 'correct', 'propose'],
  ['replace', 'add'],
  ['move', 'restructure'],
  ['delete', 'object'],
  ['other', 'propose']
]

/** Likeness asked of requests in free words; measured on the evaluation set and on made-up pairs of other drafts (test/group). */
const enough = {
  /** Share of the shorter subject that the longer one has, in one paragraph / under one heading / of the whole draft. */
  inside: 0.5,
  /** Cosine-like share of both. */
  alike: 0.3,
  /** What a subject must say at least before it can be compared (rarity points). */
  says: 0.6,
  /** Share of an edit's new words that a request in free words must name. */
  named: 0.55
}

/**
 * True where two comments ask for the same thing in the same place. Both stand under the same heading of one draft
 * (the cell). Symmetric, and a pure function of the two and their draft.
 */
export function sameRequest(a: Profile, b: Profile, rarity: Rarity): boolean {
  if (a.status === 'unresolved' || b.status === 'unresolved') return a.status === b.status && a.text === b.text
  if (a.paragraph !== null && b.paragraph !== null && a.paragraph !== b.paragraph) return false
  if ((a.kind === 'approve') !== (b.kind === 'approve')) return false
  if (a.kind === 'approve') return sameAgreement(a, b)
  if (a.text === b.text && a.guess === b.guess && (a.edit === null) === (b.edit === null)) return true
  if (a.edit !== null && b.edit !== null)
    return sameEdit(a, b, rarity) && (samelyPlaced(a, b) || surelyAlike(a.subject, b.subject))
  if (!compatible(a.kind, b.kind) || directionsConflict(a.subject.directions, b.subject.directions)) return false
  if (a.edit !== null) return sameWish(a, b, rarity)
  if (b.edit !== null) return sameWish(b, a, rarity)
  return sameFreeRequest(a, b)
}

/** Two subjects are alike enough to make up for a place that is only guessed. */
const surely = 0.65

function compatible(a: Kind, b: Kind): boolean {
  return a === b || families.some(family => family.includes(a) && family.includes(b))
}

/** Agreement with one thing: the whole draft, one aspect of it, one heading, or the same words of a passage. */
function sameAgreement(a: Profile, b: Profile): boolean {
  if ((a.stance === 'disagree') !== (b.stance === 'disagree') || a.aspect !== b.aspect) return false
  if (a.status === 'document' || b.status === 'document') {
    return a.status === b.status && (a.aspect !== 'part' || alike(a.subject, b.subject))
  }
  if (figuresConflict(a.subject.figures, b.subject.figures) || a.subject.negated !== b.subject.negated) return false
  if (a.subject.directions.has('keep') || b.subject.directions.has('keep')) return alike(a.subject, b.subject)
  const [less, more] = [a.subject.total, b.subject.total].sort((x, y) => x - y) as [number, number]
  if (less < enough.says) return more < 2.5 * enough.says && a.guess === b.guess
  return alike(a.subject, b.subject)
}

/** An edit with exact words and a request in free words that names those words. */
function sameWish(edit: Profile, free: Profile, rarity: Rarity): boolean {
  const words = edit.edit?.operation === 'delete' ? edit.edit.from : (edit.edit?.to ?? [])
  // A replacement says what has to go as well; in free words both must then be said as they are.
  if (edit.edit?.operation === 'replace' && edit.edit.to.length < 3) return saysBoth(edit.edit, free)
  let all = 0
  let named = 0
  for (const { plain } of words) {
    const weight = wordWeight(plain, rarity)
    all += weight
    if (isNamed(plain, words, free.subject)) named += weight
    else if (figureOf(plain) !== null) return false
  }
  if (all < enough.says || named < enough.named * all) return false
  for (const figure of free.subject.figures)
    if (!words.some(w => w.plain === figure) && !edit.subject.figures.has(figure)) return false
  return shared(edit.subject, free.subject) >= enough.alike * free.subject.total
}

function saysBoth(edit: EditWords, free: Profile): boolean {
  const words = editWords(free.text).map(w => (edit.unmarked ? w.plain : w.marked))
  const text = ` ${words.join(' ')} `
  return [edit.from, edit.to].every(part =>
    text.includes(` ${part.map(w => (edit.unmarked ? w.plain : w.marked)).join(' ')} `)
  )
}

function isNamed(word: string, words: EditWord[], subject: Subject): boolean {
  if (subject.weights.has(word) || subject.figures.has(word)) return true
  const initials = words.map(w => w.plain[0]).join('')
  const at = words.findIndex(w => w.plain === word)
  return subject.abbreviations.some(short => {
    const start = initials.indexOf(short)
    return start >= 0 && at >= start && at < start + short.length
  })
}

function sameFreeRequest(a: Profile, b: Profile): boolean {
  if (figuresConflict(a.subject.figures, b.subject.figures)) return false
  if (isMove(a.kind) && isMove(b.kind) && !sameOrder(a.subject, b.subject)) return false
  if (isInsertion(a.kind) && isInsertion(b.kind)) {
    if (a.subject.wants !== b.subject.wants || a.subject.negated !== b.subject.negated) return false
  }
  const bare = a.subject.total < enough.says && b.subject.total < enough.says
  if (bare) return isBareAction(a) && sameAction(a, b)
  if (isMove(a.kind) && isMove(b.kind) && a.subject.directions.has('before') && !wholly(a.subject, b.subject))
    return false
  return alike(a.subject, b.subject)
}

/** Both in one sure paragraph, or both about the heading or draft as a whole. */
function samelyPlaced(a: Profile, b: Profile): boolean {
  return a.paragraph !== null ? b.paragraph !== null : b.paragraph === null && isWhole(a) === isWhole(b)
}

function isWhole(p: Profile): boolean {
  return p.status === 'heading' || p.status === 'document' || p.guess === null
}

function surelyAlike(a: Subject, b: Subject): boolean {
  return alike(a, b) && shared(a, b) >= surely * Math.min(a.total, b.total)
}

/** What one of two says, the other says too, for the most part: who goes before whom leaves no room for anybody else. */
function wholly(a: Subject, b: Subject): boolean {
  return shared(a, b) >= 0.5 * Math.max(a.total, b.total)
}

function alike(a: Subject, b: Subject): boolean {
  const common = shared(a, b)
  const least = Math.min(a.total, b.total)
  if (least < enough.says) return false
  if (antonymsConflict(onlyIn(a, b), onlyIn(b, a))) return false
  if (isSubstituted(a, b)) return false
  if (!sharesHeart(a.total <= b.total ? a : b, a.total <= b.total ? b : a)) return false
  return common >= enough.inside * least && common >= enough.alike * Math.sqrt(a.total * b.total)
}

/** At least half of the most telling words of the shorter subject are in the longer: "tổ chức hiến máu" is not "tổ chức giải bóng đá". */
function sharesHeart(short: Subject, long: Subject): boolean {
  const most = Math.max(...short.order.map(w => short.weights.get(w) ?? 0))
  // No telling word: nothing to hold on to but the whole.
  if (most < 0.5) return true
  const heart = short.order.filter(w => (short.weights.get(w) ?? 0) >= 0.95 * most)
  const found = heart.filter(w => long.weights.has(w) || (short.abbreviations.includes(w) && long.initials.includes(w)))
  return 2 * found.length >= heart.length
}

function onlyIn(a: Subject, b: Subject): string {
  return a.order.filter(w => !b.weights.has(w)).join(' ')
}

function isInsertion(kind: Kind): boolean {
  return kind === 'add' || kind === 'clarify' || kind === 'propose'
}

function isMove(kind: Kind): boolean {
  return kind === 'move' || kind === 'restructure'
}

/** Words both mention come in the same order: "đưa A lên trước B" is not "đưa B lên trước A". */
function sameOrder(a: Subject, b: Subject): boolean {
  const rank = new Map(b.order.map((word, i) => [word, i]))
  const common = a.order.filter(w => rank.has(w) && (a.weights.get(w) ?? 0) > 0.15)
  return common.every((word, i) => i === 0 || rank.get(word)! > rank.get(common[i - 1]!)!)
}

/** "Rút gọn toàn văn": an action on the whole place, with no subject beside it. */
function isBareAction(p: Profile): boolean {
  return isMove(p.kind) && p.subject.directions.size > 0
}

const actions = ['split', 'join', 'shorten', 'lengthen', 'before', 'after'] as const

/** The same action on the same numbered parts; "trang 12" and the like only say where a passage to be shortened is. */
function sameAction(a: Profile, b: Profile): boolean {
  const [x, y] = [a.subject, b.subject]
  const known = actions.filter(action => x.directions.has(action))
  return (
    a.paragraph === b.paragraph &&
    known.length > 0 &&
    actions.every(action => x.directions.has(action) === y.directions.has(action)) &&
    (known[0] === 'shorten' || known[0] === 'lengthen' || x.references.join() === y.references.join())
  )
}
