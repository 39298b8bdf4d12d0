import { viewOf, type DraftIndex } from '../locate/draft-index.ts'
import type { Comment } from '../model/comment.ts'
import type { Topic } from '../model/synthesis.ts'
import { topicOfLabel } from './topic-label.ts'
import { rarity, spaced, styleTopic, termsOf, type Term } from './topic-terms.ts'
import type { TopicMap } from './topic-map.ts'

export { suggestTopicMap, type TopicMap } from './topic-map.ts'

/** Words that outweigh the heading: one rare term of the topic, or several. */
const strong = 1.45
/** Words that decide where there is no heading. */
const weak = 0.5

interface Lexicon {
  terms: Term[]
  rare: Map<string, number>
  style: string | null
  /** The topic for everything else, where the list has one. */
  rest: string | null
}

/** Built once for an index and a list: pure, so keeping it changes nothing. */
const lexicons = new WeakMap<DraftIndex, WeakMap<Topic[], Lexicon>>()

/**
 * The topic of a comment: the one it names itself; for slips of the pen the topic of layout and spelling; a topic whose
 * rare words it uses; else that of the heading it belongs to; else the one its words suggest. Null: unknown.
 */
export function chooseTopic(comment: Comment, index: DraftIndex, topics: Topic[], map: TopicMap): string | null {
  const named = namedTopic(comment.remark.topic, topics)
  if (named) return named
  if (comment.kind === 'approve' && comment.location.status === 'document' && comment.edit === null)
    return approvalTopic(comment, index, topics)
  const { terms, rare, style, rest } = lexiconOf(index, topics)
  if (style !== null && comment.kind === 'correct') return style
  const best = bestByWords(comment, terms, rare)
  const heading = headingTopic(comment, map)
  const reordering = comment.kind === 'move' || comment.kind === 'restructure'
  if (reordering && heading !== null) return heading
  if (best && best.score >= strong * longer(comment.text)) return best.topic
  if (heading !== null) return heading
  if (reordering && style !== null) return style
  if (best && best.score >= weak) return best.topic
  return documentTopic(comment, index, map) ?? (comment.location.status === 'document' ? rest : null)
}

/** The longer a text, the more topics it brushes by the way. */
function longer(text: string): number {
  return 1 + Math.max(0, text.length - 300) / 600
}

function headingTopic({ location }: Comment, map: TopicMap): string | null {
  return location.heading === null ? null : (map.get(location.draft ?? '')?.get(location.heading) ?? null)
}

function lexiconOf(index: DraftIndex, topics: Topic[]): Lexicon {
  const lists = lexicons.get(index) ?? new WeakMap<Topic[], Lexicon>()
  lexicons.set(index, lists)
  let found = lists.get(topics)
  if (!found) {
    const terms = termsOf(topics)
    const texts = index.drafts.flatMap(d => d.paragraphs.map(p => p.text))
    const rest = topics.find(t => / khac (?:$|.{0,30}$)/.test(spaced(t.title)))?.id ?? null
    found = { terms, rare: rarity(terms, texts), style: styleTopic(topics), rest }
    lists.set(topics, found)
  }
  return found
}

/** The topic that the form names by its number or title ("1.3", "Nhóm 1.3: Mục tiêu …", "Hạn chế và nguyên nhân"). */
function namedTopic(raw: string | null, topics: Topic[]): string | null {
  if (raw === null || raw.trim() === '') return null
  const text = spaced(raw)
  const exact = topics.find(t => t.id === raw.trim() || spaced(t.title) === text)
  if (exact) return exact.id
  const labelled = topicOfLabel(raw, topics)
  if (labelled) return labelled.topic
  return (
    topics.find(t => text.includes(spaced(t.title)) || (text.trim().length > 5 && spaced(t.title).includes(text)))
      ?.id ?? null
  )
}

/** Praise of the whole has a topic only where it names one ("đồng ý với bố cục của dự thảo"). */
function approvalTopic(comment: Comment, index: DraftIndex, topics: Topic[]): string | null {
  const { terms, rare } = lexiconOf(index, topics)
  const best = bestByWords(comment, terms, rare)
  return best && best.score >= strong - 0.3 ? best.topic : null
}

function bestByWords(
  comment: Comment,
  terms: Term[],
  rare: Map<string, number>
): { topic: string; score: number } | null {
  const { remark, edit } = comment
  const form = spaced([comment.text, remark.place, ...remark.context, edit?.replacement].filter(Boolean).join(' . '))
  const scores = new Map<string, number>()
  for (const term of terms) {
    if (!form.includes(term.text)) continue
    const value = Math.sqrt(term.words) * term.weight * (rare.get(term.text) ?? 0)
    scores.set(term.topic, (scores.get(term.topic) ?? 0) + value)
  }
  let best: { topic: string; score: number } | null = null
  for (const [topic, score] of scores) if (score > (best?.score ?? 0)) best = { topic, score }
  return best
}

/** Where every heading of a draft has one and the same topic, so has a comment on the whole. */
function documentTopic(comment: Comment, index: DraftIndex, map: TopicMap): string | null {
  const draft = viewOf(index, comment.location.draft)?.draft
  const topics = new Set(map.get(draft?.id ?? '')?.values())
  return topics.size === 1 ? ([...topics][0] ?? null) : null
}
