import { expect } from 'chai'
import { groupComments } from '../../lib/group/group.ts'
import type { Comment, Kind } from '../../lib/model/comment.ts'
import type { Draft, HeadingType } from '../../lib/model/draft.ts'
import { edit, madeUpComment, type Made, type Place } from './made-up.ts'

export type { Made } from './made-up.ts'

/** Paragraphs with their heading, and headings (id, parent, number, title, paragraph, end, type), as a draft. */
export function draftOf(
  texts: [string, string | null][],
  headings: [string, string | null, string, string, number, number, HeadingType][]
): Draft {
  const nothing = { page: null, line: null, rows: [], footnote: null, notes: [], cell: null }
  return {
    id: 'd1',
    file: 'du-thao.docx',
    sha256: '00',
    title: texts[0]?.[0] ?? '',
    pages: null,
    lines: null,
    outline: headings.map(([id, parent, number, title, paragraph, end, type]) => {
      return { id, parent, level: parent === null ? 1 : 2, number, title, type, paragraph, end }
    }),
    paragraphs: texts.map(([text, heading], index) =>
      Object.assign({ index, part: 'body' as const, text, heading }, nothing)
    )
  }
}

export function ask(kind: Kind, at: Place, text: string, change?: string, more: Partial<Made> = {}): Made {
  return { kind, at, text, ...(change === undefined ? {} : { edit: edit(change) }), ...more }
}

/** All of these are one group. */
export function expectOne(draft: Draft, made: Made[]): void {
  expect(groupComments(commentsOn(draft, made), [draft])).to.have.length(1)
}

/** No two of these are one group, whichever are looked at, and all of them together are as many. */
export function expectApart(draft: Draft, made: Made[]): void {
  expect(groupComments(commentsOn(draft, made), [draft])).to.have.length(made.length)
  for (const [i, a] of made.entries()) {
    for (const b of made.slice(i + 1)) {
      expect(groupComments(commentsOn(draft, [a, b]), [draft]), `${a.text} / ${b.text}`).to.have.length(2)
    }
  }
}

/** Rows of a label and a comment: the groups are those of equal labels, no more and no less. */
export function expectGroups(draft: Draft, rows: [string, Made][]): void {
  const made = rows.map(([, comment]) => comment)
  const labels = new Map(commentsOn(draft, made).map((comment, i) => [comment.id, rows[i]![0]]))
  const found = groupComments(commentsOn(draft, made), [draft]).map(group => group.members.map(id => labels.get(id)))
  for (const members of found) expect(new Set(members).size, `together: ${members.join(', ')}`).to.equal(1)
  expect(found.map(members => members[0])).to.have.members([...new Set(labels.values())])
}

function commentsOn(draft: Draft, made: Made[]): Comment[] {
  return made.map((m, i) => {
    const comment = madeUpComment(m, i + 1)
    if (typeof m.at === 'number') comment.location.heading = draft.paragraphs[m.at]?.heading ?? null
    return comment
  })
}
