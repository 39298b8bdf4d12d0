import { folded } from '../text/fold.ts'
import { isAnnouncement } from './phrases.ts'

/** A list mark at the start of a line: "-", "+", "•", "1.", "1)", "(1)", "1/", "a)", "a.", or one word of order with a colon. */
const bullet = /^\s*(?:[-–—+*•●▪◦·]|)\s+|^\s*[-–+•●▪](?=\p{L}|["“])/u
const numbered = /^\s*(?:\((\d{1,2})\)|(\d{1,2})\s?[./)](?![\d])|([a-hđ])\s?\))\s*(?=\S)/iu

/** One separate entry of a cell, with the lead-in line that governs it. Both are raw slices. */
export interface Item {
  text: string
  lead: string | null
}

/**
 * The separate entries of one cell, labelled line or message: lines with list marks, or "1) … 2) …" in one line.
 * Text without such marks is one entry; so are the reasons listed under "vì:" and lines without marks.
 */
export function cellItems(raw: string): Item[] {
  const lines = raw.split('\n')
  const starts = lines.flatMap((line, i) => (isMarked(line) ? [i] : []))
  const first = starts[0]
  if (first === undefined) return [{ text: raw.trim(), lead: null }]
  const lead = lines.slice(0, first).join('\n').trim()
  if (starts.length === 1 && first === 0) return inlineItems(raw)
  const governs = lead === '' || (lead.endsWith(':') && !endsInReason(lead)) || isAnnouncement(lead)
  if (starts.length === 1 || !governs) {
    return [{ text: raw.trim(), lead: null }]
  }
  return starts.map((start, i) => ({
    text: unmarked(lines.slice(start, starts[i + 1]).join('\n')),
    lead: lead === '' || isAnnouncement(lead) ? null : lead
  }))
}

/** Reasons under "vì:", "lý do:", "như sau vì:" belong to the opinion above them. */
export function endsInReason(lead: string): boolean {
  return /(?:^| )(?:vi|boi|boi le|do|ly do|vi cac ly do|boi vi|bang chung|dan chung|vi du)(?: la| sau| sau day| nhu sau)?[ :]*$/.test(
    folded(lead)
  )
}

/** A text without the list mark at its start. */
export function unmarked(raw: string): string {
  return raw.replace(bullet, '').replace(numbered, '').trim()
}

function isMarked(line: string): boolean {
  return bullet.test(line) || numbered.test(line)
}

/** "1) … 2) …" or "1. … 2. …" in one line: cut where the next number follows the end of a clause. */
function inlineItems(raw: string): Item[] {
  const first = numbered.exec(raw)
  const style = first ? (/[)./]/.exec(first[0])?.[0] ?? '') : ''
  if (!first || (first[1] ?? first[2]) !== '1' || raw.includes('\n')) return [{ text: bulletless(raw), lead: null }]
  const cuts = [0]
  for (let number = 2; ; number++) {
    const mark = new RegExp(`[.;,:!?”"]\\s+\\(?${number}\\s?\\${style}(?!\\d)\\s*(?=\\S)`, 'gu')
    mark.lastIndex = cuts[cuts.length - 1] as number
    const found = mark.exec(raw)
    if (!found) break
    cuts.push(found.index + 1)
  }
  if (cuts.length === 1) return [{ text: bulletless(raw), lead: null }]
  return cuts.map((cut, i) => ({ text: unmarked(raw.slice(cut, cuts[i + 1])), lead: null }))
}

/** A single dash before the only entry is no part of it; a single number may be ("1.2. Mục tiêu"). */
function bulletless(raw: string): string {
  return raw.replace(bullet, '').trim()
}
