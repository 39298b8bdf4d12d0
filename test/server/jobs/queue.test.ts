import { setTimeout as wait } from 'node:timers/promises'
import { expect } from 'chai'
import { Failure } from '../../../lib/model/result.ts'
import type { Services } from '../../../server/http/context.ts'
import type { JobKind, NewJob } from '../../../server/jobs/jobs.ts'
import { LeaseLost } from '../../../server/jobs/lease.ts'
import { mostAttempts, runNext, takeJob } from '../../../server/jobs/run.ts'
import type { JobStep, Progress, Task } from '../../../server/jobs/task.ts'
import { createConsultation } from '../../../server/store/consultations.ts'
import { finishJob, jobOf, releaseAll } from '../../../server/store/jobs.ts'
import type { JobRow } from '../../../server/store/schema.ts'
import { servicesOn, testClock, type TestClock } from '../../support/services.ts'
import { eachStore } from '../../support/stores.ts'

eachStore((_, open) => {
  describe('the queue of long work', () => {
    let services: Services
    let clock: TestClock
    let consultation = ''

    beforeEach(async () => {
      clock = testClock()
      services = await servicesOn(await open(), clock)
      const made = await services.store.write(tx =>
        createConsultation(tx, { title: 'A', body: 'B', topics: [], at: clock.now().toISOString() })
      )
      consultation = made.consultation.id
    })
    afterEach(() => services.store.close())

    const add = (kind: JobKind, input: object = {}, by: string | null = 'u1'): Promise<string> =>
      services.store.write(tx => services.jobs.add(tx, { consultation, kind, input, by } as NewJob))
    const read = (submission: string, by: string | null = 'u1'): Promise<string> =>
      add('read-submission', { submission }, by)
    const job = async (id: string): Promise<JobRow> => (await jobOf(services.store.db, { consultation }, id)) as JobRow
    const doing = (run: Task<'group'>['run']) => ({ group: { run } })

    it('equal work that waits is asked once; work under way is asked again', async () => {
      const first = await add('group')
      expect(await add('group')).to.equal(first)
      await takeJob(services)
      expect(await add('group')).not.to.equal(first)
    })

    it('work put in by a transaction that fails is not there', async () => {
      const lost = services.store.write(async tx => {
        await services.jobs.add(tx, { consultation, kind: 'group', input: {}, by: null })
        throw new Error('no')
      })
      await lost.catch(() => undefined)
      expect(await takeJob(services)).to.equal(null)
    })

    it('exports come first, then drafts, members’ comments, staff’s uploads, and grouping last', async () => {
      const ids = [
        await add('group'),
        await read('s1'),
        await read('s2', null),
        await add('read-draft', { draft: 'd1' }),
        await add('export', { unit: 'u' })
      ]
      const order: string[] = []
      for (let taken = await takeJob(services); taken; taken = await takeJob(services)) order.push(taken.id)
      expect(order).to.deep.equal([...ids].reverse())
    })

    it('grouping that has waited two minutes is not overtaken by uploads any more', async () => {
      const group = await add('group')
      clock.forward(3 * 60_000)
      await read('s1')
      expect((await takeJob(services))?.id).to.equal(group)
    })

    it('a job is taken by one worker only', async () => {
      const ids = [await read('s1'), await read('s2'), await read('s3')]
      const taken = await Promise.all(Array.from({ length: 6 }, () => takeJob(services)))
      expect(taken.flatMap(t => t?.id ?? []).sort()).to.deep.equal(ids.sort())
    })

    it('two groupings of one consultation are never under way at the same time, for the older would write over the newer', async () => {
      const first = await add('group')
      expect((await takeJob(services))?.id).to.equal(first)
      const second = await add('group')
      const paper = await read('s1')
      expect((await takeJob(services))?.id, 'other work goes on').to.equal(paper)
      expect(await takeJob(services)).to.equal(null)
      const done = await job(first)
      await services.store.write(tx => finishJob(tx, done, null, clock.now().toISOString()))
      expect((await takeJob(services))?.id).to.equal(second)
    })

    it('what a task gives stands in the job', async () => {
      const id = await add('group')
      expect(
        await runNext(
          services,
          undefined,
          doing(async () => ({ groups: 7 }))
        )
      ).to.equal(true)
      const { state, output, finished_at } = await job(id)
      expect([state, output, finished_at === null]).to.deep.equal(['done', '{"groups":7}', false])
      expect(await runNext(services)).to.equal(false)
    })

    it('a failure that is expected ends the job with its words, at the first attempt', async () => {
      const id = await add('group')
      const gaveUp: string[] = []
      const task: Task<'group'> = {
        run: () => Promise.reject(new Failure('file-missing', { file: 'x' })),
        gaveUp: async (_tx, _work, problem) => void gaveUp.push(problem.code)
      }
      await runNext(services, undefined, { group: task })
      const { state, problem } = await job(id)
      expect([state, problem]).to.deep.equal(['failed', '{"code":"file-missing","detail":{"file":"x"}}'])
      expect(gaveUp).to.deep.equal(['file-missing'])
    })

    it('another error is tried again, each time later, and fails after the last attempt', async () => {
      const quiet = quietConsole()
      const id = await add('group')
      let runs = 0
      const tasks = doing(() => {
        runs++
        return Promise.reject(new Error('lời của người góp ý'))
      })
      expect(await runNext(services, undefined, tasks)).to.equal(true)
      expect(await runNext(services, undefined, tasks), 'too early').to.equal(false)
      for (let i = 1; i < mostAttempts; i++) {
        clock.forward(60_000)
        await runNext(services, undefined, tasks)
      }
      const said = quiet()
      const { state, problem } = await job(id)
      expect([runs, state]).to.deep.equal([mostAttempts, 'failed'])
      expect(problem).to.contain('job-broken')
      expect(said.join(), 'no words of members in logs').not.to.contain('người góp ý')
    })

    it('work whose worker is not heard of any more is taken over; the first worker’s result counts no more', async () => {
      const id = await add('group')
      let other: JobRow | null = null
      await runNext(
        services,
        undefined,
        doing(async () => {
          clock.forward(10 * 60_000)
          other = await takeJob(services)
          return { late: true }
        })
      )
      expect(other).to.include({ id, attempts: 2 })
      expect((await job(id)).state).to.equal('running')
    })

    it('a worker that lost its job is told when it reports progress', async () => {
      await add('group')
      let told: unknown = null
      await runNext(
        services,
        undefined,
        doing(async (_, { progress }) => {
          clock.forward(10 * 60_000)
          await takeJob(services)
          await wait(300)
          told = await progress('group', 1, 2).catch((error: unknown) => error)
          throw told
        })
      )
      expect(told).to.be.instanceOf(LeaseLost)
    })

    it('work that dies with its worker again and again is given up', async () => {
      const id = await add('group')
      for (let i = 0; i < mostAttempts; i++) {
        expect((await takeJob(services))?.attempts).to.equal(i + 1)
        clock.forward(10 * 60_000)
      }
      expect(await takeJob(services)).to.equal(null)
      expect((await job(id)).state).to.equal('failed')
    })

    it('progress is written at each new step, within a step at most once a second, and never by what is done at once', async () => {
      const id = await add('group')
      const seen: unknown[] = []
      const tell = async (progress: Progress, step: JobStep, done: number): Promise<void> => {
        await progress(step, done, 3)
        const row = await job(id)
        seen.push([row.step, row.done])
      }
      await runNext(
        services,
        undefined,
        doing(async (_, { progress }) => {
          await tell(progress, 'read', 1)
          await wait(300)
          await tell(progress, 'read', 2)
          await tell(progress, 'read', 3)
          await tell(progress, 'group', 3)
          return null
        })
      )
      expect(seen).to.deep.equal([
        [null, 0],
        ['read', 2],
        ['read', 2],
        ['group', 3]
      ])
    })

    it('after a crash the only worker of a database finds its work again at once', async () => {
      const id = await add('group')
      await takeJob(services)
      await services.store.write(releaseAll)
      expect((await takeJob(services))?.id).to.equal(id)
    })
  })
})

/** Keeps what is logged for a while and gives it. */
function quietConsole(): () => string[] {
  const { error } = console
  const said: string[] = []
  console.error = (...all: unknown[]) => void said.push(all.join(' '))
  return () => {
    console.error = error
    return said
  }
}
