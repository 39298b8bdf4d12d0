import type { Block, TableBlock, TableCell } from '../../model/document.ts'
import { limits } from '../../model/limits.ts'
import { child, type XmlElement } from '../xml.ts'
import { controlContent } from './control.ts'
import { readParagraph } from './paragraph.ts'
import { unchanged, type Status } from './piece.ts'
import { revisionOf, statusOf } from './revision.ts'
import type { Flow, RawParagraph, Story } from './story.ts'

/** Elements around paragraphs and tables that have no text of their own. */
const wrappers = new Set(['w:sdtContent', 'w:customXml', 'w:smartTag', 'mc:Choice', 'mc:Fallback'])

/** Reads the paragraphs and tables inside an element (w:body, w:tc, w:footnote, w:comment, w:txbxContent), in order. */
export function readBlocks(container: XmlElement, story: Story, status: Status = unchanged): Block[] {
  const reader = new BlockReader(story)
  for (const element of container.children) reader.block(element, status)
  reader.endFlow()
  return reader.blocks
}

class BlockReader {
  readonly blocks: Block[] = []
  private readonly story: Story
  private flow: Flow = []

  constructor(story: Story) {
    this.story = story
  }

  block(element: XmlElement, status: Status): void {
    const name = element.name
    if (name === 'w:p') this.paragraph(element, status)
    else if (name === 'w:tbl') this.table(element, status)
    else if (name === 'w:sdt') this.control(element, status)
    else if (name === 'mc:AlternateContent') this.alternate(element, status)
    else if (wrappers.has(name)) this.all(element, status)
    else if (name === 'w:ins' || name === 'w:moveTo') this.all(element, { ...status, inserted: revisionOf(element) })
    else if (name === 'w:del' || name === 'w:moveFrom') this.all(element, { ...status, deleted: revisionOf(element) })
    else if (name === 'w:commentRangeStart') this.edge(element, 'start', status)
    else if (name === 'w:commentRangeEnd') this.edge(element, 'end', status)
    else if (name === 'w:altChunk') this.story.shared.skipped.add('tài liệu nhúng (altChunk)')
  }

  /** A table or the end of the container: a deleted mark before it joins nothing. */
  endFlow(): void {
    if (this.flow.length > 0) this.story.flows.push(this.flow)
    this.flow = []
  }

  private all(element: XmlElement, status: Status): void {
    for (const c of element.children) this.block(c, status)
  }

  private control(element: XmlElement, status: Status): void {
    const content = controlContent(element, this.story.shared.prompts)
    if (content) this.all(content, status)
  }

  private alternate(element: XmlElement, status: Status): void {
    const chosen = child(element, 'mc:Choice') ?? child(element, 'mc:Fallback')
    if (chosen) this.all(chosen, status)
  }

  private paragraph(element: XmlElement, status: Status): void {
    const { paragraph, boxes } = readParagraph(element, this.story, status)
    takePageBreak(paragraph, this.story)
    this.blocks.push(paragraph.block)
    this.flow.push(paragraph)
    for (const box of boxes) {
      const inner = readBlocks(box.element, { ...this.story, fields: [] }, box.status)
      this.blocks.push(...inner)
    }
  }

  private table(element: XmlElement, status: Status): void {
    this.endFlow()
    const rows: TableCell[][] = []
    for (const row of below(element, 'w:tr')) rows.push(this.row(row, statusOf(child(row, 'w:trPr'), status)))
    this.blocks.push({ type: 'table', rows })
  }

  private row(row: XmlElement, status: Status): TableCell[] {
    const before = columns(child(child(row, 'w:trPr'), 'w:gridBefore'), 0)
    const cells: TableCell[] = before > 0 ? [{ blocks: [], tables: [], span: before, merged: false }] : []
    const prompting = new Set(promptCells(row, this.story.shared.prompts))
    for (const tc of below(row, 'w:tc')) {
      const tcPr = child(tc, 'w:tcPr')
      const blocks = prompting.has(tc) ? [] : readBlocks(tc, this.story, statusOf(tcPr, status))
      const merge = child(tcPr, 'w:vMerge')
      cells.push({
        blocks: blocks.filter(b => b.type === 'text'),
        tables: blocks.filter((b): b is TableBlock => b.type === 'table'),
        span: columns(child(tcPr, 'w:gridSpan'), 1),
        // Without a value the merge goes on from above (17.4.84).
        merged: merge !== undefined && merge.attributes['w:val'] !== 'restart'
      })
    }
    return cells
  }

  /** An edge between two paragraphs: an end belongs to the one above, a start to the one below. */
  private edge(element: XmlElement, edge: 'start' | 'end', status: Status): void {
    const piece = { type: 'comment', text: '', id: element.attributes['w:id'] ?? '', edge, ...status } as const
    const last = this.flow.at(-1) ?? this.story.flows.at(-1)?.at(-1)
    if (edge === 'end' && last) last.pieces.push(piece)
    else this.story.pending.push(piece)
  }
}

/** A number of columns, from `least` on; hostile files say millions. */
function columns(element: XmlElement | undefined, least: number): number {
  const said = Number.parseInt(element?.attributes['w:val'] ?? '', 10) || least
  return Math.min(limits.tableColumns, Math.max(least, said))
}

/** Rows of a table or cells of a row, those inside content controls too. */
function below(element: XmlElement, name: 'w:tr' | 'w:tc'): XmlElement[] {
  return element.children.flatMap(c => {
    if (c.name === name) return [c]
    if (c.name === 'w:sdt' || wrappers.has(c.name)) return below(c, name)
    return []
  })
}

/** Cells of a row that a content control around them fills with its prompt: nobody has written there. */
function promptCells(row: XmlElement, prompts: Map<string, string>): XmlElement[] {
  return row.children.flatMap(c => {
    if (c.name === 'w:sdt') return controlContent(c, prompts) === null ? below(c, 'w:tc') : promptCells(c, prompts)
    return wrappers.has(c.name) ? promptCells(c, prompts) : []
  })
}

/** A break before any text is this paragraph's, behind all text the next one's; between, it is a break of the line. */
function takePageBreak(paragraph: RawParagraph, story: Story): void {
  const { pieces, block } = paragraph
  block.pageBreak ||= story.pageBreak
  story.pageBreak = false
  const texts = pieces.map(p => p.type === 'text' && p.text.trim() !== '')
  const [first, last] = [texts.indexOf(true), texts.lastIndexOf(true)]
  pieces.forEach((piece, i) => {
    if (piece.type !== 'page-break' || piece.deleted) return
    if (i < first) block.pageBreak = true
    if (i > last) story.pageBreak = true
  })
}
