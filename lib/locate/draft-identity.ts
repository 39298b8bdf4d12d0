import type { Draft } from '../model/draft.ts'

/** Title, the lines under it that say whose draft it is, and the file's name; the letterhead above is left out. */
export function draftIdentity(draft: Draft): string {
  const first = draft.outline[0]?.paragraph ?? 6
  const head = draft.paragraphs.slice(0, Math.min(first, 12)).filter(p => p.text.trim() !== '')
  const title = draft.title.toLowerCase()
  const start = head.findIndex(p => title.includes(p.text.trim().slice(0, 30).toLowerCase()))
  const below = start < 0 ? [] : head.slice(start, start + 3).filter(p => p.text.length < 240)
  return [draft.title, ...below.map(p => p.text), draft.file.replace(/[-_.]/g, ' ')].join(' ')
}
