import { checkWebForm } from '../../lib/intake/web-form-check.ts'
import type { Comment, Submission } from '../../lib/model/comment.ts'
import { describeFailure } from '../../lib/model/failures.ts'
import { Failure } from '../../lib/model/result.ts'
import type { MemberContext } from '../http/context.ts'
import { addressKey, attemptsOf } from '../security/attempts.ts'
import { typedCode } from '../security/secrets.ts'
import { newId } from '../store/ids.ts'
import {
  commentsOfSubmissions,
  submissionsOfReceipt,
  type SentComment,
  type SentSubmission
} from '../store/receipts.ts'
import { draftsOf } from './access.ts'
import { receiptDigest } from './receipt-code.ts'
import type { UnsentComment } from './unsent-body.ts'
import { understoodComment, unsentComments } from './web-form-of.ts'

/** What was sent under a receipt, as its holder may see it. */
export interface Sent {
  /** As typed, without spaces and dashes. */
  code: string
  submissions: SentSubmission[]
  /** As they stand; empty while they are being read. */
  rows: SentComment[]
}

/**
 * What a receipt's code stands for. Guesses are counted: throws Failure `too-many-requests`.
 * @returns null where nothing was sent under the code
 */
export async function findSent(context: MemberContext, typed: string): Promise<Sent | null> {
  const { store, consultation, address, now } = context
  const code = typedCode(typed).slice(0, 40)
  if (code === '') return null
  const attempts = attemptsOf(store)
  attempts.take('receipt-code', addressKey(address), now())
  const submissions = await submissionsOfReceipt(store.db, {
    consultation: consultation.id,
    receipt: receiptDigest(code)
  })
  if (submissions.length === 0) return null
  attempts.giveBack('receipt-code', addressKey(address))
  const rows = await commentsOfSubmissions(
    store.db,
    consultation.id,
    submissions.map(s => s.id)
  )
  return { code, submissions, rows }
}

/** As `findSent`. Throws Failure `not-found` where nothing was sent under the code. */
export async function getSent(context: MemberContext, typed: string): Promise<Sent> {
  const sent = await findSent(context, typed)
  if (sent === null) throw new Failure('not-found')
  return sent
}

/**
 * The comments as the member wrote them (from the original, so that they can be shown at once), or as the program understood a file.
 */
export async function sentComments(
  context: MemberContext,
  submission: SentSubmission,
  rows: SentComment[]
): Promise<UnsentComment[]> {
  if (submission.via === 'web') {
    const bytes = await context.originals.read(submission.original)
    return withHeadings(context, unsentComments(checkWebForm(JSON.parse(new TextDecoder().decode(bytes))), newId))
  }
  const own = rows.filter(row => row.submission_id === submission.id)
  const comments: Comment[] = own.map(row => row.model)
  const drafts = await draftsOf(
    context,
    comments.map(c => c.location.draft)
  )
  const models = new Map(Array.from(drafts, ([id, open]) => [id, open.draft]))
  return comments.map(comment => understoodComment(comment, models, newId()))
}

/** A form says the paragraph; which heading it stands under the draft says. */
async function withHeadings(context: MemberContext, comments: UnsentComment[]): Promise<UnsentComment[]> {
  const drafts = await draftsOf(
    context,
    comments.map(c => c.target.draft)
  )
  return comments.map(comment => {
    const { target } = comment
    const paragraph = drafts.get(target.draft ?? '')?.draft.paragraphs[target.paragraph ?? -1]
    return paragraph === undefined ? comment : { ...comment, target: { ...target, heading: paragraph.heading } }
  })
}

/** What reading a file could not do, in words. */
export function issuesOf({ model }: SentSubmission, language: MemberContext['language']): string[] {
  if (model === null) return []
  const { issues } = JSON.parse(model) as Submission
  return issues.map(({ code, detail }) => describeFailure(code, detail, language))
}
