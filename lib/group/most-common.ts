import { compareText } from '../text/order.ts'

/** The value most members have, null left out; of equally common ones the first in code-unit order. */
export function mostCommon(values: (string | null)[]): string | null {
  const counts = new Map<string, number>()
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1)
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))
  return ranked[0]?.[0] ?? null
}
