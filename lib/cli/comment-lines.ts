import type { Comment } from '../model/comment.ts'
import type { Draft } from '../model/draft.ts'
import type { Language } from '../model/failures.ts'
import type { Topic } from '../model/synthesis.ts'
import { reportContext, type ReportContext } from '../report/context.ts'
import { textOf } from '../report/run.ts'
import { defaultSettings } from '../report/settings.ts'
import { reasonsToLook, understoodAs } from '../report/understood.ts'
import { message, type MessageKey } from './messages.ts'

/** The words of the review list for comments that stand in no synthesis yet. */
export function readContext(comments: Comment[], drafts: Draft[], topics: Topic[], language: Language): ReportContext {
  const count = comments.length
  return reportContext(
    {
      schema: 'gopy.synthesis/1',
      unit: null,
      drafts,
      topics,
      submissions: [],
      comments,
      groups: [],
      ledger: {
        submissions: 0,
        received: count,
        reported: count,
        setAside: [],
        unreadable: [],
        people: 0,
        balanced: true
      }
    },
    { ...defaultSettings, language }
  )
}

/** One comment for the terminal: its words first, then what was understood of it, a line each. */
export function commentLines(comment: Comment, number: number, context: ReportContext): string[] {
  const { remark, location } = comment
  const { language } = context.settings
  const optional = (key: MessageKey, name: string, value: string | null) =>
    value === null || value === '' ? [] : [message(language, key, { [name]: value })]
  const unknown = message(language, 'unknown')
  const looked = location.status !== 'unresolved' || context.synthesis.drafts.length > 0
  const details = [
    message(language, 'read-author', { author: comment.author ?? unknown, unit: comment.unit ?? unknown }),
    ...optional('read-source', 'source', remark.source),
    ...remark.context.flatMap(words => optional('read-context', 'context', words)),
    ...optional('read-place', 'place', remark.place),
    ...optional('read-quoted', 'quoted', remark.quoted),
    ...optional('read-reason', 'reason', comment.reason),
    ...understoodAs(context, comment).map(textOf),
    ...(looked
      ? reasonsToLook(context, comment).map(reason => message(language, 'read-look', { reason: textOf(reason) }))
      : [])
  ]
  return [`${number}. “${comment.text}”`, ...details.filter(line => line !== '').map(line => `   ${line}`)]
}
