import type { Comment } from '../model/comment.ts'
import { compareText } from '../text/order.ts'
import { pairs, syllables } from './tokens.ts'

/** The comment with known answers that is most like another, and how like (cosine of weighted words, 0 to 1). */
export interface Neighbour {
  comment: Comment
  like: number
}

/** Rarest tokens of a comment by which others are found; a token that more have finds nobody. */
const mostTokens = 16
const longestList = 60
const mostCompared = 40

interface Entry {
  comment: Comment
  weights: Map<string, number>
}

/**
 * Finds comments in nearly the same words, whatever order `comments` come in. Each question looks at a bounded number of
 * comments. `fits`: which of them count, most like first.
 */
export function learnNeighbours(
  comments: Comment[]
): (comment: Comment, fits: (known: Comment) => boolean) => Neighbour | null {
  const ordered = [...comments].sort((a, b) => compareText(a.id, b.id))
  const counts = new Map<string, number>()
  const tokens = ordered.map(tokensOf)
  for (const list of tokens) for (const token of list) counts.set(token, (counts.get(token) ?? 0) + 1)
  const rarity = (token: string): number => Math.log(1 + ordered.length / (counts.get(token) ?? 1))
  const entries = ordered.map((comment, i): Entry => ({ comment, weights: weigh(tokens[i]!, rarity) }))
  const lists = new Map<string, Entry[]>()
  for (const entry of entries) {
    for (const token of entry.weights.keys()) {
      if (counts.get(token)! <= longestList) lists.set(token, [...(lists.get(token) ?? []), entry])
    }
  }
  return (comment, fits) => {
    const own = weigh(tokensOf(comment), rarity)
    let best: Neighbour | null = null
    for (const entry of candidates(own, lists)) {
      if (entry.comment.id === comment.id || !fits(entry.comment)) continue
      const like = cosine(own, entry.weights)
      if (like > (best?.like ?? 0)) best = { comment: entry.comment, like }
    }
    return best
  }
}

function tokensOf(comment: Comment): string[] {
  const words = syllables(comment)
  return [...new Set([...words, ...pairs(words)])]
}

/** Weights by rarity, of length 1 together. */
function weigh(tokens: string[], rarity: (token: string) => number): Map<string, number> {
  const weights = new Map(tokens.map(token => [token, rarity(token)]))
  const length = Math.hypot(...weights.values())
  return new Map([...weights].map(([token, weight]) => [token, length > 0 ? weight / length : 0]))
}

function candidates(own: Map<string, number>, lists: Map<string, Entry[]>): Entry[] {
  const rare = [...own.keys()]
    .filter(token => lists.has(token))
    .sort((a, b) => lists.get(a)!.length - lists.get(b)!.length || compareText(a, b))
  const scores = new Map<Entry, number>()
  for (const token of rare.slice(0, mostTokens)) {
    for (const entry of lists.get(token)!) scores.set(entry, (scores.get(entry) ?? 0) + own.get(token)!)
  }
  const ranked = [...scores].sort((a, b) => b[1] - a[1] || compareText(a[0].comment.id, b[0].comment.id))
  return ranked.slice(0, mostCompared).map(([entry]) => entry)
}

function cosine(a: Map<string, number>, b: Map<string, number>): number {
  let sum = 0
  for (const [token, weight] of a) sum += weight * (b.get(token) ?? 0)
  return sum
}
