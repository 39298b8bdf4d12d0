import { addressOf } from '../http/address.ts'
import { page, type Answer } from '../http/answer.ts'
import type { StaffContext } from '../http/context.ts'
import { accountOf } from '../store/ledger.ts'
import { filesOf, lastExport, listReports } from '../store/reports.ts'
import { blockersOf } from './blockers.ts'
import { fileViews } from './file-views.ts'

/** The secretary's page: what still blocks, the draft as it stands, the frozen versions. */
export async function showReports(context: StaffContext): Promise<Answer> {
  const { store, scope, t } = context
  const blockers = blockersOf(await accountOf(store.db, scope))
  const draft = await lastExport(store.db, scope)
  const reports = await listReports(store.db, scope)
  return page('reports/list', {
    title: t('reports.title'),
    lead: t('reports.lead'),
    blockers: blockers.map(b => ({ ...b, href: addressOf(context, b.path) })),
    stopped: blockers.some(b => b.stops),
    changes: draft?.changes ? { href: addressOf(context, '/reports/changes'), since: draft.changes.since } : null,
    draft: draft === null ? null : { ...draft, files: fileViews(context, draft.files, '/reports/draft') },
    reports: reports.map(report => ({
      href: addressOf(context, `/reports/${report.id}`),
      number: report.number,
      at: report.frozen_at,
      by: report.frozen_by_name,
      unit: report.unit_name,
      own: report.unit_id === scope.unit,
      files: fileViews(context, filesOf(report), `/reports/${report.id}/files`)
    }))
  })
}
