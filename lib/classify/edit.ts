import type { Edit, Remark } from '../model/comment.ts'
import { bare } from '../text/quotations.ts'
import type { Clause } from './clauses.ts'
import { fieldPair } from './field-pair.ts'
import { levelEdit } from './figures.ts'
import { checkedWords, goneWords, keptWords } from './gone-words.ts'
import { isAdding, newWords } from './new-words.ts'
import { isHeadingNumber, oldWords } from './old-words.ts'
import type { Reading } from './reading.ts'
import { slipPair } from './slip-pair.ts'
import { slotsOf, type Filled } from './slots.ts'
import { framedFigures } from './framed-figures.ts'
import { weighedFigures } from './weighed-figures.ts'

/**
 * How the request words its change: old and new words, new ones alone, old ones alone, words to keep, words to check,
 * figures, a heading's number; none where no exact words are said.
 */
export type Frame = 'pair' | 'new' | 'old' | 'kept' | 'checked' | 'level' | 'number' | 'none'

export interface EditReading {
  edit: Edit | null
  frame: Frame
  filled: Filled[]
}

/** What the parts of the grammar work on. */
export interface Request {
  reading: Reading
  clauses: Clause[]
  /** The clause that commands, or null. */
  main: Clause | null
  filled: Filled[]
  remark: Remark
}

/** The exact words to be changed and the new ones; null where no exact words are said: an idea is no edit. */
export function readEdit(reading: Reading, clauses: Clause[], main: Clause | null, remark: Remark): EditReading {
  const filled = slotsOf(reading, clauses)
  const request: Request = { reading, clauses, main, filled, remark }
  const [frame, original, replacement] = wordsOf(request)
  if (original === null && replacement === null) return { edit: null, frame: 'none', filled }
  return {
    edit: {
      original: original === null ? null : trimmed(original),
      replacement: replacement === null ? null : trimmed(replacement)
    },
    frame,
    filled
  }
}

function wordsOf(request: Request): [Frame, string | null, string | null] {
  const { filled } = request
  const swapped = filled.find(f => f.mark?.role === 'mistyped')
  if (swapped) {
    const right = filled.findLast(f => f.first < swapped.first)
    return [right ? 'pair' : 'old', swapped.text, right?.text ?? null]
  }
  const swap = filled.length === 2 ? filled[1] : undefined
  if (swap?.mark?.role === 'instead' && (filled[0]?.slot === 'subject' || filled[0]?.slot === 'moved'))
    return ['pair', swap.text, filled[0].text]
  const slip = slipPair(request) ?? fieldPair(request)
  if (slip) return ['pair', slip.original, slip.replacement]
  const kept = keptWords(request)
  const weighed = framedFigures(request) ?? weighedFigures(request)
  if (kept !== null && !weighed) return ['kept', kept, null]
  if (weighed) return [speaksOfFault(request) ? 'pair' : 'level', weighed.original, weighed.replacement]
  const level = levelEdit(request)
  if (level) return ['level', level.original, level.replacement]
  const fresh = newWords(request)
  if (fresh && isAdding(request, fresh)) return ['new', null, fresh.text]
  if (fresh) {
    const original = oldWords(request, fresh)
    if (isHeadingNumber(fresh.text)) return ['number', original, fresh.text]
    return original === null || original === fresh.text ? ['new', null, fresh.text] : ['pair', original, fresh.text]
  }
  const gone = goneWords(request)
  if (gone !== null) return ['old', gone, null]
  return ['checked', checkedWords(request), null]
}

function speaksOfFault({ reading }: Request): boolean {
  return reading.units.some(u => u.role === 'fault')
}

/** The clause that commands most plainly, the first of equals; "giữ …, nhưng cần …" is about what follows. */
export function mainRequest(reading: Reading, clauses: Clause[]): Clause | null {
  const requests = clauses.filter(c => c.force > 0 && c.sort !== 'reason')
  const long = (clauses.at(-1)?.sentence ?? 0) >= 3
  const weighed = (c: Clause): number => weight(reading, c) + (long && asksOutright(reading, c) ? 1.5 : 0)
  const best = requests.reduce<Clause | null>((top, c) => (top === null || weighed(c) > weighed(top) ? c : top), null)
  if (best === null || reading.units[best.action]?.role !== 'keep') return best
  return (
    requests.find(
      c => c.from > best.from && c.action >= 0 && !c.negated && reading.units[c.first]?.role === 'contrast'
    ) ?? best
  )
}

/** At the end of an argument "đề nghị" outweighs what merely must be. */
function asksOutright({ units }: Reading, clause: Clause): boolean {
  return units.slice(clause.first, clause.end).some(u => u.role === 'ask' && /nghi|xuat/.test(u.plain))
}

/** "…, cần nhìn thẳng …" asks; what "phải" be borne in the clause before it is told. */
function asksFirst({ units }: Reading, clause: Clause): boolean {
  return clause.action < 0 && units[clause.first]?.role === 'ask'
}

function weight(reading: Reading, clause: Clause): number {
  return (
    clause.force - (clause.negated ? 1.5 : 0) - (clause.action < 0 ? 1 : 0) + (asksFirst(reading, clause) ? 0.5 : 0)
  )
}

/** Without quotation marks and full stops at the ends; words that are themselves quoted, bracketed or dotted stay as they are. */
function trimmed(text: string): string {
  const inner = bare(text)
  return /[\p{L}\p{N}]/u.test(inner) && !/[“”«»"…]|^\(|\.\./u.test(text) ? inner : text.trim()
}
