import { Failure } from '../../lib/model/result.ts'
import { file, type Answer } from '../http/answer.ts'
import type { StaffContext } from '../http/context.ts'
import { filesOf, getReport, lastExport, type ReportFile } from '../store/reports.ts'

/** A file of the draft made last. */
export async function downloadReportDraft(context: StaffContext): Promise<Answer> {
  const draft = await lastExport(context.store.db, context.scope)
  return fileOf(context, draft?.files ?? [])
}

/** A file of a frozen version: the bytes that were frozen, found by their hash. */
export async function downloadReportFile(context: StaffContext): Promise<Answer> {
  const report = await getReport(context.store.db, context.scope, context.params['report'] ?? '')
  return fileOf(context, report === null ? [] : filesOf(report), report?.number)
}

async function fileOf(context: StaffContext, files: ReportFile[], number?: number): Promise<Answer> {
  const { originals, params, query } = context
  const found = files.find(f => f.name === params['name'])
  if (found === undefined) throw new Failure('not-found')
  const name = number === undefined ? found.name : found.name.replace('.', `-${number}.`)
  return file(name, found.type, { path: await originals.path(found.sha256) }, query['show'] === '1')
}
