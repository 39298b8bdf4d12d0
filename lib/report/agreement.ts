import type { Comment, Stance } from '../model/comment.ts'
import { heading, item, text, type Block } from './block.ts'
import type { ReportContext } from './context.ts'
import { entryOf } from './entry.ts'
import { headingLabel } from './place.ts'
import type { PlacedGroup } from './placement.ts'
import { join, mark, type Run } from './run.ts'
import { countRun, tendencyNote, weighed } from './tendency.ts'
import { draftTitle } from './draft-title.ts'

const stances: Exclude<Stance, 'none'>[] = ['agree', 'agree-in-part', 'disagree']

/** Section II: the stances counted, then agreement with the whole draft, then with single headings. */
export function assessmentBlocks(context: ReportContext, placed: PlacedGroup[]): Block[] {
  const { drafts } = context.synthesis
  const blocks = drafts.flatMap(draft => {
    const own = placed.filter(p => p.lead.location.draft === draft.id && p.section !== 'unplaced')
    const title = drafts.length > 1 ? [heading(2, `assessment-${draft.id}`, draftTitle(draft))] : []
    return [title, stanceBlocks(context, own), agreementBlocks(context, own)].flat()
  })
  return [...blocks, tendencyNote(context)]
}

function stanceBlocks(context: ReportContext, placed: PlacedGroup[]): Block[] {
  const { say } = context
  const comments = placed.flatMap(p => p.members)
  const stated = comments.filter(c => c.stance !== 'none')
  if (stated.length === 0) return [text(say('stances-none', { all: comments.length }))]
  return [
    text(
      say('stances-stated', { all: comments.length, n: stated.length }),
      ...join(stanceRuns(context, stated), '; '),
      mark('.')
    )
  ]
}

function stanceRuns(context: ReportContext, stated: Comment[]): Run[][] {
  return stances
    .map(stance => ({ stance, n: stated.filter(c => c.stance === stance).length }))
    .filter(s => s.n > 0)
    .map(({ stance, n }) => [weighed(context, `stance-${stance}`, n, stated.length)])
}

function agreementBlocks(context: ReportContext, own: PlacedGroup[]): Block[] {
  const { say } = context
  const agreed = own.filter(p => p.section === 'agreement')
  if (agreed.length === 0) return [text(say('agreement-none'))]
  const whole = agreed.filter(p => p.group.heading === null)
  const single = agreed.filter(p => p.group.heading !== null)
  const wholeBlocks = whole.length === 0 ? [] : [text(say('agreement-whole'), countRun(context, membersOf(whole)))]
  return [
    ...wholeBlocks,
    ...entryBlocks(context, whole),
    ...(single.length === 0 ? [] : [text(say('agreement-headings'))]),
    ...headingBlocks(context, single)
  ]
}

function headingBlocks(context: ReportContext, groups: PlacedGroup[]): Block[] {
  const headings = [...new Set(groups.map(p => `${p.group.draft} ${p.group.heading}`))]
  return headings.flatMap(key => {
    const own = groups.filter(p => `${p.group.draft} ${p.group.heading}` === key)
    const { draft, heading } = own[0]?.group ?? { draft: null, heading: null }
    const lookup = draft === null ? undefined : context.drafts.get(draft)
    const label = lookup && heading !== null ? headingLabel(lookup, heading) : []
    return [item(...label, mark(': '), countRun(context, membersOf(own))), entryBlocks(context, own)].flat()
  })
}

const membersOf = (groups: PlacedGroup[]): Comment[] => groups.flatMap(g => g.members)

function entryBlocks(context: ReportContext, groups: PlacedGroup[]): Block[] {
  const sorted = groups.toSorted((a, b) => b.members.length - a.members.length)
  return sorted.map(p => ({
    type: 'entry',
    entry: { ...entryOf(context, p), place: [], draftWords: [], change: [], inline: true }
  }))
}
