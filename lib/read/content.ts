import type { Document } from '../model/document.ts'
import type { Sheet } from './sheet.ts'

/** What a file turned out to be. `kind` is the name of its row in kinds.ts. */
export type Content =
  { type: 'document'; kind: string; document: Document } | { type: 'sheets'; kind: string; sheets: Sheet[] }
