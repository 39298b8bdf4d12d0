import { besideCues } from './place-cues.ts'
import { isCompound, nounOf } from './place-compound.ts'
import { markAt, type PlaceToken } from './place-tokens.ts'
import { oneOfAt, phraseList } from './place-phrases.ts'
import { blockNouns, emptyNames, headingNouns, linkWords, nameEnds } from './place-words.ts'

const mostWords = 24
/** Before a heading's noun these begin another place: "khó khăn của phần dự báo". */
const inside = phraseList(['ở', 'tại', 'trong', 'thuộc', 'của'])

/** Words that may name something, empty where none do, and the index of the token after them. */
export interface NameSpan {
  text: string
  end: number
}

export const noName: NameSpan = { text: '', end: 0 }

/**
 * Words from token `at` that may name a heading or a subject, as typed: up to a strong mark, a quotation, the start of
 * a request or another numbered place. A comma ends it only where no word of a name follows.
 */
export function nameSpan(tokens: PlaceToken[], at: number): NameSpan {
  let end = at
  while (end < tokens.length && end - at < mostWords) {
    const token = tokens[end] as PlaceToken
    if (token.type === 'quote') break
    if (token.type === 'mark' && !continues(tokens, end)) break
    if (token.type !== 'mark' && (endsName(tokens, end, at) || namesPlace(tokens, end))) break
    if (end > at && oneOfAt(tokens, end, inside) && nounOf(tokens, end + 1, headingNouns)) break
    end++
  }
  while (end > at && tokens[end - 1]?.type === 'mark') end--
  const words = tokens.slice(at, end)
  if (oneOfAt(tokens, at, emptyNames) || words.every(t => t.type !== 'word' || linkWords.has(t.text))) return noName
  return { text: words.map(t => t.raw).join(' '), end }
}

/** The words of `nameSpan` alone. */
export function nameAt(tokens: PlaceToken[], at: number): string {
  return nameSpan(tokens, at).text
}

function endsName(tokens: PlaceToken[], at: number, start: number): boolean {
  return at > start && oneOfAt(tokens, at, nameEnds) !== null
}

/** A comma or dash inside a name; a comma with a unit behind it ends the name ("…, đoạn 2"). */
function continues(tokens: PlaceToken[], at: number): boolean {
  if (markAt(tokens, at, '-–/&')) return true
  return (
    markAt(tokens, at, ',') &&
    oneOfAt(tokens, at + 1, headingNouns) === null &&
    oneOfAt(tokens, at + 1, blockNouns) === null
  )
}

/** True where no name can begin at token `at`: another place, a request or a verdict stands there. */
export function namesNothing(tokens: PlaceToken[], at: number): boolean {
  const noun = oneOfAt(tokens, at, headingNouns)
  if (oneOfAt(tokens, at, besideCues)) return true
  return oneOfAt(tokens, at, nameEnds) !== null || (noun !== null && !isCompound(tokens, at, noun.next))
}

/** A heading's noun with a number after it: the next place begins. */
function namesPlace(tokens: PlaceToken[], at: number): boolean {
  const noun = oneOfAt(tokens, at, headingNouns)
  if (!noun) return false
  const after = tokens[noun.next]
  return after !== undefined && (after.type === 'number' || /^(?:[IVX]+|thứ|thu|[a-eđ])$/u.test(after.raw))
}
