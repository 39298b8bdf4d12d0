import type { Chosen, Location, Target } from '../model/comment.ts'
import { folded } from '../text/fold.ts'
import { chosenText } from './chosen-text.ts'
import type { DraftView } from './draft-index.ts'
import { inParagraph, placeless } from './location.ts'

/**
 * The place that a sender chose on the page, found again in the draft as it is now: exactly, nearly (with a doubt), or
 * nowhere any more, which is told. Null where no place was chosen: the words decide then.
 */
export function locateChosen(view: DraftView, { target }: Chosen): Location | null {
  switch (target.type) {
    case 'document':
      return placeless('document', view, null, ['chosen'], [])
    case 'heading':
      return atHeading(view, target)
    case 'paragraph':
      return inText(view, target.paragraph, 0, target.exact ?? null, '', '', false)
    case 'selection':
      return inText(view, target.paragraph, target.start, target.exact, target.prefix, target.suffix, true)
    default:
      return null
  }
}

function atHeading(view: DraftView, { heading, title }: Extract<Target, { type: 'heading' }>): Location {
  const same = (words: string): boolean => title === undefined || folded(words) === folded(title)
  const own = view.headings.byId.get(heading)?.heading
  if (own && same(own.title)) return placeless('heading', view, own.id, ['chosen'], [])
  const moved = view.draft.outline.filter(h => title !== undefined && same(h.title))
  if (moved.length === 1) return placeless('heading', view, moved[0]!.id, ['chosen'], ['draft-changed'])
  return orphan(view)
}

/** `selected`: the words themselves are meant, not the paragraph that begins with them. */
function inText(
  view: DraftView,
  paragraph: number,
  start: number,
  exact: string | null,
  prefix: string,
  suffix: string,
  selected: boolean
): Location {
  if (exact === null || exact.trim() === '') {
    if (!view.draft.paragraphs[paragraph]) return orphan(view)
    return inParagraph(view, null, paragraph, selected ? { start, end: start } : null, 'exact', ['chosen'], [])
  }
  const found = chosenText(view, { paragraph, start, exact, prefix, suffix })
  if (!found) return orphan(view)
  const span = selected ? { start: found.start, end: found.end } : null
  const doubts = found.sure ? [] : ['draft-changed']
  return inParagraph(view, null, found.paragraph, span, found.sure ? 'exact' : 'approximate', ['chosen'], doubts)
}

function orphan(view: DraftView): Location {
  return placeless('unresolved', view, null, ['chosen'], ['anchor-not-in-draft'])
}
