import type { Anchor, Location, Remark } from '../model/comment.ts'
import type { Paragraph } from '../model/draft.ts'
import { fold, folded } from '../text/fold.ts'
import type { DraftView } from './draft-index.ts'
import { inParagraph, placeless } from './location.ts'
import { quoteQuery } from './quote-query.ts'
import { findQuote } from './quote-search.ts'

/** The place of a tracked change or margin comment: the draft's paragraph that its copy's paragraph is. */
export function locateAnchor(view: DraftView, remark: Remark, previous: Location | null): Location {
  const anchor = remark.anchor as Anchor
  const { target } = anchor
  if (target && target.draft === view.draft.id && view.draft.paragraphs[target.paragraph]) {
    const own = { ...anchor, offset: target.offset }
    return at(view, own, target.paragraph, target.sure ? 'exact' : 'approximate')
  }
  if (anchor.footnote !== null) {
    const note = view.notes.get(anchor.footnote)
    const index = note?.note ?? note?.reference ?? null
    if (index !== null) return { ...at(view, anchor, index, 'exact'), footnote: anchor.footnote }
  }
  const same = sameParagraph(view, anchor, previous)
  if (same !== null) return at(view, anchor, same, 'exact')
  const query = quoteQuery(view.words, anchor.paragraph, 'context')
  const near = query ? findQuote(view.draft, view.words, query).toSorted((a, b) => b.quality - a.quality)[0] : undefined
  if (near) return at(view, anchor, near.paragraph, near.quality > 0.8 ? 'exact' : 'approximate')
  return placeless('unresolved', view, null, ['anchor'], ['anchor-not-in-draft', ...(anchor.doubts ?? [])])
}

/** The paragraph with the same words; of several, the next after the remark before, for a file is read from its top. */
function sameParagraph(view: DraftView, anchor: Anchor, previous: Location | null): number | null {
  const text = folded(anchor.paragraph)
  if (text === '') return null
  const isSame = (index: number) => view.words.paragraphs[index]?.form.text === text
  const equal = view.draft.paragraphs.filter(p => p.part !== 'footnote' && isSame(p.index)).map(p => p.index)
  return equal.find(index => index >= (previous?.paragraph ?? 0)) ?? equal[0] ?? null
}

function at(view: DraftView, anchor: Anchor, index: number, status: 'exact' | 'approximate'): Location {
  const paragraph = view.draft.paragraphs[index] as Paragraph
  const why = [anchor.compared ? 'compared' : 'anchor']
  return inParagraph(view, null, index, spanOf(paragraph, anchor), status, why, anchor.doubts ?? [])
}

/** The anchored words in the draft's own text; an insertion's place where nothing is anchored. */
function spanOf(paragraph: Paragraph, anchor: Anchor): { start: number; end: number } | null {
  const words = anchor.change === 'insert' ? '' : anchor.exact
  if (words !== '') {
    const near = paragraph.text.indexOf(words, Math.max(0, anchor.offset - 8))
    const start = near >= 0 ? near : paragraph.text.indexOf(words)
    if (start >= 0) return { start, end: start + words.length }
    const form = fold(paragraph.text)
    const found = form.text.indexOf(folded(words))
    if (found >= 0 && folded(words) !== '') {
      const end = form.at[found + folded(words).length] as number
      return { start: form.at[found] as number, end }
    }
  }
  const offset = Math.min(Math.max(0, anchor.offset), paragraph.text.length)
  return { start: offset, end: offset }
}
