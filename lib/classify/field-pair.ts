import { commonWords, wordList } from '../text/words.ts'
import type { Request } from './edit.ts'
import type { Pair } from './slip-pair.ts'
import { counterpart, quotedWords } from './variants.ts'

/**
 * A row of a table of wordings: the text is nothing but the passage as it should read, the field "Câu trong dự thảo" quotes
 * it as it stands. Null where the text asks in words of its own, or shares too little with the passage.
 */
export function fieldPair({ reading, main, filled, remark }: Request): Pair | null {
  const passage = quotedWords(remark.quoted)
  if (passage === '' || (main !== null && main.force > 0 && main.action >= 0)) return null
  const head = filled[0]
  const opens = head !== undefined && head.first === 0
  if (!opens && filled.length > 0) return null
  const replacement = opens ? head.text : reading.raw.trim().replace(/^[…\s.]+/u, '')
  const [words, other] = [wordList(replacement), wordList(passage)]
  if (words.length < 2 || commonWords(words, other) < 0.6 * words.length || words.join() === other.join())
    return samePlainWords(replacement, passage)
  const original = words.length * 2 >= other.length ? passage : counterpart(passage, replacement)
  return original === null || original === replacement ? null : { original, replacement }
}

/** Only marks or capitals differ. */
function samePlainWords(replacement: string, passage: string): Pair | null {
  const same = wordList(replacement).join(' ') === wordList(passage).join(' ')
  return same && replacement !== passage ? { original: passage, replacement } : null
}
