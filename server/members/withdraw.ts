import { record } from '../audit/chain.ts'
import type { MemberContext } from '../http/context.ts'
import { readModels } from '../store/drafts.ts'
import { withdrawSubmissions } from '../store/receipts.ts'
import type { Tx } from '../store/store.ts'
import { settleRepeats } from '../submissions/repeats.ts'

type Withdrawing = Pick<MemberContext, 'consultation' | 'jobs' | 'now'>

/** Stands in the books, which are in Vietnamese. */
const reasons = { replaced: 'Người gửi thay bằng bản gửi lại', withdrawn: 'Người gửi rút lại' } as const

/**
 * Takes back what a member sent: it stays in the books as withdrawn, with the reason, and what had repeated it counts again. Nothing
 * happens where it was taken back before.
 */
export async function withdraw(
  tx: Tx,
  context: Withdrawing,
  submissions: string[],
  why: keyof typeof reasons
): Promise<void> {
  const { consultation, jobs, now } = context
  const done = await withdrawSubmissions(tx, consultation.id, submissions, reasons[why], now().toISOString())
  if (done.length === 0) return
  await settleRepeats(tx, consultation.id, await readModels(tx, consultation.id), done)
  await jobs.add(tx, { consultation: consultation.id, kind: 'group', input: {}, by: null })
  for (const { id } of done) {
    const entry = {
      consultation: consultation.id,
      actor: 'member',
      action: 'submission.withdraw',
      object: `submission/${id}`
    }
    await record(tx, { ...entry, detail: { why } }, now())
  }
}
