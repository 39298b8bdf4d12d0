import { isKeyword, readNumber } from '../number.ts'
import { isCapitals } from '../piece.ts'
import type { Line } from './line.ts'

/** How a text file breaks its lines. */
export interface Habit {
  /** Lines are cut at a width: one paragraph is several lines. */
  wrapped: boolean
  /** Empty lines stand between paragraphs; false where they stand after every line, or nowhere. */
  gaps: boolean
  /** A line was cut for want of room if it would reach this length with the next line's first word. */
  reach: number
}

/** Longest line of a text that is cut at a width. */
const widest = 140

/** Looks at all lines of a file. A pair "no final mark" / "small letter" shows a cut; a few of them in a narrow text, a width. */
export function habitOf(lines: Line[]): Habit {
  const texts = lines.filter(l => l.type === 'text')
  const pairs = texts.slice(1).map((line, i) => ({ before: texts[i]!, line }))
  const cut = pairs.filter(p => !isEnded(p.before.text) && startsLower(p.line.text))
  const tight = cut.filter(p => !p.line.gap).length
  const lengths = texts.map(l => l.text.length).sort((a, b) => a - b)
  const wrapped =
    (lengths[Math.floor(lengths.length * 0.98)] ?? 0) <= widest && cut.length >= Math.max(3, 0.05 * pairs.length)
  const withGap = pairs.filter(p => p.line.gap && !p.line.broken).length
  const reached = cut.map(p => reachOf(p.before.text.length, p.line.text)).sort((a, b) => a - b)
  return {
    wrapped,
    gaps: wrapped ? tight * 2 > cut.length && withGap >= 0.1 * pairs.length : withGap >= 0.3 * pairs.length,
    // One cut in ten may be an odd one (a heading, a page's end), and no line is much shorter than most.
    reach: Math.max(quantile(reached, 0.1), 0.85 * quantile(reached, 0.5))
  }
}

function quantile(sorted: number[], share: number): number {
  return sorted[Math.floor(sorted.length * share)] ?? Infinity
}

/** Length a line would have with the first word of the next. */
function reachOf(last: number, next: string): number {
  return last + 1 + (/^\S+/u.exec(next)?.[0].length ?? 0)
}

/** True where the line above had no room for the next word. */
export function isForced(last: number, next: string, habit: Habit): boolean {
  return reachOf(last, next) >= habit.reach
}

/** What a line is joined to. */
export interface Open {
  /** Its end: enough to see how it stops. */
  text: string
  length: number
  /** Length of its last printed line. */
  last: number
  heading: boolean
}

/**
 * How a line goes on with the paragraph above: " " (cut by the line's width or the page), "\n" (two short lines of one title),
 * "" (a word cut in two), or null where a new paragraph begins. `across`: a footnote or a page's end stands between them.
 */
export function joint(open: Open, line: Line, habit: Habit, across: boolean): '' | ' ' | '\n' | null {
  if (open.heading || line.heading !== null || line.broken === 'rule' || startsItem(open, line.text, habit)) return null
  const space = /\d[-–]$/u.test(open.text) && /^\d/.test(line.text) ? '' : ' '
  const paired = habit.gaps && !line.gap && !across && isTitlePair(open.text, line.text) ? '\n' : null
  if (habit.wrapped && !(habit.gaps && line.gap)) return wrappedOn(open, line, habit) ? space : paired
  if (line.gap || across) return cutOn(open, line, across || line.broken === 'page') ? space : null
  return paired
}

function wrappedOn(open: Open, line: Line, habit: Habit): boolean {
  const forced = isForced(open.last, line.text, habit)
  if (startsLower(line.text)) return forced || !/[.;:]$/u.test(open.text)
  if (open.length <= widest && isCapitals(open.text) !== isCapitals(line.text)) return false
  if (open.text.endsWith(':')) return false
  return forced || open.text.endsWith(',')
}

/** A paragraph cut by the end of a page: no final mark, and it goes on in lower case, or right behind a footnote. */
function cutOn(open: Open, line: Line, across: boolean): boolean {
  // A long sentence may be cut behind a ";" too; short ones are items of a list.
  const semicolon = open.text.endsWith(';') && open.length >= 200 && startsLower(line.text)
  if (isEnded(open.text) && !semicolon) return false
  if (startsLower(line.text)) return open.length >= 40 || open.text.endsWith(',')
  if (!across || isCapitals(open.text) || isCapitals(line.text)) return false
  return open.length >= (readNumber(open.text) ? 250 : 100) && line.text.length >= 40
}

/** Lines of a title or a signature, set one under the other. */
function isTitlePair(above: string, below: string): boolean {
  const last = above.slice(above.lastIndexOf('\n') + 1)
  if (last.length > 110 || below.length > 110 || /[.;:!?]$/u.test(below) || /[.;:!?]$/u.test(last)) return false
  if (isCapitals(last) !== isCapitals(below)) return false
  const number = readNumber(above)
  return number === null || isKeyword(number.readings[0].form)
}

/**
 * A bullet or a number begins a paragraph, unless a sentence plainly runs through it: "kinh tế" / "- xã hội", "nhiệm vụ" /
 * "(1) vào", "(khóa" / "XII) về".
 */
function startsItem(open: Open, text: string, habit: Habit): boolean {
  const bullet = /^[-–—+*•●]\s*(?=\S)/u.exec(text)
  const number = bullet ? null : readNumber(text)
  if (!bullet && (!number || (number.loose && !isCapitals(text)))) return false
  if (isEnded(open.text) || open.length <= 40) return true
  const rest = text.slice(bullet?.[0].length ?? number?.end ?? 0)
  const runsOn = /^\p{Ll}/u.test(rest) && (!habit.wrapped || isForced(open.last, text, habit))
  const closes = /^[^(]*\)/u.test(number?.printed ?? '') && /\([^()]*$/u.test(open.text)
  const doubtful = bullet !== null || habit.wrapped || number?.readings[0].form.startsWith('bracketed') === true
  return !(closes || (doubtful && runsOn))
}

/** The text ends like a sentence. */
export function isEnded(text: string): boolean {
  return /[.!?:;…]["”’')\]\s]*$/u.test(text)
}

/** The first letter is a small one, and no figure stands before it. */
export function startsLower(text: string): boolean {
  return /^[^\p{L}\p{N}]*\p{Ll}/u.test(text)
}
