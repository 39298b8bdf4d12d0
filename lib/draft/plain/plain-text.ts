import {
  emptyDocument,
  plainBlock,
  plainStyle,
  type Block,
  type Document,
  type TableBlock,
  type TextBlock
} from '../../model/document.ts'
import { habitOf, isEnded, isForced, joint, startsLower, type Habit } from './joining.ts'
import { readLines, superscriptValue, type Line } from './line.ts'
import { append, shareOf, type Marked } from './marks.ts'

/** So many characters of a paragraph's end are looked at when the next line comes. */
const tail = 400

/** A paragraph while its lines come in. */
interface Open {
  marked: Marked
  /** The last characters of its text: the text itself is put together once. */
  end: string
  /** Length of its last line in the file. */
  last: number
  line: Line
}

/**
 * Takes the text of a .txt or .md file, also one extracted from a PDF; gives a document: Markdown and HTML marks read, lines cut at
 * a width or by a page's end joined again, rows with tabs as tables, footnotes as notes, page numbers left out.
 */
export function readPlainText(text: string): Document {
  const lines = readLines(text)
  const habit = habitOf(lines)
  const document = emptyDocument()
  const blocks: (Open | TableBlock)[] = []
  const notes: Open[] = []
  let body: Open | null = null
  let note: Open | null = null
  for (const line of lines) {
    if (line.type === 'row') {
      addRow(blocks, line)
      body = note = null
    } else if (line.type === 'note') {
      note = fresh(line)
      notes.push(note)
    } else if (note && goesOnNote(note, line, body, habit)) extend(note, ' ', line)
    else {
      body = addText(blocks, body, line, habit, note !== null)
      note = null
    }
  }
  document.blocks = blocks.map((b): Block => ('rows' in b ? b : blockOf(b)))
  document.notes = notes.map(n => ({
    number: n.line.note ?? 0,
    type: 'footnote' as const,
    blocks: [plainBlock(n.marked.text)]
  }))
  return document
}

function addText(blocks: (Open | TableBlock)[], body: Open | null, line: Line, habit: Habit, across: boolean): Open {
  const open = body && {
    text: body.end,
    length: body.marked.text.length,
    last: body.last,
    heading: body.line.heading !== null
  }
  const joined = open ? joint(open, line, habit, across) : null
  if (body && joined !== null) {
    extend(body, joined, line)
    return body
  }
  const paragraph = fresh(line)
  blocks.push(paragraph)
  return paragraph
}

function fresh(line: Line): Open {
  return {
    marked: { text: line.text, mask: [...line.mask] },
    end: line.text.slice(-tail),
    last: line.text.length,
    line
  }
}

function extend(open: Open, between: string, line: Line): void {
  append(open.marked, between, line)
  open.end = (open.end + between + line.text).slice(-tail)
  open.last = line.text.length
}

/** A footnote of several lines; where the paragraph above was cut too, small letters are its, once the note has ended. */
function goesOnNote(note: Open, line: Line, body: Open | null, habit: Habit): boolean {
  if (line.broken || line.heading !== null || (line.gap && (habit.gaps || !habit.wrapped))) return false
  if (isEnded(note.end)) return false
  const cut = body !== null && !isEnded(body.end)
  const forced = habit.wrapped && isForced(note.last, line.text, habit)
  return startsLower(line.text) ? !cut || forced : forced
}

function addRow(blocks: (Open | TableBlock)[], line: Line): void {
  const last = blocks.at(-1)
  const table: TableBlock = last && 'rows' in last ? last : { type: 'table', rows: [] }
  if (table !== last) blocks.push(table)
  table.rows.push(line.cells.map(text => ({ blocks: [plainBlock(text)], tables: [], span: 1, merged: false })))
}

const noteMark = /⁽?([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})⁾?|\[\^(\d{1,3})\]/gu

/** The block, notes' marks taken out of its text; "m²" and "m³" are no marks. */
function blockOf(open: Open): TextBlock {
  const { marked, line } = open
  const notes: { offset: number; number: number }[] = []
  const kept: Marked = { text: '', mask: [] }
  let from = 0
  const keep = (to: number) => {
    kept.text += marked.text.slice(from, to)
    for (let i = from; i < to; i++) kept.mask.push(marked.mask[i] ?? 0)
  }
  for (const m of marked.text.matchAll(noteMark)) {
    if (/^[²³]$/u.test(m[0]) && /(?:^|[^\p{L}])[kcdm]?m$/iu.test(marked.text.slice(0, m.index))) continue
    keep(m.index)
    notes.push({ offset: kept.text.length, number: m[1] ? superscriptValue(m[1]) : Number(m[2]) })
    from = m.index + m[0].length
  }
  keep(marked.text.length)
  const style = {
    ...plainStyle,
    heading: line.heading,
    bold: shareOf(kept, 1),
    italic: shareOf(kept, 2),
    underlined: shareOf(kept, 4)
  }
  return { ...plainBlock(kept.text), style, notes }
}
