import { expect } from 'chai'
import { readFileSync } from 'node:fs'
import { withHints } from '../../lib/intake/file-hint.ts'
import { chooseKind } from '../../lib/intake/kinds.ts'
import type { Reading } from '../../lib/intake/reading.ts'
import type { Content } from '../../lib/read/content.ts'
import { documentOf, type Piece } from './build.ts'

/** A made-up submission and what is to be read from it, as `layouts/*.txt` writes them (layouts/README.md). */
interface Layout {
  title: string
  /** file, channel, submitter, unit, date: what is left out is null. */
  known: Record<string, string>
  lines: string[]
  /** Author, unit, place and text of each remark. */
  remarks: (string | null)[][]
}

function layoutsOf(name: string): Layout[] {
  const text = readFileSync(new URL(`layouts/${name}.txt`, import.meta.url), 'utf8')
  return text
    .split(/^=== /mu)
    .slice(1)
    .map(entry => {
      const [head = '', document = '', remarks = ''] = entry.split(/^---\n/mu)
      const [title = '', ...fields] = head.trimEnd().split('\n')
      return {
        title,
        known: Object.fromEntries(fields.map(field => field.split(': ', 2) as [string, string])),
        lines: document.slice(0, -1).split('\n'),
        remarks: remarks.trimEnd().split('\n').map(remarkOf)
      }
    })
}

function remarkOf(line: string): (string | null)[] {
  return ` ${line}`.split(' · ').map(part => part.trim().replace(/⏎/gu, '\n') || null)
}

function cellsOf(line: string): string[] {
  return line
    .slice(1, -1)
    .split('|')
    .map(cell => cell.trim().replace(/⏎/gu, '\n'))
}

/** Lines beginning with "|" are rows of one table. */
function piecesOf(lines: string[]): Piece[] {
  const pieces: Piece[] = []
  for (const line of lines) {
    const table = pieces[pieces.length - 1]
    if (!line.startsWith('|')) pieces.push(line)
    else if (Array.isArray(table)) table.push(cellsOf(line))
    else pieces.push([cellsOf(line)])
  }
  return pieces
}

function readLayout({ known, lines }: Layout): Reading {
  const isSheet = known['channel'] === 'spreadsheet'
  const content: Content = isSheet
    ? { type: 'sheets', kind: 'xlsx', sheets: [{ name: 'Sheet1', rows: lines.map(cellsOf) }] }
    : { type: 'document', kind: 'docx', document: documentOf(...piecesOf(lines)) }
  const file = known['file'] ?? (isSheet ? 'gop-y.xlsx' : 'gop-y.docx')
  const kind = chooseKind(content, file)
  if (!kind) throw new Error('no kind')
  return withHints(kind.read(content, file), file)
}

for (const name of ['forms', 'letters', 'minutes', 'chats', 'sheets']) {
  describe(`${name} of other fields`, () => {
    for (const layout of layoutsOf(name)) {
      it(layout.title, () => {
        const { channel, submitter, unit, date, remarks } = readLayout(layout)
        const { known } = layout
        expect({ channel, submitter, unit, date }).to.deep.equal({
          channel: known['channel'],
          submitter: known['submitter'] ?? null,
          unit: known['unit'] ?? null,
          date: known['date'] ?? null
        })
        expect(remarks.map(r => [r.author, r.unit, r.place, r.text])).to.deep.equal(layout.remarks)
      })
    }
  })
}
