import type { Language } from '../model/failures.ts'
import { Failure } from '../model/result.ts'
import type { Topic } from '../model/synthesis.ts'
import { defaultTopics } from '../synthesis/default-topics.ts'
import { readJson } from './files.ts'
import { message, type MessageKey } from './messages.ts'

/** The guidance's topics from a file, or the general ones. Throws Failure `usage` saying which entry is wrong. */
export async function loadTopics(path: string | null, language: Language): Promise<Topic[]> {
  if (path === null) return defaultTopics
  return topicsOf(await readJson(path, language), path, language)
}

/** Checks `[{ "id": "1.1", "title": "…", "hints": ["…"] }]`; hints may be left out. */
export function topicsOf(json: unknown, file: string, language: Language): Topic[] {
  const fail = (key: MessageKey, blanks: Record<string, string | number> = {}) => {
    const reason = message(language, key, blanks)
    return new Failure('usage', { message: message(language, 'topics-shape', { file, reason }) })
  }
  if (!Array.isArray(json) || json.length === 0) throw fail('topic-list')
  const seen = new Set<string>()
  return json.map((entry: unknown, i) => {
    const topic = topicOf(entry)
    if (typeof topic === 'string') throw fail('topic-field', { n: i + 1, field: topic })
    if (seen.has(topic.id)) throw fail('topic-twice', { id: topic.id })
    seen.add(topic.id)
    return topic
  })
}

/** The topic, or the name of the field that is missing or wrong. */
function topicOf(entry: unknown): Topic | string {
  if (typeof entry !== 'object' || entry === null) return 'id'
  const id = 'id' in entry ? entry.id : undefined
  const title = 'title' in entry ? entry.title : undefined
  const hints = 'hints' in entry ? entry.hints : []
  if (typeof id !== 'string' || id.trim() === '') return 'id'
  if (typeof title !== 'string' || title.trim() === '') return 'title'
  if (!Array.isArray(hints) || !hints.every((h: unknown) => typeof h === 'string')) return 'hints'
  return { id, title, hints }
}
