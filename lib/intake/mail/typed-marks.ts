import type { Remark } from '../../model/comment.ts'
import { textBlocks, type Document } from '../../model/document.ts'

/** Marks that only a hand types: "1/", and words that belong to the sentence ("Thứ nhất, …", "Một là, …"). */
const typed = /^\s*(?:\d{1,2}\s?\/\s*|(?:thứ|một|hai|ba|bốn|năm|sáu|bảy|cuối)(?: \p{L}+){1,2},\s*)$/iu

/**
 * The remarks with the typed marks before them: unlike "1." and "-", which programs make, they are the sender's words,
 * and a text is given verbatim.
 */
export function withTypedMarks(remarks: Remark[], document: Document): Remark[] {
  const lines = textBlocks(document).map(block => block.text)
  let from = 0
  return remarks.map(remark => {
    const start = remark.text.slice(0, 60).split('\n')[0] ?? ''
    const at = lines.findIndex((line, i) => i >= from && line.slice(0, 90).includes(start))
    const line = lines[at]
    if (line === undefined || start === '') return remark
    from = at
    const before = line.slice(0, line.indexOf(start))
    return typed.test(before.normalize('NFC')) ? { ...remark, text: before.trimStart() + remark.text } : remark
  })
}
