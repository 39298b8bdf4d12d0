import {
  AlignmentType,
  BorderStyle,
  LineRuleType,
  Paragraph,
  Table,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  UnderlineType,
  WidthType,
  type FileChild
} from 'docx'
import { plainParagraph, xmlText, type ParagraphLooks, twips } from './docx-text.ts'
import type { ReportModel } from './model.ts'
import type { Run } from './run.ts'

const centered = { alignment: AlignmentType.CENTER } satisfies ParagraphLooks
const single = { line: 240, lineRule: LineRuleType.AUTO } as const

/** Two columns without borders: who issues it at the left, motto, place and date at the right. */
export function headerTable({ header, layout }: ReportModel): Table {
  const left = [
    plainParagraph([header.superior], { ...centered, allCaps: true, size: 26 }),
    plainParagraph([{ ...header.issuer, bold: true }], { ...centered, allCaps: true, size: 26 }),
    plainParagraph([header.ornament], centered),
    plainParagraph([header.number], centered)
  ]
  const right = [
    underlinedMotto(header.motto),
    plainParagraph([{ ...header.placeDate, italic: true }], { ...centered, size: 26, spacing: { before: 240 } })
  ]
  return twoColumns(layout, left, right, false)
}

function underlinedMotto(motto: Run): Paragraph {
  return new Paragraph({
    ...centered,
    spacing: single,
    children: [
      new TextRun({ text: xmlText(motto.text), bold: true, size: 28, underline: { type: UnderlineType.SINGLE } })
    ]
  })
}

/** The type name in bold capitals and the summary below it, closed by a short rule. */
export function titleLines({ typeName, summary }: ReportModel): FileChild[] {
  const strong = summary.map((r): Run => ({ ...r, bold: true }))
  return [
    plainParagraph([{ ...typeName, bold: true }], { ...centered, spacing: { before: 360, after: 60 }, size: 32 }),
    plainParagraph(strong, centered),
    new Paragraph({
      indent: { left: twips(60), right: twips(60) },
      spacing: { after: 200, line: 120, lineRule: LineRuleType.EXACT },
      border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
      children: []
    })
  ]
}

/** Recipients at the left, signature at the right, never parted by a page. */
export function closingTable({ recipients, signature, layout }: ReportModel): Table {
  const left = [
    plainParagraph([{ ...recipients.title, bold: true, italic: true }], { size: 24, keepNext: true }),
    ...recipients.lines.map(line => plainParagraph([line], { size: 22, keepNext: true }))
  ]
  const blank = Array.from({ length: 4 }, () => plainParagraph([], { ...centered, keepNext: true }))
  const right = [
    plainParagraph([{ ...signature.capacity, bold: true }], { ...centered, keepNext: true }),
    plainParagraph([{ ...signature.title, bold: true }], { ...centered, keepNext: true }),
    ...blank,
    plainParagraph(signature.name === null ? [] : [{ ...signature.name, bold: true }], centered)
  ]
  return twoColumns(layout, left, right, true)
}

function twoColumns(layout: ReportModel['layout'], left: Paragraph[], right: Paragraph[], whole: boolean): Table {
  const all = twips(210 - layout.margins.left - layout.margins.right)
  const widths = [Math.round(all * 0.46), all - Math.round(all * 0.46)]
  const cells = [left, right].map(
    (children, i) => new TableCell({ width: { size: widths[i] ?? 0, type: WidthType.DXA }, children })
  )
  return new Table({
    width: { size: all, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: TableBorders.NONE,
    rows: [new TableRow({ cantSplit: whole, children: cells })]
  })
}
