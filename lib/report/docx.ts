import {
  AlignmentType,
  Document,
  Header,
  LineRuleType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
  type FileChild,
  type IPropertiesOptions,
  type ISectionOptions
} from 'docx'
import { bodyBlocks } from './docx-blocks.ts'
import { fixedBytes } from './docx-bytes.ts'
import { closingTable, headerTable, titleLines } from './docx-office.ts'
import { headingStyles, plainParagraph, twips } from './docx-text.ts'
import type { ReportModel } from './model.ts'

const a4 = { width: twips(210), height: twips(297) }

/** The report as a Word file in the official layout. The same model gives the same bytes. */
export async function writeDocx(model: ReportModel): Promise<Uint8Array> {
  const document = new Document({ ...documentStyles(model), sections: [reportSection(model), annexSection(model)] })
  return fixedBytes(new Uint8Array(await Packer.toBuffer(document)))
}

function documentStyles({ layout, typeName, header }: ReportModel): Omit<IPropertiesOptions, 'sections'> {
  return {
    title: typeName.text,
    creator: header.issuer.text,
    lastModifiedBy: header.issuer.text,
    styles: {
      default: {
        document: {
          run: { font: layout.font, size: 2 * layout.size, language: { value: 'vi-VN' } },
          paragraph: { spacing: { line: 240, lineRule: LineRuleType.AUTO } }
        },
        ...headingStyles(layout)
      }
    }
  }
}

function reportSection(model: ReportModel): ISectionOptions {
  const children: FileChild[] = [
    headerTable(model),
    ...titleLines(model),
    ...bodyBlocks(model, model.body),
    closingTable(model)
  ]
  return { properties: { titlePage: true, page: page(model, false) }, headers: headers(), children }
}

/** The ledger has many columns: its pages lie on their side. */
function annexSection(model: ReportModel): ISectionOptions {
  const { title, subtitle, blocks } = model.annex
  const children: FileChild[] = [
    plainParagraph([{ ...title, bold: true }], { alignment: AlignmentType.CENTER }),
    plainParagraph([{ ...subtitle, bold: true }], { alignment: AlignmentType.CENTER, spacing: { after: 160 } }),
    ...bodyBlocks(model, blocks, true)
  ]
  return { properties: { page: page(model, true) }, headers: headers(), children }
}

function page({ layout }: ReportModel, landscape: boolean) {
  const { top, bottom, left, right } = layout.margins
  const mm = twips
  return {
    size: { ...a4, orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
    margin: { top: mm(top), bottom: mm(bottom), left: mm(left), right: mm(right), header: mm(10), footer: mm(10) }
  }
}

/** The page number at the top, in the middle; the first page of the report has none. */
function headers(): ISectionOptions['headers'] & object {
  const number = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT] })]
  })
  return { default: new Header({ children: [number] }), first: new Header({ children: [new Paragraph('')] }) }
}
