import { topicWords, type CardGround } from '../comments/card.ts'
import { headingWords } from '../comments/draft-words.ts'
import { addressOf } from '../http/address.ts'
import { isMessageKey } from '../messages/messages.ts'
import { listedComments } from '../store/comment-lists.ts'
import type { ListedDecision } from '../store/decisions.ts'
import type { Recorded } from './change.ts'
import { isAction, objectsOf } from './summary.ts'

/** One line of a history. */
export interface HistoryLine {
  id: string
  at: string
  who: string
  what: string
  /** "Loại: Bổ sung → Sửa, thay": of the first object, what changed in words. */
  details: string[]
  comments: NamedComment[]
  more: number
  undone: { name: string; at: string } | null
  /** Null where the decision reaches beyond one's units: who made it undoes it. */
  undoAction: string | null
  isUndo: boolean
}

export interface NamedComment {
  href: string
  /** Who, and the beginning of what they said. */
  author: string
  words: string
}

/** Comments named in one line, and letters of each. */
const mostNamed = 3
const namedLength = 70

/** Decisions as lines that people read, newest first. */
export async function historyOf(decisions: ListedDecision[], ground: CardGround): Promise<HistoryLine[]> {
  const { context } = ground
  const named = await namedComments(decisions, ground)
  return decisions.map(decision => {
    const objects = objectsOf(decision)
    const ids = commentIds(objects)
    return {
      id: decision.id,
      at: decision.at,
      who: decision.user_name ?? context.t('decisions.somebody'),
      what: isAction(decision.action) ? context.t(`action.${decision.action}`) : decision.action,
      details: objects.slice(0, 1).flatMap(object => detailsOf(object, ground)),
      comments: ids.slice(0, mostNamed).flatMap(id => named.get(id) ?? []),
      more: Math.max(0, ids.length - mostNamed),
      undone:
        decision.undone_at === null
          ? null
          : { name: decision.undone_name ?? context.t('decisions.somebody'), at: decision.undone_at },
      undoAction: decision.unit_path.startsWith(context.scope.path)
        ? addressOf(context, `/decisions/${decision.id}/undo`)
        : null,
      isUndo: decision.action === 'undo'
    }
  })
}

/** The comments a decision was about; where it was about groups alone, those that lead them. */
function commentIds(objects: Recorded[]): string[] {
  const ids = objects.filter(o => o.table === 'comments').map(o => o.id)
  if (ids.length > 0) return ids
  return objects.flatMap(({ after }) => (typeof after?.['lead_id'] === 'string' ? [after['lead_id']] : []))
}

/** Those that are in the scope: of others not a word is told. */
async function namedComments(decisions: ListedDecision[], { context }: CardGround): Promise<Map<string, NamedComment>> {
  const ids = new Set(decisions.flatMap(d => commentIds(objectsOf(d)).slice(0, mostNamed)))
  const rows = await listedComments(context.store.db, context.scope, [...ids])
  return new Map(
    rows.map(row => [
      row.id,
      {
        href: addressOf(context, `/comments/${row.id}`),
        author: row.author ?? context.t('comments.no-author'),
        words: row.text.length <= namedLength ? row.text : `${row.text.slice(0, namedLength).trimEnd()}…`
      }
    ])
  )
}

function detailsOf({ table, before, after }: Recorded, ground: CardGround): string[] {
  if (table !== 'comments' || before === null || after === null) return []
  const { t } = ground.context
  const word = (kind: string, value: unknown): string => {
    const key = `${kind}.${String(value)}`
    return isMessageKey(key) ? t(key) : typeof value === 'string' ? value : t('decisions.nothing')
  }
  const place = (columns: Record<string, unknown>): string => {
    const all = { draft_id: before['draft_id'] ?? ground.drafts[0]?.id, ...columns }
    const draft = typeof all.draft_id === 'string' ? all.draft_id : null
    const heading = typeof columns['heading_id'] === 'string' ? columns['heading_id'] : null
    return headingWords(ground.lookups, draft, heading) || t('comments.no-heading')
  }
  const lines: string[] = []
  const tell = (field: 'place' | 'kind' | 'stance' | 'topic', was: string, is: string): void => {
    if (was !== is) lines.push(t('decisions.from-to', { field: t(`comments.field-${field}`), before: was, after: is }))
  }
  if ('heading_id' in after) tell('place', place(before), place(after))
  if ('kind' in after) tell('kind', word('kind', before['kind']), word('kind', after['kind']))
  if ('stance' in after) tell('stance', word('stance', before['stance']), word('stance', after['stance']))
  if ('topic' in after) tell('topic', topicOf(before, ground), topicOf(after, ground))
  if (typeof after['aside_reason'] === 'string')
    lines.push(t('comments.aside-because', { reason: after['aside_reason'] }))
  return lines
}

function topicOf(columns: Record<string, unknown>, ground: CardGround): string {
  return topicWords(typeof columns['topic'] === 'string' ? columns['topic'] : null, ground)
}
