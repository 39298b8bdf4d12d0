import { runningLines } from '../../draft/layout/running-lines.ts'
import { type Block, type Document, emptyDocument } from '../../model/document.ts'
import { columnsAt, columnTable } from './columns.ts'
import type { PdfLine, PdfPage } from './page.ts'
import { frameOf, paragraphsOf, type FlowLine, type Frame } from './paragraphs.ts'
import { ruledTables } from './ruled-table.ts'
import { append, fillTables, goesOn, type FilledTable } from './tables.ts'

/**
 * The pages of a printed letter or form as the document it was printed from: lines joined to paragraphs, page numbers and
 * running headers left out, ruled tables as tables, what stands in columns without lines (letterhead, signature) as a table of
 * one row.
 */
export function pdfDocument(pages: PdfPage[]): Document {
  const parts = pages.map(page => fillTables(ruledTables(page.rules ?? []), page.lines))
  const running = runningLines(pages.map((page, i) => ({ ...page, lines: parts[i]?.rest ?? [] })))
  const text = parts.map(({ rest }) => rest.filter(line => !running.has(line)))
  const frame = frameOf(text)
  const writer = new Writer(frame)
  for (const [i, { filled }] of parts.entries()) writer.page(filled, text[i] ?? [])
  return { ...emptyDocument(), blocks: writer.end() }
}

class Writer {
  private readonly blocks: Block[] = []
  private flow: FlowLine[] = []
  private open: FilledTable | null = null
  private readonly frame: Frame

  constructor(frame: Frame) {
    this.frame = frame
  }

  page(tables: FilledTable[], lines: PdfLine[]): void {
    let next = 0
    for (let i = 0; i < lines.length; i++) {
      const line = lines[i] as PdfLine
      while (next < tables.length && (tables[next] as FilledTable).ruled.top < line.y)
        this.table(tables[next++] as FilledTable)
      const columns = columnsAt(lines, i)
      if (columns) {
        this.flush()
        this.blocks.push(columnTable(columns, this.frame.left))
        i = columns.end - 1
      } else this.flow.push({ line, pageStart: i === 0 })
      this.open = null
    }
    while (next < tables.length) this.table(tables[next++] as FilledTable)
  }

  end(): Block[] {
    this.flush()
    return this.blocks
  }

  private table(found: FilledTable): void {
    this.flush()
    if (this.open && goesOn(this.open, found)) append(this.open.table, found.table)
    else {
      this.blocks.push(found.table)
      this.open = found
    }
  }

  private flush(): void {
    this.blocks.push(...paragraphsOf(this.flow, this.frame))
    this.flow = []
  }
}
