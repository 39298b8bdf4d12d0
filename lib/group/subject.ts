import { fold } from '../text/fold.ts'
import { askingPart, withoutQuotations, withoutReason } from './asking-part.ts'
import { directionsOf, type Direction } from './directions.ts'
import { figureOf } from './figures.ts'
import { isNegated } from './negation.ts'
import { referencesOf, withoutPlaces } from './place-words.ts'
import type { Said } from './place.ts'
import type { Rarity } from './rarity.ts'
import { askingPhrases, askingWords, commonPairs, emptyPhrases, emptyWords, weakWords } from './request-words.ts'
import { matchTokens, tokensOf } from './tokens.ts'

/** What a request is about, in folded words: asking words, places and grammar left out. */
export interface Subject {
  /** Words, and pairs of neighbouring words, with what each says (rarity in the draft, 0 to 1). */
  weights: Map<string, number>
  total: number
  /** Words of the subject in the order of their first mention. */
  order: string[]
  /** First letters of all words in order: "đồng bằng sông" is found again in "ĐBS". */
  initials: string
  /** Abbreviations of three letters or more, folded. */
  abbreviations: string[]
  figures: Set<string>
  directions: Set<Direction>
  /** "ghi cụ thể là", "nói rõ": asks that something be said. */
  specifying: boolean
  /** Asks for figures on a thing, or for its cause, which is not asking for the thing. */
  wants: 'data' | 'cause' | null
  /** What is asked for holds a negation. */
  negated: boolean
  /** Numbered places it names, in order: the matter of "gộp Điều 3 và Điều 4". */
  references: string[]
}

const specifyingWords = /\b(?:cu the|noi ro|neu ro|ghi ro|lam ro|chi ro)\b/
const dataWords = /\b(?:so lieu|so luong|so luot|thong ke|con so|ty le|bao nhieu)\b/

const causeWords = /\b(?:nguyen nhan|vi sao|tai sao|ly do|do dau)\b/

const anyPhrase = new RegExp(
  `\\b(?:${[...askingPhrases, ...emptyPhrases].sort((a, b) => b.length - a.length).join('|')})\\b`,
  'g'
)

/**
 * The subject of a request in free words. Words that the place already says (heading titles) count
 * little. The reason is left out unless nothing would remain.
 */
export function subjectOf(text: string, reason: string | null, rarity: Rarity, said: Said): Subject {
  const short = read(askingPart(withoutReason(text, reason)), rarity, said)
  return short.total >= 1.5 || reason === null ? short : read(text, rarity, said)
}

function read(asking: string, rarity: Rarity, said: Said): Subject {
  const plain = fold(asking).text
  const placeless = withoutPlaces(plain)
  const unquoted = withoutQuotations(asking)
  const words = tokensOf(placeless)
  const weights = new Map<string, number>()
  const order: string[] = []
  const figures = new Set(words.map(figureOf).filter(f => f !== null))
  const say = (word: string, weight: number): void => {
    const most = weights.get(word)
    if (most === undefined || weight > most) weights.set(word, weight)
  }
  for (const { word, before, after, weak } of contentWords(placeless.replace(anyPhrase, f => '|'.repeat(f.length)))) {
    const known = said.words.has(word) || (word.length > 2 && said.initials.includes(word))
    const common = commonPairs.has(`${before} ${word}`) || commonPairs.has(`${word} ${after}`)
    if (!weights.has(word)) order.push(word)
    say(word, wordWeight(word, rarity) * (known ? 0.2 : common ? 0.35 : 1))
    // Pairs say what weak words mean ("đổi số"); strong words say most of it alone.
    if (before === null || weakWords.has(before) !== weak) continue
    const pair = `${before} ${word}`
    say(
      pair,
      (weak ? 0.7 : 0.35) * rarity(pair) * (known && said.words.has(before) ? 0.2 : commonPairs.has(pair) ? 0.35 : 1)
    )
  }
  let total = 0
  for (const weight of weights.values()) total += weight
  return {
    weights,
    total,
    order,
    initials: words.map(w => w[0]).join(''),
    abbreviations: abbreviationsOf(asking),
    figures,
    directions: directionsOf(unquoted),
    specifying: specifyingWords.test(placeless),
    wants: dataWords.test(placeless)
      ? 'data'
      : !said.words.has('nguyen') && causeWords.test(placeless)
        ? 'cause'
        : null,
    negated: isNegated(unquoted),
    references: referencesOf(plain)
  }
}

/** What one folded word says: its rarity, less where it is grammar, part of askings, or common to all drafts. */
export function wordWeight(word: string, rarity: Rarity): number {
  if (weakWords.has(word)) return 0.1
  if (emptyWords.has(word)) return 0.05
  return rarity(word) * (word.length === 1 ? 0.3 : 1)
}

interface ContentWord {
  word: string
  /** The content word next to it, null across grammar, askings and punctuation. */
  before: string | null
  after: string | null
  weak: boolean
}

function contentWords(folded: string): ContentWord[] {
  const found: ContentWord[] = []
  let last: ContentWord | null = null
  let end = 0
  for (const m of matchTokens(folded)) {
    const word = figureOf(m[0]) ?? m[0]
    if (/[^ ]/.test(folded.slice(end, m.index))) last = null
    end = m.index + m[0].length
    const weak = weakWords.has(word)
    if (!weak && isEmpty(word)) {
      last = null
      continue
    }
    const next: ContentWord = { word, before: last?.word ?? null, after: null, weak }
    if (last) last.after = word
    found.push(next)
    last = next
  }
  return found
}

function isEmpty(word: string): boolean {
  return emptyWords.has(word) || askingWords.has(word) || /^\p{L}$/u.test(word)
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
    if (other !== undefined) sum += Math.min(weight, other)
  }
  return sum + expanded(a, b) + expanded(b, a)
}

function expanded(short: Subject, long: Subject): number {
  let sum = 0
  for (const abbreviation of short.abbreviations) {
    const weight = short.weights.get(abbreviation)
    if (weight !== undefined && !long.weights.has(abbreviation) && long.initials.includes(abbreviation)) sum += weight
  }
  return sum
}
