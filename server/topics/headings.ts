import { suggestTopicMap } from '../../lib/classify/topic.ts'
import type { Draft } from '../../lib/model/draft.ts'
import type { Topic } from '../../lib/model/synthesis.ts'
import { listDrafts, modelOfRow, topicMapOf, updateDraft } from '../store/drafts.ts'
import type { Tx } from '../store/store.ts'

/** Headings whose topic is no longer among the guidance's get one suggested anew, in every draft that is read; the others keep theirs. */
export async function suggestForHeadings(tx: Tx, consultation: string, topics: Topic[]): Promise<void> {
  for (const row of await listDrafts(tx, consultation)) {
    const draft = await modelOfRow(tx, row)
    if (draft === null) continue
    const before = topicMapOf(row)
    const map = headingTopics(draft, before, topics)
    if (JSON.stringify(map) !== JSON.stringify(before))
      await updateDraft(tx, consultation, row.id, { topic_map: JSON.stringify(map) })
  }
}

function headingTopics(draft: Draft, before: Record<string, string>, topics: Topic[]): Record<string, string> {
  const known = new Set(topics.map(topic => topic.id))
  const kept = Object.entries(before).filter(([, topic]) => known.has(topic))
  const lost = new Set(Object.keys(before).filter(heading => !known.has(before[heading]!)))
  const suggested = [...(suggestTopicMap([draft], topics).get(draft.id) ?? [])]
  // None holds any more: it is another guidance, and headings that had no topic in the old one may have one in it.
  const fresh = kept.length === 0 ? suggested : suggested.filter(([heading]) => lost.has(heading))
  return Object.fromEntries([...kept, ...fresh])
}
