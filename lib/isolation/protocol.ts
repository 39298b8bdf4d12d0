import type { Intake } from '../intake/submission.ts'
import type { Draft } from '../model/draft.ts'
import type { Warning } from '../model/result.ts'
import type { Conversion } from '../office/soffice.ts'

/** What a reader process is told. Everything is plain data; bytes travel as they are (`serialization: 'advanced'`). */
export type ToReader =
  /** Once, at its start. */
  | { type: 'drafts'; drafts: Draft[] }
  /** One file at a time; `stopped` names the files inside it at which an earlier process died. */
  | { type: 'file'; file: string; bytes: Uint8Array; stopped: Map<string, Warning> }
  | { type: 'converted'; bytes: Uint8Array }
  | { type: 'not-converted'; issue: Warning }

/** What it says. */
export type FromReader =
  /** A file inside the received one is begun: the clock starts again. */
  | { type: 'begun'; file: string }
  /** LibreOffice is wanted: only the parent starts processes, so that none outlives a reader that is stopped. */
  | { type: 'convert'; conversion: Conversion }
  | { type: 'read'; intakes: Intake[]; used: Used }

/** What the process took: for the file in processor time, for all files so far in memory at most. */
export interface Used {
  milliseconds: number
  megabytes: number
}
