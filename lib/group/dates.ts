import { folded } from '../text/fold.ts'

/** What a text says of a date; parts it does not say are null. */
export interface DoubtedDate {
  day: number | null
  month: number | null
  year: number | null
}

/** "xem lại ngày", "sửa ngày", "tháng 6 làm gì có ngày 31", "ngày 31/9 không có thật". */
const doubt = new RegExp(
  '\\b(?:xem|coi|kiem tra|ra soat|sua|dinh chinh|doi chieu|xac minh|chinh|soat|kiem)(?: (?:lai|giup|gium|ho|dum|cai|cho)){0,3} ngay\\b|' +
    '\\b(?:khong|ko|lam gi|lam sao|dau|sao)(?: the| lai| ma)? (?:co|ton tai) ngay\\b|' +
    '\\bngay\\b[^.;]{0,40}\\b(?:sai|nham|khong (?:dung|co that|ton tai|hop ly|chinh xac|the co|co)|lam gi co|vo ly|dau co|chua dung)\\b'
)

/** The date whose truth a text doubts, or null where it doubts none. */
export function doubtedDate(text: string): DoubtedDate | null {
  const plain = folded(text)
  if (!doubt.test(plain)) return null
  const full = /\b(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}))?\b/.exec(plain)
  if (full) return { day: Number(full[1]), month: Number(full[2]), year: full[3] ? Number(full[3]) : null }
  const number = (of: RegExp): number | null => Number(of.exec(plain)?.[1] ?? 0) || null
  return { day: number(/\bngay (\d{1,2})\b/), month: number(/\bthang (\d{1,2})\b/), year: number(/\bnam (\d{4})\b/) }
}

/** True where two doubts can mean one date: no part that both say differs. */
export function sameDate(a: DoubtedDate, b: DoubtedDate): boolean {
  return agree(a.day, b.day) && agree(a.month, b.month) && agree(a.year, b.year)
}

function agree(a: number | null, b: number | null): boolean {
  return a === null || b === null || a === b
}
