import type { Topic } from '../model/synthesis.ts'
import { folded } from '../text/fold.ts'

/** The count at the start of a label (folded): "1.3.", "Câu hỏi 2:", "Nhóm nội dung 1.3 -", "III)". */
const count =
  /^(?:(?:cau(?: hoi)?|noi dung|van de|nhom(?: noi dung| van de)?|y kien|muc|chu de)(?: thu| so)? ?)?(\d{1,2}(?:\.\d{1,2})*|[ivx]{1,5}(?=[ .:)/-]))[.:)/-]* ?/

/** Phrases with which a guidance asks; they tell no topic (folded, whole words). */
const asking =
  /(?<![a-z])(?:dong chi|anh chi|anh\/chi|ong ba|ong\/ba|quy vi|cac ban|co y kien gi|y kien|gop y|tham gia|dong gop|nhan xet|danh gia|de xuat|de nghi|kien nghi|bo sung|sua doi|chinh sua|dieu chinh|thay doi|phu hop|sat thuc te|day du|chinh xac|hop ly|ro rang|nhu the nao|the nao|ra sao|hay khong|noi dung|doi voi|khong|chua|nao|gi|la|co|can|nen|da|them|theo|ve|vao|cho|cua|va|cac|nhung|voi|o|trong)(?![a-z])/g

export interface TopicLabel {
  topic: string
  /** The label begins with the number of the topic in the guidance. */
  numbered: boolean
}

/**
 * The topic of the guidance that a label repeats, by its number and words of its title, or by the whole title; null for
 * any other label. A number alone tells only where nothing else is said: headings of drafts have numbers too.
 */
export function topicOfLabel(label: string, topics: Topic[]): TopicLabel | null {
  const text = folded(label)
  const number = count.exec(text)
  const said = number?.[1] ?? null
  const words = subject(text.slice(number?.[0].length ?? 0))
  const known = knownOf(topics)
  if (words.length === 0) {
    const bare = known.find(t => t.id === said)
    return bare ? { topic: bare.topic.id, numbered: true } : null
  }
  const ranked = known
    .map(({ topic, id, title }) => ({ topic, numbered: id === said, ...overlap(words, title) }))
    .filter(t => t.whole || (t.numbered && (t.ofLabel >= 0.6 || t.ofTitle >= 0.6)))
    .sort((a, b) => b.ofTitle + b.ofLabel + Number(b.numbered) - (a.ofTitle + a.ofLabel + Number(a.numbered)))
  const [best] = ranked
  return best ? { topic: best.topic.id, numbered: best.numbered } : null
}

interface KnownTopic {
  topic: Topic
  /** Folded. */
  id: string
  title: string[]
}

/** Built once for a list: pure, so keeping it changes nothing. */
const lists = new WeakMap<Topic[], KnownTopic[]>()

function knownOf(topics: Topic[]): KnownTopic[] {
  const known =
    lists.get(topics) ?? topics.map(topic => ({ topic, id: folded(topic.id), title: subject(folded(topic.title)) }))
  lists.set(topics, known)
  return known
}

/** The words that name a subject. */
function subject(text: string): string[] {
  return text.replace(asking, ' ').match(/[a-z]+/g) ?? []
}

/** Shares of the words of label and title that they have in common; `whole`: the whole title stands in a label hardly longer. */
function overlap(label: string[], title: string[]): { ofLabel: number; ofTitle: number; whole: boolean } {
  const has = new Set(title)
  const said = new Set(label)
  const ofLabel = [...said].filter(w => has.has(w)).length / said.size
  const ofTitle = has.size === 0 ? 0 : [...has].filter(w => said.has(w)).length / has.size
  return { ofLabel, ofTitle, whole: has.size >= 2 && ofTitle === 1 && ofLabel >= 0.5 }
}

/** The label without its count: the number of the guidance would be read as that of a heading of the draft. */
export function withoutCount(label: string): string {
  const length = count.exec(folded(label))?.[0].length ?? 0
  let at = 0
  while (at < label.length && folded(`${label.slice(0, at)}|`).length <= length) at++
  return label.slice(at).trim()
}
