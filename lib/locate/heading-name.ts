import type { HeadingIndex, IndexedHeading } from './heading-index.ts'
import { linkWords } from './place-words.ts'
import { wordKey } from './word-index.ts'
import { wordList } from '../text/words.ts'

/** How well a name said by a member fits a heading: `strength` of the words said, `fit` with the title's length counted. */
export interface NameMatch {
  strength: number
  fit: number
}

/** The longest title that the words said begin with, whole and in order; null where there is none of two words or more. */
export function wholeTitle(index: HeadingIndex, name: string): string | null {
  const said = wordList(name).map(wordKey)
  let best: IndexedHeading | null = null
  for (const heading of index.all) {
    const { words } = heading
    if (words.length < 2 || words.length <= (best?.words.length ?? 0) || words.length > said.length) continue
    if (words.every((word, k) => word === said[k])) best = heading
  }
  return best && best.heading.title
}

/** True where the first word that says something is among the first two of a title. */
export function beginsTitle(index: HeadingIndex, name: string): boolean {
  const first = wordList(name).find(word => !linkWords.has(word))
  return first !== undefined && index.openings.has(wordKey(first))
}

interface NameWord {
  key: string
  weight: number
  /** Typed in capitals: may be initials ("ĐTN"). */
  capitals: boolean
}

/** Share of a name's words that must be explained. */
const enough = 0.5

/**
 * Headings that a name may mean, by folded words weighted by their rarity among the titles. The words said may be a
 * part of the title, initials of it, or run on behind the name; a word of a heading above counts too ("nguyên nhân của
 * hạn chế").
 */
export function matchName(index: HeadingIndex, name: string): Map<IndexedHeading, NameMatch> {
  const words = nameWords(index, name)
  const scores: { heading: IndexedHeading; own: number; sum: number; miss: number; prefix: boolean }[] = []
  for (const heading of index.all) {
    const score = words.length > 0 ? explain(heading, words) : null
    if (score) scores.push({ heading, ...score })
  }
  const most = Math.max(0, ...scores.map(s => s.sum))
  const matches = new Map<IndexedHeading, NameMatch>()
  for (const { heading, own, sum, miss, prefix } of scores) {
    const strength = (sum / (sum + miss)) * Math.sqrt(sum / most)
    if (strength < enough) continue
    const cover = Math.min(1, own / heading.weight)
    matches.set(heading, { strength, fit: Math.min(1, strength * (0.4 + 0.5 * cover) + (prefix ? 0.1 : 0)) })
  }
  return matches
}

function nameWords(index: HeadingIndex, name: string): NameWord[] {
  const typed = name.normalize('NFC').match(/[\p{L}\p{N}.,/]+/gu) ?? []
  return typed.slice(0, 24).flatMap(raw =>
    wordList(raw)
      .map(wordKey)
      .filter(key => !linkWords.has(key))
      .map(key => ({ key, weight: index.rarity(key), capitals: /^\p{Lu}{2,6}$/u.test(raw) }))
  )
}

function explain(
  heading: IndexedHeading,
  words: NameWord[]
): { own: number; sum: number; miss: number; prefix: boolean } | null {
  let own = 0
  let sum = 0
  let miss = 0
  let pending = 0
  let run = 0
  let first = true
  for (const word of words) {
    const mine = heading.has.has(word.key) || (word.capitals && isInitials(heading.words, word.key))
    if (mine || heading.above.has(word.key)) {
      // The name begins with the heading's own words; those of a heading above follow ("nguyên nhân của hạn chế").
      if (first && !mine) return null
      first = false
      own += mine ? word.weight : 0
      sum += word.weight * (mine ? 1 : 0.7)
      miss += pending
      pending = 0
      run = 0
    } else {
      pending += word.weight
      if (++run > 3) break
    }
  }
  if (own === 0) return null
  // Words after the last one explained may belong to the request: they count little.
  return { own, sum, miss: miss + 0.5 * pending, prefix: heading.words[0] === words[0]?.key }
}

/** "dtn" for a run of words d… t… n… of the title. */
function isInitials(words: string[], letters: string): boolean {
  for (let i = 0; i + letters.length <= words.length; i++) {
    let k = 0
    while (k < letters.length && words[i + k]?.[0] === letters[k]) k++
    if (k === letters.length) return true
  }
  return false
}
