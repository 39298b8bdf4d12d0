import type { Remark } from '../model/comment.ts'
import type { Topic } from '../model/synthesis.ts'
import { topicOfLabel, withoutCount, type TopicLabel } from './topic-label.ts'

/** A label in front of an answer ends within this many characters. */
const longest = 160

/**
 * A remark that answers a question of the guidance: its topic, and the same remark for the steps that look for a place
 * and read the request, in which the question's number is gone from the lead-ins and the question from the text. Null
 * where the remark repeats no question of the list.
 */
export function answeredTopic(remark: Remark, topics: Topic[]): { topic: string; bare: Remark } | null {
  const own = labelOf(remark.text, topics)
  if (own) return { topic: own.topic, bare: { ...remark, text: own.answer, context: [...remark.context, own.title] } }
  for (const [i, line] of [...remark.context.entries()].reverse()) {
    const found = topicOfLabel(line, topics)
    if (!found || !counts(found, line)) continue
    const context = remark.context.map((other, k) => (k === i ? withoutCount(other) : other))
    return { topic: found.topic, bare: { ...remark, context } }
  }
  return null
}

/** "1.3. Góp ý về mục tiêu: nâng …": the label, where words stand behind it. */
function labelOf(text: string, topics: Topic[]): { topic: string; title: string; answer: string } | null {
  const colon = text.slice(0, longest).indexOf(':')
  if (colon < 0) return null
  const label = text.slice(0, colon)
  const answer = text.slice(colon + 1).trim()
  const found = /[“”".;!]/u.test(withoutCount(label)) ? null : topicOfLabel(label, topics)
  if (!found || !counts(found, label) || !/\p{L}/u.test(answer)) return null
  return { topic: found.topic, title: withoutCount(label), answer }
}

/** A number without words may be a heading's; so may a title that neither has the guidance's number nor asks. */
function counts({ numbered }: TopicLabel, label: string): boolean {
  return (numbered && /\p{L}{2}/u.test(withoutCount(label))) || label.trim().endsWith('?')
}
