import { antonymsConflict } from './antonyms.ts'
import type { EditWord, EditWords } from './edit-words.ts'
import { figureOf, inFigures, isNumberWord } from './figures.ts'
import type { Profile } from './profile.ts'
import type { Rarity } from './rarity.ts'
import { isRespelling } from './respelling.ts'
import { wordWeight } from './subject.ts'

/** Words that may stand on one side only without changing what is asked; negations never (folded, sorted). */
const negations = new Set('cam chang chua khong tru'.split(' '))

/**
 * The same change of the same words in the same place. Equality of operation and words, or one change inside the other
 * ("hai phong trào" → "ba phong trào", "hai phong trào lớn" → "ba phong trào"); never likeness of short words
 * (handbook 4-stack): what only one side has may hold no figure, negation or antonym.
 */
export function sameEdit(a: Profile, b: Profile, rarity: Rarity): boolean {
  const [x, y] = [a.edit, b.edit]
  if (x === null || y === null || !samePlace(a, b)) return false
  const spell = speller(x, y)
  if (spell === null) return false
  if (x.operation === 'mend' || y.operation === 'mend') return sameSlip(x, y, spell)
  const placed = a.paragraph !== null && b.paragraph !== null
  const pair = [x.operation, y.operation].sort().join('+')
  if (pair === 'replace+replace') return sameReplacement(x, y, spell)
  if (pair === 'delete+delete') return sameWords(x.removed, y.removed, spell, rarity, placed ? 0.6 : 1)
  if (pair === 'add+add' || pair === 'add+set' || pair === 'set+set') {
    return (
      equal(x.to, y.to, spell) ||
      sameWords(x.added, y.added, spell, rarity, placed ? 0.5 : a.guess === null || b.guess === null ? 0.6 : 1)
    )
  }
  if (pair === 'replace+set') {
    const [full, part] = x.operation === 'set' ? [y, x] : [x, y]
    return equal(full.to, part.to, spell) || (full.added.length > 0 && equal(full.added, part.to, spell))
  }
  // "ghi rõ là dịch Covid-19" over quoted words asks that something be said, not that the quoted words go.
  if (pair === 'add+replace' && placed) {
    const specifying = x.operation === 'replace' ? a.subject.specifying : b.subject.specifying
    return specifying && sameWords(x.to, y.to, spell, rarity, 0.5)
  }
  return false
}

/** One paragraph and overlapping words in it; or one heading where a side names no paragraph. */
function samePlace(a: Profile, b: Profile): boolean {
  if (a.paragraph === null || b.paragraph === null) return true
  if (a.paragraph !== b.paragraph) return false
  if (a.spans.length === 0 || b.spans.length === 0) return true
  return a.spans.some(([s, e]) => b.spans.some(([t, f]) => s <= f && t <= e))
}

type Spell = (word: EditWord) => string

/** By which spelling two edits can be compared; null where one is without marks and the other is about marks. */
function speller(x: EditWords, y: EditWords): Spell | null {
  if (!x.unmarked && !y.unmarked) return word => inFigures(word.marked)
  return x.marksOnly || y.marksOnly ? null : word => word.plain
}

/** One slip of spelling: words said to be wrong, and the same words, more or fewer of their neighbours, spelt right. */
function sameSlip(x: EditWords, y: EditWords, spell: Spell): boolean {
  const [wrong, other] = x.operation === 'mend' ? [x, y] : [y, x]
  if (other.operation === 'mend') return nested(wrong.from, other.from, spell) !== null
  if (other.operation === 'set') return isRespelling(wrong.from, other.to)
  if (other.operation !== 'replace' || !isRespelling(other.removed, other.added)) return false
  return holds(wrong.from, other.removed, spell) && nested(wrong.from, other.from, spell) !== null
}

function holds(words: EditWord[], all: EditWord[], spell: Spell): boolean {
  const known = new Set(words.map(spell))
  return all.every(w => known.has(spell(w)))
}

function sameReplacement(x: EditWords, y: EditWords, spell: Spell): boolean {
  if (equal(x.to, y.to, spell) && equal(x.from, y.from, spell)) return true
  if (equal(x.removed, y.removed, spell) && equal(x.added, y.added, spell)) return x.added.length + x.removed.length > 0
  // One substitution inside the other: a word goes and a word comes in both, and the rest is innocent.
  const outs = nested(x.removed, y.removed, spell)
  const ins = nested(x.added, y.added, spell)
  if (outs === null || ins === null || outs.common.length === 0 || ins.common.length === 0) return false
  return harmless([...outs.rest, ...ins.rest])
}

/** Equal, or one inside the other by at least `share` of what its words say, or one long text in nearly the same words. */
function sameWords(a: EditWord[], b: EditWord[], spell: Spell, rarity: Rarity, share: number): boolean {
  if (equal(a, b, spell)) return true
  if (share >= 1) return false
  const inside = nested(a, b, spell)
  if (inside !== null)
    return harmless(inside.rest) && weigh(inside.common, rarity) >= share * Math.max(weigh(a, rarity), weigh(b, rarity))
  const onlyA = without(a, b, spell)
  const onlyB = without(b, a, spell)
  if (Math.min(a.length, b.length) < 10 || !harmless([...onlyA, ...onlyB])) return false
  if (antonymsConflict(plainText(onlyA), plainText(onlyB))) return false
  const common = weigh(a, rarity) - weigh(onlyA, rarity)
  return common >= 0.8 * Math.max(weigh(a, rarity), weigh(b, rarity))
}

function harmless(words: EditWord[]): boolean {
  return !words.some(w => figureOf(w.plain) !== null || isNumberWord(w.plain) || negations.has(w.plain))
}

function equal(a: EditWord[], b: EditWord[], spell: Spell): boolean {
  return a.length === b.length && a.every((w, i) => spell(w) === spell(b[i]!))
}

/** The words both have and those only the longer has, where all of one stand in the other in order, no list between; else null. */
function nested(a: EditWord[], b: EditWord[], spell: Spell): { common: EditWord[]; rest: EditWord[] } | null {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  const rest: EditWord[] = []
  let i = 0
  let wasCommon: boolean | null = null
  for (const word of long) {
    const common = i < short.length && spell(word) === spell(short[i]!)
    // "chợ, bến xe" is not "bến xe" said more fully, but one thing more.
    if (wasCommon !== null && wasCommon !== common && word.listed) return null
    wasCommon = common
    if (common) i++
    else rest.push(word)
  }
  return i === short.length ? { common: short, rest } : null
}

function without(a: EditWord[], b: EditWord[], spell: Spell): EditWord[] {
  const other = new Set(b.map(spell))
  return a.filter(w => !other.has(spell(w)))
}

function weigh(words: EditWord[], rarity: Rarity): number {
  return words.reduce((sum, w) => sum + wordWeight(w.plain, rarity), 0)
}

function plainText(words: EditWord[]): string {
  return words.map(w => w.plain).join(' ')
}
