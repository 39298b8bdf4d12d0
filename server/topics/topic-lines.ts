import type { Topic } from '../../lib/model/synthesis.ts'

/** Topics as people type them: "3 | Hạn chế và nguyên nhân | hạn chế, khuyết điểm, tồn tại", one a line. */
export function topicLines(topics: Topic[]): string {
  return topics.map(({ id, title, hints }) => [id, title, hints.join(', ')].join(' | ')).join('\n')
}

/** Reads them back; `wrong` is the first line (from 1) that has no number, no title, or a number that stands above. */
export function parseTopics(typed: string): { topics: Topic[]; wrong: { line: number; text: string } | null } {
  const topics: Topic[] = []
  for (const [i, text] of typed.split('\n').entries()) {
    if (text.trim() === '') continue
    const [id = '', title = '', hints = ''] = text.split('|').map(part => part.trim())
    const repeated = topics.some(topic => topic.id === id)
    if (!/^[\w.-]{1,20}$/.test(id) || title === '' || title.length > 300 || repeated) {
      return { topics, wrong: { line: i + 1, text: text.slice(0, 80) } }
    }
    const words = hints.split(',').map(hint => hint.trim())
    topics.push({ id, title, hints: words.filter(word => word !== '') })
  }
  return { topics, wrong: null }
}
