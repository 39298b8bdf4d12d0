/** A sentence of a comment and the UTF-16 offset behind it, where it may be cut. */
export interface Sentence {
  text: string
  end: number
}

/** Behind a full stop, semicolon, question or exclamation mark before a space, and at every line break. */
const boundary = /(?<=[.;!?…]["”’)\]]*)\s+|\s*\n\s*/gu

/** Inside a sentence: behind a comma or colon, and before "và", "đồng thời". */
const clause = /(?<=[,:])\s+|\s+(?=(?:và|đồng thời|còn|nhưng)\s)/giu

/** Where a text may be cut: behind its sentences, or, where it is one sentence, behind its clauses. Together the pieces are the text. */
export function sentencesOf(text: string): Sentence[] {
  const sentences = piecesOf(text, boundary)
  return sentences.length > 1 ? sentences : piecesOf(text, clause)
}

/** Numbers like "1.2." end nothing. */
function piecesOf(text: string, boundary: RegExp): Sentence[] {
  const sentences: Sentence[] = []
  let start = 0
  for (const match of text.matchAll(boundary)) {
    const end = match.index + match[0].length
    const words = text.slice(start, match.index)
    if (
      !/\p{L}{2}/u.test(words) ||
      !/\p{L}/u.test(text.slice(end)) ||
      (/(?:^|\s)(?:[\dIVXLC]+(?:\.\d+)*|\p{L})\.$/u.test(words) && !match[0].includes('\n'))
    )
      continue
    sentences.push({ text: text.slice(start, end), end })
    start = end
  }
  if (start < text.length) sentences.push({ text: text.slice(start), end: text.length })
  return sentences
}
