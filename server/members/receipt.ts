import { json, type Answer } from '../http/answer.ts'
import type { MemberContext } from '../http/context.ts'
import { topicsOf } from '../store/consultations.ts'
import { groupsOf, type GroupStanding, type SentComment } from '../store/receipts.ts'
import { accessToAny, draftsOf } from './access.ts'
import { commentModel, type CommentModel } from './comment-model.ts'
import { homeOf, memberPage, unsentOf } from './member-page.ts'
import { qrPath } from './qr.ts'
import { printedCode } from './receipt-code.ts'
import { getSent, issuesOf, sentComments } from './sent.ts'
import { labelsOf } from './target.ts'

/** `GET /gop-y/:code/receipts/:receipt`: what was sent, its state, what can still be done, where each comment stands in the report. */
export async function showReceipt(context: MemberContext): Promise<Answer> {
  const sent = await getSent(context, context.params['receipt'] ?? '')
  const { submissions, rows } = sent
  const waiting = submissions.some(s => s.state === 'waiting' && s.via !== 'web')
  if (context.wantsJson) return json({ waiting })
  const standing = submissions.some(s => s.state !== 'withdrawn')
  const access = await accessToAny(context)
  const lists = await Promise.all(submissions.map(s => sentComments(context, s, rows)))
  const drafts = await draftsOf(
    context,
    lists.flat().map(c => c.target.draft)
  )
  const source = { drafts, topics: topicsOf(context.consultation) }
  const standings = await standingsOf(context, rows, source.topics)
  const address = `${context.origin}${homeOf(context)}/receipts/${sent.code}`
  const unsent = await unsentOf(context)
  const uploaded = submissions.some(s => s.via === 'upload')
  return memberPage(context, 'receipt', {
    title: context.t(titleOf({ standing, waiting, uploaded })),
    waiting: unsent?.comments.length ?? 0,
    scripts: waiting ? ['receipt', 'forget'] : ['forget'],
    code: sent.code,
    printed: printedCode(sent.code),
    address,
    withdrawAddress: `${homeOf(context)}/receipts/${sent.code}/withdraw`,
    qr: qrPath(address),
    reading: waiting,
    uploaded,
    standing,
    /** Names are demanded and the file says none. */
    nameMissing:
      uploaded &&
      context.consultation.names === 'required' &&
      submissions.some(s => s.state === 'read' && s.submitter === null),
    access,
    canChange: standing && access.state === 'open' && !waiting,
    submissions: submissions.map((submission, i) => ({
      id: submission.id,
      file: submission.via === 'upload' ? submission.file : null,
      state: submission.state,
      receivedAt: submission.received_at,
      submitter: submission.submitter,
      reason: submission.aside_reason,
      repeats: submission.duplicate_of !== null,
      issues: issuesOf(submission, context.language),
      ...withStandings(
        (lists[i] ?? []).map(comment => commentModel(comment, source)),
        rows.filter(r => r.submission_id === submission.id),
        standings
      )
    }))
  })
}

function titleOf(state: { standing: boolean; waiting: boolean; uploaded: boolean }) {
  if (!state.standing) return 'members.receipt-withdrawn-title'
  if (state.waiting) return 'members.receipt-reading-title'
  return state.uploaded ? 'members.receipt-read-title' : 'members.receipt-title'
}

/** Each comment with its standing, where the program and people made as many comments of the submission as were sent; else apart. */
function withStandings(comments: CommentModel[], rows: SentComment[], standings: Map<string, Standing>): object {
  const alike = comments.length === rows.length
  const found = rows.map(row => standings.get(row.id) ?? null)
  return {
    comments: comments.map((comment, i) => ({ ...comment, standing: alike ? (found[i] ?? null) : null })),
    standings: alike ? [] : rows.flatMap((row, i) => (found[i] ? [{ text: row.model.text, standing: found[i] }] : []))
  }
}

/** Where a comment stands in the report: under what, in how many other submissions. */
interface Standing {
  topic: string | null
  heading: string | null
  others: number
  lead: string | null
}

/** By the id of the comment, for those that are in a group. */
async function standingsOf(
  context: MemberContext,
  rows: SentComment[],
  topics: { id: string; title: string }[]
): Promise<Map<string, Standing>> {
  const { store, consultation } = context
  const groups = await groupsOf(
    store.db,
    consultation.id,
    rows.map(r => r.group_id).filter(id => id !== null)
  )
  const drafts = await draftsOf(
    context,
    Array.from(groups.values(), g => g.draft_id)
  )
  const standings = new Map<string, Standing>()
  for (const row of rows) {
    const group = groups.get(row.group_id ?? '')
    if (group === undefined) continue
    const draft = drafts.get(group.draft_id ?? '')?.draft
    standings.set(row.id, {
      topic: topics.find(t => t.id === group.topic)?.title ?? null,
      heading: draft === undefined ? null : (labelsOf(draft).get(group.heading_id ?? '') ?? null),
      others: group.submissions - 1,
      lead: leadShown(group, row, consultation.others_shown === 1)
    })
  }
  return standings
}

/** Others' words are shown only where the consultation says so; one's own need not be repeated. */
function leadShown(group: GroupStanding, row: SentComment, othersShown: boolean): string | null {
  return othersShown && group.lead_id !== row.id ? group.lead : null
}
