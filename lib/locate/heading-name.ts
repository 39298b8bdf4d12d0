import { folded, isUnmarked } from '../text/fold.ts'
import { wordList } from '../text/words.ts'
import { telling, type HeadingIndex, type IndexedHeading } from './heading-index.ts'
import { kept } from './kept.ts'
import { otherNames } from './section-names.ts'
import { linkWords } from './place-words.ts'
import { spokenWord } from './spoken.ts'
import { wordKey } from './word-index.ts'

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

/** Headings whose title has the end of the words said, two words at least, the longest such end ("là khâu đột phá"). */
export const titledWith: (index: HeadingIndex, said: string) => readonly IndexedHeading[] = kept(
  (said: string) => said,
  titled
)

function titled(index: HeadingIndex, said: string): readonly IndexedHeading[] {
  const words = wordList(said).map(wordKey)
  for (let from = 0; words.length - from >= 2; from++) {
    const end = ` ${words.slice(from).join(' ')} `
    const found = index.all.filter(h => ` ${h.words.join(' ')} `.includes(end))
    if (found.length > 0) return found
  }
  return []
}

/** True where the first word that says something is among the first two of a title. */
export function beginsTitle(index: HeadingIndex, name: string): boolean {
  if (otherNames(name).length > 0) return true
  const first = wordList(name).find(word => !linkWords.has(word))
  return first !== undefined && index.openings.has(wordKey(first))
}

interface NameWord {
  key: string
  /** With its marks; null where the name is typed without. */
  spoken: string | null
  weight: number
  /** Typed in capitals: may be initials ("ĐTN"). */
  capitals: boolean
}

/** Share of a name's words that must be explained. */
const enough = 0.5
/** A word with other marks is another word, or a typing error. */
const otherMarks = 0.4

/**
 * Headings that a name may mean, by words weighted by their rarity among the titles. The words said may be a part of
 * the title, initials of it, or run on behind the name; a word of a heading above counts too ("nguyên nhân của hạn
 * chế"). Where no title has the name, its other names are tried ("tồn tại" for "hạn chế").
 */
export const matchName: (index: HeadingIndex, name: string) => ReadonlyMap<IndexedHeading, NameMatch> = kept(
  (name: string) => name,
  matchAny
)

function matchAny(index: HeadingIndex, name: string): ReadonlyMap<IndexedHeading, NameMatch> {
  const own = matchWords(index, name)
  if ([...own.values()].some(m => m.strength >= clearName && m.fit >= clearFit)) return own
  let best: ReadonlyMap<IndexedHeading, NameMatch> = own
  let most = 0
  for (const other of otherNames(name)) {
    const matches = new Map([...matchWords(index, other)].filter(([heading]) => titledBy(heading, other)))
    const fit = Math.max(0, ...[...matches].map(([heading, match]) => match.fit * (heading.appendix ? 0.5 : 1)))
    if (fit > most) [best, most] = [matches, fit]
  }
  return best
}

const clearName = 0.75
const clearFit = 0.5

/** True where the title has all words of the name one behind the other. */
function titledBy(heading: IndexedHeading, name: string): boolean {
  return ` ${heading.words.join(' ')} `.includes(` ${wordList(name).map(wordKey).join(' ')} `)
}

function matchWords(index: HeadingIndex, name: string): Map<IndexedHeading, NameMatch> {
  const words = nameWords(index, name)
  const scores: ({ heading: IndexedHeading } & Explained)[] = []
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
  const loose = isUnmarked(name)
  return typed.slice(0, 24).flatMap(raw =>
    wordList(raw, { marks: false })
      .map(word => ({ word, key: wordKey(folded(word)) }))
      .filter(({ key }) => !linkWords.has(key))
      .map(({ word, key }) => ({
        key,
        spoken: loose ? null : spokenWord(word),
        weight: index.rarity(key),
        capitals: /^\p{Lu}{2,6}$/u.test(raw)
      }))
  )
}

interface Explained {
  own: number
  sum: number
  miss: number
  prefix: boolean
}

function explain(heading: IndexedHeading, words: NameWord[]): Explained | null {
  let own = 0
  let sum = 0
  let miss = 0
  let pending = 0
  let run = 0
  let first = true
  let late = false
  for (const word of words) {
    const mine = shareOf(heading, word)
    if (mine > 0 || heading.above.has(word.key)) {
      if (first && mine === 0) late = true
      first = false
      own += mine * word.weight
      sum += word.weight * (mine > 0 ? mine : 0.7)
      miss += pending + (mine > 0 ? (1 - mine) * word.weight : 0)
      pending = 0
      run = 0
    } else {
      pending += word.weight
      if (++run > 3) break
    }
  }
  if (own === 0) return null
  // Words after the last one explained may belong to the request: they count little, and not at all behind a whole title.
  const whole = own >= heading.weight * 0.99
  // A name begins with the heading's own words, those of a heading above follow ("nguyên nhân của hạn chế"); the other
  // way round ("nguyên nhân chủ quan") only with most of a title.
  if (late && own < heading.weight * 0.6) return null
  const starts = late ? heading.parent?.words : heading.words
  const prefix = telling(starts ?? [])[0] === words[0]?.key
  return { own, sum, miss: miss + (whole ? 0 : 0.5 * pending), prefix }
}

/** How much of a word is the title's: 1 with the same marks or typed without, less with others, 0 for another word. */
function shareOf(heading: IndexedHeading, word: NameWord): number {
  if (heading.has.has(word.key)) {
    const same = word.spoken === null || heading.spoken.size === 0 || heading.spoken.has(word.spoken)
    return same || /\d/.test(word.key) ? 1 : otherMarks
  }
  return word.capitals && isInitials(heading.words, word.key) ? 1 : 0
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
