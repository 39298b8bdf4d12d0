import { quotations } from '../text/quotations.ts'

/**
 * The smallest piece of a report: a text and where it comes from. A report is made of nothing else (G5), so that a
 * test can prove of every run that it is a fixed phrase, a heading, a name or somebody's own words.
 */
export interface Run {
  as: RunSource
  text: string
  bold?: boolean
  italic?: boolean
}

/**
 * phrase: from phrases.ts, blanks filled · heading, draft: the draft's own words · topic: the guidance's title ·
 * verbatim: a submitter's words · name: a person, unit or channel · file: a file name · reference: "[g5]" ·
 * count: a number alone · setting: from the unit's settings · mark: punctuation that joins runs.
 */
export type RunSource =
  'phrase' | 'heading' | 'draft' | 'topic' | 'verbatim' | 'name' | 'file' | 'reference' | 'count' | 'setting' | 'mark'

export const mark = (text: string): Run => ({ as: 'mark', text })
export const reference = (group: string): Run => ({ as: 'reference', text: `[${group}]` })
export const name = (text: string): Run => ({ as: 'name', text: nfc(text) })
export const file = (text: string): Run => ({ as: 'file', text: nfc(text) })

/** A submitter's words as they stand, composed (NFC), spaces at the two ends left out. */
export const verbatim = (text: string): Run => ({ as: 'verbatim', text: nfc(text).trim() })

/** Words of the draft, set between quotation marks by the caller. */
export const draftWords = (text: string): Run => ({ as: 'draft', text: nfc(text).trim() })

/** A text between quotation marks; one that is a quotation as a whole brings its own. */
export function quoted(run: Run): Run[] {
  const [whole] = quotations(run.text)
  if (whole && whole.outerStart === 0 && whole.outerEnd === run.text.length) return [run]
  return [mark('“'), run, mark('”')]
}

/** Lists of runs joined by a punctuation mark; empty lists are left out. */
export function join(parts: Run[][], between: string): Run[] {
  const runs: Run[] = []
  for (const part of parts) {
    if (part.length > 0 && runs.length > 0) runs.push(mark(between))
    runs.push(...part)
  }
  return runs
}

export const bold = (run: Run): Run => ({ ...run, bold: true })
export const italic = (run: Run): Run => ({ ...run, italic: true })

/** The words of several runs together. */
export function textOf(runs: Run[]): string {
  return runs.map(r => r.text).join('')
}

/** A phrase that opens a line: its first letter in upper case. */
export function capital(runs: Run[]): Run[] {
  const [first, ...rest] = runs
  if (!first || first.as !== 'phrase') return runs
  return [{ ...first, text: first.text.charAt(0).toUpperCase() + first.text.slice(1) }, ...rest]
}

function nfc(text: string): string {
  return text.normalize('NFC')
}
