import type { Changes } from '../../lib/report/changes.ts'
import { addressOf } from '../http/address.ts'
import { page, redirect, type Answer } from '../http/answer.ts'
import type { StaffContext } from '../http/context.ts'
import type { MessageKey } from '../messages/messages.ts'
import { lastExport } from '../store/reports.ts'
import { textsOf } from '../store/comment-texts.ts'

/** Comments shown of one list; the count says how many there are. */
const most = 50

/** What the draft of the report says otherwise than the unit's last frozen version. */
export async function showReportChanges(context: StaffContext): Promise<Answer> {
  const { store, originals, scope, t } = context
  const draft = await lastExport(store.db, scope)
  if (draft?.changes == null) return redirect(addressOf(context, '/reports'), 'reports.no-changes')
  const changes = JSON.parse(new TextDecoder().decode(await originals.read(draft.changes.sha256))) as Changes
  const lists = listsOf(changes)
  const texts = await textsOf(store.db, scope, [...new Set(lists.flatMap(l => l.ids.slice(0, most)))])
  return page('reports/changes', {
    title: t('reports.changes-title', { number: draft.changes.since }),
    crumbs: [{ href: addressOf(context, '/reports'), text: t('reports.title') }],
    same: changes.same,
    counts: countLines(changes),
    lists: lists.map(({ key, ids }) => ({
      key,
      count: ids.length,
      left: Math.max(0, ids.length - most),
      comments: ids.slice(0, most).map(id => ({
        id,
        text: texts.get(id) ?? null,
        href: addressOf(context, `/comments/${encodeURIComponent(id)}`)
      }))
    })),
    groups: {
      added: changes.groups.added.length,
      removed: changes.groups.removed.length,
      joined: changes.groups.joined.length,
      split: changes.groups.split.length
    }
  })
}

function listsOf({ comments }: Changes): { key: MessageKey; ids: string[] }[] {
  const of = (list: { comment: string }[]): string[] => list.map(one => one.comment)
  const lists: { key: MessageKey; ids: string[] }[] = [
    { key: 'reports.changes-added', ids: comments.added },
    { key: 'reports.changes-removed', ids: comments.removed },
    { key: 'reports.changes-aside', ids: of(comments.setAside) },
    { key: 'reports.changes-back', ids: comments.back },
    { key: 'reports.changes-moved', ids: of(comments.moved) },
    { key: 'reports.changes-topics', ids: of(comments.topics) },
    { key: 'reports.changes-reread', ids: comments.reread },
    { key: 'reports.changes-regrouped', ids: of(comments.regrouped) }
  ]
  return lists.filter(list => list.ids.length > 0)
}

function countLines({ counts: { before, after } }: Changes) {
  const names = ['submissions', 'people', 'received', 'reported', 'setAside', 'groups'] as const
  return names.map(name => ({ key: `reports.count-${name}`, before: before[name], after: after[name] }))
}
