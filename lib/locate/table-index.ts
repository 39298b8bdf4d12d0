import type { Draft, Paragraph } from '../model/draft.ts'
import { folded } from '../text/fold.ts'

/** A table with the line that names it. */
export interface IndexedTable {
  /** 1-based position in the draft. */
  number: number
  /** Index of the paragraph that is its caption, or null. */
  caption: number | null
  /** Number that the caption prints ("Bảng 2."), or null. */
  printed: number | null
  /** Cell paragraphs in reading order. */
  cells: Paragraph[]
}

const captioned = /^[(*\s]*(?:bang|bieu|so do|hinh)(?: so)? ?(\d{1,2})?(?!\d)/
const longestCaption = 200

/** The tables of a draft in order; letterhead and signature block (table 0) are none. */
export function indexTables(draft: Draft): IndexedTable[] {
  const tables = new Map<number, Paragraph[]>()
  for (const paragraph of draft.paragraphs) {
    const number = paragraph.cell?.table ?? 0
    if (number > 0) tables.set(number, [...(tables.get(number) ?? []), paragraph])
  }
  return [...tables].map(([number, cells]) => {
    const caption = captionOf(draft, cells)
    const said = caption === null ? null : captioned.exec(folded(caption.text))?.[1]
    return { number, caption: caption?.index ?? null, printed: said ? Number(said) : null, cells }
  })
}

/** The line right before the table that begins with "Bảng", else such a line right behind it. */
function captionOf(draft: Draft, cells: Paragraph[]): Paragraph | null {
  const before = draft.paragraphs[(cells[0]?.index ?? 0) - 1]
  const after = draft.paragraphs[(cells.at(-1)?.index ?? -2) + 1]
  const isCaption = (p: Paragraph | undefined): p is Paragraph =>
    p !== undefined && p.part === 'body' && p.text.length < longestCaption && captioned.test(folded(p.text))
  return isCaption(before) ? before : isCaption(after) ? after : null
}
