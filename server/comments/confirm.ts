import { decide } from '../decisions/decide.ts'
import type { CommentChange } from '../decisions/change.ts'
import type { Answer } from '../http/answer.ts'
import type { StaffContext } from '../http/context.ts'
import { seenComments } from '../store/comment-lists.ts'
import { act, backToList, orMeanwhile, settling } from './act.ts'
import { readSeen } from './seen.ts'

/** POST /comments/:comment/confirm: a person looked at it and agrees with what was understood. */
export function confirmComment(context: StaffContext): Promise<Answer> {
  return act(context, 'confirm', [settling(context, { confirmed: true })], { key: 'comments.confirmed-one' }, 'next')
}

/**
 * POST /comments/confirm: several at once, as they were seen (`seen` or `select`: "id:version"). Those that somebody else changed
 * meanwhile are left for a person to look at.
 */
export function confirmComments(context: StaffContext): Promise<Answer> {
  return orMeanwhile(context, async () => {
    const { store, scope, form } = context
    const chosen = readSeen(form.all('select'))
    const seen = new Map([...readSeen(form.all('seen')), ...chosen])
    const { done, skipped } = await store.write(async tx => {
      const rows = await seenComments(tx, scope, [...seen.keys()])
      const same = rows.filter(r => r.version === seen.get(r.id))
      // What nobody ticked one by one is confirmed only where the program has no question.
      const open = same.filter(r => r.state === 'clear' || (r.state === 'unsure' && chosen.has(r.id)))
      const changes = open.map((r): CommentChange => ({
        table: 'comments',
        id: r.id,
        version: r.version,
        decided: { confirmed: true }
      }))
      if (changes.length > 0) await decide(tx, context, 'confirm', changes)
      return { done: changes.length, skipped: rows.length - same.length }
    })
    if (skipped > 0) return backToList(context, { key: 'comments.skipped', blanks: { count: done, skipped } }, 'next')
    if (done === 0) return backToList(context, { key: 'comments.confirmed-none' }, 'next')
    return backToList(context, { key: 'comments.confirmed-many', blanks: { count: done } }, 'next')
  })
}
