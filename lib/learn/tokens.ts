import type { Comment } from '../model/comment.ts'
import { wordList } from '../text/words.ts'

/** Words of a comment that are looked at, its first ones: a long argument says its matter at once. */
const mostWords = 200

/** Folded syllables of what a comment says, in order. */
export function syllables({ text, remark, edit }: Comment): string[] {
  const said = [text, remark.place, edit?.replacement].filter(Boolean).join(' . ')
  return wordList(said).slice(0, mostWords)
}

/** Signs of the topic of a comment, each once: its syllables and pairs of them, its place, kind and topic as understood. */
export function topicTokens(comment: Comment): string[] {
  const words = syllables(comment)
  const { location, kind, topic } = comment
  const signs = [`#kind ${kind}`, `#status ${location.status}`]
  if (location.heading !== null) signs.push(`#heading ${location.draft} ${location.heading}`)
  if (topic !== null) signs.push(`#topic ${topic}`)
  return [...new Set([...signs, ...words, ...pairs(words)])]
}

/** "đoàn viên" tells more than "đoàn" and "viên". */
export function pairs(words: string[]): string[] {
  return words.slice(1).map((word, i) => `${words[i]} ${word}`)
}
