import { AlignmentType, Document, Packer, Paragraph, TextRun } from 'docx'
import { convertWithOffice, findSoffice } from '../lib/office/soffice.ts'
import { madeUpDraft } from './made-up-draft.ts'

/** The made-up draft as a Word file in the usual layout: A4, Times New Roman 14. */
export async function draftDocx(paragraphs: number): Promise<Uint8Array> {
  const children = madeUpDraft(paragraphs).map(line => {
    const run = new TextRun({ text: line.text, bold: line.heading, size: 28, font: 'Times New Roman' })
    return new Paragraph({
      children: [run],
      alignment: AlignmentType.JUSTIFIED,
      spacing: { after: 120, line: 276, lineRule: 'auto' }
    })
  })
  const file = new Document({
    sections: [{ properties: { page: { size: { width: 11906, height: 16838 } } }, children }]
  })
  return new Uint8Array(await Packer.toBuffer(file))
}

/** Its PDF by LibreOffice, or null where that is not installed. */
export async function draftPdf(docx: Uint8Array): Promise<Uint8Array | null> {
  return findSoffice() === null ? null : convertWithOffice({ bytes: docx, from: 'docx', to: 'pdf' })
}
