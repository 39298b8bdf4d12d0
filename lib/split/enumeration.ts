import { clausesOf } from '../classify/clauses.ts'
import { read } from '../classify/reading.ts'
import { ordinal } from '../text/numerals.ts'
import { fullSpan, type Span } from './span.ts'

interface Label {
  start: number
  end: number
  /** Value of a number or ordinal; 0 for a bullet. */
  value: number
  type: 'number' | 'letter' | 'bullet' | 'ordinal'
}

const lineLabel = /(?<=^|\n)[ \t]*(?:\(?(\d{1,2})(?:[.)/]|\s?[-–])(?!\d)|([a-hđ])[.)/]|([-–•*+]))[ \t]*/giu
const innerLabel = /(?<=^|[.;:!?][ \t\n]{1,3})\(?(\d{1,2})[)/][ \t]+/gu
const ordinalLabel =
  /(?<=^|[.;:!?\n][ \t\n]{0,3})(?:(?:ý )?(thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười))|(một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?: là(?=\s?[,:])|(?=,))|(thu (?:nhat|hai|ba|tu|nam))|(mot|hai|ba|bon) la)\s?[,:]\s*/giu

/**
 * The items of a numbered, bulleted or counted list of requests, and the words before it. A list of arguments ("Thứ nhất, …
 * Thứ hai, … Vì vậy đề nghị …") and a list not every item of which asks or opines is one item: the whole text.
 */
export function enumerated(raw: string): { lead: Span | null; items: Span[] } {
  for (const labels of [labelsOf(raw, lineLabel), labelsOf(raw, innerLabel), labelsOf(raw, ordinalLabel)]) {
    const run = longestRun(labels)
    if (run.length < 2) continue
    // A counting word belongs to the sentence; a number or bullet is only its mark.
    const items = run.map((label, i) => ({
      start: label.type === 'ordinal' ? label.start : label.end,
      end: run[i + 1]?.start ?? raw.length
    }))
    if (
      !items.every(item =>
        speaks(raw.slice(item.start, item.end).replace(ordinalLabel, ''), run[0]?.type === 'ordinal')
      )
    )
      continue
    const before = { start: 0, end: (run[0] as Label).start }
    const words = raw.slice(before.start, before.end)
    if (!/\p{L}/u.test(words)) return { lead: null, items }
    return asksOrOpines(words) ? { lead: null, items: [before, ...items] } : { lead: before, items }
  }
  return { lead: null, items: [fullSpan(raw)] }
}

function labelsOf(raw: string, pattern: RegExp): Label[] {
  const ordinalWords = pattern === ordinalLabel
  return [...raw.matchAll(pattern)].map(m => {
    const [number, letter, bullet] = ordinalWords
      ? [m[1] ?? m[2] ?? m[3] ?? m[4], undefined, undefined]
      : [m[1], m[2], m[3]]
    const start = m.index
    const end = start + m[0].length
    if (number !== undefined)
      return { start, end, value: ordinal(number) ?? 0, type: ordinalWords ? 'ordinal' : 'number' }
    if (letter !== undefined) return { start, end, value: letter.toLowerCase().codePointAt(0) ?? 0, type: 'letter' }
    return { start, end, value: 0, type: bullet === undefined ? 'number' : 'bullet' }
  })
}

/** The labels of one list: all of the first label's type, numbers counting up by one from the first. */
function longestRun(labels: Label[]): Label[] {
  const first = labels[0]
  if (!first) return []
  const run: Label[] = []
  for (const label of labels) {
    if (label.type !== first.type) continue
    const last = run.at(-1)
    if (last && label.type !== 'bullet' && label.type !== 'letter' && label.value !== last.value + 1) continue
    if (last && label.type === 'letter' && label.value <= last.value) continue
    run.push(label)
  }
  return run
}

/** An item of a list of requests asks or opines; ordinals also count arguments, so theirs must command. */
function speaks(text: string, ordinalList: boolean): boolean {
  const reading = read(text)
  const clauses = clausesOf(reading)
  if (ordinalList) return clauses.some(c => c.sort === 'request' && c.force >= 3 && c.sentence <= 1)
  if (reading.units.some(u => u.role === 'fault' || u.role === 'surplus' || u.role === 'into')) return true
  return clauses.some(c => c.sort === 'request' || c.sort === 'agree' || c.sort === 'disagree')
}

/** Words before a list that already ask for something of their own. */
function asksOrOpines(text: string): boolean {
  return (
    clausesOf(read(text)).some(
      c => (c.sort === 'request' && c.action >= 0) || c.sort === 'agree' || c.sort === 'disagree'
    ) && !/[:：]\s*$/u.test(text)
  )
}
