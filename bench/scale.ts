import { suggestTopicMap } from '../lib/classify/topic.ts'
import { groupComments } from '../lib/group/group.ts'
import { indexDrafts } from '../lib/locate/draft-index.ts'
import type { Comment } from '../lib/model/comment.ts'
import type { Draft } from '../lib/model/draft.ts'
import { understand } from '../lib/pipeline.ts'
import { madeUpComments } from './comments.ts'
import { topics } from './topics.ts'
import { understandInWorkers } from './workers.ts'

export interface Measured {
  comments: number
  groups: number
  understandMs: number
  groupMs: number
  /** Peak resident memory of this process, MB. */
  peakMb: number
}

/**
 * Sends made-up comments through split, classify, locate and group in this process, which should have done nothing
 * before; with `workers` all but the grouping on all cores.
 */
export async function measureScale(draft: Draft, number: number, workers: boolean): Promise<Measured> {
  // The first hundreds of comments pay for the compiler: not what is measured.
  understandHere(draft, 500)
  const { comments, milliseconds } = workers
    ? await understandInWorkers(draft, [...madeUpComments(draft, number)])
    : understandHere(draft, number)
  const start = performance.now()
  const groups = groupComments(comments, [draft])
  const groupMs = performance.now() - start
  const peakMb = process.resourceUsage().maxRSS / 1024
  return { comments: comments.length, groups: groups.length, understandMs: milliseconds, groupMs, peakMb }
}

/** One after the other, as they come: the making of each is not timed. */
function understandHere(draft: Draft, number: number): { comments: Comment[]; milliseconds: number } {
  const index = indexDrafts([draft])
  const topicMap = suggestTopicMap([draft], topics)
  const comments: Comment[] = []
  let milliseconds = 0
  for (const intake of madeUpComments(draft, number)) {
    const start = performance.now()
    comments.push(...understand(intake, index, topics, topicMap))
    milliseconds += performance.now() - start
  }
  return { comments, milliseconds }
}
