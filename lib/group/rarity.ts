import type { Draft } from '../model/draft.ts'
import { wordList } from '../text/words.ts'

/** How much a word, or a pair of neighbouring words joined by a space, says: 0 (everywhere in the draft) to 1 (nowhere in it). */
export type Rarity = (word: string) => number

/**
 * Rarity of folded words and word pairs, from the paragraphs of the draft alone: what two comments have in common then
 * weighs the same whoever else commented, and groups of two units can be merged without recounting.
 */
export function rarityOf(draft: Draft | undefined): Rarity {
  const paragraphs = draft?.paragraphs ?? []
  const counts = new Map<string, number>()
  for (const paragraph of paragraphs) {
    const words = wordList(paragraph.text)
    const seen = new Set(words)
    for (let i = 1; i < words.length; i++) seen.add(`${words[i - 1]} ${words[i]}`)
    for (const word of seen) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  // A draft of a few paragraphs says little about rarity: count as if it had fifty.
  const all = Math.max(paragraphs.length, 50)
  return word => Math.min(1, Math.max(0.03, Math.log((all + 1) / ((counts.get(word) ?? 0) + 0.5)) / Math.log(all + 1)))
}
