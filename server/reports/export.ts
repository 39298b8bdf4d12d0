import { newId } from '../store/ids.ts'
import { addressOf } from '../http/address.ts'
import { redirect, type Answer } from '../http/answer.ts'
import type { StaffContext } from '../http/context.ts'
import { accountOf } from '../store/ledger.ts'
import { blockersOf } from './blockers.ts'

/** Starts a new draft of the report; the job's page shows how far it is and leads to the preview. */
export async function exportReport(context: StaffContext): Promise<Answer> {
  const { store, jobs, consultation, scope, user } = context
  const job = await store.write(tx =>
    jobs.add(tx, { consultation: consultation.id, kind: 'export', input: { unit: scope.unit }, by: user.id })
  )
  jobs.wake()
  return redirect(addressOf(context, `/jobs/${job}`))
}

/** Freezes a version. What still blocks has to be accepted by a tick; while something is being read it cannot be. */
export async function freezeReport(context: StaffContext): Promise<Answer> {
  const { store, jobs, consultation, scope, user, form } = context
  const blockers = blockersOf(await accountOf(store.db, scope))
  const reports = addressOf(context, '/reports')
  if (blockers.some(b => b.stops)) return redirect(reports, 'reports.still-reading')
  if (blockers.length > 0 && form.text('anyway') !== 'yes') return redirect(reports, 'reports.tick-anyway')
  const report = newId()
  const job = await store.write(tx =>
    jobs.add(tx, { consultation: consultation.id, kind: 'freeze', input: { unit: scope.unit, report }, by: user.id })
  )
  jobs.wake()
  return redirect(addressOf(context, `/jobs/${job}`))
}
