import { isBlank } from './blank.ts'
import type { Head } from './columns.ts'
import type { GridCell } from './grid.ts'
import { isDitto, isPlace, namedPlace, splitPlace } from './places.ts'

/** The place and the draft's words of a row, from whichever of its columns say them. */
export function readPlace(row: GridCell[], head: Head): { place: string | null; quoted: string | null } {
  const places: string[] = []
  const quotes: string[] = []
  for (const column of head.columns) {
    const text = row[column.index]?.text ?? ''
    if (isBlank(text) || isDitto(text)) continue
    if (column.field === 'place') {
      const two = text.includes('\n') ? splitPlace(text) : { place: text, quoted: null }
      places.push(namedPlace(column.heading, two.place ?? text))
      if (two.quoted && two.place) quotes.push(two.quoted)
    } else if (column.field === 'where-what') {
      const two = splitPlace(text)
      if (two.place) places.push(two.place)
      if (two.quoted) quotes.push(two.quoted)
    } else if (column.field === 'quoted') {
      const two = isPlace(text) && places.length === 0 ? splitPlace(text) : { place: null, quoted: text }
      if (two.place) places.push(two.place)
      if (two.quoted) quotes.push(two.quoted)
    }
  }
  return { place: places.length > 0 ? places.join(', ') : null, quoted: quotes.length > 0 ? quotes.join('\n') : null }
}

/**
 * The place of the rows above, where a merged cell, a ditto mark or a further row without number passes it on, else
 * null. `carried.place` is kept for the rows below.
 */
export function inheritedPlace(
  row: GridCell[],
  head: Head,
  carried: { place: string | null },
  own: string | null,
  continues: boolean
): string | null {
  const columns = head.columns.filter(c => c.field === 'place' || c.field === 'where-what')
  const cells = columns.map(c => row[c.index])
  const says = cells.some(cell => cell && cell.text !== '' && !isDitto(cell.text))
  const passed = !says && (continues || cells.some(cell => cell && (cell.merged || isDitto(cell.text))))
  if (says) carried.place = own
  else if (!passed) carried.place = null
  return passed ? carried.place : null
}
