import { toRoman } from '../../text/numerals.ts'

/** A list number as printed (ECMA-376 part 1, 17.18.59). Formats of other scripts are given as decimals. */
export function formatNumber(value: number, format: string): string {
  if (format === 'none') return ''
  if (format === 'decimalZero') return String(value).padStart(2, '0')
  if (value < 1) return String(value)
  if (format === 'upperRoman') return romanNumber(value)
  if (format === 'lowerRoman') return romanNumber(value).toLowerCase()
  if (format === 'upperLetter') return letters(value).toUpperCase()
  if (format === 'lowerLetter') return letters(value)
  return String(value)
}

function romanNumber(value: number): string {
  return value < 400 ? toRoman(value) : String(value)
}

/** Word's letters: a … z, aa, bb … (not aa, ab). */
function letters(value: number): string {
  const letter = String.fromCharCode(97 + ((value - 1) % 26))
  return letter.repeat(Math.min(Math.floor((value - 1) / 26) + 1, 30))
}
