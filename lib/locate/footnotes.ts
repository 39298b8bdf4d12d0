import type { Location } from '../model/comment.ts'
import { wordList } from '../text/words.ts'
import type { Findings } from './findings.ts'
import { wordKey } from './word-index.ts'

/** The location with the number of the footnote that the remark names, by number or as the note of that paragraph. */
export function noteOf({ view, clues, remark }: Findings, location: Location): Location {
  if (location.footnote !== null || location.paragraph === null) return location
  const named = clues.footnotes.find(f => f.number !== null)
  if (named?.number != null) return view.notes.has(named.number) ? { ...location, footnote: named.number } : location
  if (clues.footnotes.length === 0) return location
  const own = view.draft.paragraphs[location.paragraph]?.notes.map(n => n.number) ?? []
  if (own.length <= 1) return { ...location, footnote: own[0] ?? null }
  const said = new Set(wordList(remark.text).map(wordKey))
  const shared = (number: number) =>
    wordList(view.draft.paragraphs[view.notes.get(number)?.note ?? -1]?.text ?? '').filter(w => said.has(wordKey(w)))
      .length
  const ranked = own.map(number => ({ number, shared: shared(number) })).sort((a, b) => b.shared - a.shared)
  return { ...location, footnote: ranked[0]?.number ?? null }
}
