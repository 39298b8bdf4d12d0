import { redirect, type Answer } from '../http/answer.ts'
import type { MemberContext } from '../http/context.ts'
import { Failure } from '../../lib/model/result.ts'
import { accessToAny } from './access.ts'
import { changeUnsent } from './comment-post.ts'
import { deviceSecret, homeOf } from './member-page.ts'
import { getSent, sentComments, type Sent } from './sent.ts'
import { withdraw } from './withdraw.ts'

/**
 * `POST /gop-y/:code/receipts/:receipt/change`: what was sent comes back into what is to be sent. Nothing changes until it is sent: then
 * the first sending is withdrawn in favour of the new one.
 */
export async function changeSent(context: MemberContext): Promise<Answer> {
  deviceSecret(context)
  const sent = await standing(context)
  const read = sent.submissions.filter(s => s.via === 'web' || s.state !== 'waiting')
  const lists = await Promise.all(read.map(s => sentComments(context, s, sent.rows)))
  const file = read.flatMap(s => (s.via === 'upload' ? s.file : [])).join('”, “') || null
  const comments = lists.flat()
  const replaces = { submissions: read.map(s => s.id), file, comments: comments.map(c => c.id) }
  await changeUnsent(context, unsent => {
    // Asked twice, the comments come once.
    const asked = unsent.replaces?.submissions.join() === replaces.submissions.join()
    const name = unsent.name === '' ? (read[0]?.submitter ?? '') : unsent.name
    return asked ? unsent : { ...unsent, replaces, name, comments: [...comments, ...unsent.comments] }
  })
  return redirect(`${homeOf(context)}/unsent`, 'members.change-begun')
}

/** `POST /gop-y/:code/receipts/:receipt/withdraw`: taken back, and kept in the books as such. */
export async function withdrawSent(context: MemberContext): Promise<Answer> {
  const sent = await standing(context)
  await context.store.write(tx =>
    withdraw(
      tx,
      context,
      sent.submissions.map(s => s.id),
      'withdrawn'
    )
  )
  context.jobs.wake()
  return redirect(`${homeOf(context)}/receipts/${sent.code}`, 'members.withdrawn')
}

/** What was sent, while it can still be changed. Throws Failure `not-found`, `window-closed`, `withdrawn-already`. */
async function standing(context: MemberContext): Promise<Sent> {
  const sent = await getSent(context, context.params['receipt'] ?? '')
  const submissions = sent.submissions.filter(s => s.state !== 'withdrawn')
  if (submissions.length === 0) throw new Failure('withdrawn-already')
  const { state } = await accessToAny(context)
  if (state !== 'open') throw new Failure('window-closed')
  return { ...sent, submissions }
}
