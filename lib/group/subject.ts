import { fold, folded, isUnmarked } from '../text/fold.ts'
import { askingPart, withoutQuotations, withoutReason } from './asking-part.ts'
import { contentWords, type ContentWord } from './content-words.ts'
import { directionsOf, type Direction } from './directions.ts'
import { figureOf } from './figures.ts'
import { negatedWords } from './negation.ts'
import { isWithinPassage, referencesOf, towardOf, withoutPlaces } from './place-words.ts'
import type { Said } from './place.ts'
import type { Rarity } from './rarity.ts'
import { doubtfulWords, emptyWords, weakWords } from './request-words.ts'
import { tokensOf } from './tokens.ts'
import { wantsOf, type Want } from './wants.ts'

/** What a request is about, in folded words: asking words, places and grammar left out. */
export interface Subject {
  /** Words, and pairs of neighbouring words, with what each says (rarity in the draft, 0 to 1). */
  weights: Map<string, number>
  /** The same words with their marks, or null for a text typed without. */
  marks: Map<string, string> | null
  total: number
  /** Words of the subject in the order of their first mention. */
  order: string[]
  /** Those of them that count less for coming after what is named first. */
  asides: Set<string>
  /** First letters of all words in order: "đồng bằng sông" is found again in "ĐBS". */
  initials: string
  /** Abbreviations of three letters or more, folded. */
  abbreviations: string[]
  figures: Set<string>
  directions: Set<Direction>
  /** "ghi cụ thể là", "nói rõ": asks that something be said. */
  specifying: boolean
  /** What of a thing it asks for: figures on it, its cause … */
  wants: Set<Want>
  /** Words that what is asked for denies. */
  negated: Set<string>
  /** Numbered places it names, in order: the matter of "gộp Điều 3 và Điều 4". */
  references: string[]
  /** The place it moves something to: "#3" for a number's last part, else its first words; null where it says none. */
  toward: string | null
  /** It is about a sentence or less: "câu cuối", "đoạn “…”". */
  passage: boolean
}

const specifyingWords = /\b(?:cu the|noi ro|neu ro|ghi ro|lam ro|chi ro)\b/

/** What is left of a word's weight when it comes after the first thing named: details, further examples. */
export const aside = 0.5
/** What the first thing named says at least. */
const coreSays = 0.6

/**
 * The subject of a request in free words. Words that the place already says (heading titles) count little. The reason is
 * left out; `needed`: unless next to nothing would remain (who says "rút gọn" or "bỏ" of a place need say no more).
 */
export function subjectOf(text: string, reason: string | null, rarity: Rarity, said: Said, needed: boolean): Subject {
  const short = read(askingPart(withoutReason(text, reason)), rarity, said)
  return short.total >= 1.5 || reason === null || !needed ? short : read(text, rarity, said)
}

function read(asking: string, rarity: Rarity, said: Said): Subject {
  const plain = fold(asking).text
  const withMarks = isUnmarked(asking) ? null : folded(asking, { marks: false })
  const placeless = withoutPlaces(plain)
  const unquoted = withoutQuotations(asking)
  const words = tokensOf(placeless)
  const content = contentWords(placeless, withMarks?.length === plain.length ? withMarks : null)
  return {
    ...weigh(content, rarity, said),
    initials: words.map(w => w[0]).join(''),
    abbreviations: abbreviationsOf(asking),
    figures: new Set(words.map(figureOf).filter(f => f !== null)),
    directions: directionsOf(unquoted),
    specifying: specifyingWords.test(placeless),
    wants: wantsOf(placeless, said),
    negated: negatedWords(unquoted, said.words),
    references: referencesOf(plain),
    toward: towardOf(plain),
    passage: isWithinPassage(plain)
  }
}

function weigh(
  content: ContentWord[],
  rarity: Rarity,
  said: Said
): Pick<Subject, 'weights' | 'marks' | 'total' | 'order' | 'asides'> {
  const weights = new Map<string, number>()
  const marks = new Map<string, string>()
  const order: string[] = []
  const asides = new Set<string>()
  const say = (plain: string, marked: string | null, weight: number): void => {
    const most = weights.get(plain)
    if (most === undefined || weight > most) weights.set(plain, weight)
    if (marked !== null) marks.set(plain, marked)
  }
  const core = coreOf(content, rarity, said)
  for (const word of content) {
    const { plain, marked, before, weak } = word
    const factor = word.segment > core && figureOf(plain) === null ? aside : 1
    if (!weights.has(plain)) {
      order.push(plain)
      if (factor < 1) asides.add(plain)
    }
    say(plain, marked, factor * weightOf(word, rarity, said))
    // Pairs say what weak words mean ("đổi số"); strong words say most of it alone.
    if (before === null || before.weak !== weak) continue
    const pair = `${before.plain} ${plain}`
    const markedPair = marked === null ? null : `${before.marked} ${marked}`
    const known = isKnown(word, said) && said.words.has(before.plain)
    const rare = rarity(markedPair === null ? pair : `~${markedPair}`)
    say(pair, markedPair, factor * (weak ? 0.7 : 0.35) * rare * (known ? 0.2 : word.common && before.common ? 0.35 : 1))
  }
  let total = 0
  for (const weight of weights.values()) total += weight
  return { weights, marks: marks.size > 0 ? marks : null, total, order, asides }
}

/** The last segment of what is named first; what follows it is details. */
function coreOf(content: ContentWord[], rarity: Rarity, said: Said): number {
  let sum = 0
  for (const word of content) {
    sum += weightOf(word, rarity, said)
    if (sum >= coreSays) return word.segment
  }
  return Infinity
}

function weightOf({ plain, marked, weak, common, ...word }: ContentWord, rarity: Rarity, said: Said): number {
  if (weak) return 0.1
  const doubtful = plain.length === 1 || (marked === null && doubtfulWords.has(plain, null))
  const rare = rarity(marked === null ? plain : `~${marked}`) * (doubtful ? 0.3 : 1)
  return rare * (isKnown({ plain, marked, weak, common, ...word }, said) ? 0.2 : common ? 0.35 : 1)
}

function isKnown({ plain }: ContentWord, said: Said): boolean {
  return said.words.has(plain) || (plain.length > 2 && said.initials.includes(plain))
}

/** What one folded word says: its rarity, less where it is grammar, part of askings, or common to all drafts. */
export function wordWeight(word: string, rarity: Rarity): number {
  if (weakWords.has(word, null)) return 0.1
  if (emptyWords.has(word, null)) return 0.05
  return rarity(word) * (word.length === 1 ? 0.3 : 1)
}

function abbreviationsOf(raw: string): string[] {
  return [...raw.matchAll(/(?<![\p{L}\p{N}])\p{Lu}{3,7}(?![\p{L}\p{N}])/gu)].map(m => fold(m[0]).text)
}

/** Weight of what two subjects share; an abbreviation shares the words it stands for. */
export function shared(a: Subject, b: Subject): number {
  const [small, large] = a.weights.size <= b.weights.size ? [a, b] : [b, a]
  let sum = 0
  for (const [word, weight] of small.weights) {
    const other = large.weights.get(word)
    if (other !== undefined && isOneWord(word, small, large)) sum += Math.sqrt(weight * other)
  }
  return sum + expanded(a, b) + expanded(b, a)
}

/** "thước" is not "thuốc": marks are compared where both have them. */
function isOneWord(word: string, a: Subject, b: Subject): boolean {
  const [x, y] = [a.marks?.get(word), b.marks?.get(word)]
  return x === undefined || y === undefined || x === y
}

function expanded(short: Subject, long: Subject): number {
  let sum = 0
  for (const abbreviation of short.abbreviations) {
    const weight = short.weights.get(abbreviation)
    if (weight !== undefined && !long.weights.has(abbreviation) && long.initials.includes(abbreviation)) sum += weight
  }
  return sum
}
