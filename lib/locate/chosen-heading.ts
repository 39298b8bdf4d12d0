import { labelKey } from '../draft/heading-labels.ts'
import type { DraftView } from './draft-index.ts'
import type { IndexedHeading } from './heading-index.ts'

/** Page and line behind a heading's label: ", trang 5, dòng 12". */
const behind = /(?:^|,\s*)(?:trang|dòng)\s[^,]{1,30}(?:,\s*dòng\s[^,]{1,30})?$/iu

/** The page that a list of headings shows behind each: no place that somebody states. */
const listedPage = /\s*\(tr\. \d+\)\s*$/u

/**
 * The heading that a place cell gives in full, number and title as printed or as a form lists them, and what the cell
 * says besides (page and line, or null); null where it names none so.
 */
export function chosenHeading(
  view: DraftView,
  place: string | null
): { heading: IndexedHeading; rest: string | null } | null {
  if (place === null || place.length > 600) return null
  const text = place.normalize('NFC').trim()
  const labelled = (label: string) => view.headings.byLabel.get(labelKey(label.replace(listedPage, '')))
  const whole = labelled(text)
  if (whole) return { heading: whole, rest: null }
  const tail = behind.exec(text)
  const heading = tail ? labelled(text.slice(0, tail.index)) : undefined
  return tail && heading ? { heading, rest: tail[0].replace(/^,\s*/u, '') } : null
}
