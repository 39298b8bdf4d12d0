import type { FailureCode } from './failures.ts'

/** Something that went wrong or is doubtful, told in the words of the failure table; `detail` fills its blanks. */
export interface Warning {
  code: FailureCode
  detail?: Record<string, string | number>
}

/** A value travels with its warnings: a reader never throws for what it can survive. */
export interface Result<T> {
  value: T
  warnings: Warning[]
}

/** Thrown only for "this is not our kind of input". The caller turns it into an issue of the submission. */
export class Failure extends Error {
  readonly code: FailureCode
  readonly detail: Record<string, string | number>

  constructor(code: FailureCode, detail: Record<string, string | number> = {}) {
    super(code)
    this.name = 'Failure'
    this.code = code
    this.detail = detail
  }
}
