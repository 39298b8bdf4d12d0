import { Failure } from '../../lib/model/result.ts'
import type { Change } from '../decisions/change.ts'
import { decide } from '../decisions/decide.ts'
import type { Answer } from '../http/answer.ts'
import type { StaffContext } from '../http/context.ts'
import type { SubmissionRow } from '../store/schema.ts'
import type { Tx } from '../store/store.ts'
import { everyComment } from '../store/submission-changes.ts'
import { peopleFor } from '../store/submission-page.ts'
import { unitWithin } from '../store/units.ts'
import { act } from './act.ts'

/** POST /submissions/:submission/assign: who is to look at it. */
export function assignSubmission(context: StaffContext): Promise<Answer> {
  return act(context, { name: 'assign', keeps: ['person'] }, async (tx, row) => {
    await decide(tx, context, 'assign', await assignChanges(tx, context, row))
    return { key: 'submissions.done-assign', blanks: { count: 1 } }
  })
}

/** POST /submissions/:submission/unit: it belongs to another unit, one's own or below it. */
export function moveSubmission(context: StaffContext): Promise<Answer> {
  return act(context, { name: 'unit', keeps: ['to'] }, async (tx, row) => {
    await decide(tx, context, 'unit', await unitChanges(tx, context, row))
    return { key: 'submissions.done-unit', blanks: { count: 1 } }
  })
}

/** Throws Failure `not-found` where the person has no role for the submission's unit. */
export async function assignChanges(tx: Tx, { scope, form }: StaffContext, row: SubmissionRow): Promise<Change[]> {
  const person = form.text('person')
  const people = person === '' ? [] : await peopleFor(tx, scope, row.unit_path)
  if (person !== '' && !people.some(one => one.id === person)) throw new Failure('not-found')
  return [
    { table: 'submissions', id: row.id, version: row.version, set: { assigned_to: person === '' ? null : person } }
  ]
}

/**
 * Throws Failure `not-found` where the unit is not within the scope, `not-read-yet` while the paper waits: reading looks for its unit, and
 * would write over the one chosen.
 */
export async function unitChanges(tx: Tx, { scope, form }: StaffContext, row: SubmissionRow): Promise<Change[]> {
  if (row.state === 'waiting') throw new Failure('not-read-yet', { file: row.file })
  const unit = await unitWithin(tx, scope, form.text('to'))
  const set = { unit_id: unit.id, unit_path: unit.path }
  const comments = await everyComment(tx, scope, row.id)
  return [
    { table: 'submissions', id: row.id, version: row.version, set },
    ...comments.map((comment): Change => ({ table: 'comments', id: comment.id, version: comment.version, set }))
  ]
}
