import { changed, type EditWord, type EditWords } from './edit-words.ts'
import { figureOf, isNumberWord } from './figures.ts'

const longestNew = 80
const longestParagraph = 600
/** Words that may stand before the first and behind the last one in common: they take the place of as many others. */
const widestEdge = 3

/**
 * An edit set against the paragraph it is for. New words given alone ("nên là 45 em", "viết là: …", a whole sentence said
 * anew): what stays, what goes, what comes. New words that run on into what follows ("75" → "80 triệu" before "triệu
 * đồng"): without what is there already. The edit itself where more than one reading fits.
 */
export function settled(edit: EditWords, paragraph: EditWord[]): EditWords {
  if (edit.to.length > longestNew || paragraph.length > longestParagraph) return edit
  const spell = (w: EditWord): string => (edit.unmarked ? w.plain : w.marked)
  if (edit.operation === 'replace') return withoutOverlap(edit, paragraph, spell)
  if (edit.operation !== 'set' || edit.to.length < 2) return edit
  const from = wordsReplaced(edit.to, paragraph, spell)
  if (from === null) return edit
  const whole = changed('replace', from, edit.to, edit.unmarked)
  return whole.removed.length + whole.added.length > 0 ? whole : edit
}

function withoutOverlap(edit: EditWords, paragraph: EditWord[], spell: (w: EditWord) => string): EditWords {
  const [from, to, words] = [edit.from, edit.to, paragraph].map(list => list.map(spell)) as [
    string[],
    string[],
    string[]
  ]
  const starts = words.flatMap((_, at) => (from.every((word, i) => words[at + i] === word) ? [at] : []))
  if (starts.length !== 1) return edit
  const end = starts[0]! + from.length
  for (let more = Math.min(to.length - 1, words.length - end); more > 0; more--) {
    if (!to.slice(-more).every((word, i) => words[end + i] === word)) continue
    return changed('replace', paragraph.slice(starts[0], end + more), edit.to, edit.unmarked)
  }
  return edit
}

/** The stretch of the paragraph that the new words say anew, or null. */
function wordsReplaced(to: EditWord[], paragraph: EditWord[], spell: (w: EditWord) => string): EditWord[] | null {
  const words = paragraph.map(spell)
  const pairs = alignment(to.map(spell), words)
  const [first, last] = [pairs[0], pairs.at(-1)]
  if (!first || !last || 2 * pairs.length < to.length) return null
  const [before, after] = [first[0], to.length - 1 - last[0]]
  const [start, end] = [first[1] - before, last[1] + 1 + after]
  if (Math.max(before, after) > widestEdge || start < 0 || end > words.length) return null
  if (end - start > 2 * to.length + widestEdge) return null
  if (pairs.length >= 3) return paragraph.slice(start, end)
  // Few words in common prove nothing, unless they stand there once and a figure takes a figure's place.
  const figures = [to[0], paragraph[start]].every(w => w && (figureOf(w.plain) !== null || isNumberWord(w.plain)))
  return figures && words.indexOf(words[first[1]]!) === words.lastIndexOf(words[first[1]]!)
    ? paragraph.slice(start, end)
    : null
}

/** Positions of the words of a longest common subsequence. */
function alignment(a: string[], b: string[]): [number, number][] {
  const width = b.length + 1
  const best = new Uint8Array((a.length + 1) * width)
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      best[i * width + j] =
        a[i - 1] === b[j - 1]
          ? best[(i - 1) * width + j - 1]! + 1
          : Math.max(best[(i - 1) * width + j]!, best[i * width + j - 1]!)
    }
  }
  const pairs: [number, number][] = []
  for (let i = a.length, j = b.length; i > 0 && j > 0;) {
    const here = best[i * width + j]!
    if (best[i * width + j - 1] === here) j--
    else if (best[(i - 1) * width + j] === here) i--
    else pairs.push([--i, --j])
  }
  return pairs.reverse()
}
