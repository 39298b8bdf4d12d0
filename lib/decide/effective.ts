import type { Comment, Location } from '../model/comment.ts'
import type { Draft } from '../model/draft.ts'
import { byPerson, isUndecided, type Decided, type DecidedLocation } from './decided.ts'
import { findDecided } from './decided-place.ts'
import { needsPerson } from './needs-person.ts'

/**
 * The comment that holds now: the program's reading with people's decisions on top. A new value; the verbatim text and
 * the remark never change, and `group` is left to `groupDecided` but for comments set aside, which have none.
 */
export function effectiveComment(program: Comment, decided: Decided, drafts: Draft[]): Comment {
  const comment: Comment = { ...program }
  if (decided.kind !== undefined) Object.assign(comment, { kind: decided.kind, sure: 1 })
  if (decided.stance !== undefined) comment.stance = decided.stance
  if (decided.topic !== undefined) comment.topic = decided.topic
  if (decided.edit !== undefined) comment.edit = withWords(decided.edit)
  if (decided.reason !== undefined) comment.reason = decided.reason
  if (decided.location !== undefined) comment.location = pointedAt(decided.location, program.location, drafts)
  if (decided.aside !== undefined) comment.group = null
  if (decided.confirmed && needsPerson(comment, decided).length === 0) return confirmed(comment)
  // What was open is settled field by field.
  const settled = !isUndecided(decided) && needsPerson(comment, decided).length === 0
  return settled ? { ...comment, settled: true } : comment
}

/** An edit without a word on either side asks for no change of words. */
function withWords(edit: Comment['edit']): Comment['edit'] {
  return edit === null || (!edit.original && !edit.replacement)
    ? null
    : { original: edit.original || null, replacement: edit.replacement || null }
}

/** Somebody looked at it: what was near enough is right, and nothing is left to look at. */
function confirmed(comment: Comment): Comment {
  const { location } = comment
  const why = location.why.includes(byPerson) ? location.why : [byPerson, ...location.why]
  const status = location.status === 'approximate' ? 'exact' : location.status
  return { ...comment, location: { ...location, status, why, doubts: [] }, sure: 1, settled: true }
}

const nowhere: Location = {
  status: 'unresolved',
  draft: null,
  heading: null,
  paragraph: null,
  page: null,
  line: null,
  footnote: null,
  quote: null,
  why: [byPerson],
  doubts: []
}

/** The place in the drafts as they are now; where it is there no more the program's own finding, with a doubt. */
function pointedAt(place: DecidedLocation, read: Location, drafts: Draft[]): Location {
  const draft = drafts.find(d => d.id === place.draft)
  if (!draft) return { ...nowhere, doubts: place.draft === null ? [] : ['decided-place-gone'] }
  if (place.paragraph === null && place.heading === null) return atHeading(draft, null)
  const found = findDecided(draft, place)
  if (found === null) {
    const instead = place.words === undefined ? atHeading(draft, place.heading) : read
    return { ...instead, doubts: [...new Set(['decided-place-gone', ...instead.doubts])] }
  }
  const { paragraph, heading, quote, sure } = found
  const location = paragraph === null ? atHeading(draft, heading) : inParagraph(draft, paragraph, quote)
  if (sure) return location
  return {
    ...location,
    status: paragraph === null ? 'heading' : 'approximate',
    doubts: ['decided-place-changed']
  }
}

function atHeading(draft: Draft, id: string | null): Location {
  const heading = draft.outline.find(h => h.id === id)
  const start = heading ? draft.paragraphs[heading.paragraph] : undefined
  return {
    ...nowhere,
    status: heading ? 'heading' : 'document',
    draft: draft.id,
    heading: heading?.id ?? null,
    page: start?.page ?? null,
    line: start?.line ?? null
  }
}

function inParagraph(draft: Draft, index: number, quote: Location['quote']): Location {
  const paragraph = draft.paragraphs[index]!
  const start = quote === null ? 0 : startOf(paragraph.text, quote)
  const row = paragraph.rows.findLast(r => r.offset <= start)
  return {
    ...nowhere,
    status: 'exact',
    draft: draft.id,
    heading: paragraph.heading,
    paragraph: index,
    page: row?.page ?? paragraph.page,
    line: row?.line ?? paragraph.line,
    footnote: paragraph.footnote,
    quote
  }
}

/** Where the words stand, told apart from equal ones by what is before them. */
function startOf(text: string, { exact, prefix }: NonNullable<Location['quote']>): number {
  const behind = text.indexOf(prefix + exact)
  return behind >= 0 ? behind + prefix.length : Math.max(0, text.indexOf(exact))
}
