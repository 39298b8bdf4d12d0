import type { Comment } from '../model/comment.ts'
import type { Draft } from '../model/draft.ts'
import type { Language } from '../model/failures.ts'
import { message, type MessageKey } from './messages.ts'

/** One comment for the terminal: its words first, then what was understood, a line each. */
export function commentLines(comment: Comment, number: number, drafts: Draft[], language: Language): string[] {
  const { remark, edit } = comment
  const unknown = message(language, 'unknown')
  const line = (key: MessageKey, blanks: Record<string, string>) => `   ${message(language, key, blanks)}`
  const optional = (key: MessageKey, name: string, value: string | null) =>
    value === null || value === '' ? [] : [line(key, { [name]: value })]
  return [
    `${number}. “${comment.text}”`,
    line('read-author', { author: comment.author ?? unknown, unit: comment.unit ?? unknown }),
    ...optional('read-source', 'source', remark.source),
    ...remark.context.flatMap(words => optional('read-context', 'context', words)),
    ...optional('read-place', 'place', remark.place),
    ...optional('read-quoted', 'quoted', remark.quoted),
    line('read-kind', { kind: comment.kind, stance: comment.stance }),
    ...(edit ? [line('read-edit', { original: edit.original ?? '∅', replacement: edit.replacement ?? '∅' })] : []),
    ...optional('read-reason', 'reason', comment.reason),
    ...(drafts.length > 0 ? [line('read-location', { location: locationText(comment, drafts) })] : []),
    ...(drafts.length > 0 ? optional('read-doubts', 'doubts', comment.location.doubts.join('; ')) : [])
  ]
}

function locationText({ location, topic }: Comment, drafts: Draft[]): string {
  const draft = drafts.find(d => d.id === location.draft)
  const heading = draft?.outline.find(h => h.id === location.heading)
  const parts = [
    location.status,
    drafts.length > 1 ? draft?.file : undefined,
    heading && [heading.number, heading.title].filter(Boolean).join(' '),
    location.page === null ? undefined : `tr. ${location.page}`,
    location.line === null ? undefined : `d. ${location.line}`,
    location.quote ? `“${location.quote.exact}”` : undefined,
    topic === null ? undefined : `[${topic}]`,
    location.why.join(', ')
  ]
  return parts.filter(part => part !== undefined && part !== '').join(' · ')
}
