import type { PlaceRole } from './place.ts'
import { markAt, type PlaceToken } from './place-tokens.ts'
import { oneOfAt, phraseList } from './place-phrases.ts'
import { besideCues, elsewhereCues, noBeside } from './place-cues.ts'

const butWords = phraseList(['nhưng', 'còn'])
const openWords = phraseList(['theo', 'vì'])
const each = phraseList(['nhau'])

/**
 * What a place named at token `at` is there for, told by the words before it. `role` is the role so far in the
 * sentence: a comparison lasts to the end of its sentence.
 */
export function roleAfter(tokens: PlaceToken[], at: number, role: PlaceRole): PlaceRole {
  if (endsSentence(tokens, at)) return 'here'
  if (role === 'elsewhere') return role
  const cue = oneOfAt(tokens, at, elsewhereCues)
  if (cue && oneOfAt(tokens, cue.next, each) === null && !opensText(tokens, at)) return 'elsewhere'
  const but = oneOfAt(tokens, at, butWords)
  if (but && at > 0 && oneOfAt(tokens, but.next, placeNouns)) return 'elsewhere'
  return 'here'
}

/** True where the place at token `at` comes right after "sau", "vào", "thành", "lên trước" …: a neighbour or a target. */
export function isBeside(tokens: PlaceToken[], at: number): boolean {
  for (const back of [1, 2]) {
    if (at < back) continue
    const cue = oneOfAt(tokens, at - back, besideCues)
    if (cue && cue.next === at && oneOfAt(tokens, at - back - 1, noBeside) === null) return true
  }
  return false
}

const placeNouns = phraseList(['trang', 'tr', 'mục', 'phần', 'phụ lục', 'chú thích', 'điều', 'khoản', 'ở', 'tại'])

/** "Theo mục 3 …", "Vì …" at the very start still may say where. */
function opensText(tokens: PlaceToken[], at: number): boolean {
  return at === 0 && oneOfAt(tokens, at, openWords) !== null
}

function endsSentence(tokens: PlaceToken[], at: number): boolean {
  return (
    markAt(tokens, at, ';:!?\n') ||
    (markAt(tokens, at, '.') && tokens[at + 1]?.start !== (tokens[at] as PlaceToken).end)
  )
}
