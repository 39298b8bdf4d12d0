import type { Intake } from '../../lib/intake/submission.ts'
import type { Submission } from '../../lib/model/comment.ts'
import { hasRemovedNames, substitutesOf } from '../store/personal-data.ts'
import type { SubmissionRow } from '../store/schema.ts'
import type { Db } from '../store/store.ts'
import { removedNameId } from './personal-data.ts'

/**
 * Keeps a name that was removed at a member's request from coming back when its original, which may hold others' words too, is read
 * anew. `units`: those it may stand under, people may have moved it. Changes the intake that was just read, before anything is kept of it.
 */
export async function forgetRemovedNames(
  db: Db,
  consultation: string,
  units: string[],
  { submission, remarks }: Intake
): Promise<void> {
  if (!(await hasRemovedNames(db, consultation))) return
  const names = [submission.submitter, ...remarks.map(remark => remark.author)].filter(name => name !== null)
  const ids = new Map([...new Set(names)].map(name => [name, units.map(unit => removedNameId(name, unit))]))
  const substitutes = await substitutesOf(db, consultation, [...ids.values()].flat())
  const without = (name: string | null): string | null => {
    const id = ids.get(name ?? '')?.find(one => substitutes.has(one))
    return id === undefined ? name : (substitutes.get(id) ?? name)
  }
  submission.submitter = without(submission.submitter)
  for (const remark of remarks) remark.author = without(remark.author)
}

/** The day on which a submission's original was deleted at its sender's request, or null. */
export function originalRemovedOn({ model }: Pick<SubmissionRow, 'model'>): string | null {
  if (model === null || !model.includes('"original-removed"')) return null
  const { issues = [] } = JSON.parse(model) as Partial<Submission>
  const removed = issues.find(({ code }) => code === 'original-removed')
  return removed === undefined ? null : String(removed.detail?.['date'] ?? '')
}
