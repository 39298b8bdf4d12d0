import { folded } from '../text/fold.ts'
import type { EditWords } from './edit-words.ts'
import { figureOf } from './figures.ts'
import { withoutPlaces } from './place-words.ts'
import { tokensOf } from './tokens.ts'

/** Two figures said not to agree ("12 lớp mà phụ lục cộng ra 13"), smaller in code units first. */
export type Clash = [string, string]

/** Signs that figures are doubted, not set: checking, disagreeing, asking which. */
const doubt = new RegExp(
  '\\b(?:(?:khong|ko|k|chua) (?:khop|thong nhat|dong nhat|trung|giong|bang|dung|phai)|lech|mau thuan|sai|khac|venh|' +
    'so nao|hay(?: la)?|kiem tra|ra soat|doi chieu|dinh chinh|thong nhat|(?:xem|coi|sua|tinh|cong|dem) lai|sao lai|cong ra|' +
    'ma [^.;]{0,60}\\b(?:ghi|neu|la|lai|viet)|nham)\\b'
)
/** A target set higher or lower, or kept, is no doubt about what is. */
const wish = /(?<![\p{L}])(?:nâng|tăng|giảm|hạ|giữ|nang|tang|ha)(?![\p{L}])/u
const year = /^(?:19|20)\d\d$/

/** The two figures a text in free words says do not agree, or null. */
export function clashIn(text: string): Clash | null {
  const plain = folded(text)
  if (!doubt.test(plain) || wish.test(folded(text, { marks: false }))) return null
  const all = new Set(tokensOf(withoutPlaces(plain)).map(figureOf))
  const figures = [...all].filter(f => f !== null)
  const counts = figures.length > 2 ? figures.filter(f => !year.test(f)) : figures
  return pairOf(counts)
}

/** The two figures of an edit that puts one in the place of the other, or null. */
export function clashOf(edit: EditWords): Clash | null {
  const [out, into] = [figures(edit.removed), figures(edit.added)]
  return out.length === 1 && into.length === 1 ? pairOf([out[0]!, into[0]!]) : null
}

function figures(words: EditWords['from']): string[] {
  return words.map(w => figureOf(w.plain)).filter(f => f !== null)
}

function pairOf(figures: string[]): Clash | null {
  const [a, b] = figures
  if (figures.length !== 2 || a === undefined || b === undefined || a === b) return null
  return a < b ? [a, b] : [b, a]
}

/** True for figures so long that two comments hardly have both by chance. */
export function isTelling([a, b]: Clash): boolean {
  return [a, b].every(f => f.replace(/\D/g, '').length >= 3 && !year.test(f))
}
