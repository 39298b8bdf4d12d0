import type { Location } from '../../lib/model/comment.ts'
import type { Draft } from '../../lib/model/draft.ts'
import { addressOf } from '../http/address.ts'
import type { PlaceCount } from '../store/comment-lists.ts'
import type { CardGround } from './card.ts'
import { draftPart, outlineLines, partBounds } from './draft-part.ts'
import { listParams, type ListQuery } from './list-query.ts'

interface Side {
  list: ListQuery
  draft: Draft
  drafts: Draft[]
  counts: PlaceCount[]
  /** Place of the open comment. */
  location: Location | null
  /** The comment that is being moved. */
  moving: string | null
}

/** The draft beside the list: which draft, its outline with counts, the part shown. */
export function draftSide(ground: CardGround, { list, draft, drafts, counts, location, moving }: Side) {
  const { context, lookups } = ground
  const lookup = lookups.get(draft.id)!
  const here = location?.draft === draft.id ? location : null
  const open = here === null ? null : (here.paragraph ?? paragraphOf(draft, here.heading))
  const heading = list.heading === 'none' || list.heading === 'unplaced' ? null : list.heading
  const bounds = partBounds(draft, { from: list.from, heading, open })
  const part = draftPart(lookup, bounds, counts, here)
  const to = (change: Partial<ListQuery>, place = ''): string =>
    addressOf(context, `/comments${place}`, listParams(list, { page: 0, open: null, from: null, ...change }))
  const away = { draft: draft.id, paragraph: null }
  const none = counts.filter(c => c.headingOrder < 0)
  return {
    title: draft.title,
    drafts: drafts.map(d => ({
      title: d.title,
      href: to({ draft: d.id, heading: null, paragraph: null }),
      current: d.id === draft.id
    })),
    several: drafts.length > 1,
    outline: outlineLines(draft, counts, heading).map(line => ({
      ...line,
      href:
        moving === null
          ? to({ ...away, heading: line.id })
          : to({ ...away, from: draft.outline.find(h => h.id === line.id)!.paragraph }, '#draft')
    })),
    allHref: to({ heading: null, paragraph: null, draft: null }),
    none: {
      href: to({ ...away, heading: 'none' }),
      count: none.reduce((all, c) => all + c.count, 0),
      unsure: none.reduce((all, c) => all + c.unsure, 0),
      current: list.heading === 'none'
    },
    paragraphs: part.paragraphs.map(p => ({
      ...p,
      href:
        p.count === 0 || moving !== null
          ? null
          : to({
              ...away,
              heading: null,
              paragraph: p.level > 0 ? null : p.index,
              ...(p.level > 0 ? { heading: p.headings[0] ?? null } : {})
            }),
      named: (p.before + p.words + p.after).slice(0, 60),
      heading: p.headings[0] ?? null
    })),
    draft: draft.id,
    placing: moving === null ? null : addressOf(context, `/comments/${moving}/place`),
    previous: part.previous === null ? null : to({ draft: draft.id, from: part.previous }, '#draft'),
    next: part.next === null ? null : to({ draft: draft.id, from: part.next }, '#draft')
  }
}

function paragraphOf(draft: Draft, heading: string | null): number | null {
  return draft.outline.find(h => h.id === heading)?.paragraph ?? null
}
