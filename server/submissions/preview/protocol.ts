import type { Warning } from '../../../lib/model/result.ts'
import type { Conversion } from '../../../lib/office/soffice.ts'
import type { Preview } from './blocks.ts'

/** What the process that opens one file is told. */
export type ToPreviewer =
  /** `sha256`: of the submission meant, which may be a file inside the received one. */
  | { type: 'open'; file: string; bytes: Uint8Array; sha256: string }
  | { type: 'converted'; bytes: Uint8Array }
  | { type: 'not-converted'; issue: Warning }

/** What it says. */
export type FromPreviewer =
  { type: 'convert'; conversion: Conversion } | { type: 'shown'; preview: Preview } | { type: 'failed'; issue: Warning }
