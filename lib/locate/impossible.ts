import type { Location } from '../model/comment.ts'
import type { Findings } from './findings.ts'
import { tablesMeant } from './table-rows.ts'
import { placeless } from './location.ts'

/** A page, line, appendix or table that the draft does not have, and nothing else to go by. */
export function impossible({ view, window, clues }: Findings): Location | null {
  const table = clues.here.find(p => p.type === 'table')
  if (
    table?.type === 'table' &&
    table.number !== null &&
    tablesMeant(view, clues, window).length === 0 &&
    window.choices.length === 0
  ) {
    return placeless('unresolved', view, null, [], ['table-not-in-draft', ...window.bad])
  }
  const note = clues.here.find(p => p.type === 'footnote')
  if (note?.type === 'footnote' && note.number !== null && window.choices.length === 0 && !window.pages) {
    return placeless('unresolved', view, null, [], ['footnote-not-in-draft'])
  }
  // A heading that is there says more than a page that is not.
  const onlyPage = !window.bad.includes('appendix-not-in-draft')
  if (window.bad.length === 0 || (onlyPage && window.choices.length > 0)) return null
  return placeless('unresolved', view, null, [], window.bad)
}
