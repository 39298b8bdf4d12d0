import { json, type JsonAnswer } from '../http/answer.ts'
import type { StaffContext } from '../http/context.ts'
import { didWords } from '../decisions/last-done.ts'
import { objectsOf } from '../decisions/summary.ts'
import { decisionsSince } from '../store/decisions.ts'

/** Commits do not come in the order of their times: what was under way at the last question is told at the next one. */
const overlapSeconds = 20

/** GET /comments/changes?since=TIME: what others did since then, for pages that stand open. Each has an id: told once. */
export async function tellChanges(context: StaffContext): Promise<JsonAnswer> {
  const { store, scope, user, query, now, t } = context
  const asked = Date.parse(query['since'] ?? '')
  const time = now()
  const from = Number.isNaN(asked) ? time.getTime() : Math.max(asked, time.getTime() - 3_600_000)
  const since = new Date(from - overlapSeconds * 1_000).toISOString()
  const found = await decisionsSince(store.db, scope, since)
  const others = found.filter(d => d.user_id !== user.id)
  return json({
    now: time.toISOString(),
    changes: others.map(d => ({
      id: d.id,
      text: t('comments.by-others', { who: d.user_name ?? t('decisions.somebody'), what: didWords(d, t) }),
      comments: objectsOf(d).flatMap(o => (o.table === 'comments' ? [o.id] : []))
    }))
  })
}
