import { folded } from '../text/fold.ts'

/** Days from 1899-12-30, as spreadsheets count (ECMA-376 part 1, 18.17.4.1), between 2000 and 2100. */
const serial = { first: 36526, last: 73050 }

/** Forms of a date on folded text; groups name day, month and year. */
const forms: RegExp[] = [
  /(?<y>(?:19|20)\d\d)[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2})(?!\d)/,
  /(?<!\d)(?<d>\d{1,2}) ?(?:thang|thg) ?(?<m>\d{1,2}) ?,? ?(?:nam )?(?<y>(?:19|20)\d\d)/,
  /(?<![\d/])(?<d>\d{1,2}) ?[-/.] ?(?<m>\d{1,2}) ?[-/.] ?(?<y>(?:19|20)\d\d)(?!\d)/,
  /(?<![\d/.])(?<d>\d{1,2})[-/](?<m>\d{1,2})[-/](?<y>\d\d)(?![\d/])/
]

/**
 * The first date a text says, as YYYY-MM-DD, or null: "2/5/2020", "28-04-2020", "ngày 04 tháng 05 năm 2020",
 * "2020-05-02 07:10", "5 thg 5, 2020", "5/14/2020" (month first where only that can be). A date without year is none.
 */
export function readDate(raw: string): string | null {
  const text = withMonth(folded(raw))
  let best: { at: number; date: string } | null = null
  for (const form of forms) {
    const found = form.exec(text)
    const date = found?.groups ? isoDate(found.groups) : null
    if (found && date && (best === null || found.index < best.at)) best = { at: found.index, date }
  }
  return best?.date ?? null
}

const months = ['gieng', 'hai', 'ba', 'tu', 'nam', 'sau', 'bay', 'tam', 'chin', 'muoi', 'muoi mot', 'muoi hai']
const monthWord =
  /(?<=\d ?)(?:thang|thg) (muoi(?: mot| hai)?|gieng|mot|chap|hai|ba|tu|nam|sau|bay|tam|chin)(?=,? (?:nam )?\d{4})/u

/** "23 tháng Hai 2025" with the month as a number; text is folded. */
function withMonth(text: string): string {
  return text.replace(monthWord, (_, word: string) => {
    const month = word === 'mot' ? 1 : word === 'chap' ? 12 : months.indexOf(word) + 1
    return `thang ${month}`
  })
}

const dateLine =
  /^(?:[(*]? ?)(?:[\p{L} .-]{2,40}[,;] ?)?(?:(?:lap |viet |gui )?ngay ?)?(?:\d{1,2} ?(?:thang|[/.-]) ?\d{1,2}(?: ?,? ?(?:nam|[/.-]) ?|,? )\d{4}|\.{0,9}…{0,9} ?thang ?\.{0,9}…{0,9} ?nam ?\.{0,9}…{0,9}\d{0,4})[ .)*]*$/u

/** "Trà Ôn, ngày 3 tháng 5 năm 2021", "Trà Ôn, 3/5/2021", "ngày … tháng … năm 2021" alone in a line. */
export function isDateLine(raw: string): boolean {
  return dateLine.test(withMonth(folded(raw)))
}

/** The day a line of a head or an introduction says of itself ("Họp ngày 27/5/2023 tại …"); none of a document or a deadline. */
export function ownDate(raw: string): string | null {
  const text = folded(raw)
  const own = /(?<!\p{L})(?:ngay|hop|luc|hom nay|thoi gian|lap|cap nhat)(?!\p{L})/u.test(text)
  const other =
    /(?:cong van|ke hoach|huong dan|thong bao|quyet dinh|nghi quyet|to trinh|cong dien|(?:so|van ban) \d+|\d-[a-z]+\/|han |truoc ngay|cham nhat|ban hanh|tu ngay|den ngay|sinh ngay|ngay sinh|dai hoi ngay|du thao ngay)/.test(
      text
    )
  return own && !other ? readDate(raw) : null
}

/** A spreadsheet cell as a date: a written one, or a day number that the sheet keeps for it. */
export function cellDate(raw: string): string | null {
  const written = readDate(raw)
  if (written || !/^\d{5}(?:\.\d+)?$/.test(raw.trim())) return written
  const days = Math.floor(Number(raw))
  if (days < serial.first || days > serial.last) return null
  return new Date(Date.UTC(1899, 11, 30) + days * 86_400_000).toISOString().slice(0, 10)
}

/** The one date that all of them say, or null. */
export function commonDate(dates: (string | null)[]): string | null {
  const known = new Set(dates.filter(d => d !== null))
  return known.size === 1 ? ([...known][0] ?? null) : null
}

function isoDate(groups: Record<string, string>): string | null {
  const year = Number(groups['y']) + ((groups['y'] ?? '').length === 2 ? 2000 : 0)
  let month = Number(groups['m'])
  let day = Number(groups['d'])
  if (month > 12 && day <= 12) [month, day] = [day, month]
  const date = new Date(Date.UTC(year, month - 1, day))
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null
  return date.toISOString().slice(0, 10)
}
