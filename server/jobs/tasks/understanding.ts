import type { TopicMap } from '../../../lib/classify/topic.ts'
import { indexDrafts, type DraftIndex } from '../../../lib/locate/draft-index.ts'
import type { Draft } from '../../../lib/model/draft.ts'
import type { Topic } from '../../../lib/model/synthesis.ts'
import type { Services } from '../../http/context.ts'
import { getConsultation, topicsOf } from '../../store/consultations.ts'
import { listDrafts, readModel, readTopicMap } from '../../store/drafts.ts'
import type { DraftRow } from '../../store/schema.ts'
import type { Db } from '../../store/store.ts'

/** What comments are understood against. */
export interface Ground {
  /** Equal where all of it is: what was read on another ground has to be understood again. */
  key: string
  drafts: Draft[]
  index: DraftIndex
  topics: Topic[]
  topicMap: TopicMap
}

/** Drafts and their indexes cost a second to build; they are the same for one file after another. */
let kept: { key: string; drafts: Draft[]; index: DraftIndex; topics: { json: string; value: Topic[] } } | null = null

/** The consultation's drafts, topics and headings' topics as they are now. */
export async function groundOf(db: Db, consultation: string): Promise<Ground> {
  const row = await getConsultation(db, consultation)
  const ready = (await listDrafts(db, consultation)).filter(draft => draft.state === 'ready')
  const key = keyOf(consultation, ready)
  if (kept?.key !== key) {
    const models = await Promise.all(ready.map(draft => readModel(db, consultation, draft.id)))
    const drafts = models.filter(draft => draft !== null)
    kept = { key, drafts, index: indexDrafts(drafts), topics: { json: '[]', value: [] } }
  }
  const json = row?.topics ?? '[]'
  // One list, one object: the words of its topics are prepared once for each (classify/topic.ts).
  if (kept.topics.json !== json) kept.topics = { json, value: row === null ? [] : topicsOf(row) }
  const maps = ready.map(draft => draft.topic_map)
  return {
    key: JSON.stringify([key, json, maps]),
    drafts: kept.drafts,
    index: kept.index,
    topics: kept.topics.value,
    topicMap: await readTopicMap(db, consultation)
  }
}

/**
 * A draft or topics that came while something was being read on the ground before: whoever changed them did not see these comments
 * yet. Asked after they are kept, so that one of both sees the other.
 */
export async function understandIfChanged(
  { store, jobs }: Services,
  consultation: string,
  read: Ground
): Promise<void> {
  const now = await groundOf(store.db, consultation)
  if (now.key === read.key) return
  await store.write(tx => jobs.add(tx, { consultation, kind: 'understand', input: { reason: 'draft' }, by: 'system' }))
}

/** The same drafts laid out the same way. */
function keyOf(consultation: string, drafts: Omit<DraftRow, 'model'>[]): string {
  return JSON.stringify([consultation, drafts.map(d => [d.id, d.file, d.original, d.layout, d.issues])])
}
