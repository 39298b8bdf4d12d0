import { columnAt, type Block, type Cell, type TableBlock } from './block.ts'
import { entryLines } from './entry-lines.ts'
import type { Say } from './phrases.ts'
import type { Run, RunSource } from './run.ts'

/** What the templates see: flat, ready to print; Handlebars escapes every text. */
export interface RunView {
  text: string
  /** Class of the span, or null for plain text. */
  look: string | null
  href: string | null
}

export interface BlockView {
  heading: { id: string; tag: string; runs: RunView[] } | null
  text: { look: string; runs: RunView[] } | null
  entry: { id: string; lines: { look: string; runs: RunView[] }[] } | null
  table: { columns: { title: string; width: number }[]; rows: RowView[]; narrow: boolean } | null
}

interface RowView {
  total: boolean
  cells: {
    id: string | null
    look: string
    label: string
    rows: number | null
    columns: number | null
    lines: RunView[][]
  }[]
}

/** Where the marks [g…] lead: a file name before the "#", or '' for the same page. */
export interface LinkTarget {
  page: string
}

const looks: Partial<Record<RunSource, string>> = { verbatim: 'said', draft: 'draft', reference: 'ref', file: 'file' }

const empty: BlockView = { heading: null, text: null, entry: null, table: null }

/** The blocks of a page for its template. */
export function blockViews(blocks: Block[], say: Say, target: LinkTarget): BlockView[] {
  return blocks.map(block => {
    if (block.type === 'heading') {
      const heading = { id: block.id, tag: `h${block.level + 1}`, runs: runViews(block.runs, target) }
      return { ...empty, heading }
    }
    if (block.type === 'text') return { ...empty, text: { look: block.role, runs: runViews(block.runs, target) } }
    if (block.type === 'table') return { ...empty, table: tableView(block, target) }
    const lines = entryLines(block.entry, say).map(l => ({ look: l.role, runs: runViews(l.runs, target) }))
    return { ...empty, entry: { id: block.entry.mark, lines } }
  })
}

function tableView(table: TableBlock, target: LinkTarget): NonNullable<BlockView['table']> {
  const columns = table.columns.map(c => ({ title: c.title.text, width: c.width }))
  const rows = table.rows.map((cells, r) => ({
    total: table.total && r === table.rows.length - 1,
    cells: cells.map((cell, i) =>
      cellView(cell, columns[columnAt(table, cells, i)]?.title ?? '', table, cells, i, target)
    )
  }))
  return { columns, rows, narrow: columns.length <= 4 }
}

function cellView(cell: Cell, label: string, table: TableBlock, cells: Cell[], i: number, target: LinkTarget) {
  return {
    id: cell.anchor,
    look: table.columns[columnAt(table, cells, i)]?.align ?? 'left',
    label,
    rows: cell.rows > 1 ? cell.rows : null,
    columns: cell.columns > 1 ? cell.columns : null,
    lines: cell.lines.map(runs => runViews(runs, target))
  }
}

export function runViews(runs: Run[], target: LinkTarget): RunView[] {
  return runs.map(run => {
    const own = [looks[run.as], run.bold ? 'bold' : undefined, run.italic ? 'italic' : undefined]
    const look = own.filter(l => l !== undefined).join(' ')
    const href = run.as === 'reference' ? `${target.page}#${encodeURIComponent(run.text.slice(1, -1))}` : null
    return { text: run.text, look: look === '' ? null : look, href }
  })
}
