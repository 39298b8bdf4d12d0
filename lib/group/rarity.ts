import type { Draft } from '../model/draft.ts'
import { folded } from '../text/fold.ts'
import { oneOrder, tokensOf } from './tokens.ts'

/**
 * How much a word, or a pair of neighbouring words joined by a space, says: 0 (everywhere in the draft) to 1 (nowhere in
 * it). Folded words as they are; words with their marks (tokens.ts, oneOrder) behind a "~": "kiêm" may be rare where
 * "kiểm" is not.
 */
export type Rarity = (word: string) => number

/**
 * Rarity of words and word pairs from the paragraphs of the draft alone: what two comments have in common then weighs
 * the same whoever else commented, and groups of two units can be merged without recounting.
 */
export function rarityOf(draft: Draft | undefined): Rarity {
  const paragraphs = draft?.paragraphs ?? []
  const counts = new Map<string, number>()
  for (const { text } of paragraphs) {
    const seen = new Set<string>()
    addAll(seen, tokensOf(folded(text)), '')
    addAll(seen, tokensOf(folded(text, { marks: false })).map(oneOrder), '~')
    for (const word of seen) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  // A draft of a few paragraphs says little about rarity: count as if it had fifty.
  const all = Math.max(paragraphs.length, 50)
  return word => Math.min(1, Math.max(0.03, Math.log((all + 1) / ((counts.get(word) ?? 0) + 0.5)) / Math.log(all + 1)))
}

function addAll(seen: Set<string>, words: string[], sign: string): void {
  for (const [i, word] of words.entries()) {
    seen.add(`${sign}${word}`)
    if (i > 0) seen.add(`${sign}${words[i - 1]} ${word}`)
  }
}
