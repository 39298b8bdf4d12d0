import { folded } from '../../text/fold.ts'

/** Openings of an opinion typed into the draft's text, folded; in brackets, or with a colon behind them. Sorted. */
const openings =
  '(?:ban gop y|can nhac|de nghi|de xuat|ghi chu|gop y|gy|kien nghi|nen|nhan xet|sua lai|xem lai|y kien)(?: (?:gop y|cua|them|khac))?'
const bracketed = new RegExp(`^[([{]\\s*${openings}\\b[^\\u0000]*[)\\]}][.;]?$`)
const labelled = /^(?:ghi chu|gop y|gy|nhan xet|y kien)(?: [^:.]{0,60})?:/

/**
 * The opinion, without its brackets, that new words in a copy hold, where they speak about the draft and are no part of it: "(đề nghị nêu
 * rõ số liệu)", "Góp ý: …". Null for new words of the draft itself.
 */
export function inlineNote(inserted: string): string | null {
  const text = inserted.trim()
  const plain = folded(text)
  if (bracketed.test(plain)) return text.replace(/^[([{]\s*|\s*[)\]}][.;]?$/gu, '')
  return labelled.test(plain) ? text : null
}
