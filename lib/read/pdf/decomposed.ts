import { isSyllable } from '../../text/syllable.ts'

/** A run of glyphs in the order of the file: its text and its baseline. */
interface Run {
  str: string
  transform: number[]
}

/** Decomposed letters at the end of a run ("ủ" as two characters), at most three: "ươ" begins "ương". */
const tail = /(?:\p{L}\p{M}+){1,3}$/u
const letter = /\p{L}\p{M}+$/u

/**
 * In text of decomposed Unicode pdf.js takes every letter with a mark for a bare mark, without place or width, and gives the
 * first letters of a line to the line before ("Đảngủ | y", "15ủ | y"). Gives them back where the words then are
 * syllables and were none before. The runs are in the order of the file; those given are not changed.
 */
export function regroup<T extends Run>(runs: T[]): T[] {
  const out = runs.map(run => ({ ...run }))
  for (const [i, run] of out.entries()) {
    const next = out[i + 1]
    if (!next || !tail.test(run.str) || next.transform[5] === run.transform[5]) continue
    const moved = lettersOfNext(run.str, next.str)
    if (moved === '') continue
    run.str = run.str.slice(0, run.str.length - moved.length)
    next.str = moved + next.str
  }
  return out
}

/** The letters at the end of `before` that belong to the beginning of `after`; '' where none do. */
function lettersOfNext(before: string, after: string): string {
  const word = /[\p{L}\p{M}\p{N}]+$/u.exec(before)?.[0] ?? ''
  const head = /^[\p{L}\p{M}]*/u.exec(after)?.[0] ?? ''
  if (isSyllable(word) && before.length > word.length && /\s$/.test(before.slice(0, -word.length))) return ''
  let moved = ''
  for (let rest = word; tail.test(rest) && moved.length < 9;) {
    const last = letter.exec(rest)?.[0] ?? ''
    moved = last + moved
    rest = rest.slice(0, rest.length - last.length)
    if ((rest === '' || /^\p{N}+$/u.test(rest) || isSyllable(rest)) && isSyllable(moved + head)) return moved
  }
  return ''
}
