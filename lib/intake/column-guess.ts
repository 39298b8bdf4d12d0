import type { Column, Head } from './columns.ts'
import type { Field } from './fields.ts'
import type { Grid } from './grid.ts'
import { isOpinion } from './phrases.ts'
import { isPlace } from './places.ts'

/**
 * Columns told by what stands in them, for a table of comments whose heading was cut off: a number, places, quoted
 * words, requests, and reasons behind them. Null where no column is mostly places or no column mostly requests.
 */
export function guessHead(grid: Grid): Head | null {
  const width = Math.max(0, ...grid.map(row => row.length))
  if (width < 2) return null
  const fields = Array.from({ length: width }, (_, index) => fieldOf(grid.flatMap(row => row[index]?.text || [])))
  const request = fields.indexOf('request')
  const place = fields.indexOf('place')
  if (request < 0 || place < 0 || place > request) return null
  const columns = fields.flatMap((field, index): Column[] => {
    if (field === 'request' && index !== request) return [{ index, field: 'reason', heading: '' }]
    if (field === null) return index > request ? [{ index, field: 'reason', heading: '' }] : []
    return [{ index, field, heading: '' }]
  })
  return { columns, body: 0, titles: [] }
}

function fieldOf(values: string[]): Field | null {
  const most = (is: (value: string) => boolean): boolean => values.filter(is).length * 3 > values.length * 2
  if (values.length === 0) return null
  if (most(value => /^\d{1,3}\.?$/.test(value))) return 'number'
  if (most(isPlace)) return 'place'
  if (most(value => /^["“„«]/u.test(value) && !isOpinion(value.replace(/^.*["”»]/su, '')))) return 'quoted'
  return most(isOpinion) ? 'request' : null
}
