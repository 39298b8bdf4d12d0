import { element } from './svg.ts'

/**
 * One bar in a row of a table, `parts` laid end to end against `most`. Hidden from listeners: the numbers stand in the row. ''
 * where there is nothing to compare with, for an empty bar would look like nought.
 */
export function bar(parts: number[], most: number): string {
  if (!(most > 0)) return ''
  let x = 0
  const pieces = parts.map((part, i) => {
    const width = Math.max(0, Math.min((part / most) * 100, 100 - x))
    const piece = element('rect', { class: i === 0 ? 'chart-bar' : 'chart-bar-2', x, y: 0, width, height: 10 })
    x += width
    return piece
  })
  return element(
    'svg',
    { viewBox: '0 0 100 10', preserveAspectRatio: 'none', class: 'bar', 'aria-hidden': 'true', focusable: 'false' },
    element('rect', { class: 'chart-rest', x: 0, y: 0, width: 100, height: 10 }),
    ...pieces
  )
}
