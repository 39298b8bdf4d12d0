import { findWords, searchable } from '../text-search.ts'

/** Words of the original that are a comment's: offsets in the text of the whole. */
export interface Mark {
  start: number
  end: number
  id: string
  number: string
}

/** A piece of a paragraph; `id` and `number` are those of the comment that it is part of, '' where of none. */
export interface Part {
  text: string
  id: string
  number: string
  /** The comment's words begin here: its number is shown once. */
  first: boolean
}

/**
 * Where the words of comments stand in the original, each behind the one before it where it can. A comment whose words are not
 * there as they are (joined from several places) has no mark; of two that overlap the first has it.
 * @param start offset before which nothing is marked: the body of a returned draft is the draft's, not the sender's
 */
export function marksOf(text: string, comments: { id: string; number: string; text: string }[], start = 0): Mark[] {
  const whole = searchable(text)
  const marks: Mark[] = []
  let from = start
  for (const { id, number, text: words } of comments) {
    // Shorter words stand anywhere.
    if (words.replace(/\s+/gu, '').length < 4) continue
    const found = findWords(whole, words, from) ?? findWords(whole, words, start)
    if (!found || marks.some(mark => mark.start < found.end && found.start < mark.end)) continue
    marks.push({ ...found, id, number })
    from = found.end
  }
  return marks.sort((a, b) => a.start - b.start)
}

/** A paragraph that begins at `offset` of the whole, cut where marks begin and end. */
export function partsOf(text: string, offset: number, marks: Mark[]): Part[] {
  const parts: Part[] = []
  let at = 0
  for (const mark of marks) {
    const start = Math.max(mark.start - offset, at)
    const end = Math.min(mark.end - offset, text.length)
    if (end <= start) continue
    if (start > at) parts.push({ text: text.slice(at, start), id: '', number: '', first: false })
    parts.push({ text: text.slice(start, end), id: mark.id, number: mark.number, first: mark.start >= offset })
    at = end
  }
  if (at < text.length) parts.push({ text: text.slice(at), id: '', number: '', first: false })
  return parts
}
