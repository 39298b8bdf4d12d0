import { suggestTopicMap } from '../lib/classify/topic.ts'
import { reportFiles } from '../lib/cli/synthesize.ts'
import { groupComments } from '../lib/group/group.ts'
import { indexDrafts } from '../lib/locate/draft-index.ts'
import type { Draft } from '../lib/model/draft.ts'
import { understand } from '../lib/pipeline.ts'
import { defaultSettings } from '../lib/report/settings.ts'
import { synthesize } from '../lib/synthesis/synthesize.ts'
import { madeUpComments } from './comments.ts'
import { topics } from './topics.ts'

export interface MeasuredReport {
  comments: number
  groups: number
  milliseconds: number
  /** Of all files of the report together. */
  bytes: number
}

/** Time from remarks as read to all files of the finished report. */
export async function measureReport(draft: Draft, number: number): Promise<MeasuredReport> {
  const intakes = [...madeUpComments(draft, number)]
  const start = performance.now()
  const index = indexDrafts([draft])
  const topicMap = suggestTopicMap([draft], topics)
  const comments = intakes.flatMap(intake => understand(intake, index, topics, topicMap))
  const groups = groupComments(comments, [draft])
  const submissions = intakes.map(i => i.submission)
  const { value } = synthesize({
    unit: 'Đoàn cơ sở Nhà máy Gốm Sông Mây',
    drafts: [draft],
    topics,
    submissions,
    comments,
    groups
  })
  const files = await reportFiles(value, defaultSettings)
  const milliseconds = performance.now() - start
  const bytes = files.reduce((n, [, content]) => n + content.length, 0)
  return { comments: comments.length, groups: groups.length, milliseconds, bytes }
}
