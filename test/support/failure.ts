import { expect } from 'chai'
import type { FailureCode } from '../../lib/model/failures.ts'
import { Failure } from '../../lib/model/result.ts'

/** Expects a promise to be refused with that code, and gives the failure's detail. */
export async function expectFailure(promise: Promise<unknown>, code: FailureCode): Promise<Failure['detail']> {
  const error: unknown = await promise.then(
    () => null,
    (e: unknown) => e
  )
  expect(error).to.be.instanceOf(Failure)
  if (!(error instanceof Failure)) throw new Error('no failure')
  expect(error.code).to.equal(code)
  return error.detail
}
