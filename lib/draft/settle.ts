import { isKeyword } from './number.ts'
import type { Nested } from './nesting.ts'

/** In a draft that marks its titles, a plain numbered line has to be this short to be one. */
const longestPlainTitle = 120
/** With a full stop at its end, shorter still. */
const longestStopped = 80

/**
 * Decides what is open: a short numbered paragraph without any look of its own is a title where it and its siblings have
 * something below them, else a numbered paragraph (an item of a list). Changes the candidates' verdicts.
 */
export function settle(nested: Nested[]): void {
  const typographic = nested.filter(n => n.reading && !isKeyword(n.reading.form) && isMarked(n.candidate)).length >= 3
  const next = new Map(nested.map((n, i) => [n, nested[i + 1]]))
  for (const family of families(nested)) {
    const short = family.filter(n => n.candidate.verdict === 'open' || n.candidate.verdict === 'title')
    const filled = short.filter(n => n.candidate.content).length
    const article = underArticle(family[0]!)
    const titled = filled * 2 >= short.length && short.length * 2 >= family.length
    for (const n of short.filter(one => one.candidate.verdict === 'open')) {
      const { candidate } = n
      const long = candidate.title.length > longestPlainTitle
      // Among numbered paragraphs, one that announces a list, a table or a group is the exception.
      const announces =
        !long && (candidate.title.endsWith(':') || candidate.piece.tableAfter || holdsGroup(n, next.get(n)))
      const sentence = long || (candidate.title.endsWith('.') && candidate.title.length > longestStopped)
      const likely = announces || (titled && !(typographic && sentence))
      const isTitle = likely && candidate.content && !article
      candidate.verdict = isTitle ? 'title' : 'sentence'
      if (!isTitle) candidate.title = ''
    }
  }
}

/** A group heading stands right below it. */
function holdsGroup(n: Nested, next: Nested | undefined): boolean {
  const below = n.candidate.piece.position + n.candidate.lines
  return next?.parent === n && next.reading === null && next.candidate.piece.position === below
}

/** Shown as a title by typography, not by capitals, which plain text has too. */
function isMarked({ piece }: Nested['candidate']): boolean {
  return piece.marked || piece.style.heading !== null
}

/** Numbered headings of one parent and one form. */
function families(nested: Nested[]): Nested[][] {
  const groups = new Map<Nested | null, Map<string, Nested[]>>()
  for (const n of nested) {
    if (!n.reading) continue
    const forms = groups.get(n.parent) ?? new Map<string, Nested[]>()
    groups.set(n.parent, forms)
    const key = `${n.reading.form} ${n.reading.depth}`
    const family = forms.get(key) ?? []
    forms.set(key, family)
    family.push(n)
  }
  return Array.from(groups.values(), forms => Array.from(forms.values())).flat()
}

/** Khoản and điểm of an article are provisions, not titles. */
function underArticle(n: Nested): boolean {
  for (let up = n.parent; up; up = up.parent) if (up.reading?.form === 'article') return true
  return false
}
