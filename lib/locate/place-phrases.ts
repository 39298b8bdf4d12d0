import { folded } from '../text/fold.ts'
import type { PlaceToken } from './place-tokens.ts'

interface PhraseWord {
  lower: string
  text: string
}

interface Phrase<T> {
  phrase: string
  words: PhraseWord[]
  value: T
}

/** Phrases by the folded form of their first word, longest first. */
export type PhraseTable<T> = Map<string, Phrase<T>[]>

const firstWords = new Set<string>()

/** True where some phrase of the tables begins with the word (folded): asked once a token instead of once a table. */
export function beginsPhrase(text: string): boolean {
  return firstWords.has(text)
}

/** A table of phrases with what each stands for. Phrases are written with marks. */
export function phraseTable<T>(pairs: readonly (readonly [phrase: string, value: T])[]): PhraseTable<T> {
  const table: PhraseTable<T> = new Map()
  for (const [phrase, value] of pairs) {
    const words = (phrase.match(/[\p{L}\p{M}]+|[^\s\p{L}\p{M}]/gu) ?? []).map(word => ({
      lower: word.toLowerCase(),
      text: folded(word)
    }))
    const first = words[0]?.text ?? ''
    firstWords.add(first)
    table.set(first, [...(table.get(first) ?? []), { phrase, words, value }])
  }
  for (const list of table.values()) list.sort((a, b) => b.words.length - a.words.length)
  return table
}

/** A table of phrases that stand for themselves. */
export function phraseList(phrases: readonly string[]): PhraseTable<string> {
  return phraseTable(phrases.map(phrase => [phrase, phrase] as const))
}

export interface PhraseAt<T> {
  phrase: string
  value: T
  /** Index of the token after the phrase. */
  next: number
}

/**
 * The longest of the phrases that stands at token `at`, or null. Text typed without marks matches any marks; text with
 * marks only its own ("đoàn" is not "đoạn").
 */
export function oneOfAt<T>(tokens: PlaceToken[], at: number, table: PhraseTable<T>): PhraseAt<T> | null {
  const token = tokens[at]
  if (!token?.begins) return null
  for (const { phrase, words, value } of table.get(token.text) ?? []) {
    if (stands(tokens, at, words)) return { phrase, value, next: at + words.length }
  }
  return null
}

function stands(tokens: PlaceToken[], at: number, words: PhraseWord[]): boolean {
  if (at + words.length > tokens.length) return false
  for (let k = 0; k < words.length; k++) {
    const token = tokens[at + k] as PlaceToken
    const word = words[k] as PhraseWord
    if (token.lower !== word.lower && !(token.loose && token.text === word.text)) return false
  }
  return true
}
