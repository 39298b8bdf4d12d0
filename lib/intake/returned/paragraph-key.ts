import { fold } from '../../text/fold.ts'

/** Numbers and bullets in front of a paragraph: typed, made by Word, or lost on the way. */
const number = String.raw`\(?(?:\d{1,2}(?:\.\d{1,2}){0,4}|[IVXLC]{1,6}|\p{L}\p{M}*)[.)/:-]+|\d{1,2}(?:\.\d{1,2}){1,4}(?=\s)`
const raised = String.raw`⁽?[⁰¹²³⁴-⁹]+⁾?[.)]*`
const named = String.raw`(?:chương|điều|mục|phần)\s+(?:\d{1,3}|[IVXLC]{1,6})[.:)-]?`
const label = new RegExp(
  String.raw`^\s*(?:(?:[-–—+*•●▪◦·]|${named}|${number}|${raised})(?![\p{N}%])\s*){1,2}(?=\S)`,
  'iu'
)

/** Length of the number or bullet in front of a paragraph's words, spaces included; 0 where there is none. */
export function labelLength(text: string): number {
  return label.exec(text)?.[0].length ?? 0
}

/** Letters and figures folded, number or bullet left out: equal for two copies of one paragraph. Empty for a blank one. */
export function paragraphKey(text: string): string {
  return bare(text.slice(labelLength(text))) || bare(text)
}

function bare(text: string): string {
  return fold(text.normalize('NFKC')).text.replace(/[^\p{L}\p{N}]+/gu, '')
}
