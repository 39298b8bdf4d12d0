import { remarkOf } from '../../lib/model/comment.ts'
import { Failure } from '../../lib/model/result.ts'
import type { Change } from '../decisions/change.ts'
import { decide } from '../decisions/decide.ts'
import type { Answer } from '../http/answer.ts'
import type { StaffContext } from '../http/context.ts'
import { groundOf } from '../jobs/tasks/understanding.ts'
import type { SubmissionRow } from '../store/schema.ts'
import type { Tx } from '../store/store.ts'
import { findSubmission } from '../store/submission-lists.ts'
import { commentWords } from '../store/submission-page.ts'
import { act } from './act.ts'
import { alignComments } from './align.ts'
import { madeOf } from './cut.ts'
import { fileMeant } from './original-model.ts'
import { previewOfFile } from './preview/cache.ts'
import { previewText } from './preview/text.ts'
import { findWords, searchable } from './text-search.ts'

/** What opening the original may take before the person is asked to press again, in milliseconds. */
const patience = 8_000

/**
 * POST /submissions/:submission/add: a comment that the program missed. Its words are a slice of the original, found there by what was
 * marked or copied: nothing can be put into anybody's mouth. Throws Failure `not-in-original`, `already-comment`, `not-read-yet`.
 */
export async function addMissedComment(context: StaffContext): Promise<Answer> {
  const { store, scope, params, form } = context
  const row = await findSubmission(store.db, scope, params['submission'] ?? '')
  if (!row) throw new Failure('not-found')
  const words = await wordsOfOriginal(context, row, form.raw('text'), form.number('start', 0, 1e9))
  const ground = await groundOf(store.db, scope.consultation)
  return act(context, { name: 'add', keeps: ['text', 'author'] }, async (tx, current) => {
    if (current.state === 'waiting') throw new Failure('not-read-yet', { file: current.file })
    if (current.state !== 'read') throw new Failure('changed-meanwhile')
    const number = await freeNumber(tx, context, current, words)
    const remark = remarkOf(words, {
      author: form.text('author').slice(0, 200) || null,
      order: number - 1,
      source: 'đánh dấu trong bản gốc'
    })
    const id = `c${current.id.slice(1)}-${number}`
    const made = await madeOf(tx, context, current, { position: number, id }, [{ id, remark }], ground)
    await decide(
      tx,
      context,
      'cut',
      made.map(change => byHand(change, context))
    )
    await alignComments(tx, scope.consultation, [current.id], ground.drafts)
    return { key: 'submissions.done-add', anchor: id }
  })
}

/** The slice of the original that holds the words, spaces aside; of equal ones the one at or behind `start`. */
async function wordsOfOriginal(
  { originals }: StaffContext,
  row: Pick<SubmissionRow, 'file' | 'original' | 'model'>,
  words: string,
  start: number | null
): Promise<string> {
  if (!/\p{L}/u.test(words)) throw new Failure('not-in-original')
  const opened = await previewOfFile(originals, fileMeant(row), patience)
  if (opened === null || 'issue' in opened) throw new Failure('not-in-original')
  const original = searchable(previewText(opened.preview).text)
  const found = findWords(original, words, start ?? 0) ?? findWords(original, words)
  if (!found) throw new Failure('not-in-original')
  return original.text.slice(found.start, found.end)
}

/** The number after the last one used in the submission. Throws Failure `already-comment` where the words are in a comment already. */
async function freeNumber(tx: Tx, { scope }: StaffContext, row: SubmissionRow, words: string): Promise<number> {
  let last = 0
  for (const comment of await commentWords(tx, scope, row.id)) {
    last = Math.max(last, comment.position, Number(/-(\d+)[^-]*$/.exec(comment.id)?.[1] ?? 0))
    if (comment.state !== 'replaced' && findWords(searchable(comment.text), words)) {
      throw new Failure('already-comment', { number: comment.position })
    }
  }
  return last + 1
}

/** A person took it out of the original: reading the file again must not take it away. */
function byHand(change: Change, { user, now }: StaffContext): Change {
  if (change.table !== 'comments' || !('row' in change)) return change
  return { ...change, row: { ...change.row, decided_by: user.id, decided_at: now().toISOString() } }
}
