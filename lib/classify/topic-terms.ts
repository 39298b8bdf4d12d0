import { folded } from '../text/fold.ts'
import type { Topic } from '../model/synthesis.ts'

/** A word or phrase by which a topic is known: its hints and the parts of its title, folded. */
export interface Term {
  topic: string
  text: string
  words: number
  /** 1, less where other topics have the same term or where it stands late in the title. */
  weight: number
}

/** Folded words of the title or hint that say nothing of the topic. */
const empty = new Set(
  'va cac cua ve cho trong theo o tai mot so nhung duoc voi den tu la chung khac chu yeu thuc hien cong tac noi dung y kien gop tham gia phan tich neu ra nham tiep tuc dinh kem cu the he thong'.split(
    ' '
  )
)

/** Folded, words only, one space around each: phrases are looked up in it by `includes`. */
export function spaced(text: string): string {
  return ` ${(folded(text).match(/[\p{L}\p{N}%]+/gu) ?? []).join(' ')} `
}

/** The words of a title that carry meaning. */
export function tellingWords(text: string): string[] {
  return spaced(text)
    .trim()
    .split(' ')
    .filter(w => /\p{L}/u.test(w) && !empty.has(w))
}

/** The terms of all topics. A term of several topics counts less for each. */
export function termsOf(topics: Topic[]): Term[] {
  const terms = topics.flatMap(topic => {
    const own = new Map<string, number>()
    for (const [i, part] of titleParts(topic.title).entries()) own.set(part, i === 0 ? 1 : 0.5)
    for (const [lead, weight] of leads(topic.title)) own.set(lead, Math.max(own.get(lead) ?? 0, weight))
    for (const hint of topic.hints) {
      const text = spaced(hint)
      if (text.trim() !== '') own.set(text, Math.max(own.get(text) ?? 0, 0.9))
    }
    return [...own].map(([text, weight]) => ({ topic: topic.id, text, words: text.trim().split(' ').length, weight }))
  })
  const shared = new Map<string, number>()
  for (const term of terms) shared.set(term.text, (shared.get(term.text) ?? 0) + 1)
  return terms.map(term => ({ ...term, weight: term.weight / (shared.get(term.text) ?? 1) }))
}

/** "Mục tiêu, nhiệm vụ, giải pháp" names three things. */
function titleParts(title: string): string[] {
  return title
    .split(/[,;:.()]|\s(?:và|va|của|cua)\s|\s[-–]\s/iu)
    .map(spaced)
    .filter(part => /\p{L}{2}/u.test(part) && part.trim().split(' ').length <= 8)
}

/**
 * Two words at the start and at the end of each longer part of the title: "phương hướng" of "Phương hướng nhiệm kỳ tới";
 * nearly the whole weight where they are all that tells ("Các chỉ tiêu cụ thể").
 */
function leads(title: string): [string, number][] {
  return titleParts(title).flatMap(part => {
    const words = tellingWords(part)
    if (words.length < 2 || part.trim().split(' ').length < 3) return []
    const weight = words.length === 2 ? 0.9 : 0.5
    return [words.slice(0, 2), words.slice(-2)]
      .map((two): [string, number] => [` ${two.join(' ')} `, weight])
      .filter(([two]) => part.includes(two))
  })
}

/** How telling each term is in these texts: 1 where no text has it, towards 0 the more have it. */
export function rarity(terms: Term[], texts: string[]): Map<string, number> {
  const found = new Map<string, number>()
  const forms = texts.map(spaced)
  for (const text of new Set(terms.map(t => t.text))) {
    const n = forms.reduce((sum, form) => sum + (form.includes(text) ? 1 : 0), 0)
    found.set(text, Math.log(1 + (texts.length + 1) / (n + 1)) / Math.log(texts.length + 2))
  }
  return found
}

const styleWords = [
  'bo cuc',
  'van phong',
  'chinh ta',
  'danh may',
  'the thuc',
  'cau chu',
  'trinh bay',
  'hanh van',
  'ky thuat'
]

/** The topic that gathers layout, style and spelling, or null where the list has none. */
export function styleTopic(topics: Topic[]): string | null {
  let best: { id: string; hits: number } | null = null
  for (const topic of topics) {
    const text = [topic.title, ...topic.hints].map(spaced).join('')
    const hits = styleWords.filter(w => text.includes(` ${w} `)).length
    if (hits > 0 && hits > (best?.hits ?? 0)) best = { id: topic.id, hits }
  }
  return best?.id ?? null
}
