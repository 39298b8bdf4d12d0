import type { Remark } from '../model/comment.ts'
import { textBlocks, type Document } from '../model/document.ts'
import type { Draft } from '../model/draft.ts'
import type { Warning } from '../model/result.ts'
import { emptyReading, type Reading } from './reading.ts'
import { beforeChanges } from './returned/before-changes.ts'
import { compare } from './returned/compare.ts'
import { takeCover } from './returned/cover.ts'
import type { PlacedRemark } from './returned/edit-remarks.ts'
import { copyScore, likestDraft } from './returned/likeness.ts'
import { marginRemarks } from './returned/margin-remarks.ts'
import { withReasons } from './returned/reasons.ts'
import { storyOf } from './returned/story.ts'
import { targetsOf, type FindTarget } from './returned/targets.ts'
import { trackedRemarks, type Tracked } from './returned/tracked-remarks.ts'

/** Characters above which a marked document is hardly a form or letter: some five pages. */
const draftLength = 10_000

/** How sure it is that a document is one of the drafts sent back with changes: 0 to 1. */
export function returnedDraftScore(document: Document, drafts: Draft[]): number {
  const likest = likestDraft(document, drafts)
  if (likest) return copyScore(likest, document)
  const marked = document.changes.length + document.margin.length > 0
  // Without a draft at hand only marks and length tell.
  const long = textBlocks(document).reduce((n, block) => n + block.original.length, 0) > draftLength
  return marked ? (long ? 0.75 : 0.4) : 0
}

/**
 * A draft sent back: its tracked changes and the comments in its margin; where no text was changed under tracking, what
 * differs from the draft. Without drafts the remarks have no place in one.
 */
export function readReturnedDraft(document: Document, drafts: Draft[]): Reading {
  const likest = likestDraft(document, drafts)
  const draft = likest && likest.shared > 0 ? likest.draft : null
  const blocks = textBlocks(document)
  const texts = blocks.map(block => block.original)
  const body = draft?.paragraphs.filter(p => p.part !== 'footnote') ?? []
  const findTarget: FindTarget = draft ? targetsOf(texts, draft, body) : () => null
  const tracked = trackedRemarks(document, texts, findTarget, draft)
  const isTracked = document.changes.some(c => c.type !== 'format')
  const compared = draft ? compare(isTracked ? beforeChanges(document) : document, draft) : null
  const margin = marginRemarks(document, blocks, storyOf(texts), findTarget)
  const changes = isTracked ? tracked.remarks : (compared?.remarks ?? [])
  const { remarks, cover } = takeCover(inOrder(changes))
  const all = inOrder(withReasons([...remarks, ...margin])).map(r => r.remark)
  return {
    ...emptyReading('returned-draft'),
    submitter: cover.submitter,
    unit: cover.unit ?? onlyUnit(all),
    remarks: all,
    warnings: [...leftOut(tracked), ...comparison(compared, isTracked, all.length === 0 && draft !== null)]
  }
}

/** By their place in the draft, those without one last. */
function inOrder(remarks: PlacedRemark[]): PlacedRemark[] {
  const place = ({ remark }: PlacedRemark): number => remark.anchor?.target?.paragraph ?? Number.MAX_SAFE_INTEGER
  return remarks.toSorted((a, b) => place(a) - place(b) || a.at - b.at)
}

/** The unit that user names tell ("Lê A (Chi đoàn B)"), where it is one and the same. */
function onlyUnit(remarks: Remark[]): string | null {
  const units = new Set(remarks.flatMap(r => (r.unit === null ? [] : [r.unit])))
  return units.size === 1 ? [...units][0]! : null
}

function leftOut({ formats, spaces }: Tracked): Warning[] {
  const warnings: Warning[] = []
  if (formats > 0) warnings.push({ code: 'changes-format', detail: { count: formats } })
  if (spaces > 0) warnings.push({ code: 'changes-space', detail: { count: spaces } })
  return warnings
}

function comparison(compared: ReturnType<typeof compare> | null, isTracked: boolean, silent: boolean): Warning[] {
  const found = compared?.remarks.length ?? 0
  if (!compared) return []
  if (!isTracked) return [...compared.warnings, ...(silent ? [{ code: 'copy-unchanged' } satisfies Warning] : [])]
  const partial = compared.warnings.filter(w => w.code === 'copy-partial')
  return found > 0 ? [...partial, { code: 'copy-differs', detail: { count: found } }] : partial
}
