import type { Column, Head } from './columns.ts'
import { valueField } from './column-values.ts'
import type { Field } from './fields.ts'
import type { Grid } from './grid.ts'
import { isOpinion } from './phrases.ts'
import { isPlace } from './places.ts'

/**
 * Columns told by what stands in them, for a table of comments whose heading was cut off or says nothing known: a number,
 * names, places, quoted words, requests, and reasons behind them. Null where no column is mostly requests, or nothing beside
 * it tells a table of comments from any other.
 */
export function guessHead(grid: Grid): Head | null {
  const width = grid.reduce((most, row) => Math.max(most, row.length), 0)
  if (width < 2) return null
  const body = headed(grid) ? 1 : 0
  const rows = grid.slice(body)
  const fields = Array.from({ length: width }, (_, index) => fieldOf(rows.flatMap(row => row[index]?.text || [])))
  const request = fields.indexOf('request')
  const before = fields.slice(0, Math.max(0, request))
  if (!before.some(f => f === 'place' || f === 'quoted' || f === 'author')) return null
  const columns = fields.flatMap((field, index): Column[] => {
    const heading = body === 0 ? '' : (grid[0]?.[index]?.text ?? '')
    if (field === 'request' && index !== request) return [{ index, field: 'reason', heading }]
    if (field === null) return index > request ? [{ index, field: 'reason', heading }] : []
    return [{ index, field, heading }]
  })
  return { columns, body, titles: [] }
}

/** A first row of short words that are neither places nor requests is the heading. */
function headed(grid: Grid): boolean {
  const [first, ...rest] = grid
  const cells = (first ?? []).map(cell => cell.text).filter(text => text !== '')
  if (cells.length < 2 || rest.length === 0) return false
  return cells.every(text => text.split(/\s+/u).length <= 8 && !/[.;:“”"→\d]/u.test(text))
}

function fieldOf(values: string[]): Field | null {
  const most = (is: (value: string) => boolean): boolean => values.filter(is).length * 3 > values.length * 2
  if (values.length === 0) return null
  if (most(value => /^\d{1,3}\.?$/.test(value))) return 'number'
  const told = valueField(values)
  if (told !== null) return told
  if (most(isPlace)) return 'place'
  if (most(value => /^["“„«]/u.test(value) && !isOpinion(value.replace(/^.*["”»]/su, '')))) return 'quoted'
  return most(isOpinion) ? 'request' : null
}
