import type { Tx } from '../store/store.ts'

/** What the long work is asked. */
export interface JobInputs {
  /** `newer`: files that come in the place of the draft's own once they can be read. */
  'read-draft': { draft: string; newer?: { file: string; original: string; layout: string | null } }
  /** One received original: makes its submissions and comments. */
  'read-submission': { submission: string }
  /** Understand all comments again that no person settled, then group: after a draft, topics or their headings changed. */
  understand: { reason: string }
  group: Record<string, never>
  export: { unit: string }
  freeze: { unit: string; report: string }
}

export type JobKind = keyof JobInputs

export interface NewJob<K extends JobKind = JobKind> {
  consultation: string
  kind: K
  input: JobInputs[K]
  by: string | null
  /** Nothing can wait for this yet, so it need not be looked for: members who send together do not wait for one another's question. */
  first?: true
}

export interface Jobs {
  /**
   * Puts work into the queue in the transaction that makes it needed, so that neither is there without the other. Equal waiting
   * work is asked once: gives the id of the job that will do it.
   */
  add<K extends JobKind>(tx: Tx, job: NewJob<K>): Promise<string>
  /** Tells the worker that there is work (after the transaction); without it the worker looks every second. */
  wake(): void
}
