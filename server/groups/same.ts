import { alone } from '../../lib/decide/decided.ts'
import type { SameBecause } from '../../lib/decide/why-same.ts'
import type { Comment } from '../../lib/model/comment.ts'
import type { Draft } from '../../lib/model/draft.ts'
import { folded } from '../../lib/text/fold.ts'
import { readRow } from '../comments/card.ts'
import type { ListedGroup } from '../store/group-lists.ts'
import { whySameIn } from './why.ts'

/** Two groups that look the same to the program, and why; it never joins them by itself. */
export interface SamePair {
  a: ListedGroup
  b: ListedGroup
  why: SameBecause[]
}

/** Evidence that makes a pair worth a look: to stand in one paragraph is not enough. */
const telling = new Set<SameBecause>(['equal-text', 'same-fault', 'same-edit', 'similar-text'])
const mostPairs = 8
/** Pairs compared for one page. */
const mostCompared = 100

/** Groups of a page under one heading that may ask for the same. Two different changes of words are different requests. */
export function samePairs(groups: ListedGroup[], drafts: Draft[]): SamePair[] {
  const leads = groups.map(group => {
    const { comment, decided } = readRow({ model: group.lead_model, decided: group.lead_decided }, drafts)
    return { group, comment, apart: decided.group === alone, words: wordsOf(group.lead_text) }
  })
  const why = whySameIn(drafts)
  const found: SamePair[] = []
  let compared = 0
  for (const [i, x] of leads.entries()) {
    for (const y of leads.slice(i + 1)) {
      if (found.length === mostPairs || compared === mostCompared) return found
      if (x.apart || y.apart || !sameCell(x.group, y.group) || !shareWords(x.words, y.words)) continue
      compared++
      const because = why(x.comment, y.comment)
      if (because.some(b => telling.has(b)) && !differ(x.comment, y.comment, because)) {
        found.push({ a: x.group, b: y.group, why: because })
      }
    }
  }
  return found
}

/** Part of the shorter text's words that the other must have, for the two to be compared in full: that takes a thousand times longer. */
const shared = 0.4

function wordsOf(text: string): Set<string> {
  return new Set(folded(text).split(/[^\p{L}\p{N}]+/u))
}

function shareWords(a: Set<string>, b: Set<string>): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  let both = 0
  for (const word of few) if (many.has(word)) both++
  return both >= shared * few.size
}

function sameCell(a: ListedGroup, b: ListedGroup): boolean {
  return a.draft_id === b.draft_id && a.heading_id === b.heading_id
}

/** Other words asked for are another request, however alike the sentences around them. */
function differ(a: Comment, b: Comment, because: SameBecause[]): boolean {
  return a.edit !== null && b.edit !== null && !because.includes('same-edit')
}
