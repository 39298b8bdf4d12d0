import { folded } from '../text/fold.ts'
import { cellItems } from './items.ts'
import { isOpinion, isRequest } from './phrases.ts'

/** Several lines without list marks, each an opinion, are several comments typed one below the other; else the text as it is. */
export function opinionLines(text: string): string[] {
  const lines = text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
  const several =
    lines.length > 1 && cellItems(text).length === 1 && lines.every(isOpinion) && lines.slice(1).every(begins)
  return several ? lines : [text]
}

/**
 * The paragraphs of one speech as separate opinions: each judges or asks, and none goes on with the one above ("Vì vậy, …",
 * "Cụ thể …"). Else one text, paragraphs parted by a blank line.
 */
export function opinionParagraphs(paragraphs: string[]): string[] {
  const [, ...more] = paragraphs
  const several = paragraphs.length > 1 && paragraphs.every(isOpinion) && !more.some(goesOn)
  return several ? paragraphs : [paragraphs.join('\n\n')]
}

function begins(line: string): boolean {
  return isRequest(line) && !goesOn(line)
}

function goesOn(line: string): boolean {
  return /^(?:vi|do|boi|nham|de (?!nghi|xuat|\d)|ly do|cu the|dong thoi|tu do|cho nen|nen(?! (?:bo|sua|them|lay|de|ghi|dua|nang|giam))|theo do|nhu vay|nhu the|neu khong|chang han|vi du|trong do)(?!\p{L})/u.test(
    folded(line)
  )
}
