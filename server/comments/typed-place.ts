import type { DecidedLocation } from '../../lib/decide/decided.ts'
import { remarkOf, type Location, type Request } from '../../lib/model/comment.ts'
import type { Draft } from '../../lib/model/draft.ts'
import { indexDrafts } from '../../lib/locate/draft-index.ts'
import { locate } from '../../lib/locate/locate.ts'

const nothingAsked: Request = { kind: 'other', stance: 'none', edit: null, reason: null, quotes: [], sure: 1 }

/**
 * Where typed words point: read as a place ("trang 5 dòng 12", "mục 3.1"), else as words of the draft.
 * @param draft id of the draft meant, or '' for any
 * @returns null where they point nowhere
 */
export function typedPlace(typed: string, draft: string, drafts: Draft[]): DecidedLocation | null {
  const meant = drafts.filter(d => d.id === draft)
  const index = indexDrafts(meant.length > 0 ? meant : drafts)
  const said = locate(remarkOf('', { place: typed }), nothingAsked, index, null)
  if (isPlace(said)) return decided(said)
  const asked = { ...nothingAsked, quotes: [{ text: typed, role: 'changed' as const }] }
  const quoted = locate(remarkOf('', { quoted: typed }), asked, index, null)
  return isPlace(quoted) ? decided(quoted) : null
}

/** The draft as a whole counts only where the words say so. */
function isPlace({ status, why }: Location): boolean {
  return status === 'document' ? why.includes('whole-draft') : status !== 'unresolved'
}

function decided({ draft, heading, paragraph, quote }: Location): DecidedLocation {
  return { draft, heading, paragraph, quote }
}
