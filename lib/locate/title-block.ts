import type { Location } from '../model/comment.ts'
import type { Paragraph } from '../model/draft.ts'
import { folded } from '../text/fold.ts'
import type { DraftView } from './draft-index.ts'
import type { Findings } from './findings.ts'
import { kept } from './kept.ts'
import { inParagraph, placeless } from './location.ts'
import type { TitleLine } from './place.ts'

/** How the line of the theme and that of the motto begin, or what goes right before the words themselves. */
const signs = {
  theme: /^(?:voi )?chu de\b|chu de[^."]{0,60}["]/,
  motto: /^(?:voi |lay )?(?:phuong cham|khau hieu)\b|(?:phuong cham|khau hieu)[^."]{0,60}["]/
}
const dated = /ngay .{0,12}thang .{0,12}nam/

/**
 * The paragraph that has the theme, motto, name or date of the draft: before its first heading, else (theme and motto)
 * where the words come first; null where the draft has none.
 */
export const titleLine: (view: DraftView, what: TitleLine) => Paragraph | null = kept((what: TitleLine) => what, lookUp)

function lookUp(view: DraftView, what: TitleLine): Paragraph | null {
  const first = view.draft.outline[0]?.paragraph ?? view.draft.paragraphs.length
  const head = view.draft.paragraphs.slice(0, first).filter(p => p.text.trim() !== '')
  const textOf = (p: Paragraph) => view.words.paragraphs[p.index]?.form.text ?? ''
  if (what === 'date') return head.find(p => dated.test(textOf(p))) ?? null
  if (what === 'name') {
    const title = folded(view.draft.title)
    return head.find(p => textOf(p) !== '' && title !== '' && title.startsWith(textOf(p).slice(0, 40))) ?? null
  }
  const others = view.draft.paragraphs.filter(p => p.part === 'body' && !view.headings.byParagraph.has(p.index))
  for (const sign of what === 'theme' ? [signs.theme, signs.motto] : [signs.motto, signs.theme]) {
    const own = head.find(p => sign.test(textOf(p))) ?? others.find(p => sign.test(textOf(p)))
    if (own) return own
  }
  return null
}

/** Name or date of the draft: the line that has it; else the draft as a whole. */
export function titleBlock({ view, clues }: Findings, what: TitleLine[]): Location | null {
  const place = [...clues.here, ...clues.soft].find(p => p.type === 'title-block' && what.includes(p.what))
  if (place?.type !== 'title-block') return null
  const own = titleLine(view, place.what)
  return own
    ? inParagraph(view, null, own.index, null, 'exact', ['title-block'], [])
    : placeless('document', view, null, ['title-block'], [])
}

const opening = /^(?:mo dau|dat van de|loi noi dau|mo bai|gioi thieu)/
const closing = /^(?:ket luan|ket thuc|ket bai|loi ket|cuoi (?:bao cao|du thao)|ket$)/

/** "phần mở đầu", "phần kết luận" of a draft without such a heading: what stands before its first heading, or last of all. */
export function preface({ view, clues, window, quotes }: Findings): Location | null {
  const name = [...clues.here, ...clues.context].find(p => p.type === 'name')
  if (name?.type !== 'name' || !window.unknownName) return null
  const said = folded(name.name)
  const body = opening.test(said) ? before(view) : closing.test(said) ? lastBody(view) : []
  const quoted = body.find(p => quotes.has(p.index))
  const hit = quoted ? (quotes.get(quoted.index)?.hit ?? null) : null
  if (quoted) return inParagraph(view, null, quoted.index, hit, 'exact', ['quotation', 'title-block'], [])
  const longest = body.toSorted((a, b) => b.text.length - a.text.length)[0]
  return longest ? inParagraph(view, null, longest.index, null, 'approximate', ['title-block'], []) : null
}

function before(view: DraftView): Paragraph[] {
  const first = view.draft.outline[0]?.paragraph ?? 0
  return view.draft.paragraphs.slice(0, first).filter(p => p.part === 'body' && p.text.length > 60)
}

/** The last paragraph of the text, before signature and appendices. */
function lastBody(view: DraftView): Paragraph[] {
  const appendix = view.headings.all.find(h => h.appendix)?.heading.paragraph ?? view.draft.paragraphs.length
  const last = view.draft.paragraphs.slice(0, appendix).findLast(p => p.part === 'body' && p.text.length > 60)
  return last ? [last] : []
}
