import type { Answer } from '../http/answer.ts'
import type { MemberContext } from '../http/context.ts'
import { commentsByParagraph } from '../store/others.ts'
import { openDraft } from './access.ts'
import { homeOf, memberPage, unsentOf } from './member-page.ts'
import { readerPage } from './reader-page.ts'
import type { Span } from './reader-lines.ts'
import { listedHits, searchDraft } from './reader-search.ts'
import type { Unsent } from './unsent-body.ts'

/** `GET /gop-y/:code/drafts/:draft`: the draft as it is printed, with a way to comment at every paragraph; `?q=` searches it. */
export async function showReader(context: MemberContext): Promise<Answer> {
  const { row, draft, access } = await openDraft(context, context.params['draft'] ?? '')
  const unsent = await unsentOf(context)
  const search = searchDraft(draft, context.query['q'] ?? '')
  const mine = ownMarks(unsent, draft.id)
  const counts = new Map<number, number>()
  for (const { paragraph } of mine) counts.set(paragraph, (counts.get(paragraph) ?? 0) + 1)
  const { store, consultation } = context
  const shown = consultation.others_shown === 1
  const others = shown ? await commentsByParagraph(store.db, consultation.id, draft.id) : new Map<number, number>()
  return memberPage(context, 'reader', {
    title: row.title,
    ownHeading: true,
    wide: true,
    scripts: access.state === 'open' ? ['reader'] : [],
    waiting: unsent?.comments.length ?? 0,
    draft: draft.id,
    pdf: row.layout !== null ? 'official' : row.reading_copy !== null ? 'reading-copy' : null,
    access,
    canComment: access.state === 'open',
    asked: context.query['q'] ?? '',
    search: search === null ? null : { ...search, more: Math.max(0, search.count - listedHits) },
    marks: JSON.stringify(mine),
    form: `${homeOf(context)}/comment?draft=${draft.id}`,
    ...readerPage(draft, { hits: search?.spans ?? new Map<number, Span[]>(), mine: counts, others })
  })
}

interface OwnMark {
  id: string
  paragraph: number
  start: number | null
  end: number | null
}

/** Where one's own unsent comments stand, for the script that paints them. */
export function ownMarks(unsent: Unsent | null, draft: string): OwnMark[] {
  return (unsent?.comments ?? []).flatMap(({ id, target }) => {
    if (target.draft !== draft || target.paragraph === null) return []
    return [{ id, paragraph: target.paragraph, start: target.words?.start ?? null, end: target.words?.end ?? null }]
  })
}
