import { labelLength } from './paragraph-key.ts'
import type { Pair } from './alignment.ts'
import { paragraphBreak, type Story } from './story.ts'
import type { TextEdit } from './text-edit.ts'
import { tokensOf, type Token } from './tokens.ts'
import { hunksOf, matchTokens, type Hunk } from './word-diff.ts'

/** Below this share of common words a paragraph is taken as written anew, whole. */
const leastCommon = 0.35

/**
 * The edits that turn the draft into the copy, in the order of the draft; they are nobody's until somebody claims them.
 * `numbered(i)`: the number in front of paragraph i of the copy is Word's own, so that it says nothing.
 */
export function comparedEdits(
  pairs: Pair[],
  draft: Story,
  copy: Story,
  numbered: (index: number) => boolean
): TextEdit[] {
  const edits: TextEdit[] = []
  let [i, j] = [0, 0]
  for (const pair of [...pairs, { copy: [copy.paragraphs.length], draft: [draft.paragraphs.length], equal: true }]) {
    edits.push(...between(draft, copy, [j, pair.draft[0]!], [i, pair.copy[0]!]))
    if (pair.copy[0]! < copy.paragraphs.length) edits.push(...pairEdits(pair, draft, copy, numbered(pair.copy[0]!)))
    ;[i, j] = [pair.copy.at(-1)! + 1, pair.draft.at(-1)! + 1]
  }
  return edits
}

/** Whole paragraphs: those of the draft are gone, those of the copy are new. */
function between(draft: Story, copy: Story, gone: [number, number], added: [number, number]): TextEdit[] {
  const edits: TextEdit[] = []
  const above = draft.paragraphs[gone[0] - 1]?.end ?? null
  const words = copy.paragraphs
    .slice(...added)
    .map(p => copy.text.slice(p.start, p.end))
    .filter(text => /[\p{L}\p{N}]/u.test(text))
  if (words.length > 0) {
    const inserted = words.map(text => (above === null ? text + paragraphBreak : paragraphBreak + text)).join('')
    edits.push(editOf(above ?? 0, above ?? 0, inserted))
  }
  for (const p of draft.paragraphs.slice(...gone)) {
    if (!/[\p{L}\p{N}]/u.test(draft.text.slice(p.start, p.end))) continue
    edits.push(editOf(p.start, Math.min(p.end + 1, draft.text.length), ''))
  }
  return edits
}

function editOf(start: number, end: number, inserted: string): TextEdit {
  return { start, end, inserted, author: null, date: null }
}

function pairEdits(pair: Pair, draft: Story, copy: Story, numbered: boolean): TextEdit[] {
  const own = span(copy, pair.copy)
  const other = span(draft, pair.draft)
  const [ownText, otherText] = [copy.text.slice(...own), draft.text.slice(...other)]
  const [ownLabel, otherLabel] = [labelLength(ownText), labelLength(otherText)]
  const typed = !numbered && ownLabel > 0 && otherLabel > 0
  const same = sameLabel(ownText.slice(0, ownLabel), otherText.slice(0, otherLabel))
  const cut =
    typed && !same && isFigured(ownText.slice(0, ownLabel)) && isFigured(otherText.slice(0, otherLabel)) ? 0 : 1
  const a = textOf(otherText, other[0], otherLabel * cut)
  const b = textOf(ownText, own[0], ownLabel * cut)
  const matches = matchTokens(a.tokens, b.tokens)
  const common = (2 * matches.length) / Math.max(1, a.tokens.length + b.tokens.length)
  if (common < leastCommon) return [editOf(a.base, other[1], b.text)]
  return hunksOf(matches, a.tokens.length, b.tokens.length).map(hunk => hunkEdit(hunk, a, b))
}

/** The one is the other's end: "12. (1)" and "(1)". */
function sameLabel(a: string, b: string): boolean {
  const [x, y] = [a, b].map(label =>
    tokensOf(label)
      .map(t => t.form)
      .join(' ')
  )
  return x!.endsWith(y!) || y!.endsWith(x!)
}

/** A number, and not only a bullet, which programs change at will. */
function isFigured(label: string): boolean {
  return /[\p{L}\p{N}]/u.test(label)
}

interface Side {
  text: string
  base: number
  tokens: Token[]
}

function textOf(text: string, base: number, label: number): Side {
  const words = text.slice(label)
  return { text: words, base: base + label, tokens: tokensOf(words) }
}

function span(story: Story, indexes: number[]): [number, number] {
  return [story.paragraphs[indexes[0]!]!.start, story.paragraphs[indexes.at(-1)!]!.end]
}

/** From the first differing word up to the next common one, so that spaces stand on the same side in both texts. */
function hunkEdit(hunk: Hunk, a: Side, b: Side): TextEdit {
  const last = hunk.aEnd === a.tokens.length || hunk.bEnd === b.tokens.length
  const [start, end] = stretch(a, hunk.a, hunk.aEnd, last)
  const [from, to] = stretch(b, hunk.b, hunk.bEnd, last)
  // Where a program has cut a paragraph into lines nobody asked for new paragraphs.
  return editOf(a.base + start, a.base + end, b.text.slice(from, to).replaceAll(paragraphBreak, ' '))
}

function stretch({ tokens, text }: Side, first: number, end: number, last: boolean): [number, number] {
  if (last) return [tokens[first - 1]?.end ?? 0, text.length]
  return [tokens[first]!.start, tokens[end]!.start]
}
