import type { Draft, Heading } from '../model/draft.ts'
import type { Topic } from '../model/synthesis.ts'
import { rarity, spaced, tellingWords, termsOf, type Term } from './topic-terms.ts'

/** Draft id → heading id → topic id. Headings without a topic are absent. */
export type TopicMap = Map<string, Map<string, string>>

/** Share of a title's telling words that a topic must explain for the heading to leave its parent's topic. */
const ownShare = 0.33
/** The same for a heading that inherits none. */
const firstShare = 0.08
/** A group heading without number ("* Nguyên nhân") mostly belongs to what stands above it. */
const groupShare = 0.8

/**
 * Which topic each heading belongs to, from its own title, else inherited from the heading above, else from the draft's
 * title (lists with one topic a document). A suggestion: people edit it.
 */
export function suggestTopicMap(drafts: Draft[], topics: Topic[]): TopicMap {
  const terms = termsOf(topics)
  const whole = documentTopics(drafts, topics)
  return new Map(drafts.map(draft => [draft.id, mapDraft(draft, terms, whole.get(draft.id) ?? null)]))
}

function mapDraft(draft: Draft, terms: Term[], whole: string | null): Map<string, string> {
  const map = new Map<string, string>()
  const rare = rarity(terms, draft.outline.map(labelOf))
  for (const heading of draft.outline) {
    const inherited = (heading.parent === null ? undefined : map.get(heading.parent)) ?? whole
    const own = bestTopic(labelOf(heading), terms, rare)
    const needed = inherited === null ? firstShare : heading.type === 'group' ? groupShare : ownShare
    const topic = whole === null && own && own.share >= needed ? own.topic : inherited
    if (topic !== null) map.set(heading.id, topic)
  }
  return map
}

function labelOf(heading: Heading): string {
  return `${/\p{L}{2}/u.test(heading.number ?? '') ? heading.number : ''} ${heading.title}`
}

/** The topic that explains most of a title, with the share of the title's telling words, weighed by rarity. */
function bestTopic(title: string, terms: Term[], rare: Map<string, number>): { topic: string; share: number } | null {
  const form = spaced(title)
  const length = Math.min(12, Math.max(1, tellingWords(title).length))
  const shares = new Map<string, number>()
  for (const term of terms) {
    if (!form.includes(term.text) && !isRun(form, term)) continue
    const value = (term.words * term.weight * (rare.get(term.text) ?? 0)) / length
    shares.set(term.topic, (shares.get(term.topic) ?? 0) + value)
  }
  let best: { topic: string; share: number } | null = null
  for (const [topic, share] of shares) if (share > (best?.share ?? 0)) best = { topic, share }
  return best
}

/** The first three words of a longer term stand in the title ("kết quả thực hiện …"). */
function isRun(form: string, term: Term): boolean {
  if (term.words < 5) return false
  return form.includes(` ${term.text.trim().split(' ').slice(0, 4).join(' ')} `)
}

/** Lists with one topic a document: the topic whose title the draft's title repeats, and no other draft's better. */
function documentTopics(drafts: Draft[], topics: Topic[]): Map<string, string> {
  const found = new Map<string, string>()
  const all = topics.map(t => new Set(tellingWords(t.title)))
  const common = new Map<string, number>()
  for (const words of all) for (const w of words) common.set(w, (common.get(w) ?? 0) + 1)
  for (const draft of drafts) {
    const title = new Set(tellingWords(draft.title))
    const scores = all.map(words =>
      [...words].reduce((sum, w) => sum + (title.has(w) ? 1 / (common.get(w) ?? 1) : 0), 0)
    )
    const sizes = all.map(
      words => [...words].filter(w => title.has(w)).length / Math.max(1, Math.min(words.size, title.size))
    )
    const best = scores.indexOf(Math.max(...scores))
    if (best >= 0 && (sizes[best] ?? 0) >= 0.6 && isDocument(topics[best] as Topic))
      found.set(draft.id, (topics[best] as Topic).id)
  }
  return found
}

/** The topic names a document of its own ("Báo cáo chính trị trình Đại hội …"). */
function isDocument(topic: Topic): boolean {
  return /^(?:du thao )?(?:bao cao|de an|quy che|dieu le|nghi quyet|ke hoach|chuong trinh|chien luoc|to trinh|quy dinh|van kien)/.test(
    spaced(topic.title)
      .trim()
      .replace(/^(?:phan tich lay y kien ve |gop y |ve )+/, '')
  )
}
