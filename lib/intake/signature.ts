import { folded } from '../text/fold.ts'
import type { Line } from './lines.ts'
import { isDateLine, readDate } from './dates.ts'
import { readIdentity } from './identity.ts'
import { looksLikeName, personName } from './people.ts'
import { isSignature } from './phrases.ts'
import { isBody, unitIn } from './units.ts'

export interface Signature {
  /** Index of the first line that belongs to the end of the letter. */
  start: number
  /** The person who writes for himself; a secretary who signs for the body is nobody's author. */
  person: string | null
  unit: string | null
  /** ISO date. */
  date: string | null
}

/** The end of a letter or form: signature, recipients, a name alone. `lines` has no empty lines. */
export function readSignature(lines: Line[]): Signature {
  const found = lines.findIndex((line, i) => isSignature(line.text) && i >= lines.length - 25)
  let start = found < 0 ? lines.length : found
  const block = lines.slice(start).map(l => l.text)
  const personal = block.findIndex(text =>
    /^(?:nguoi|ca nhan|hoi vien|doan vien|dang vien|thanh vien) (?:gop y|viet|lam don|gui|dong gop|de xuat|de nghi|kien nghi|phan anh|ra soat|cho y kien|co y kien|neu y kien|tham gia|lap phieu|ky)|^ky ten/.test(
      folded(text)
    )
  )
  let person =
    personal < 0
      ? null
      : (block
          .slice(personal + 1)
          .map(personOf)
          .find(name => name !== null) ?? null)
  let unit = block.map(text => unitAfterTm(text)).find(u => u !== null) ?? null
  let date =
    lines
      .slice(Math.max(0, start - 2))
      .map(l => (isDateLine(l.text) ? readDate(l.text) : null))
      .find(d => d !== null) ?? null
  while (start > 0 && isDateLine((lines[start - 1] as Line).text)) start--
  if (found < 0) {
    const loose = looseSignature(lines, start)
    if (loose) ({ start, person, unit } = loose)
    date ??= loose?.date ?? null
  }
  return { start, person: person === null ? null : personName(person), unit, date }
}

/** "TM. CHI ĐOÀN SỞ A": the body signed for, where the line names it. */
function unitAfterTm(raw: string): string | null {
  const found = /^\s*T\/?M\.?\s+(.+)$/iu.exec(raw)
  const name = found?.[1]?.trim() ?? ''
  return isBody(name) && !/^(?:ban (?:chap hanh|thuong vu)|bch|btv)$/.test(folded(name)) && unitIn(name) !== null
    ? name
    : null
}

function personOf(line: string): string | null {
  const who = readIdentity(line)
  return who.whole ? who.person : null
}

/** A name with or without unit, office and date behind it, as the last lines: all that a note without form has. */
function looseSignature(lines: Line[], end: number): ({ start: number } & Omit<Signature, 'start'>) | null {
  let start = end
  const found = { person: null as string | null, unit: null as string | null, date: null as string | null }
  for (; start > 1 && end - start < 4; start--) {
    const text = (lines[start - 1] as Line).text
    const who = readIdentity(text)
    const bare = looksLikeName(text) || who.person !== null || who.unit !== null || isDateLine(text)
    if (!who.whole || !bare || (found.person !== null && who.person !== null)) break
    found.person ??= who.person
    found.unit ??= who.unit
    found.date ??= who.date
  }
  return found.person === null ? null : { start, ...found }
}
