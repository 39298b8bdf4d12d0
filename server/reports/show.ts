import type { Ledger } from '../../lib/model/synthesis.ts'
import { Failure } from '../../lib/model/result.ts'
import { addressOf } from '../http/address.ts'
import { page, type Answer } from '../http/answer.ts'
import type { StaffContext } from '../http/context.ts'
import { filesOf, getReport } from '../store/reports.ts'
import { findUser } from '../store/users.ts'
import { fileViews } from './file-views.ts'

/** A frozen version: who froze it when, its hash, its account, its files. */
export async function showReport(context: StaffContext): Promise<Answer> {
  const { store, scope, params, t } = context
  const report = await getReport(store.db, scope, params['report'] ?? '')
  if (report === null) throw new Failure('not-found')
  const user = await findUser(store.db, report.frozen_by)
  return page('reports/show', {
    title: t('reports.version', { number: report.number }),
    crumbs: [{ href: addressOf(context, '/reports'), text: t('reports.title') }],
    report: { number: report.number, at: report.frozen_at, by: user?.name ?? null, hash: report.synthesis },
    ledger: ledgerView(JSON.parse(report.ledger) as Ledger),
    files: fileViews(context, filesOf(report), `/reports/${report.id}/files`)
  })
}

function ledgerView({ setAside, unreadable, ...counts }: Ledger) {
  return { ...counts, setAside: setAside.length, unreadable: unreadable.length }
}
