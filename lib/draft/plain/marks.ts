/** Text with a mask of the same length: per character the sum of 1 bold, 2 italic, 4 underlined. */
export interface Marked {
  text: string
  mask: number[]
}

/** Longest stretch that bold marks may enclose. */
const longestSpan = 5_000

/** A stretch without marks. */
const plain = /[^\\<*]+/y

const tags: Record<string, number> = { b: 1, strong: 1, i: 2, em: 2, u: 4 }

/**
 * Takes lines of text with Markdown or HTML marks (one block, lines joined by "\n"); gives the words with the marks taken off and
 * remembered. Marks that are never closed, and stars that stand for bullets ("* Nguyên nhân"), stay as they are.
 */
export function readMarks(raw: string): Marked {
  const out: Marked = { text: '', mask: [] }
  let state = 0
  let i = 0
  let last = ''
  const put = (s: string) => {
    out.text += s
    last = s.at(-1) ?? last
    for (let k = 0; k < s.length; k++) out.mask.push(state)
  }
  while (i < raw.length) {
    const ch = raw[i]!
    if (ch === '\\' && /[\\`*_{}[\]()#+\-.!|>]/.test(raw[i + 1] ?? '')) {
      put(raw[i + 1]!)
      i += 2
    } else if (ch === '<') {
      const tag = /^<(\/?)([a-z][a-z0-9]*)\b[^<>]{0,200}>/i.exec(raw.slice(i, i + 240))
      if (!tag) put(ch)
      else if (/^br$/i.test(tag[2]!)) put(' ')
      else {
        const bit = tags[tag[2]!.toLowerCase()] ?? 0
        state = tag[1] ? state & ~bit : state | bit
      }
      i += tag ? tag[0].length : 1
    } else if (ch === '*') {
      const run = /^\*+/.exec(raw.slice(i))?.[0].length ?? 1
      const next = starState(raw, i, run, state)
      if (next === null) put('*'.repeat(run))
      else if (next.literal) put(next.literal)
      else if (next.state & ~state & 1 && /[\p{L}\p{N}]/u.test(last) && /[\p{L}\p{N}]/u.test(raw[i + run] ?? ''))
        put(' ')
      if (next) state = next.state
      i += run
    } else {
      plain.lastIndex = i
      const run = plain.exec(raw)?.[0] ?? ch
      put(run)
      i += run.length
    }
  }
  return out
}

/** What a run of stars at `at` does: the new state, with a literal star where it is a bullet too; null where it is plain text. */
function starState(raw: string, at: number, run: number, state: number): { state: number; literal: string } | null {
  const lineStart = /(?:^|\n)[ \t]*$/.test(raw.slice(Math.max(0, at - 20), at))
  const after = raw[at + run] ?? '\n'
  const before = raw[at - 1] ?? '\n'
  const line = raw.slice(at + run, lineEnd(raw, at))
  // "** Nguyên nhân*": a star bullet in front of an italic line.
  if (run === 2 && lineStart && /^[ \t]/.test(after) && /[^*]\*\s*$/.test(line) && !line.includes('**'))
    return { state: state | 2, literal: '*' }
  if (lineStart && /\s/.test(after)) return null
  const bits = run === 1 ? 2 : run === 2 ? 1 : run === 3 ? 3 : 0
  if (bits === 0) return null
  if ((state & bits) !== 0 && !/\s/.test(before)) return { state: state & ~bits, literal: '' }
  if (/\s/.test(after) || (state & bits) !== 0) return null
  const rest = raw.slice(at + run, run === 1 ? lineEnd(raw, at) : at + longestSpan)
  return rest.includes('*'.repeat(run)) ? { state: state | bits, literal: '' } : null
}

function lineEnd(raw: string, at: number): number {
  const end = raw.indexOf('\n', at)
  return end < 0 ? raw.length : end
}

/** A part of a marked text, spaces at its ends left out. */
export function trimMarked(marked: Marked, start = 0, end = marked.text.length): Marked {
  while (start < end && /\s/.test(marked.text[start]!)) start++
  while (end > start && /\s/.test(marked.text[end - 1]!)) end--
  return { text: marked.text.slice(start, end), mask: marked.mask.slice(start, end) }
}

/** Adds a marked text to another, with a joint ("", " " or "\n") between them. */
export function append(to: Marked, joint: string, more: Marked): void {
  const bridge = to.mask.at(-1) ?? 0
  for (let i = 0; i < joint.length; i++) to.mask.push(bridge)
  for (const bits of more.mask) to.mask.push(bits)
  to.text += joint + more.text
}

/** Share of the letters and digits that carry a bit of the mask, 0 to 1. */
export function shareOf(marked: Marked, bit: number): number {
  if (!marked.mask.some(bits => (bits & bit) !== 0)) return 0
  let all = 0
  let some = 0
  for (let i = 0; i < marked.text.length; i++) {
    if (!/[\p{L}\p{N}]/u.test(marked.text[i]!)) continue
    all++
    if ((marked.mask[i]! & bit) !== 0) some++
  }
  return all === 0 ? 0 : some / all
}
