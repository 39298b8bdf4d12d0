import type { Synthesis } from '../model/synthesis.ts'
import { reportContext } from './context.ts'
import type { ReportSettings } from './settings.ts'
import { commentSheet } from './xlsx/comment-sheet.ts'
import { groupSheet } from './xlsx/group-sheet.ts'
import { ledgerSheet } from './xlsx/ledger-sheet.ts'
import { writeWorkbook } from './xlsx/workbook.ts'

/**
 * The synthesis as an Excel workbook: all comments, set-aside ones too, one a row; the groups; the ledger. Words are
 * verbatim, heads and states are phrases of the list. The same synthesis and settings give the same bytes.
 */
export async function writeXlsx(synthesis: Synthesis, settings: ReportSettings): Promise<Uint8Array> {
  const context = reportContext(synthesis, settings)
  return writeWorkbook([commentSheet(context), groupSheet(context), ledgerSheet(context)])
}
