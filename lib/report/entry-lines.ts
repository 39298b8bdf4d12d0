import type { Entry } from './entry.ts'
import { bare } from '../text/quotations.ts'
import { capital, join, mark, reference, textOf, type Run } from './run.ts'
import type { Say } from './phrases.ts'

/** A line of an entry; writers choose indents, not contents. */
export interface EntryLine {
  role: 'lead' | 'detail' | 'wording'
  runs: Run[]
}

/**
 * An entry as lines of text: the lead with its place, people and reference; what the form says beside it; the words
 * of the draft; then each other wording with its own people.
 */
export function entryLines(entry: Entry, say: Say): EntryLine[] {
  const [lead, ...others] = entry.wordings
  if (!lead) return []
  const opening = openingOf(entry)
  const words = entry.inline ? join(entry.wordings.map(said), '; ') : said(lead)
  const runs = [
    ...(opening.length > 0 ? [...capital(opening), mark(': ')] : []),
    ...words,
    mark(' '),
    reference(entry.mark)
  ]
  const details = [...lead.details, ...draftLines(entry, say)].map(detail)
  const wordings = others.flatMap(w => {
    const line: EntryLine = { role: 'wording', runs: [say('other-wording'), ...said(w)] }
    return [line, w.details.map(detail)].flat()
  })
  return [{ role: 'lead', runs }, ...details, ...(entry.inline ? [] : wordings)]
}

/** "Một số ý kiến (6/48), trang 5, dòng 2 (6 ý kiến, 5 người, 3 đơn vị)"; any part may be missing. */
function openingOf({ weight, place, support }: Entry): Run[] {
  const where = join([weight, place], ', ')
  if (where.length === 0 || support.length === 0) return [...where, ...support]
  return [...where, mark(' ('), ...support, mark(')')]
}

/** The words of the draft, where the change does not hold them, and the change itself. */
function draftLines({ change, draftWords }: Entry, say: Say): Run[][] {
  // The draft's own words, or the words somebody took for them.
  const label = say(draftWords.some(run => run.as === 'draft') ? 'draft-says' : 'draft-quoted')
  const words = bare(textOf(draftWords))
  const known = change.some(run => bare(run.text) === words)
  return [...(known || words === '' ? [] : [[label, ...draftWords]]), ...(change.length > 0 ? [change] : [])]
}

const detail = (runs: Run[]): EntryLine => ({ role: 'detail', runs })

function said(wording: Entry['wordings'][number]): Run[] {
  return wording.who.length > 0 ? [...wording.text, mark(' – '), ...wording.who] : wording.text
}
