import { heading, text, type Block } from './block.ts'
import type { ReportContext } from './context.ts'
import { entryOf } from './entry.ts'
import type { PlacedGroup } from './placement.ts'
import type { PhraseKey } from './phrases.ts'

/** Section VI: what points at a place that was not found, and what is about a document not handed in. */
export function unplacedBlocks(context: ReportContext, placed: PlacedGroup[]): Block[] {
  const { say } = context
  if (placed.length === 0) return [text(say('section-empty'))]
  const elsewhere = placed.filter(p => p.lead.location.draft === null)
  const lost = placed.filter(p => p.lead.location.draft !== null)
  return [
    text(say('unplaced-note')),
    ...list(context, 'unplaced-not-found', lost),
    ...list(context, 'unplaced-other-draft', elsewhere)
  ]
}

function list(context: ReportContext, title: PhraseKey, placed: PlacedGroup[]): Block[] {
  if (placed.length === 0) return []
  const entries = placed.map((p): Block => ({ type: 'entry', entry: { ...entryOf(context, p), place: [] } }))
  return [heading(2, title, context.say(title)), ...entries]
}
