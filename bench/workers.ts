import { once } from 'node:events'
import { cpus } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Comment } from '../lib/model/comment.ts'
import type { Draft } from '../lib/model/draft.ts'
import type { MadeUpIntake } from './comments.ts'

/** Submissions sent at once: enough to make the message cheap, few enough to keep memory flat. */
const batchSize = 400

/**
 * The comments of all intakes, understood by one worker a core. Each intake is a matter of its own (its places lean on
 * each other, on no other's), so batches may go anywhere; they are put back in order. Starting the workers is not timed.
 */
export async function understandInWorkers(
  draft: Draft,
  intakes: MadeUpIntake[]
): Promise<{ comments: Comment[]; milliseconds: number }> {
  const suffix = import.meta.url.endsWith('.ts') ? '.ts' : '.js'
  const workers = cpus().map(
    () => new Worker(new URL(`./understand-worker${suffix}`, import.meta.url), { workerData: draft })
  )
  await Promise.all(workers.map(worker => once(worker, 'message')))
  const start = performance.now()
  const batches = Array.from({ length: Math.ceil(intakes.length / batchSize) }, (_, i) => i)
  const found: Comment[][] = []
  await Promise.all(
    workers.map(async worker => {
      for (let batch = batches.shift(); batch !== undefined; batch = batches.shift()) {
        worker.postMessage(intakes.slice(batch * batchSize, (batch + 1) * batchSize), [])
        // oxlint-disable-next-line typescript/no-unsafe-assignment -- what understand-worker.ts sends
        const [answer]: Comment[][] = await once(worker, 'message')
        found[batch] = answer ?? []
      }
    })
  )
  const milliseconds = performance.now() - start
  await Promise.all(workers.map(worker => worker.terminate()))
  return { comments: found.flat(), milliseconds }
}
