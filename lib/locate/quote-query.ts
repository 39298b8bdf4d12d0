import type { Quote } from '../model/comment.ts'
import { isUnmarked } from '../text/fold.ts'
import { bare } from '../text/quotations.ts'
import { wordList } from '../text/words.ts'
import { wordKey, type WordIndex } from './word-index.ts'

/** A quotation made ready for search in one draft. */
export interface QuoteQuery {
  text: string
  role: Quote['role']
  /** Word ids in order; -1 for a word the draft does not have. */
  ids: number[]
  keys: string[]
  /** Sum of the rarity of its words: how much finding it tells. */
  information: number
  unmarked: boolean
  /** Pieces between "…", where the member left words out; one piece where none are left out. */
  pieces: QuotePiece[]
}

export interface QuotePiece {
  text: string
  ids: number[]
  keys: string[]
}

const elision = /\s*(?:\[\s*(?:…|\.{2,})\s*\]|\(\s*(?:…|\.{2,})\s*\)|…|\.{3,})\s*/u
/** Longer quotations are found by their first words. */
const mostWords = 60

/** Words of a quotation looked up in the draft; null where it has no word. */
export function quoteQuery(words: WordIndex, text: string, role: Quote['role']): QuoteQuery | null {
  const pieces = text
    .split(elision)
    .map(bare)
    .filter(piece => piece !== '')
    .map(piece => pieceOf(words, piece))
    .filter(piece => piece.ids.length > 0)
  if (pieces.length === 0) return null
  const ids = pieces.flatMap(p => p.ids)
  const information = ids.reduce((sum, id) => sum + (id < 0 ? words.unknown : (words.rarity[id] as number)), 0)
  const unmarked = isUnmarked(text)
  return { text: bare(text), role, ids, keys: pieces.flatMap(p => p.keys), information, unmarked, pieces }
}

function pieceOf(words: WordIndex, text: string): QuotePiece {
  const keys = wordList(text).map(wordKey).slice(0, mostWords)
  return { text, keys, ids: keys.map(key => words.ids.get(key) ?? -1) }
}
