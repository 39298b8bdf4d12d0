const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * Hours between the office's clock and UTC. Servers that hide the sender's zone write "+0000" (RFC 5322, 4.3); the people
 * asked all live in Vietnam, which has one zone and no summer time.
 */
const officeHours = 7

const header =
  /(\d{1,2})[\s-]+([a-z]{3})[a-z]*\.?[\s-]+(\d{4}|\d{2})(?!\d)(?:[\s,]+(\d{1,2}):(\d{2})(?::\d{2})?\s*([+-]\d{4}|ut|utc|gmt|z)?)?/i

/** The sender's local date (YYYY-MM-DD) that a Date header says, or null. The zone it names is the sender's; UTC is a server's. */
export function senderDate(value: string): string | null {
  const found = header.exec(value.slice(0, 200))
  if (!found) return isoDate(value)
  const [, day, month, year, hour, minute, zone] = found
  const index = months.indexOf((month as string).toLowerCase())
  if (index < 0) return null
  const full = (year as string).length === 2 ? 2000 + Number(year) : Number(year)
  const isServer = zone !== undefined && /^(?:[+-]0000|ut|utc|gmt|z)$/i.test(zone)
  const hours = Number(hour ?? 0) + (isServer ? officeHours : 0)
  return dateOf(Date.UTC(full, index, Number(day), hours, Number(minute ?? 0)))
}

function isoDate(value: string): string | null {
  const found = /\b((?:19|20)\d\d)-(\d{2})-(\d{2})/.exec(value.slice(0, 200))
  return found ? dateOf(Date.UTC(Number(found[1]), Number(found[2]) - 1, Number(found[3]))) : null
}

function dateOf(milliseconds: number): string | null {
  const date = new Date(milliseconds)
  const year = date.getUTCFullYear()
  return Number.isNaN(year) || year < 1980 || year > 2100 ? null : date.toISOString().slice(0, 10)
}
