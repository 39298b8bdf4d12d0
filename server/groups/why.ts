import { whySame } from '../../lib/decide/why-same.ts'
import type { Draft } from '../../lib/model/draft.ts'

type Why = ReturnType<typeof whySame>

/** Drafts are parsed once a process (store/drafts.ts): by their first one is kept what was made of all of them. */
const known = new WeakMap<Draft, { drafts: Draft[]; why: Why }>()

/** `whySame` for drafts, which looks at all their words: kept while they are in memory. */
export function whySameIn(drafts: Draft[]): Why {
  const [first] = drafts
  if (first === undefined) return whySame(drafts)
  const before = known.get(first)
  if (before?.drafts.length === drafts.length && before.drafts.every((draft, i) => draft === drafts[i]))
    return before.why
  const why = whySame(drafts)
  known.set(first, { drafts, why })
  return why
}
