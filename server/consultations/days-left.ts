import { localDay } from '../http/format.ts'

const day = 86_400_000

/** Whole days from today (in Vietnam) to a last day: 0 today, negative when over, null where no day is set. */
export function daysLeft(lastDay: string | null, now: Date): number | null {
  if (lastDay === null) return null
  const today = localDay(now.toISOString())
  return Math.round((Date.parse(`${lastDay}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / day)
}
