import type { Quote, Remark, Request } from '../model/comment.ts'
import { bare, quotations } from '../text/quotations.ts'

/**
 * The request's quotations, and what the form quotes from the draft; new words are none.
 * @param from offset in the remark's words before which only facts of other places are told
 */
export function gatherQuotes(remark: Remark, request: Request, from: number): Quote[] {
  const told = (q: Quote) => q.role === 'context' && remark.text.slice(0, from).includes(q.text)
  const quotes = request.quotes.filter(q => q.role !== 'new' && !told(q))
  const fresh = request.edit?.replacement ?? ''
  if (request.edit?.original) quotes.push({ text: request.edit.original, role: 'changed' })
  if (remark.quoted !== null) {
    const inner = quotations(remark.quoted)
    if (inner.length > 0) quotes.push(...inner.map(q => ({ text: q.text, role: 'context' as const })))
    else quotes.push({ text: remark.quoted, role: 'context' })
  }
  if (remark.place !== null) {
    for (const q of quotations(remark.place))
      if (/\s/.test(q.text.trim())) quotes.push({ text: q.text, role: 'context' })
  }
  const seen = new Set<string>()
  return quotes.filter(q => {
    const key = bare(q.text)
    if (key === '' || seen.has(key) || (q.role !== 'changed' && key === bare(fresh))) return false
    seen.add(key)
    return true
  })
}
