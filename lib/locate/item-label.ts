import { folded } from '../text/fold.ts'
import { ordinal } from '../text/numerals.ts'

/** The number that an item of a list begins with ("(8)", "8.", "8)", "Thứ tám,", "Tám là"), or null. */
export function itemNumber(text: string): number | null {
  const start = folded(text.slice(0, 24))
  const digits = /^[-+*•\s]*\(?(\d{1,2})\s?[.):/-]/.exec(start)
  if (digits) return Number(digits[1])
  const word = /^[-+*•\s]*(?:thu (\S+(?: \S+)?)[,:.]|(\S+(?: \S+)?) la\b)/.exec(start)
  return word ? ordinal(word[1] ?? word[2] ?? '') : null
}
