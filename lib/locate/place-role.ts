import type { PlaceRole } from './place.ts'
import { markAt, type PlaceToken } from './place-tokens.ts'
import { oneOfAt, phraseList } from './place-phrases.ts'
import { besideCues, contrastCues, elsewhereCues, noBeside } from './place-cues.ts'

const openWords = phraseList(['theo'])
const each = phraseList(['nhau'])

/**
 * What a place named at token `at` is there for, told by the words before it. `role` is the role so far in the
 * sentence: a comparison lasts to the end of its sentence.
 */
export function roleAfter(tokens: PlaceToken[], at: number, role: PlaceRole): PlaceRole {
  if (endsSentence(tokens, at)) return 'here'
  if (role === 'elsewhere') return endsReason(tokens, at) ? 'here' : role
  const cue = oneOfAt(tokens, at, elsewhereCues)
  if (cue && oneOfAt(tokens, cue.next, each) === null && !opensText(tokens, at)) return 'elsewhere'
  const but = oneOfAt(tokens, at, contrastCues)
  const opens = at === 0 || endsSentence(tokens, at - 1)
  if (but && !opens && startsPlace(tokens, but.next)) return 'elsewhere'
  return 'here'
}

const reasonOpeners = phraseList([
  'vì',
  'do',
  'bởi',
  'bởi vì',
  'do vì',
  'để',
  'căn cứ',
  'căn cứ vào',
  'cho',
  'so với',
  'trong khi',
  'đối chiếu'
])
const consequence = phraseList(['nên', 'thì', 'cho nên', 'vậy nên', 'do đó', 'vì vậy', 'đề nghị'])

/** "Vì mục 2 đã nêu …, nên …": a sentence that begins with the reason comes to the matter. */
function endsReason(tokens: PlaceToken[], at: number): boolean {
  if (!oneOfAt(tokens, at, consequence) && !markAt(tokens, at, ',')) return false
  let start = at
  while (start > 0 && !endsSentence(tokens, start - 1)) start--
  return oneOfAt(tokens, start, reasonOpeners) !== null
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

/** A place's noun, or a path of numbers ("C.I"). */
function startsPlace(tokens: PlaceToken[], at: number): boolean {
  if (oneOfAt(tokens, at, placeNouns)) return true
  return /^(?:[A-E]|[IVX]{1,4})$/.test(tokens[at]?.raw ?? '') && markAt(tokens, at + 1, './')
}

const placeNouns = phraseList([
  'trang',
  'tr',
  'mục',
  'tiểu mục',
  'phần',
  'phụ lục',
  'chú thích',
  'điều',
  'khoản',
  'chương',
  'bảng',
  'ở',
  'tại'
])

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
