import type { Draft } from '../model/draft.ts'
import { heading, text, type Block, type HeadingBlock } from './block.ts'
import type { ReportContext } from './context.ts'
import { draftTitle } from './draft-title.ts'
import { editTable, type HeadedGroups } from './edit-table.ts'
import { entryOf } from './entry.ts'
import { headingLabel } from './place.ts'
import { isStyleTopic, type PartName, type PlacedGroup } from './placement.ts'
import { mark, type Run } from './run.ts'
import { tendencyBlocks, weighed } from './tendency.ts'

const parts: PartName[] = ['shared', 'deep', 'edit']

/** Section III: per draft, per topic in the guidance's order, inside it by heading in the draft's order (G2). */
export function contentBlocks(context: ReportContext, placed: PlacedGroup[]): Block[] {
  return perDraft(context, placed, 'content', (draft, own) => topicBlocks(context, draft, own))
}

/** Sections IV and V: the same by heading, without topics. */
export function headingBlocks(context: ReportContext, placed: PlacedGroup[], id: string): Block[] {
  if (placed.length === 0) return [text(context.say('section-empty'))]
  return perDraft(context, placed, id, (draft, own) => {
    if (own.length === 0) return [text(context.say('section-empty'))]
    return [...tendencyBlocks(context, own), ...cellBlocks(context, draft, own, `${id}-${draft.id}`)]
  })
}

function perDraft(
  context: ReportContext,
  placed: PlacedGroup[],
  id: string,
  blocks: (draft: Draft, own: PlacedGroup[]) => Block[]
): Block[] {
  const { drafts } = context.synthesis
  return drafts.flatMap(draft => {
    const own = placed.filter(p => p.lead.location.draft === draft.id)
    const title: HeadingBlock[] = drafts.length > 1 ? [heading(2, `${id}-${draft.id}`, draftTitle(draft))] : []
    return [title, blocks(draft, own)].flat()
  })
}

function topicBlocks(context: ReportContext, draft: Draft, placed: PlacedGroup[]): Block[] {
  const { say, synthesis } = context
  const known = new Set(synthesis.topics.map(t => t.id))
  const topics = synthesis.topics.filter(t => !isStyleTopic(t))
  const blocks = topics.flatMap((topic, i) => {
    const title: Run[] = [mark(`${i + 1}. `), { as: 'topic', text: topic.title }]
    const own = placed.filter(p => p.group.topic === topic.id)
    const head = heading(2, `topic-${draft.id}-${i + 1}`, ...title, say('topic-number', { number: topic.id }))
    return [head, ...cell(context, draft, own, `topic-${draft.id}-${i + 1}`)]
  })
  const rest = placed.filter(p => p.group.topic === null || !known.has(p.group.topic))
  if (rest.length === 0) return blocks
  const id = `topic-${draft.id}-unknown`
  return [
    ...blocks,
    heading(2, id, mark(`${topics.length + 1}. `), say('topic-unknown')),
    ...cell(context, draft, rest, id)
  ]
}

function cell(context: ReportContext, draft: Draft, own: PlacedGroup[], id: string): Block[] {
  if (own.length === 0) return [text(context.say('topic-empty'))]
  return [...tendencyBlocks(context, own), ...cellBlocks(context, draft, own, id)]
}

/** Heading by heading; where edits are wanted as a table, one table for all headings closes the cell. */
function cellBlocks(context: ReportContext, draft: Draft, groups: PlacedGroup[], id: string): Block[] {
  const all = groups.flatMap(g => g.members).length
  const asTable = context.settings.edits === 'table'
  const told = groups.filter(g => !asTable || g.part !== 'edit')
  const blocks = byHeading(context, draft, told).flatMap(({ label, groups: own }, i) =>
    [heading(3, `${id}-${i + 1}`, ...label), partBlocks(context, own, all, `${id}-${i + 1}`)].flat()
  )
  const edits = groups.filter(g => g.part === 'edit')
  if (!asTable || edits.length === 0) return blocks
  const title = heading(3, `${id}-edits`, context.say('part-edit'))
  return [...blocks, title, editTable(context, byHeading(context, draft, edits))]
}

/** The groups under each heading, in the order they come in, which is the draft's. */
function byHeading(context: ReportContext, draft: Draft, groups: PlacedGroup[]): HeadedGroups[] {
  const lookup = context.drafts.get(draft.id)
  return [...new Set(groups.map(g => g.group.heading))].map(id => {
    const own = groups.filter(g => g.group.heading === id)
    const inText = own.some(g => g.lead.location.paragraph !== null)
    const none = [context.say(inText ? 'before-headings' : 'whole-draft')]
    return { label: id !== null && lookup ? headingLabel(lookup, id) : none, groups: own }
  })
}

function partBlocks(context: ReportContext, groups: PlacedGroup[], all: number, id: string): Block[] {
  const present = parts.filter(part => groups.some(g => g.part === part))
  return present.flatMap(part => {
    const own = groups.filter(g => g.part === part)
    const title = present.length > 1 ? [heading(4, `${id}-${part}`, context.say(`part-${part}`))] : []
    return [title, entryBlocks(context, own, all, part)].flat()
  })
}

/**
 * Opinions are weighed (`all`: the comments of the whole topic) and sorted by how many share them; edits stay in the
 * order of the draft.
 */
function entryBlocks(context: ReportContext, groups: PlacedGroup[], all: number, part: PartName): Block[] {
  const sorted = part === 'edit' ? groups : groups.toSorted((a, b) => b.members.length - a.members.length)
  return sorted.map(g => {
    const weight = part === 'edit' ? [] : [weighed(context, 'weighed-group', g.members.length, all, true)]
    return { type: 'entry', entry: entryOf(context, g, weight) }
  })
}
