import { paragraphBreak, paragraphAt, type Story } from './story.ts'
import type { TextEdit } from './text-edit.ts'
import { countWords } from './tokens.ts'

/** Most unchanged words between two small edits of one burst, and most words taken out or put in by a small one. */
const gapWords = 12
const smallWords = 12
/** Unchanged words between two edits of any size found by comparison: so few are equal by chance. */
const chanceWords = 2
/** Minutes between pieces of one change over several paragraphs, and between edits of one burst. */
const sameMinutes = 10
const burstMinutes = 60

/** The end of a sentence or of an item of a list within it. */
const sentenceEnd = /[.!?…]["”’)\]]*\s+(?=["“(\p{Lu}\p{N}-])|;|\n/u

/**
 * Puts together what one person did at one place: a deletion and the insertion beside it (a replacement), several
 * paragraphs put in or taken out in one go, and a burst of small edits inside one sentence, with the words between them.
 * `edits` in order; `compared`: found by comparing two texts, nobody's keystrokes.
 */
export function mergeEdits(edits: TextEdit[], story: Story, compared: boolean): TextEdit[] {
  const merged: TextEdit[] = []
  for (const edit of edits) {
    const last = merged.at(-1)
    if (last && belongs(last, edit, story, compared)) {
      const gap = story.text.slice(last.end, edit.start)
      const end = Math.max(last.end, edit.end)
      merged[merged.length - 1] = { ...last, end, inserted: last.inserted + gap + edit.inserted, date: edit.date }
    } else merged.push(edit)
  }
  return merged
}

function belongs(a: TextEdit, b: TextEdit, story: Story, compared: boolean): boolean {
  if (a.author !== b.author) return false
  const gap = story.text.slice(a.end, b.start)
  if (gap.trim() === '') return adjacent(a, b, gap, story)
  if (gap.includes(paragraphBreak) || sentenceEnd.test(gap)) return false
  if (isWhole(a, story) || isWhole(b, story) || touchesBreak(a, story) || touchesBreak(b, story)) return false
  const words = countWords(gap)
  if (compared && words <= chanceWords) return true
  return words <= gapWords && isSmall(a, story) && isSmall(b, story) && minutesBetween(a, b) <= burstMinutes
}

function adjacent(a: TextEdit, b: TextEdit, gap: string, story: Story): boolean {
  const [whole, next] = [isWhole(a, story), isWhole(b, story)]
  if (gap.includes(paragraphBreak)) return whole && next && minutesBetween(a, b) <= sameMinutes
  if (whole && next) return minutesBetween(a, b) <= sameMinutes
  // A new paragraph behind an edited sentence, or an edit at the head of the next paragraph, is a matter of its own.
  if (next) return b.end > b.start && a.inserted.indexOf(paragraphBreak) < 0
  return !whole || !isParagraphStart(b.start, story)
}

/** Takes out or puts in whole paragraphs. */
function isWhole({ start, end, inserted }: TextEdit, story: Story): boolean {
  const last = end > start && story.text[end - 1] === paragraphBreak ? end - 1 : end
  if (end === start && (inserted.startsWith(paragraphBreak) || inserted.endsWith(paragraphBreak))) return true
  return isParagraphStart(start, story) && paragraphAt(story, last)?.end === last
}

function touchesBreak({ start, end, inserted }: TextEdit, story: Story): boolean {
  return (story.text.slice(start, end) + inserted).includes(paragraphBreak)
}

function isParagraphStart(offset: number, story: Story): boolean {
  return offset === 0 || story.text[offset - 1] === paragraphBreak
}

function isSmall(edit: TextEdit, story: Story): boolean {
  return countWords(story.text.slice(edit.start, edit.end)) <= smallWords && countWords(edit.inserted) <= smallWords
}

/** 0 where one of the dates is unknown. */
function minutesBetween(a: TextEdit, b: TextEdit): number {
  const [x, y] = [Date.parse(a.date ?? ''), Date.parse(b.date ?? '')]
  return Number.isFinite(x) && Number.isFinite(y) ? Math.abs(x - y) / 60_000 : 0
}
