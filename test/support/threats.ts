import { after, before } from 'mocha'
import { expect } from 'chai'
import type { Intake } from '../../lib/intake/submission.ts'
import { Reader, usualAllowance } from '../../lib/isolation/reader.ts'
import type { FailureCode } from '../../lib/model/failures.ts'

/** What issue 3 promises for each file, hostile or not. */
const mostMilliseconds = 2000
const mostMegabytes = 300

/** What the built program itself takes; a process of the tests, which compiles TypeScript too, takes more. */
const ownMegabytes = 80

/** `most`: milliseconds, where a file holds thousands of others. */
export type Face = (file: string, bytes: Uint8Array, most?: number) => Promise<Intake[]>

/**
 * Reads hostile files as the command line does, in a process of their own, which must survive each of them within time
 * and memory and then still read an honest file. Call it inside `describe`, with a file of a kind whose reader is big.
 */
export function facing(first?: { file: string; bytes: Uint8Array }): Face {
  const reader = new Reader([], usualAllowance)
  const honest = { file: 'that.txt', bytes: new TextEncoder().encode('1. Đề nghị bỏ mục 3.') }
  const readsOn = async (): Promise<void> => {
    const [intake] = await reader.read(honest)
    expect(intake?.remarks.map(r => r.text)).to.deep.equal(['Đề nghị bỏ mục 3.'])
  }
  let loaded = 0
  before(async () => {
    if (first) await reader.read(first)
    await readsOn()
    loaded = reader.used.megabytes
  })
  after(() => reader.close())
  return async (file, bytes, most = mostMilliseconds) => {
    const intakes = await reader.read({ file, bytes })
    // Processor time: the machine may have other work.
    expect(reader.used.milliseconds, `milliseconds for ${file}`).to.be.below(most)
    expect(reader.used.megabytes - loaded, `MB for ${file}`).to.be.below(mostMegabytes - ownMegabytes)
    await readsOn()
    return intakes
  }
}

/** Expects one unreadable submission with that reason and nothing taken from it. */
export function expectRefused(intakes: Intake[], code: FailureCode): void {
  expect(intakes).to.have.length(1)
  expect(intakes[0]?.submission).to.include({ unreadable: true })
  expect(intakes[0]?.submission.issues.map(i => i.code)).to.deep.equal([code])
  expect(intakes[0]?.remarks).to.deep.equal([])
}

/** The words of all remarks. */
export function wordsOf(intakes: Intake[]): string[] {
  return intakes.flatMap(intake => intake.remarks.map(remark => remark.text))
}

/** Codes of all issues of all submissions, in order. */
export function codesOf(intakes: Intake[]): string[] {
  return intakes.flatMap(intake => intake.submission.issues.map(issue => issue.code))
}
