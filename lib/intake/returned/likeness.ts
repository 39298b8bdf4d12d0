import { textBlocks, type Document } from '../../model/document.ts'
import type { Draft } from '../../model/draft.ts'
import { wordList } from '../../text/words.ts'

/** How much a document and a draft have in common: shares of runs of four words, 0 to 1. */
export interface Likeness {
  draft: Draft
  /** Share of the draft's runs that stand in the document. */
  covered: number
  /** Share of the document's runs that stand in the draft. */
  own: number
  /** How many runs they share. */
  shared: number
}

const runLength = 4
const known = new WeakMap<Draft, Set<string>>()

/** The draft that a document has most in common with, or null where there are none. */
export function likestDraft(document: Document, drafts: Draft[]): Likeness | null {
  const own = runsOf(textBlocks(document).map(block => block.original))
  const found = drafts.map(draft => likeness(own, draft))
  return found.reduce<Likeness | null>((best, next) => (!best || next.covered > best.covered ? next : best), null)
}

function likeness(own: Set<string>, draft: Draft): Likeness {
  let runs = known.get(draft)
  if (!runs) known.set(draft, (runs = runsOf(draft.paragraphs.filter(p => p.part !== 'footnote').map(p => p.text))))
  let shared = 0
  for (const run of own) if (runs.has(run)) shared++
  return { draft, covered: share(shared, runs.size), own: share(shared, own.size), shared }
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}

function runsOf(texts: string[]): Set<string> {
  const runs = new Set<string>()
  for (const text of texts) {
    const words = wordList(text)
    for (let i = 0; i + runLength <= words.length; i++) runs.add(words.slice(i, i + runLength).join(' '))
  }
  return runs
}

/**
 * How sure it is that a document is a copy of a draft (0 to 1) and not a form or letter that quotes it: it holds most of the
 * draft, or nearly all it holds is the draft's (a chapter sent back), or it has changes and notes on the draft's text.
 */
export function copyScore({ covered, own, shared }: Likeness, document: Document): number {
  if (covered >= 0.4 && own >= 0.4) return 0.99
  if (own >= 0.75 && shared >= 80) return 0.85
  const marked = document.changes.length + document.margin.length > 0
  return marked && own >= 0.5 && shared >= 30 ? 0.6 : 0
}
