/**
 * Makes samples/draft.docx from draft.ts (and, with LibreOffice, samples/draft.pdf). Run by hand when the sample changes:
 *   npx tsx samples/source/build-draft.ts
 * Both results are committed: installing, starting and testing gopy need neither this script nor LibreOffice.
 */
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  AlignmentType,
  BorderStyle,
  Document,
  FootnoteReferenceRun,
  Header,
  LevelFormat,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType
} from 'docx'
import { draft, letterhead, type SampleBlock } from './draft.ts'

const folder = join(dirname(fileURLToPath(import.meta.url)), '..')
const spacing = { before: 60, after: 60, line: 340, lineRule: LineRuleType.AUTO }
const notes: string[] = []

const centred = (text: string, bold = true, breaks = text.split('\n')) =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing,
    keepNext: true,
    children: breaks.map((line, i) => new TextRun({ text: line, bold, ...(i ? { break: 1 } : {}) }))
  })

function paragraphs(block: SampleBlock): (Paragraph | Table)[] {
  switch (block.type) {
    case 'title':
    case 'subtitle':
      return [centred(block.text)]
    case 'part':
      return [centred(block.number), centred(block.title)]
    case 'heading':
      return [body([new TextRun({ text: block.text, bold: true, italics: block.level === 3 })], true)]
    case 'group':
      return [body([new TextRun({ text: block.text, italics: true, bold: true })], true)]
    case 'text':
      return [body(textRuns(block.text, block.note))]
    case 'numbered':
      return [
        new Paragraph({
          alignment: AlignmentType.JUSTIFIED,
          spacing,
          numbering: { reference: 'targets', level: 0 },
          text: block.text
        })
      ]
    case 'signature':
      return block.lines.map(
        text =>
          new Paragraph({ alignment: AlignmentType.RIGHT, spacing, children: [new TextRun({ text, bold: true })] })
      )
    case 'table':
      return [table(block.rows)]
  }
}

const body = (children: (TextRun | FootnoteReferenceRun)[], keepNext = false) =>
  new Paragraph({ alignment: AlignmentType.JUSTIFIED, spacing, keepNext, indent: { firstLine: 567 }, children })

/** Run-in headings ("2.1. Phong trào tình nguyện: …") print their title in italics, as offices do. */
function textRuns(text: string, note: string | undefined): (TextRun | FootnoteReferenceRun)[] {
  const runIn = /^\d+\.\d+\. [^:]+:/.exec(text)?.[0] ?? ''
  const runs: (TextRun | FootnoteReferenceRun)[] = [
    new TextRun({ text: runIn, italics: true }),
    new TextRun(text.slice(runIn.length))
  ]
  if (note) runs.push(new FootnoteReferenceRun(notes.push(note)))
  return runs
}

const edge = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const noBorders = { top: edge, bottom: edge, left: edge, right: edge, insideHorizontal: edge, insideVertical: edge }

const columnWidths = [700, 4400, 1400, 1300, 1271]

function table(rows: string[][]): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths,
    rows: rows.map(
      (row, r) =>
        new TableRow({
          tableHeader: r === 0,
          children: row.map(
            text =>
              new TableCell({
                children: [new Paragraph({ children: [new TextRun({ text, bold: r === 0, size: 26 })] })]
              })
          )
        })
    )
  })
}

function head(): Table {
  const column = (lines: string[], width: number) =>
    new TableCell({
      width: { size: width, type: WidthType.PERCENTAGE },
      children: lines.map(line => centred(line, true))
    })
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: noBorders,
    rows: [new TableRow({ children: [column(letterhead.left, 48), column(letterhead.right, 52)] })]
  })
}

const children = [head(), ...draft.flatMap(paragraphs)]
const footnotes = Object.fromEntries(
  notes.map((text, i) => [i + 1, { children: [new Paragraph({ children: [new TextRun({ text, size: 20 })] })] }])
)
const document = new Document({
  title: 'Báo cáo trình Đại hội',
  creator: 'gopy',
  styles: { default: { document: { run: { font: 'Times New Roman', size: 28 } } } },
  numbering: {
    config: [
      {
        reference: 'targets',
        levels: [
          {
            level: 0,
            format: LevelFormat.DECIMAL,
            text: '(%1)',
            alignment: AlignmentType.LEFT,
            style: { paragraph: { indent: { left: 0, firstLine: 567 } } }
          }
        ]
      }
    ]
  },
  footnotes,
  sections: [
    {
      properties: {
        titlePage: true,
        page: { size: { width: 11906, height: 16838 }, margin: { top: 1134, bottom: 1134, left: 1701, right: 1134 } }
      },
      headers: {
        default: new Header({
          children: [
            new Paragraph({
              alignment: AlignmentType.CENTER,
              children: [new TextRun({ children: [PageNumber.CURRENT] })]
            })
          ]
        }),
        first: new Header({ children: [new Paragraph('')] })
      },
      children
    }
  ]
})

writeFileSync(join(folder, 'draft.docx'), await Packer.toBuffer(document))
execFileSync('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'draft.docx')], {
  stdio: 'inherit'
})
