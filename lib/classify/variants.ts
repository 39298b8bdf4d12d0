import { fold, folded } from '../text/fold.ts'
import { bare, quotations } from '../text/quotations.ts'
import { wordsOf, type Word } from '../text/words.ts'

/** Edits of one letter (insert, delete, exchange) between two short texts, given up above `limit`. */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      next.push(Math.min((next[j - 1] as number) + 1, (row[j] as number) + 1, (row[j - 1] as number) + same))
    }
    row = next
    if (Math.min(...row) > limit) return limit + 1
  }
  return row[b.length] as number
}

/** Sounds that are mixed up in writing, each to one of them: tr/ch, s/x, gi/d/r, l/n, c/k, ng/ngh, g/gh, i/y. */
function soundsAlike(word: string): string {
  return word
    .replace(/^tr/, 'ch')
    .replace(/^x/, 's')
    .replace(/^(?:gi|r)(?=[aeiouy])/, 'd')
    .replace(/^l/, 'n')
    .replace(/^k(?=[eiy])/, 'c')
    .replace(/^(n?g)h/, '$1')
    .replace(/y/g, 'i')
}

const numerals = new Set('mot hai ba bon tu nam sau bay tam chin muoi moi tung cac nhung'.split(' '))

/** A slip of the pen: only marks, case, spaces and signs differ, or one or two letters of a word. Figures are no slips. */
export function isSlip(before: string, after: string): boolean {
  const [original, replacement] = whatDiffers(before, after)
  const a = folded(original).replace(/[^\p{L}\p{N}]/gu, '')
  const b = folded(replacement).replace(/[^\p{L}\p{N}]/gu, '')
  if (a === b) return true
  if (/\p{N}/u.test(a + b) && a.replace(/\P{N}/gu, '') !== b.replace(/\P{N}/gu, '')) return false
  if (a.length > 200 || b.length > 200 || (numerals.has(a) && numerals.has(b))) return false
  if (soundsAlike(a) === soundsAlike(b)) return true
  return distance(a, b, 2) <= (Math.min(a.length, b.length) < 5 ? 1 : 2)
}

/** The words in which two wordings differ: "hai phong trào" and "ba phong trào" differ in a numeral, not by a slip. */
function whatDiffers(a: string, b: string): [string, string] {
  const [x, y] = [a.trim().split(/\s+/u), b.trim().split(/\s+/u)]
  while (x.length > 1 && y.length > 1 && x[0] === y[0]) [x, y].forEach(words => words.shift())
  while (x.length > 1 && y.length > 1 && x.at(-1) === y.at(-1)) [x, y].forEach(words => words.pop())
  return [x.join(' '), y.join(' ')]
}

/** The words of a form's field with the draft's text: what stands in quotation marks there, else all of it; '' for none. */
export function quotedWords(field: string | null): string {
  if (field === null) return ''
  const inside = quotations(field)
  return bare(inside.length === 1 ? (inside[0]?.text ?? '') : field)
}

/**
 * The words of `passage` that `replacement` is to take the place of, as a slice of the passage: the same words with other
 * figures; the stretch with the same first and last word; the whole passage where it is not much longer; else null.
 */
export function counterpart(passage: string, replacement: string): string | null {
  const form = fold(passage)
  const all = wordsOf(form)
  const wanted = wordsOf(fold(replacement))
  if (wanted.length === 0 || all.length === 0) return null
  const cut = (from: Word, to: Word): string => bareSlice(passage, form.at, from.start, to.end)
  const figures = sameFrame(all, wanted, isFigure)
  if (figures) return cut(...figures)
  const ends = sameEnds(all, wanted)
  if (ends) return cut(...ends)
  return all.length <= wanted.length * 2 + 4 ? passage : null
}

/** The stretch of `passage` that differs from `words` in marks and case alone, and does differ: the slip inside a longer quotation. */
export function slipInside(passage: string, words: string): string | null {
  const form = fold(passage)
  const all = wordsOf(form)
  const wanted = wordsOf(fold(words))
  if (wanted.length === 0 || wanted.length >= all.length) return null
  const found = sameFrame(all, wanted, () => false) ?? slippedFrame(all, wanted)
  const slice = found ? bareSlice(passage, form.at, found[0].start, found[1].end) : null
  return slice !== null && slice.normalize('NFC') !== bare(words).normalize('NFC') ? slice : null
}

function bareSlice(raw: string, at: Uint32Array, start: number, end: number): string {
  const to = at[end - 1] as number
  const rest = /^[^\s][\p{M}%]*/u.exec(raw.slice(to))
  return raw.slice(at[start], to + (rest?.[0].length ?? 1))
}

/** The stretch of as many words that differs by a slip in one of them ("chỉnh chang" in a passage for "chỉnh trang"). */
function slippedFrame(all: Word[], wanted: Word[]): [Word, Word] | null {
  if (wanted.length < 2) return null
  for (let i = 0; i + wanted.length <= all.length; i++) {
    const different = wanted.filter((w, k) => w.text !== (all[i + k] as Word).text)
    const other = wanted.findIndex((w, k) => w.text !== (all[i + k] as Word).text)
    if (different.length === 1 && isSlip((all[i + other] as Word).text, (different[0] as Word).text))
      return [all[i] as Word, all[i + wanted.length - 1] as Word]
  }
  return null
}

function isFigure(word: string): boolean {
  return /^\p{N}/u.test(word)
}

/** First and last word of a stretch with the same words one by one; words of which `free` is true may differ. */
function sameFrame(all: Word[], wanted: Word[], free: (word: string) => boolean): [Word, Word] | null {
  for (let i = 0; i + wanted.length <= all.length; i++) {
    const same = wanted.every((w, k) => {
      const other = (all[i + k] as Word).text
      return other === w.text || (free(w.text) && free(other))
    })
    if (same) return [all[i] as Word, all[i + wanted.length - 1] as Word]
  }
  return null
}

function sameEnds(all: Word[], wanted: Word[]): [Word, Word] | null {
  if (wanted.length < 2) return null
  const first = all.findIndex(w => w.text === wanted[0]?.text)
  const last = all.findLastIndex(w => w.text === wanted.at(-1)?.text)
  if (first < 0 || last <= first) return null
  const length = last - first + 1
  return length <= wanted.length * 2 + 2 ? [all[first] as Word, all[last] as Word] : null
}
