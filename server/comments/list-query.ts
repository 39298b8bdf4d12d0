import type { Draft, Heading } from '../../lib/model/draft.ts'
import { liveStates, noFilter, type CommentFilter, type LiveState } from '../store/comment-lists.ts'

/** What a list of comments is asked for, as it stands in its address. */
export interface ListQuery {
  draft: string | null
  /** Id of a heading; "none": comments on the whole draft and those without a place; "unplaced": the latter alone. */
  heading: string | null
  paragraph: number | null
  topic: string | null
  kind: string | null
  stance: string | null
  /** A state, "all" is null. */
  state: LiveState | null
  person: string | null
  group: string | null
  q: string
  order: 'unsure' | 'draft'
  /** 0-based. */
  page: number
  /** The comment whose forms are open. */
  open: string | null
  /** The comment that is being moved to another place. */
  place: string | null
  /** First paragraph of the part of the draft that is shown, where the reader went on in it. */
  from: number | null
}

/** From the words of an address; what is no value is left out. */
export function readListQuery(query: Record<string, string>): ListQuery {
  const word = (name: string): string | null => {
    const value = query[name]?.trim().slice(0, 200)
    return value ? value : null
  }
  const number = (name: string): number | null => {
    const value = word(name)
    return value !== null && /^\d{1,6}$/.test(value) ? Number(value) : null
  }
  const state = word('state')
  return {
    draft: word('draft'),
    heading: word('heading'),
    paragraph: number('paragraph'),
    topic: word('topic'),
    kind: word('kind'),
    stance: word('stance'),
    state: liveStates.find(s => s === state) ?? null,
    person: word('person'),
    group: word('group'),
    q: word('q') ?? '',
    order: word('order') === 'draft' ? 'draft' : 'unsure',
    page: Math.max(0, (number('page') ?? 1) - 1),
    open: word('open'),
    place: word('place'),
    from: number('from')
  }
}

/** The words of the address again, page from 1; `change` puts others in their place. */
export function listParams(list: ListQuery, change: Partial<ListQuery> = {}): Record<string, string | number | null> {
  const all = { ...list, ...change }
  return {
    ...all,
    order: all.order === 'draft' ? 'draft' : null,
    page: all.page > 0 ? all.page + 1 : null
  }
}

/** The words of a form's hidden `list` field: the list that the reader goes back to. */
export function readListField(text: string): ListQuery {
  return readListQuery(Object.fromEntries(new URLSearchParams(text.slice(0, 2_000))))
}

/** For the hidden `list` field. */
export function listField(list: ListQuery): string {
  const words = Object.entries(listParams(list)).filter(([, value]) => value !== null && value !== '')
  return new URLSearchParams(words.map(([name, value]): [string, string] => [name, String(value)])).toString()
}

/** True where something narrows the list, its state and order aside. */
export function isNarrowed(list: ListQuery): boolean {
  const { draft, heading, paragraph, topic, kind, stance, person, group, q } = list
  return [draft, heading, paragraph, topic, kind, stance, person, group].some(v => v !== null) || q !== ''
}

/** What the store is asked. A heading stands for those under it too; one that no draft has finds nothing. */
export function filterOf(list: ListQuery, drafts: Draft[]): CommentFilter {
  const { topic, kind, stance, state, person, group, paragraph, q } = list
  const heading = list.heading === 'none' || list.heading === 'unplaced' ? null : list.heading
  const draft = list.draft ?? (heading === null ? null : (drafts[0]?.id ?? null))
  const outline = drafts.find(d => d.id === draft)?.outline ?? []
  const headings = list.heading === 'none' ? { from: -1, to: 0 } : heading === null ? null : subtree(outline, heading)
  const unplaced = list.heading === 'unplaced'
  return { ...noFilter, draft, headings, unplaced, paragraph, topic, kind, stance, state, person, group, search: q }
}

/** Indexes of a heading and those under it in the outline, `to` excluded. */
export function subtree(outline: Heading[], id: string): { from: number; to: number } {
  const from = outline.findIndex(h => h.id === id)
  const heading = outline[from]
  if (heading === undefined) return { from: outline.length, to: outline.length }
  const rest = outline.slice(from + 1).findIndex(h => h.level <= heading.level)
  return { from, to: rest < 0 ? outline.length : from + 1 + rest }
}
