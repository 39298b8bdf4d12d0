import type { Location } from '../model/comment.ts'
import { folded } from '../text/fold.ts'
import type { Findings } from './findings.ts'
import { inParagraph, placeless } from './location.ts'

/** Theme, name or date of the draft: the line that has it, before the first heading; else the draft as a whole. */
export function titleBlock({ view, clues }: Findings, what: ('theme' | 'name' | 'date')[]): Location | null {
  const place = [...clues.here, ...(what.includes('theme') ? clues.soft : [])].find(p => p.type === 'title-block')
  if (place?.type !== 'title-block' || !what.includes(place.what)) return null
  const first = view.draft.outline[0]?.paragraph ?? view.draft.paragraphs.length
  const head = view.draft.paragraphs.slice(0, first).filter(p => p.text.trim() !== '')
  const title = folded(view.draft.title)
  const own = head.find(p => {
    const text = folded(p.text)
    if (place.what === 'theme') return /^(?:chu de|phuong cham)/.test(text)
    if (place.what === 'date') return /ngay .{0,12}thang .{0,12}nam/.test(text)
    return text !== '' && title !== '' && title.startsWith(text.slice(0, 40))
  })
  return own
    ? inParagraph(view, null, own.index, null, 'exact', ['title-block'], [])
    : placeless('document', view, null, ['title-block'], [])
}

/** "phần mở đầu" of a draft without such a heading: what stands before its first heading. */
export function preface({ view, clues, window, quotes }: Findings): Location | null {
  const named = clues.here.some(p => p.type === 'name' && /^(?:mo dau|dat van de)/.test(folded(p.name)))
  if (!named || !window.unknownName) return null
  const first = view.draft.outline[0]?.paragraph ?? 0
  const before = view.draft.paragraphs.slice(0, first).filter(p => p.part === 'body' && p.text.length > 60)
  const quoted = before.find(p => quotes.has(p.index))
  const longest = before.toSorted((a, b) => b.text.length - a.text.length)[0]
  if (quoted)
    return inParagraph(
      view,
      null,
      quoted.index,
      quotes.get(quoted.index)?.hit ?? null,
      'exact',
      ['quotation', 'title-block'],
      []
    )
  return longest ? inParagraph(view, null, longest.index, null, 'approximate', ['title-block'], []) : null
}
