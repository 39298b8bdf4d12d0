import type { Place, PlaceReference, PlaceRole } from './place.ts'
import { readBlock } from './place-block.ts'
import { readCounted } from './place-counted.ts'
import { readBareNumber, readHeading } from './place-heading.ts'
import { readAppendix, readNote, readTable } from './place-note.ts'
import { readLine, readPage, type Reading } from './place-page.ts'
import { isBeside, roleAfter } from './place-role.ts'
import { markAt, placeTokens, type PlaceToken } from './place-tokens.ts'
import { readPath } from './place-path.ts'
import { readRow } from './place-row.ts'
import { oneOfAt, phraseList } from './place-phrases.ts'
import {
  sameWords,
  titleBlockWords,
  titleLineOpeners,
  titleLineWords,
  titleWords,
  wholeWords
} from './place-sayings.ts'

const countWord = phraseList(['số'])
const appendixNoun = phraseList(['phụ lục'])

/** Readers in the order of their claim on a token: the more special first. */
const readers = [
  readWords,
  readRow,
  readNote,
  readAppendix,
  readBlock,
  readPage,
  readLine,
  readTable,
  readHeading,
  readCounted,
  readPath
]

/**
 * All places a text names, in order, in any spelling, with or without marks; none inside quotation marks.
 * @param raw the remark's place cell, its words or a lead-in
 * @param bare true for a place cell or lead-in, where a number alone ("5.2") names a heading
 */
export function readPlaces(raw: string, bare = false): Place[] {
  return placesIn(placeTokens(raw), bare)
}

/** `readPlaces` of a text already cut into tokens. */
export function placesIn(tokens: PlaceToken[], bare: boolean): Place[] {
  const places: Place[] = []
  let role: PlaceRole = 'here'
  let named = 0
  for (let at = 0; at < tokens.length;) {
    role = roleAfter(tokens, at, role)
    const reading = readAt(tokens, at, bare)
    if (reading) {
      const own = role === 'here' && isBeside(tokens, at) ? 'beside' : role
      const end = (tokens[reading.next - 1] as PlaceToken).end
      const { start } = tokens[at] as PlaceToken
      for (const place of reading.places)
        if (at >= named || !isPartOfName(place)) places.push({ place, role: own, start, end })
      named = Math.max(named, reading.named ?? 0)
    }
    at = reading ? Math.max(reading.next, at + 1) : at + 1
  }
  return places
}

/** "mục 2. Các chỉ tiêu chủ yếu": the target there is a word of the name. */
function isPartOfName(place: PlaceReference): boolean {
  return place.type === 'name' || place.type === 'table' || (place.type === 'block' && place.ordinal === null)
}

function readAt(tokens: PlaceToken[], at: number, bare: boolean): Reading | null {
  const token = tokens[at] as PlaceToken
  if (token.type === 'word') {
    for (const read of readers) {
      const reading = read(tokens, at)
      if (reading) return reading
    }
  }
  if (token.type === 'number') {
    const path = readPath(tokens, at)
    if (path) return path
  }
  if (afterAppendix(tokens, at)) return readBareNumber(tokens, at + 1)
  const titled = oneOfAt(tokens, at - 2, titleWords)?.next === at
  return (bare && startsItem(tokens, at)) || titled ? readBareNumber(tokens, at) : null
}

/** "Phụ lục 2, số 4": inside an appendix "số" counts its items. */
function afterAppendix(tokens: PlaceToken[], at: number): boolean {
  if (oneOfAt(tokens, at, countWord) === null || !markAt(tokens, at - 1, ',')) return false
  return tokens.slice(Math.max(0, at - 5), at).some((_, k, some) => oneOfAt(some, k, appendixNoun) !== null)
}

function startsItem(tokens: PlaceToken[], at: number): boolean {
  return at === 0 || markAt(tokens, at - 1, ',;(\n')
}

/** The fixed phrases: the whole draft, the title block, the words of a heading, the place of the remark before. */
function readWords(tokens: PlaceToken[], at: number): Reading | null {
  const whole = oneOfAt(tokens, at, wholeWords)
  if (whole) return { places: [{ type: 'whole' }], next: whole.next }
  const block = oneOfAt(tokens, at, titleBlockWords)
  if (block) return { places: [{ type: 'title-block', what: block.value }], next: block.next }
  const line = oneOfAt(tokens, at, titleLineWords)
  if (line && (startsItem(tokens, at) || markAt(tokens, at - 1, '.:') || oneOfAt(tokens, at - 1, titleLineOpeners)))
    return { places: [{ type: 'title-block', what: line.value }], next: line.next }
  const same = oneOfAt(tokens, at, sameWords)
  if (same) return { places: [{ type: 'same', what: same.value }], next: same.next }
  // The noun of "tên mục 3" is read again as the start of the heading.
  const title = oneOfAt(tokens, at, titleWords)
  if (!title) return null
  const nounLeft = /mục$|phần$/.test(title.phrase) && title.next - at > 1 && title.phrase !== 'đề mục'
  return { places: [{ type: 'title' }], next: nounLeft ? title.next - 1 : title.next }
}
