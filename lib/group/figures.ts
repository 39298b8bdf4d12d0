import { oneOrder } from './tokens.ts'

const figure = /^\d+(?:[.,/]\d+)*%?$/
const sectionNumber = /^\d{1,2}(?:\.\d{1,2})+$/
const thousands = /^\d{1,3}(?:\.\d{3})+$/

/** Number words, folded, sorted; those that folding makes everyday words ("năm", "sáu", "tư") are left out. */
const numberWords = new Set('ba bay bon chin hai mot muoi nghin tam tram trieu'.split(' '))

/** Roman numerals in lower case that are no syllables ("vi", "xi" are). */
const romans = new Set('i ii iii iv ix v vii viii x xii xiii xiv xix xv xvi xvii xviii xx'.split(' '))

/** Numbers said in words, with their marks ("năm" is the year more often than five). */
const saidNumbers = new Map(
  Object.entries({ một: 1, hai: 2, ba: 3, bốn: 4, sáu: 6, bảy: 7, tám: 8, chín: 9, mười: 10 }).map(([word, value]) => [
    oneOrder(word),
    String(value)
  ])
)

/** The figure for a number said in one word ("hai"; with its marks in one order), or the word itself. */
export function inFigures(marked: string): string {
  return saidNumbers.get(marked) ?? marked
}

/**
 * A figure in one spelling ("05" = "5", "1.400" = "1400", "98,6%" = "98.6"; "#ii" for a Roman numeral), or null for a word or a section
 * number.
 */
export function figureOf(word: string): string | null {
  if (word.startsWith('#')) return word
  if (romans.has(word)) return `#${word}`
  if (!figure.test(word)) return null
  const bare = word.replace('%', '')
  if (thousands.test(bare)) return bare.replaceAll('.', '')
  if (sectionNumber.test(bare) && bare.split('.').length > 2) return null
  const plain = bare.replace(',', '.').replace(/^0+(?=\d)/, '')
  return plain
}

export function isNumberWord(folded: string): boolean {
  return numberWords.has(folded)
}

/** True where each side has a figure the other lacks: other years, other targets. One side saying more is no conflict. */
export function figuresConflict(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return !isSubset(a, b) && !isSubset(b, a)
}

function isSubset<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  for (const x of a) if (!b.has(x)) return false
  return true
}
