import type { Edit, Kind } from '../model/comment.ts'
import { isUnmarked } from '../text/fold.ts'
import { bare } from '../text/quotations.ts'
import { figureOf } from './figures.ts'
import { matchTokens, oneOrder } from './tokens.ts'

/** One word of an edit in the two spellings it is compared by. */
export interface EditWord {
  /** Lower case with its marks in one order, so that "hòa" is "hoà" but "hang" is not "hàng". */
  marked: string
  /** Without marks. */
  plain: string
  /** Begins another item of a list: a comma, semicolon, "và" or "hoặc" stands before it. */
  listed: boolean
}

/** An edit with exact words, reduced to what really changes: "hai phong trào" → "ba phong trào" changes "hai" into "ba". */
export interface EditWords {
  operation: 'add' | 'replace' | 'delete' | 'set' | 'mend'
  from: EditWord[]
  to: EditWord[]
  /** Words of `from` that do not stay, and of `to` that are new, in order. */
  removed: EditWord[]
  added: EditWord[]
  /** Words that stay at the start and end of `from`: how far into it the change lies. */
  lead: number
  tail: number
  /** Typed without Vietnamese marks: only plain spellings can be compared. */
  unmarked: boolean
  /** The change is one of marks or capitals only: marks must then agree. */
  marksOnly: boolean
}

const longestDiff = 80
/** New "words" that only tell of a letter or mark: "dấu hỏi", "s", "x". */
const saysMark =
  /^(?:dấu |dau )?(?:hỏi|ngã|sắc|huyền|nặng|mũ|hoi|nga|sac|huyen|nang|mu|\p{L}|ch|gh|gi|kh|ng|ngh|nh|ph|qu|th|tr)$/iu

/**
 * The words of an edit, or null where it has none that could be compared: a clarification's or agreement's `original`
 * only quotes. "set": new words whose original the comment does not give ("nên là 1.400"); "mend": words said to be
 * wrong whose right spelling it leaves to the reader ("sai chính tả").
 */
export function editWordsOf(kind: Kind, edit: Edit | null): EditWords | null {
  if (edit === null) return null
  const from = editWords(edit.original)
  const to =
    kind === 'correct' && from.length > 0 && saysMark.test(edit.replacement ?? '') ? [] : editWords(edit.replacement)
  const { unmarked, typed } = spellings(edit)
  if (to.length === 0 && from.length > 0 && kind === 'correct') return changed('mend', from, to, unmarked)
  if (to.length === 0 && (kind !== 'delete' || from.length === 0)) return null
  if (kind === 'approve' || kind === 'object') {
    return to.length > 0 && from.length > 0 ? changed('replace', from, to, unmarked, typed) : null
  }
  const operation =
    to.length === 0 ? 'delete' : from.length > 0 ? 'replace' : kind === 'add' || kind === 'propose' ? 'add' : 'set'
  return changed(operation, from, to, unmarked, typed)
}

function spellings(edit: Edit): { unmarked: boolean; typed: () => [EditWord[], EditWord[]] } {
  return {
    unmarked: isUnmarked(`${edit.original ?? ''} ${edit.replacement ?? ''}`),
    typed: () => [typedWords(edit.original), typedWords(edit.replacement)]
  }
}

/** What a change of `from` into `to` comes down to. `typed` gives both as typed, for changes of capitals only. */
export function changed(
  operation: EditWords['operation'],
  from: EditWord[],
  to: EditWord[],
  unmarked: boolean,
  typed: () => [EditWord[], EditWord[]] = () => [from, to]
): EditWords {
  const plainly = from.map(w => w.plain).join(' ') === to.map(w => w.plain).join(' ')
  const cased = plainly && from.map(w => w.marked).join(' ') === to.map(w => w.marked).join(' ')
  // Only capitals differ ("luật" → "Luật"): compare the words as typed.
  const [a, b] = cased ? typed() : [from, to]
  const lead = commonStart(a, b)
  const tail = commonStart(a.slice(lead).reverse(), b.slice(lead).reverse())
  const [removed, added] = difference(a.slice(lead, a.length - tail), b.slice(lead, b.length - tail))
  return {
    operation: operation === 'replace' ? effect(removed, added) : operation,
    from: a,
    to: b,
    removed: operation === 'replace' && added.length > 0 ? removed : withoutJoint(removed),
    added: operation === 'replace' ? added : withoutJoint(added),
    lead,
    tail,
    unmarked,
    marksOnly: plainly
  }
}

/** "cơ quan" → "cơ quan, đơn vị" adds, "khá, giỏi" → "giỏi" deletes, however it is worded. */
function effect(removed: EditWord[], added: EditWord[]): EditWords['operation'] {
  if (removed.length === 0 && added.length > 0) return 'add'
  return added.length === 0 && removed.length > 0 ? 'delete' : 'replace'
}

/** Words without the "và" that only joins them to their neighbours in the draft. */
function withoutJoint(words: EditWord[]): EditWord[] {
  if (words.length < 2) return words
  const rest = words[0]?.plain === 'va' ? words.slice(1) : words
  return rest.length > 1 && rest.at(-1)?.plain === 'va' ? rest.slice(0, -1) : rest
}

/** Words of an edit's text, quotation marks and points at its ends left out. */
export function editWords(text: string | null): EditWord[] {
  return text === null ? [] : wordsOf(bare(text).toLowerCase())
}

function typedWords(text: string | null): EditWord[] {
  return text === null ? [] : wordsOf(bare(text))
}

function wordsOf(text: string): EditWord[] {
  const raw = text.normalize('NFC')
  let end = 0
  return Array.from(matchTokens(raw), m => {
    const listed =
      /[,;/]/.test(raw.slice(end, m.index)) ||
      /(?:^|\s)(?:và|hoặc|va|hoac)\s*$/i.test(raw.slice(Math.max(0, m.index - 6), m.index))
    end = m.index + m[0].length
    const figure = figureOf(m[0].toLowerCase())
    return figure === null
      ? { marked: oneOrder(m[0]), plain: plainOf(m[0]), listed }
      : { marked: figure, plain: figure, listed }
  })
}

function plainOf(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd')
}

function commonStart(a: EditWord[], b: EditWord[]): number {
  let n = 0
  while (n < a.length && n < b.length && a[n]?.marked === b[n]?.marked) n++
  return n
}

/** Words only in `a` and only in `b` by longest common subsequence; long texts are taken whole, to stay linear. */
function difference(a: EditWord[], b: EditWord[]): [EditWord[], EditWord[]] {
  if (a.length === 0 || b.length === 0 || a.length > longestDiff || b.length > longestDiff) return [a, b]
  const width = b.length + 1
  const best = new Uint8Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const same = a[i]?.marked === b[j]?.marked
      best[i * width + j] = same
        ? best[(i + 1) * width + j + 1]! + 1
        : Math.max(best[(i + 1) * width + j]!, best[i * width + j + 1]!)
    }
  }
  const removed: EditWord[] = []
  const added: EditWord[] = []
  let i = 0
  let j = 0
  while (i < a.length || j < b.length) {
    const [x, y] = [a[i], b[j]]
    if (x && y && x.marked === y.marked) {
      i++
      j++
    } else if (y === undefined || (x && best[(i + 1) * width + j]! >= best[i * width + j + 1]!)) {
      removed.push(x!)
      i++
    } else {
      added.push(y)
      j++
    }
  }
  return [removed, added]
}
