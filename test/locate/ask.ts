import { remarkOf, type Location, type Remark } from '../../lib/model/comment.ts'
import type { Draft } from '../../lib/model/draft.ts'
import { readRequest } from '../../lib/classify/request.ts'
import { indexDrafts, type DraftIndex } from '../../lib/locate/draft-index.ts'
import { locate } from '../../lib/locate/locate.ts'

const indexes = new Map<Draft, DraftIndex>()

/** Where a remark is put in a draft. */
export function locateIn(
  draft: Draft,
  fields: Partial<Remark> & { text: string },
  previous: Location | null = null
): Location {
  const index = indexes.get(draft) ?? indexDrafts([draft])
  indexes.set(draft, index)
  const remark = remarkOf(fields.text, fields)
  return locate(remark, readRequest(remark), index, previous)
}

/** A location in short: the paragraph's first words, the heading's number and title, "draft" or "look". */
export function shortly(draft: Draft, location: Location): string {
  if (location.status === 'document') return 'draft'
  if (location.status === 'unresolved') return 'look'
  if (location.paragraph !== null) return (draft.paragraphs[location.paragraph]?.text ?? '').slice(0, 40)
  const heading = draft.outline.find(h => h.id === location.heading)
  return `§ ${heading?.number ?? ''} ${heading?.title ?? ''}`.trim()
}
