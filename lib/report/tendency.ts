import type { Comment, Kind } from '../model/comment.ts'
import { defaultSettings } from '../synthesis/settings.ts'
import { tendencyOf } from '../synthesis/tendency.ts'
import { note, text, type Block } from './block.ts'
import { markOf, type ReportContext } from './context.ts'
import { supportOf } from './people.ts'
import type { PlacedGroup } from './placement.ts'
import type { PhraseKey } from './phrases.ts'
import { join, mark, reference, type Run } from './run.ts'

/** In the order of a report: what changes the text first, what is only said last. */
const kinds: Kind[] = [
  'add',
  'replace',
  'delete',
  'move',
  'restructure',
  'correct',
  'clarify',
  'propose',
  'object',
  'approve',
  'other'
]

/** The count of a cell of the report and its tendencies by kind: "Đa số ý kiến (5/8) đề nghị bổ sung; …" (G3). */
export function tendencyBlocks(context: ReportContext, groups: PlacedGroup[]): Block[] {
  const comments = groups.flatMap(g => g.members)
  const parts = kindRuns(context, comments)
  const blocks: Block[] = [text(countRun(context, comments))]
  if (comments.length > 1) blocks.push(text(context.say('tendencies'), ...join(parts, '; '), mark('.')))
  return [...blocks, ...sharedBlock(context, groups)]
}

export function countRun(context: ReportContext, comments: Comment[]): Run {
  const { comments: n, people: p, units: u } = supportOf(context, comments)
  if (p === 0) return context.say('cell-count-only', { n })
  return u === 0 ? context.say('cell-count-no-unit', { n, p }) : context.say('cell-count', { n, p, u })
}

/** "{word} ({n}/{all}) …" for each kind found, the largest first. */
function kindRuns(context: ReportContext, comments: Comment[]): Run[][] {
  const counted = kinds
    .map(kind => ({ kind, n: comments.filter(c => c.kind === kind).length }))
    .filter(k => k.n > 0)
    .sort((a, b) => b.n - a.n || kinds.indexOf(a.kind) - kinds.indexOf(b.kind))
  return counted.map(({ kind, n }) => [weighed(context, `kind-${kind}`, n, comments.length)])
}

/** A phrase with the tendency word for n of all and the count beside it; `opens` a line: with a capital letter. */
export function weighed(context: ReportContext, key: PhraseKey, n: number, all: number, opens = false): Run {
  const { language, tendency } = context.settings
  const word = context.say('tendency-word', {
    word: tendencyOf(n, all, { ...defaultSettings, tendency })[language]
  }).text
  return context.say(key, { word: opens ? word.charAt(0).toUpperCase() + word.slice(1) : word, n, all })
}

/** Requests that several comments share, by their reference only: the words stand in their own place. */
function sharedBlock(context: ReportContext, groups: PlacedGroup[]): Block[] {
  const shared = groups.filter(g => g.members.length > 1).sort((a, b) => b.members.length - a.members.length)
  if (shared.length === 0) return []
  const parts = shared.map(g => [
    reference(markOf(context, g.group.id)),
    mark(' '),
    context.say('opinions', { n: g.members.length })
  ])
  return [text(context.say('shared-requests'), ...join(parts, '; '), mark('.'))]
}

/** The words and shares in use, as a note at the end of the general assessment: the setting is shown. */
export function tendencyNote(context: ReportContext): Block {
  const { say, settings } = context
  const parts = settings.tendency.map(step => {
    const blanks = { word: step[settings.language], n: Math.round(100 * step.share), k: step.count }
    return [say(step.share > 0 ? 'tendency-share' : step.count > 1 ? 'tendency-count' : 'tendency-rest', blanks)]
  })
  return note(say('tendency-note'), ...join(parts, '; '), mark('.'))
}
