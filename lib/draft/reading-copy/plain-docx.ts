import {
  AlignmentType,
  Document,
  FootnoteReferenceRun,
  Header,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph as WordParagraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType
} from 'docx'
import type { Draft, Paragraph } from '../../model/draft.ts'

/** Official layout of a plain draft: A4, Times New Roman 14, margins 20/20/30/20 mm (handbook, "The report"). */
const millimetre = 56.7
const margin = { top: 20 * millimetre, bottom: 20 * millimetre, left: 30 * millimetre, right: 20 * millimetre }
const a4 = { width: 11_906, height: 16_838 }
/** Word's notes are numbered from 1 in their own part, whatever number is printed. */
type NoteNumbers = Map<number, number>

/** A plain Word file of a draft that came as text: its paragraphs, tables and footnotes in the usual type. */
export async function plainDocx(draft: Draft): Promise<Uint8Array> {
  const notes = footnotes(draft)
  const numbers: NoteNumbers = new Map([...notes.keys()].map((paragraph, i) => [paragraph, i + 1]))
  const headings = new Set(draft.outline.map(heading => heading.paragraph))
  const children: (WordParagraph | Table)[] = []
  for (let i = 0; i < draft.paragraphs.length;) {
    const paragraph = draft.paragraphs[i] as Paragraph
    const table = tableFrom(draft.paragraphs, i)
    if (table.length > 0) children.push(wordTable(table))
    else if (!notes.has(i)) children.push(wordParagraph(draft, paragraph, headings.has(i), numbers))
    i += table.length || 1
  }
  const document = new Document({
    styles: { default: { document: { run: { font: 'Times New Roman', size: 28 } } } },
    footnotes: Object.fromEntries(
      [...notes].map(([i, note]) => [
        numbers.get(i) as number,
        { children: [new WordParagraph({ children: runs(note.text, 20) })] }
      ])
    ),
    sections: [{ properties: { page: { size: a4, margin } }, headers: { default: pageNumber() }, children }]
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

/** The page's number at the top, in the middle: people cite by it. */
function pageNumber(): Header {
  const number = new TextRun({ children: [PageNumber.CURRENT] })
  return new Header({ children: [new WordParagraph({ children: [number], alignment: AlignmentType.CENTER })] })
}

/** Index → footnote, for the notes that a paragraph right before them refers to; others are printed as paragraphs. */
function footnotes(draft: Draft): Map<number, Paragraph> {
  const found = new Map<number, Paragraph>()
  let open = new Set<number>()
  for (const paragraph of draft.paragraphs) {
    if (paragraph.part === 'footnote' && paragraph.footnote !== null && open.has(paragraph.footnote)) {
      found.set(paragraph.index, paragraph)
      open.delete(paragraph.footnote)
    } else if (paragraph.part !== 'footnote') open = new Set(paragraph.notes.map(note => note.number))
  }
  return found
}

function wordParagraph(draft: Draft, paragraph: Paragraph, bold: boolean, numbers: NoteNumbers): WordParagraph {
  const children: (TextRun | FootnoteReferenceRun)[] = []
  let from = 0
  for (const note of paragraph.notes) {
    const number = noteNumber(draft, paragraph, note.number, numbers)
    if (number === null || note.offset < from) continue
    children.push(...runs(paragraph.text.slice(from, note.offset), 28, bold), new FootnoteReferenceRun(number))
    from = note.offset
  }
  children.push(...runs(paragraph.text.slice(from), 28, bold))
  const spacing = { before: 60, after: 60, line: 340, lineRule: LineRuleType.EXACTLY }
  return new WordParagraph({ children, spacing, alignment: AlignmentType.BOTH, indent: { firstLine: 567 } })
}

/** The number in Word's own count of the note that the paragraph refers to, or null where it is printed otherwise. */
function noteNumber(draft: Draft, paragraph: Paragraph, printed: number, numbers: NoteNumbers): number | null {
  for (let i = paragraph.index + 1; draft.paragraphs[i]?.part === 'footnote'; i++) {
    if (draft.paragraphs[i]?.footnote === printed) return numbers.get(i) ?? null
  }
  return null
}

function runs(text: string, size: number, bold = false): TextRun[] {
  return text.split('\n').map((line, i) => new TextRun({ text: line, size, bold, ...(i > 0 ? { break: 1 } : {}) }))
}

/** The cells of the table that begins at paragraph `from`; none where it is no cell. */
function tableFrom(paragraphs: Paragraph[], from: number): Paragraph[] {
  const table = paragraphs[from]?.cell?.table
  const cells: Paragraph[] = []
  if (table === undefined) return cells
  for (let i = from; paragraphs[i]?.cell?.table === table; i++) cells.push(paragraphs[i] as Paragraph)
  return cells
}

function wordTable(cells: Paragraph[]): Table {
  const rows = [...new Set(cells.map(p => p.cell?.row ?? 0))]
  const columns = 1 + Math.max(...cells.map(p => p.cell?.column ?? 0))
  const cellAt = (row: number, column: number): TableCell => {
    const here = cells.filter(p => p.cell?.row === row && p.cell.column === column)
    const children = here.map(p => new WordParagraph({ children: runs(p.text, 24) }))
    return new TableCell({ children: children.length > 0 ? children : [new WordParagraph('')] })
  }
  const width = { size: 100, type: WidthType.PERCENTAGE }
  return new Table({
    width,
    rows: rows.map(
      row => new TableRow({ children: Array.from({ length: columns }, (_, column) => cellAt(row, column)) })
    )
  })
}
