import type { Context } from 'mocha'
import { findSoffice } from '../../lib/office/soffice.ts'

/**
 * For tests that need LibreOffice: without it a run by hand skips the test and says so, a run of the CI (CI=true) fails,
 * for there nobody would read the line.
 */
export function needsOffice(test: Context): void {
  test.timeout(60_000)
  if (findSoffice()) return
  if (process.env['CI'] === 'true') throw new Error('LibreOffice (soffice) is not installed')
  console.log(`      (skipped: LibreOffice is not installed) ${test.test?.title ?? ''}`)
  test.skip()
}
