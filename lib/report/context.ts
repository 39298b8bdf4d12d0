import { identifyPeople, type People } from '../group/people.ts'
import type { Comment, Submission } from '../model/comment.ts'
import type { Draft, Heading } from '../model/draft.ts'
import type { Synthesis } from '../model/synthesis.ts'
import { marksOf } from './marks.ts'
import { phrasebook, type Say } from './phrases.ts'
import type { ReportSettings } from './settings.ts'

/** What every part of the report looks things up in; built once for a report. */
export interface ReportContext {
  synthesis: Synthesis
  settings: ReportSettings
  say: Say
  comments: Map<string, Comment>
  submissions: Map<string, Submission>
  drafts: Map<string, DraftLookup>
  /** Ids of the comments that the ledger sets aside: they are in the annex, not in the content. */
  setAside: Set<string>
  /** Group id → the mark printed for it. */
  marks: Map<string, string>
  /** One person is one key over all comments, however the name is typed. */
  people: People
}

export interface DraftLookup {
  draft: Draft
  headings: Map<string, Heading>
  /** Position of a heading in the draft, for sorting. */
  order: Map<string, number>
  /** Paragraph index → its number among the body paragraphs under the nearest heading, from 1. */
  ordinals: Map<number, number>
}

export function reportContext(synthesis: Synthesis, settings: ReportSettings): ReportContext {
  return {
    synthesis,
    settings,
    say: phrasebook(settings.language, settings.phrases),
    comments: new Map(synthesis.comments.map(c => [c.id, c])),
    submissions: new Map(synthesis.submissions.map(s => [s.id, s])),
    drafts: new Map(synthesis.drafts.map(d => [d.id, lookupOf(d)])),
    setAside: new Set(synthesis.ledger.setAside.map(s => s.comment)),
    marks: marksOf(synthesis),
    people: identifyPeople(synthesis.comments)
  }
}

export function lookupOf(draft: Draft): DraftLookup {
  return {
    draft,
    headings: new Map(draft.outline.map(h => [h.id, h])),
    order: new Map(draft.outline.map((h, i) => [h.id, i])),
    ordinals: ordinalsOf(draft)
  }
}

/** "đoạn 3" counts what a reader counts: printed body paragraphs below the heading, empty ones and notes left out. */
function ordinalsOf(draft: Draft): Map<number, number> {
  const starts = new Map(draft.outline.map(h => [h.paragraph, h]))
  const ordinals = new Map<number, number>()
  let heading: string | null = null
  let n = 0
  for (const paragraph of draft.paragraphs) {
    if (paragraph.heading !== heading) {
      heading = paragraph.heading
      n = 0
    }
    const start = starts.get(paragraph.index)
    const titleOnly = start !== undefined && start.type !== 'run-in' && start.type !== 'numbered'
    if (paragraph.part !== 'body' || titleOnly || paragraph.text.trim() === '') continue
    ordinals.set(paragraph.index, ++n)
  }
  return ordinals
}

/** The comments of a group that count, in the group's order. */
export function countedMembers(context: ReportContext, members: string[]): Comment[] {
  return members.flatMap(id => {
    const comment = context.comments.get(id)
    return comment && !context.setAside.has(id) ? [comment] : []
  })
}

/** The printed mark of a group; its id where the group is not in the synthesis. */
export function markOf(context: ReportContext, group: string): string {
  return context.marks.get(group) ?? group
}
