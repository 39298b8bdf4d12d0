import { alignParagraphs } from '../intake/returned/alignment.ts'
import type { Draft } from '../model/draft.ts'

/** Heading → topic, as a draft's row keeps it. */
type Topics = Record<string, string>

/**
 * The topics of a draft's headings after a newer version came in its place: each goes with its heading, for headings are numbered by
 * position and one put in at the top would move all others; `suggested` holds for headings that are new.
 */
export function topicsInNewer(topics: Topics, before: Draft, after: Draft, suggested: Topics): Topics {
  const newer = newerHeadings(before, after)
  const known = new Set(newer.values())
  const fresh = Object.entries(suggested).filter(([heading]) => !known.has(heading))
  const kept = Object.entries(topics).flatMap(([heading, topic]) => {
    const now = newer.get(heading)
    return now === undefined ? [] : [[now, topic]]
  })
  return Object.fromEntries([...fresh, ...kept]) as Topics
}

/** Which heading of the newer version each one is; those that are gone are left out. */
function newerHeadings(before: Draft, after: Draft): Map<string, string> {
  const pairs = alignParagraphs(
    before.paragraphs.map(p => p.text),
    after.paragraphs.map(p => p.text)
  )
  const paragraphs = new Map(pairs.map(({ copy, draft }) => [copy[0], draft[0]]))
  const starts = new Map(after.outline.map(heading => [heading.paragraph, heading.id]))
  const found = before.outline.flatMap(({ id, paragraph }) => {
    const now = starts.get(paragraphs.get(paragraph) ?? -1)
    return now === undefined ? [] : [[id, now] as const]
  })
  return new Map(found)
}
