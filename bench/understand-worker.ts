import { parentPort, workerData } from 'node:worker_threads'
import { suggestTopicMap } from '../lib/classify/topic.ts'
import { indexDrafts } from '../lib/locate/draft-index.ts'
import type { Draft } from '../lib/model/draft.ts'
import { understand } from '../lib/pipeline.ts'
import type { MadeUpIntake } from './comments.ts'
import { topics } from './topics.ts'

/** One worker: it is given the draft once and intakes batch by batch, and gives the comments of each batch back. */
// oxlint-disable-next-line typescript/no-unsafe-assignment, typescript/no-unsafe-type-assertion -- what workers.ts sends
const draft: Draft = workerData
const index = indexDrafts([draft])
const topicMap = suggestTopicMap([draft], topics)
parentPort?.on('message', (batch: MadeUpIntake[]) => {
  parentPort?.postMessage(
    batch.flatMap(intake => understand(intake, index, topics, topicMap)),
    []
  )
})
parentPort?.postMessage([], [])
