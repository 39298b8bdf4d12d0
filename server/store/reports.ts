import { Failure } from '../../lib/model/result.ts'
import type { ReportRow, ReportSettingsRow } from './schema.ts'
import type { Db, Scope, Tx } from './store.ts'
import { within } from './within.ts'

/** A file of a frozen or exported report, kept among the originals. */
export interface ReportFile {
  name: string
  sha256: string
  bytes: number
  type: string
}

export const filesOf = (report: Pick<ReportRow, 'files'>): ReportFile[] => JSON.parse(report.files) as ReportFile[]

/** The frozen reports of the unit and those below it, newest first. */
export function listReports(db: Db, scope: Scope, most = 100) {
  return db
    .selectFrom('reports')
    .innerJoin('units', join =>
      join.onRef('units.consultation_id', '=', 'reports.consultation_id').onRef('units.id', '=', 'reports.unit_id')
    )
    .leftJoin('users', 'users.id', 'reports.frozen_by')
    .selectAll('reports')
    .select(['units.name as unit_name', 'users.name as frozen_by_name'])
    .where(within(scope, 'reports'))
    .orderBy('reports.frozen_at', 'desc')
    .orderBy('reports.id', 'desc')
    .limit(most)
    .execute()
}

export async function getReport(db: Db, scope: Scope, id: string): Promise<ReportRow | null> {
  const row = await db.selectFrom('reports').selectAll().where(within(scope)).where('id', '=', id).executeTakeFirst()
  return row ?? null
}

/** The last frozen report of just this unit, or null. */
export async function lastReport(db: Db, consultation: string, unit: string): Promise<ReportRow | null> {
  const row = await db
    .selectFrom('reports')
    .selectAll()
    .where('consultation_id', '=', consultation)
    .where('unit_id', '=', unit)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? null
}

/** Adds a frozen report under the next number of its unit; a report of that id that is there already stays as it is. */
export async function addReport(tx: Tx, report: Omit<ReportRow, 'number'>): Promise<void> {
  const last = await lastReport(tx, report.consultation_id, report.unit_id)
  await tx
    .insertInto('reports')
    .values({ ...report, number: (last?.number ?? 0) + 1 })
    .onConflict(oc => oc.columns(['consultation_id', 'id']).doNothing())
    .execute()
}

/** What the unit has set about its report (JSON text, version); nothing set yet is `{}`, version 0. */
export async function reportSettings(
  db: Db,
  consultation: string,
  unit: string
): Promise<Pick<ReportSettingsRow, 'body' | 'version'>> {
  const row = await db
    .selectFrom('report_settings')
    .select(['body', 'version'])
    .where('consultation_id', '=', consultation)
    .where('unit_id', '=', unit)
    .executeTakeFirst()
  return row ?? { body: '{}', version: 0 }
}

/** Saves over the version that was seen; Failure `changed-meanwhile` where somebody else saved first. */
export async function saveReportSettings(tx: Tx, scope: Scope, body: string, seen: number): Promise<void> {
  const key = { consultation_id: scope.consultation, unit_id: scope.unit }
  const done =
    seen === 0
      ? await tx
          .insertInto('report_settings')
          .values({ ...key, body, version: 1 })
          .onConflict(oc => oc.columns(['consultation_id', 'unit_id']).doNothing())
          .executeTakeFirst()
          .then(result => Number(result.numInsertedOrUpdatedRows ?? 0))
      : await tx
          .updateTable('report_settings')
          .set({ body, version: seen + 1 })
          .where('consultation_id', '=', key.consultation_id)
          .where('unit_id', '=', key.unit_id)
          .where('version', '=', seen)
          .executeTakeFirst()
          .then(result => Number(result.numUpdatedRows))
  if (done === 0) throw new Failure('changed-meanwhile')
}

export interface Export {
  job: string
  /** When its data were read (ISO). */
  at: string
  files: ReportFile[]
  /** Against the unit's last frozen version, or null where there was none. */
  changes: { since: number; sha256: string } | null
  /** Something in the unit has changed since. */
  stale: boolean
}

/** The last finished draft of the unit's report, or null. */
export async function lastExport(db: Db, scope: Scope): Promise<Export | null> {
  const job = await db
    .selectFrom('jobs')
    .select(['id', 'started_at', 'created_at', 'output'])
    .where('consultation_id', '=', scope.consultation)
    .where('kind', '=', 'export')
    .where('input', '=', JSON.stringify({ unit: scope.unit }))
    .where('state', '=', 'done')
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!job?.output) return null
  const at = job.started_at ?? job.created_at
  const { files, changes } = JSON.parse(job.output) as Pick<Export, 'files' | 'changes'>
  return { job: job.id, at, files, changes, stale: await changedSince(db, scope, at) }
}

/** Whether a comment, a submission or a setting of the report was changed after a time. */
async function changedSince(db: Db, scope: Scope, at: string): Promise<boolean> {
  for (const table of ['comments', 'submissions'] as const) {
    const row = await db
      .selectFrom(table)
      .select('id')
      .where(within(scope))
      .where('changed_at', '>', at)
      .limit(1)
      .executeTakeFirst()
    if (row !== undefined) return true
  }
  return false
}
