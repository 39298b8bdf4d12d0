import { Failure } from '../../lib/model/result.ts'
import { addressOf } from '../http/address.ts'
import { page, type Answer } from '../http/answer.ts'
import type { StaffContext } from '../http/context.ts'
import { findSubmission } from '../store/submission-lists.ts'
import { commentsById } from '../store/submission-page.ts'
import { numberOf } from './comment-items.ts'
import { counts } from './cut.ts'
import { submissionLink } from './links.ts'
import { sentencesOf } from './sentences.ts'

/** GET /submissions/:submission/split?comment=…: the sentences of a comment, each with a box "cut behind this". */
export async function showSplit(context: StaffContext): Promise<Answer> {
  const { store, scope, params, query, t } = context
  const row = await findSubmission(store.db, scope, params['submission'] ?? '')
  const [comment] = row ? await commentsById(store.db, scope, row.id, [query['comment'] ?? '']) : []
  if (!row || !comment || comment.state === 'replaced') throw new Failure('not-found')
  if (!counts(comment)) throw new Failure('changed-meanwhile')
  const back = submissionLink(context, row.id)
  return page('submissions/split', {
    title: t('submissions.split-title', { number: numberOf(comment.id) }),
    lead: t('submissions.split-lead'),
    crumbs: [
      { href: addressOf(context, '/submissions'), text: t('submissions.title') },
      { href: back, text: row.file }
    ],
    styles: ['submissions'],
    action: submissionLink(context, row.id, '/split'),
    back: `${back}#${comment.id}`,
    seen: `${comment.id}:${comment.version}`,
    sentences: sentencesOf(comment.text).map(({ text, end }, i, all) => ({
      text: text.trim(),
      end,
      number: i + 1,
      last: i === all.length - 1
    })),
    one: sentencesOf(comment.text).length < 2,
    text: comment.text
  })
}
