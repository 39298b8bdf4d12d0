import type { Edit, Quote, Remark } from '../model/comment.ts'
import { bare } from '../text/quotations.ts'
import type { EditReading } from './edit.ts'
import type { Reading, Unit } from './reading.ts'
import { isWordTerm, wordsFrom } from './values.ts'
import { quotedWords } from './variants.ts'

const order: Record<Quote['role'], number> = { changed: 0, anchor: 1, context: 2, new: 3 }

/** The quoted and named words of a remark with what they are, best for finding the place first. */
export function quotesOf(reading: Reading, words: EditReading, edit: Edit | null, remark: Remark): Quote[] {
  const quotes: Quote[] = []
  const add = (text: string, role: Quote['role']): void => {
    if (/[\p{L}\p{N}]/u.test(text) && !quotes.some(q => bare(q.text) === bare(text))) quotes.push({ text, role })
  }
  if (remark.anchor?.exact) add(remark.anchor.exact, 'changed')
  if (edit?.original) add(edit.original, 'changed')
  for (const filled of words.filled) add(filled.text, filled.text === edit?.replacement ? 'new' : roleOf(filled.slot))
  const field = quotedWords(remark.quoted)
  if (field !== '') add(field, 'context')
  for (const anchor of plainAnchors(reading)) add(anchor, 'anchor')
  for (const cited of plainCitations(reading)) add(cited, 'context')
  if (edit?.replacement) add(edit.replacement, 'new')
  return quotes.sort((a, b) => order[a.role] - order[b.role])
}

function roleOf(slot: string): Quote['role'] {
  if (slot === 'old' || slot === 'kept' || slot === 'checked' || slot === 'moved') return 'changed'
  if (slot === 'anchor') return 'anchor'
  return slot === 'new' ? 'new' : 'context'
}

/** "sau từ thiên tai", "trước cụm từ …" without quotation marks. */
function plainAnchors(reading: Reading): string[] {
  return after(reading, u => u.role === 'anchor' || u.role === 'inside', true)
}

/** "dự thảo ghi … nhưng": words of the draft repeated without quotation marks. */
function plainCitations(reading: Reading): string[] {
  return after(reading, u => u.role === 'cite' || u.plain === 'ghi', false)
}

function after(reading: Reading, opens: (unit: Unit) => boolean, named: boolean): string[] {
  const found: string[] = []
  for (const [i, unit] of reading.units.entries()) {
    if (!opens(unit)) continue
    let first = i + 1
    if (named && !isWordTerm(reading.units[first])) continue
    if (isWordTerm(reading.units[first])) first++
    const value = wordsFrom(reading, first, reading.units.length)
    if (value && value.end - value.first >= (named ? 1 : 3) && value.end - value.first <= 25) found.push(value.text)
  }
  return found
}
