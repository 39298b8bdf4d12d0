import { fold, rawRange, type FoldOptions } from '../text/fold.ts'

/** What a pattern found, given back in the raw text. Offsets are UTF-16 in the raw text. */
export interface RawMatch {
  start: number
  end: number
  /** Raw slice and place of each capturing group, null where it took no part. */
  groups: ({ text: string; start: number; end: number } | null)[]
}

/** First place where `pattern` (written without marks, lower case, single spaces) fits the folded text, or null. */
export function matchRaw(raw: string, pattern: RegExp, options: FoldOptions = {}): RawMatch | null {
  const form = fold(raw, options)
  const found = withIndices(pattern).exec(form.text)
  if (!found?.indices) return null
  const [start, end] = rawRange(raw, form, found.index, found.index + found[0].length)
  const groups = found.indices.slice(1).map(at => {
    if (!at) return null
    const [from, to] = rawRange(raw, form, at[0], at[1])
    return { text: raw.slice(from, to), start: from, end: to }
  })
  return { start, end, groups }
}

const indexed = new WeakMap<RegExp, RegExp>()

/** The same pattern with the places of its groups; compiled once. */
function withIndices(pattern: RegExp): RegExp {
  let made = indexed.get(pattern)
  if (!made) indexed.set(pattern, (made = new RegExp(pattern.source, pattern.flags.replace(/[dg]/g, '') + 'd')))
  return made
}

/** The raw text with the match at its start cut off, or null where the pattern does not fit there. */
export function afterMatch(raw: string, pattern: RegExp): string | null {
  const found = matchRaw(raw, pattern)
  return found ? raw.slice(found.end) : null
}
