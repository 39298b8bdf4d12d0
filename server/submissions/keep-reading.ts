import type { Comment } from '../../lib/model/comment.ts'
import type { Draft } from '../../lib/model/draft.ts'
import { record } from '../audit/chain.ts'
import type { Services } from '../http/context.ts'
import { commentsOfSubmissions, insertComments, removeComments, setComment } from '../store/comments.ts'
import { addMeetingRead } from '../store/meetings.ts'
import type { CommentRow, SubmissionRow } from '../store/schema.ts'
import type { Tx } from '../store/store.ts'
import {
  getSubmission,
  insertSubmission,
  receivedWith,
  removeSubmission,
  setSubmissionColumns,
  wholeOf
} from '../store/submissions.ts'
import { commentRow, readAnew } from './comment-rows.ts'
import { alignComments, wholeAside } from './align.ts'
import { columnsOf, modelOf, renamed, stateOf, type Read } from './read-columns.ts'
import { settleRepeats } from './repeats.ts'

type Keeping = Pick<Services, 'jobs' | 'now'>

/** Files inside a mail or an archive, and comments, that one transaction writes: others' writes wait no longer than for these. */
const atOnce = { files: 50, comments: 1_000 }

/**
 * Puts what was read into the store: the row that waited, a row for each file inside it, their comments. What is large goes in several
 * transactions, the received row in the last: broken off, the next attempt finds what is there and goes on.
 * @returns the ids of the submissions; null where it was taken back meanwhile
 */
export async function keepReading(
  { store, ...services }: Pick<Services, 'store' | 'jobs' | 'now'>,
  row: SubmissionRow,
  read: Read[],
  drafts: Draft[]
): Promise<{ submissions: string[] } | null> {
  const own = read.find(one => one.own)
  const inner = read.filter(one => !one.own)
  const kept: string[] = []
  while (inner.length > atOnce.files) {
    const some = inner.splice(0, atOnce.files)
    const ids = await store.write(tx => keepSome(tx, services, row, some, drafts, false))
    if (ids === null) return null
    kept.push(...ids)
  }
  if (own && row.model === null) await keepEarly(store, services, row, own, drafts)
  const last = own ? [own, ...inner] : inner
  const ids = await store.write(tx => keepSome(tx, services, row, last, drafts, own === undefined))
  return ids === null ? null : { submissions: [...kept, ...ids] }
}

/** Of a sheet of thousands of comments all but the last are written before its row says that it is read. */
async function keepEarly(
  store: Services['store'],
  { now }: Keeping,
  row: SubmissionRow,
  own: Read,
  drafts: Draft[]
): Promise<void> {
  const filled = { ...row, unit_id: own.unit.id, unit_path: own.unit.path }
  for (let i = 0; own.comments.length - i > atOnce.comments; i += atOnce.comments) {
    const rows = rowsOf(filled, own.comments.slice(i, i + atOnce.comments), drafts, now().toISOString(), i)
    await store.write(tx => insertComments(tx, rows))
  }
}

/**
 * One transaction of it: rows and comments, then marks what repeats another and asks for the groups.
 * @param unpacks it is an archive and these are its last: its own row goes, with an entry in the audit log
 */
async function keepSome(
  tx: Tx,
  services: Keeping,
  row: SubmissionRow,
  read: Read[],
  drafts: Draft[],
  unpacks: boolean
): Promise<string[] | null> {
  const current = await getSubmission(tx, wholeOf(row.consultation_id), row.id)
  if (current === null || current.state === 'withdrawn') return null
  const now = services.now().toISOString()
  const rows: SubmissionRow[] = []
  const there = read.some(one => !one.own) ? await receivedWith(tx, current) : new Map<string, SubmissionRow>()
  for (const one of read) {
    if (!one.own) rows.push(there.get(one.submission.file) ?? (await insertInner(tx, current, one, drafts, now)))
    else if (current.model === null) rows.push(await fillIn(tx, current, one, drafts, now))
    else rows.push(await readAgain(tx, current, one, drafts, now))
  }
  if (unpacks && current.model === null && rows.length > 0) await unpack(tx, services, current, rows)
  await settleRepeats(tx, row.consultation_id, drafts, rows)
  // Read anew, a repetition has new comments where its mark is the old one.
  if (current.model !== null) {
    await alignComments(
      tx,
      row.consultation_id,
      rows.map(({ id }) => id),
      drafts
    )
  }
  await services.jobs.add(tx, { consultation: row.consultation_id, kind: 'group', input: {}, by: 'system' })
  return rows.map(({ id }) => id)
}

/** The row that waited gets what was read. What somebody did with it meanwhile (set it aside) stays. */
async function fillIn(tx: Tx, row: SubmissionRow, read: Read, drafts: Draft[], now: string): Promise<SubmissionRow> {
  const state = row.state === 'waiting' ? stateOf(read) : row.state
  const filled = {
    ...row,
    ...columnsOf(row, read),
    unit_id: read.unit.id,
    unit_path: read.unit.path,
    state,
    changed_at: now
  }
  await setSubmissionColumns(tx, row, filled)
  await insertComments(tx, rowsOf(filled, read.comments, drafts, now))
  await keepMeeting(tx, filled, read, now)
  return filled
}

/** A file inside a mail or an archive: received with it, by the same hands. */
async function insertInner(
  tx: Tx,
  outer: SubmissionRow,
  read: Read,
  drafts: Draft[],
  now: string
): Promise<SubmissionRow> {
  const { id: _, ...rest } = {
    ...outer,
    ...columnsOf({ ...outer, file: read.submission.file }, read),
    file: read.submission.file,
    unit_id: read.unit.id,
    unit_path: read.unit.path,
    state: outer.state === 'waiting' ? stateOf(read) : outer.state,
    version: 1,
    changed_at: now
  }
  const id = await insertSubmission(tx, read.submission.id, rest)
  const row: SubmissionRow = { ...rest, id }
  const comments = renamed(read, id)
  if (id !== read.submission.id)
    await setSubmissionColumns(tx, row, { model: JSON.stringify(modelOf({ ...read, comments }, id)) })
  await insertComments(tx, rowsOf(row, comments, drafts, now))
  await keepMeeting(tx, row, read, now)
  return row
}

/**
 * Read anew, against another draft: where people have worked on its comments everything stays as it is; else the comments are written
 * by difference. The unit stays: people may have changed it.
 */
async function readAgain(tx: Tx, row: SubmissionRow, read: Read, drafts: Draft[], now: string): Promise<SubmissionRow> {
  const before = await commentsOfSubmissions(tx, wholeOf(row.consultation_id), [row.id])
  const settled = (one: CommentRow) => one.decided !== '{}' || one.decided_by !== null || one.state === 'replaced'
  if (before.some(settled)) return row
  const state = row.state === 'unreadable' || row.state === 'read' ? stateOf(read) : row.state
  const filled = { ...row, ...columnsOf(row, read), state, changed_at: now }
  await setSubmissionColumns(tx, row, filled)
  const known = new Map(before.map(comment => [comment.id, comment]))
  const added: CommentRow[] = []
  for (const comment of rowsOf(filled, read.comments, drafts, now)) {
    const old = known.get(comment.id)
    known.delete(comment.id)
    if (!old) added.push(comment)
    else await change(tx, old, JSON.parse(comment.model) as Comment, drafts, now)
  }
  await removeComments(tx, row.consultation_id, [...known.keys()])
  await insertComments(tx, added)
  return filled
}

async function change(tx: Tx, old: CommentRow, comment: Comment, drafts: Draft[], now: string): Promise<void> {
  const columns = readAnew(old, comment, drafts, now)
  if (columns !== null) await setComment(tx, old, columns)
}

/** Comments of what was set aside before it was read are set aside with it. */
function rowsOf(row: SubmissionRow, comments: Comment[], drafts: Draft[], now: string, from = 0): CommentRow[] {
  const aside = row.state === 'aside' ? { state: 'aside', aside_reason: wholeAside + (row.aside_reason ?? '') } : {}
  return comments.map((comment, i) => ({ ...commentRow(comment, from + i + 1, row, drafts, now), ...aside }))
}

/** What minutes say about the meeting; typed ones were recorded when they were typed. */
async function keepMeeting(tx: Tx, row: SubmissionRow, { submission }: Read, now: string): Promise<void> {
  const { meeting, channel, date } = submission
  if (row.via !== 'upload' || channel !== 'minutes' || meeting === null) return
  await addMeetingRead(tx, {
    consultation_id: row.consultation_id,
    id: `m${row.id.slice(1)}`,
    unit_id: row.unit_id,
    unit_path: row.unit_path,
    held_on: date,
    members: meeting.members,
    attending: meeting.attending,
    note: '',
    submission_id: row.id,
    created_at: now
  })
}

async function unpack(tx: Tx, { now }: Keeping, row: SubmissionRow, inside: SubmissionRow[]): Promise<void> {
  await removeSubmission(tx, row)
  await record(
    tx,
    {
      consultation: row.consultation_id,
      actor: 'system',
      action: 'submission.unpack',
      object: `submission/${row.id}`,
      detail: {
        files: inside.length,
        sha256: row.original,
        ids: inside
          .map(({ id }) => id)
          .join(' ')
          .slice(0, 4_000)
      }
    },
    now()
  )
}
