import { findSoffice, convertWithOffice } from '../../lib/office/soffice.ts'
import { loadTemplates } from '../../lib/cli/templates.ts'
import type { Synthesis } from '../../lib/model/synthesis.ts'
import { writeDocx } from '../../lib/report/docx.ts'
import { writeHtml } from '../../lib/report/html.ts'
import { reportModel } from '../../lib/report/model.ts'
import { writeReview } from '../../lib/report/review.ts'
import type { ReportSettings } from '../../lib/report/settings.ts'
import { writeSynthesis } from '../../lib/report/synthesis-json.ts'
import { writeXlsx } from '../../lib/report/xlsx.ts'
import type { Originals } from '../originals/originals.ts'
import type { ReportFile } from '../store/reports.ts'

export const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/**
 * Writes every file of a report by the writers of the command line and keeps each by its content. The PDF is there only where
 * LibreOffice is: its pages are LibreOffice's. `onFile` is called before each file.
 */
export async function buildReport(
  synthesis: Synthesis,
  settings: ReportSettings,
  originals: Originals,
  onFile: (name: string, done: number, of: number) => Promise<void>
): Promise<ReportFile[]> {
  const model = reportModel(synthesis, settings)
  const templates = loadTemplates()
  const docx: { bytes: Uint8Array } = { bytes: new Uint8Array() }
  const makers: [string, string, () => Promise<Uint8Array | null> | string][] = [
    ['report.docx', wordType, async () => (docx.bytes = await writeDocx(model))],
    ['report.html', 'text/html', () => writeHtml(model, templates)],
    ['report.xlsx', sheetType, () => writeXlsx(synthesis, settings)],
    ['synthesis.json', 'application/json', () => writeSynthesis(synthesis, settings.language)],
    ['to-review.html', 'text/html', () => writeReview(synthesis, settings, templates)]
  ]
  if (findSoffice() !== null) makers.splice(1, 0, ['report.pdf', 'application/pdf', () => pdfOf(docx.bytes)])
  const files: ReportFile[] = []
  for (const [i, [name, type, make]] of makers.entries()) {
    await onFile(name, i, makers.length)
    const made = await make()
    if (made === null) continue
    const kept = await originals.keep(typeof made === 'string' ? new TextEncoder().encode(made) : made)
    files.push({ name, type, ...kept })
  }
  return files
}

/** LibreOffice may fail on a machine at its limits: the report is whole without a PDF. */
function pdfOf(docx: Uint8Array): Promise<Uint8Array | null> {
  return convertWithOffice({ bytes: docx, from: 'docx', to: 'pdf' }).catch(() => null)
}
