import { setTimeout as wait } from 'node:timers/promises'
import { expect } from 'chai'
import { onWake, wakeWorkers } from '../../../server/jobs/wake.ts'

describe('waking the worker', () => {
  it('is one call for many who say so together, and another for who says so later', async () => {
    let woken = 0
    const deaf = onWake(() => woken++)
    for (let i = 0; i < 200; i++) wakeWorkers()
    expect(woken).to.equal(0)
    await until(() => woken === 1)
    wakeWorkers()
    await until(() => woken === 2)
    deaf()
  })
})

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await wait(20)
}
