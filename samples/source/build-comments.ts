/**
 * Makes the files of samples/comments/ and samples/topics.json from comments.ts. Run by hand when the sample changes:
 *   npx tsx samples/source/build-comments.ts
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  AlignmentType,
  BorderStyle,
  Document,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType
} from 'docx'
import {
  chat,
  csv,
  forms,
  letter,
  mail,
  minutes,
  plain,
  returned,
  spreadsheet,
  topics,
  type SampleForm
} from './comments.ts'
import { markedCopy } from './returned.ts'
import { makeXlsx } from './xlsx.ts'

const samples = join(dirname(fileURLToPath(import.meta.url)), '..')
const folder = join(samples, 'comments')

const line = (text: string, bold = false, centred = false) =>
  new Paragraph({
    alignment: centred ? AlignmentType.CENTER : AlignmentType.LEFT,
    spacing: { after: 80 },
    children: [new TextRun({ text, bold })]
  })

const cell = (content: Paragraph[]) => new TableCell({ children: content })

function formTable(form: SampleForm): Table {
  const rows = [form.columns, ...form.rows]
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map((row, i) => new TableRow({ children: row.map(text => cell([line(text, i === 0)])) }))
  })
}

/** "Ý kiến 1", then a labelled line for each cell that is filled. */
function formLabels(form: SampleForm): Paragraph[] {
  return form.rows.flatMap((row, i) => [
    line(`Ý kiến ${i + 1}`, true),
    ...row.flatMap((text, c) => (text ? [line(`${form.columns[c] ?? ''}: ${text}`)] : []))
  ])
}

function formChildren(form: SampleForm): (Paragraph | Table)[] {
  return [
    line('PHIẾU GÓP Ý', true, true),
    line('(Dự thảo Báo cáo trình Đại hội đại biểu Đoàn Khối lần thứ V)', false, true),
    line(`Họ và tên: ${form.name}`),
    line(`Đơn vị: ${form.unit}`),
    line(`Ngày góp ý: ${form.date}`),
    ...(form.layout === 'table' ? [formTable(form)] : formLabels(form)),
    line(''),
    line('NGƯỜI GÓP Ý'),
    line(form.name)
  ]
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }

function letterChildren(): (Paragraph | Table)[] {
  const column = (lines: string[]) => cell(lines.map(text => line(text, false, true)))
  return [
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
      rows: [new TableRow({ children: [column(letter.left), column(letter.right)] })]
    }),
    ...letter.lines.map(text => line(text)),
    ...letter.signature.map(text => line(text, true))
  ]
}

async function writeDocx(file: string, children: (Paragraph | Table)[]): Promise<Buffer> {
  const styles = { default: { document: { run: { font: 'Times New Roman', size: 26 } } } }
  const bytes = await Packer.toBuffer(new Document({ creator: 'gopy', styles, sections: [{ children }] }))
  writeFileSync(join(folder, file), bytes)
  return bytes
}

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
const written = new Map<string, Buffer>()
for (const form of forms) written.set(form.file, await writeDocx(form.file, formChildren(form)))
const again = forms[1] as SampleForm
await writeDocx('phieu-gop-y-02 (gui lai).docx', [...formChildren(again), line('')])
const broken = written.get('phieu-gop-y-03.docx') as Buffer
writeFileSync(join(folder, 'phieu-gop-y-07-tai-len-hong.docx'), broken.subarray(0, 1500))
await writeDocx(letter.file, letterChildren())
await writeDocx(
  minutes.file,
  minutes.lines.map(text => line(text))
)
writeFileSync(join(folder, chat.file), chat.text)
writeFileSync(join(folder, csv.file), '\ufeff' + csv.text)
writeFileSync(join(folder, plain.file), plain.text)
writeFileSync(join(folder, spreadsheet.file), makeXlsx(spreadsheet.sheet, spreadsheet.rows))
writeFileSync(join(samples, 'topics.json'), JSON.stringify(topics, null, 2) + '\n')
writeFileSync(join(folder, mail.file), mail.text)
writeFileSync(join(folder, returned.file), await markedCopy(readFileSync(join(samples, 'draft.docx')), returned))
