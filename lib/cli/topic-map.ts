import type { TopicMap } from '../classify/topic.ts'
import type { Draft } from '../model/draft.ts'
import type { Language } from '../model/failures.ts'
import { Failure } from '../model/result.ts'
import type { Topic } from '../model/synthesis.ts'
import { message, type MessageKey } from './messages.ts'

/**
 * topic-map.json: heading by heading which topic it belongs to, as suggested; people change `topic` (an id of the
 * list, or null) and hand the file back. Number and title are there to be read, and guard against another draft.
 */
export function writeTopicMap(drafts: Draft[], topics: Topic[], map: TopicMap): string {
  const json = {
    schema: 'gopy.topic-map/1',
    topics: topics.map(({ id, title }) => ({ id, title })),
    drafts: drafts.map(draft => ({
      id: draft.id,
      file: draft.file,
      headings: draft.outline.map(({ id, number, title }) => ({
        heading: id,
        number,
        title,
        topic: map.get(draft.id)?.get(id) ?? null
      }))
    }))
  }
  return `${JSON.stringify(json, null, 2)}\n`
}

/** An edited topic-map.json. Throws Failure `usage` where it names a draft, heading or topic that is not there. */
export function readTopicMap(
  json: unknown,
  drafts: Draft[],
  topics: Topic[],
  file: string,
  language: Language
): TopicMap {
  const fail = (key: MessageKey, blanks: Record<string, string> = {}) => {
    const reason = message(language, key, blanks)
    return new Failure('usage', { message: message(language, 'map-shape', { file, reason }) })
  }
  const known = new Set(topics.map(t => t.id))
  const map: TopicMap = new Map(drafts.map(d => [d.id, new Map<string, string>()]))
  for (const { id, headings } of draftsOf(json) ?? raise(fail('map-drafts'))) {
    const draft = drafts.find(d => d.id === id) ?? raise(fail('map-draft', { draft: id }))
    for (const { heading, title, topic } of headings) {
      const found = draft.outline.find(h => h.id === heading)
      if (!found || found.title !== title) throw fail('map-heading', { heading, draft: id })
      if (topic === null) continue
      if (!known.has(topic)) throw fail('map-topic', { topic })
      map.get(id)?.set(heading, topic)
    }
  }
  return map
}

function raise(failure: Failure): never {
  throw failure
}

interface MapDraft {
  id: string
  headings: { heading: string; title: string; topic: string | null }[]
}

function draftsOf(json: unknown): MapDraft[] | null {
  if (!isRecord(json) || !Array.isArray(json['drafts'])) return null
  return json['drafts'].filter(isRecord).map(draft => ({
    id: textOf(draft['id']),
    headings: (Array.isArray(draft['headings']) ? draft['headings'] : []).filter(isRecord).map(h => ({
      heading: textOf(h['heading']),
      title: textOf(h['title']),
      topic: typeof h['topic'] === 'string' && h['topic'] !== '' ? h['topic'] : null
    }))
  }))
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
