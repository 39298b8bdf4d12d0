import { understandRemarks } from '../../../lib/pipeline.ts'
import type { Comment } from '../../../lib/model/comment.ts'
import type { Services } from '../../http/context.ts'
import { commentsOfSubmissions, readingOf, setComment } from '../../store/comments.ts'
import type { SubmissionRow } from '../../store/schema.ts'
import type { Db, Tx } from '../../store/store.ts'
import { submissionOf, submissionsIn, wholeOf } from '../../store/submissions.ts'
import { readAnew } from '../../submissions/comment-rows.ts'
import type { Task } from '../task.ts'
import { groundOf, understandIfChanged, type Ground } from './understanding.ts'

/** Submissions whose comments are written in one transaction: others' writes wait no longer than for these. */
const atOnce = 50
/** Channels whose entries the reader takes from a comparison with the draft, or may: a new draft reads them otherwise. */
const dependOnDraft = new Set(['returned-draft', 'letter', 'form', 'text', 'minutes', 'unknown'])

/**
 * Understands every comment again against the drafts and topics as they are now, cut ones in the pieces people made; what people settled
 * stays on top. After a new draft, uploaded papers that may be a copy of it are read again first.
 */
export const understandAgain: Task<'understand'> = {
  async run(services, { consultation, input, progress }) {
    const { store, jobs } = services
    const ground = await groundOf(store.db, consultation)
    let done = 0
    let changed = 0
    for await (const rows of submissionsIn(store.db, wholeOf(consultation), atOnce)) {
      await progress('understand', done, null)
      const again = input.reason === 'draft' ? rows.filter(mayBeCopy) : []
      const read = await understandPage(store.db, consultation, rows, ground)
      changed += await store.write(async tx => {
        for (const { id } of again) {
          await jobs.add(tx, { consultation, kind: 'read-submission', input: { submission: id }, by: 'system' })
        }
        return keepPage(tx, services, consultation, read, ground)
      })
      done += rows.length
    }
    await store.write(tx => jobs.add(tx, { consultation, kind: 'group', input: {}, by: 'system' }))
    await understandIfChanged(services, consultation, ground)
    return { submissions: done, changed }
  }
}

function mayBeCopy(row: SubmissionRow): boolean {
  return row.via === 'upload' && row.state === 'read' && dependOnDraft.has(row.channel)
}

/** What is understood now of the comments of some submissions, by id; those that a cut replaced are history. */
async function understandPage(
  db: Db,
  consultation: string,
  rows: SubmissionRow[],
  ground: Ground
): Promise<Map<string, Comment>> {
  const all = await commentsOfSubmissions(
    db,
    wholeOf(consultation),
    rows.map(row => row.id)
  )
  const read = new Map<string, Comment>()
  for (const row of rows) {
    const submission = submissionOf(row)
    if (submission === null) continue
    const own = all.filter(comment => comment.submission_id === row.id && comment.state !== 'replaced')
    const named = own.map(comment => ({ id: comment.id, remark: readingOf(comment).remark }))
    for (const comment of understandRemarks(named, submission, ground.index, ground.topics, ground.topicMap)) {
      read.set(comment.id, comment)
    }
  }
  return read
}

/** Writes what changed, over the comments as they are by now: people work on meanwhile. Gives how many. */
async function keepPage(
  tx: Tx,
  { now }: Pick<Services, 'now'>,
  consultation: string,
  read: Map<string, Comment>,
  ground: Ground
): Promise<number> {
  const submissions = new Set(Array.from(read.values(), comment => comment.submission))
  let changed = 0
  for (const row of await commentsOfSubmissions(tx, wholeOf(consultation), [...submissions])) {
    const comment = read.get(row.id)
    const columns = comment === undefined ? null : readAnew(row, comment, ground.drafts, now().toISOString())
    if (columns === null) continue
    await setComment(tx, row, columns)
    changed++
  }
  return changed
}
