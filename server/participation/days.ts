import type { Counts } from './tally.ts'

/** Days drawn and listed at most: two years; more than that is a slip in somebody's clock, whose days without anything are left out. */
const most = 731

const nothing: Counts = { people: 0, submissions: 0, comments: 0 }

/** All days from the first to the last, those between on which nothing came too. */
export function everyDay(byDay: Map<string, Counts>): [string, Counts][] {
  const known = [...byDay].filter(([day]) => day !== '').sort(([a], [b]) => (a < b ? -1 : 1))
  const [first, last] = [known[0]?.[0], known.at(-1)?.[0]]
  if (first === undefined || last === undefined) return []
  const count = (Date.parse(last) - Date.parse(first)) / dayLength + 1
  if (count > most) return known
  return Array.from({ length: count }, (_, i) => {
    const day = new Date(Date.parse(first) + i * dayLength).toISOString().slice(0, 10)
    return [day, byDay.get(day) ?? nothing]
  })
}

/** With days before the first where there are few, so that a column is no wall. */
export function drawnDays(days: [string, Counts][], least = 14): [string, Counts][] {
  const first = days[0]?.[0]
  if (first === undefined) return []
  const before = Array.from({ length: Math.max(0, least - days.length) }, (_, i): [string, Counts] => {
    return [new Date(Date.parse(first) - (i + 1) * dayLength).toISOString().slice(0, 10), nothing]
  })
  return [...before.reverse(), ...days]
}

const dayLength = 86_400_000
