import type { Location, Remark, Request } from '../model/comment.ts'
import type { Clues } from './clues.ts'
import type { ContentQuery } from './content-words.ts'
import type { DraftView } from './draft-index.ts'
import type { PointedAt } from './evidence.ts'
import type { QuoteEvidence } from './quote-evidence.ts'
import type { Window } from './window.ts'

/** All that was found for one remark in one draft. */
export interface Findings {
  view: DraftView
  remark: Remark
  request: Request
  clues: Clues
  window: Window
  pointed: PointedAt[]
  quotes: Map<number, QuoteEvidence>
  previous: Location | null
  /** Words of the remark that may be the draft's; made when first asked for. */
  content: () => ContentQuery
}
