import type { Document } from '../model/document.ts'
import type { ArchiveEntry } from './archive.ts'
import type { Mail } from './mail.ts'
import type { Sheet } from './sheet.ts'

/** What a file turned out to be. `kind` is the name of its row in kinds.ts. */
export type Content =
  | { type: 'document'; kind: string; document: Document }
  | { type: 'sheets'; kind: string; sheets: Sheet[] }
  | { type: 'mail'; kind: string; mail: Mail }
  | { type: 'json'; kind: string; value: unknown }
  | { type: 'archive'; kind: string; entries: ArchiveEntry[] }
