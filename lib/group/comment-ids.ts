import { compareText } from '../text/order.ts'

/**
 * Order of comment ids: by submission, then by the number in it ("c…-2" before "c…-10"); a piece ("c…-3.1") stands behind
 * the whole it was cut from, comments joined ("c…-3+4") at the first of them.
 */
export function compareIds(a: string, b: string): number {
  const [x, y] = [a.lastIndexOf('-'), b.lastIndexOf('-')]
  return (
    compareText(a.slice(0, x), b.slice(0, y)) || compareNumbers(a.slice(x + 1), b.slice(y + 1)) || compareText(a, b)
  )
}

function compareNumbers(a: string, b: string): number {
  const [p, q] = [a, b].map(text => text.split(/[.+]/).map(Number)) as [number[], number[]]
  for (let i = 0; i < Math.min(p.length, q.length); i++) {
    const difference = p[i]! - q[i]!
    if (difference !== 0) return difference
  }
  return p.length - q.length
}
