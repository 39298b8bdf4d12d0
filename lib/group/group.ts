import type { Comment } from '../model/comment.ts'
import type { Draft } from '../model/draft.ts'
import type { Group } from '../model/synthesis.ts'
import { compareText } from '../text/order.ts'
import { farOf, pairsAcross, type Far } from './across.ts'
import { Cell } from './cell.ts'
import { compareIds } from './comment-ids.ts'
import { groupIdOf, keyOf } from './key.ts'
import { compareFullness, fullness } from './lead.ts'
import { mostCommon } from './most-common.ts'
import { identifyPeople, tally, type People } from './people.ts'
import { groundsOf, headingOf, type Ground } from './place.ts'
import { profileOf, textKey, type Profile } from './profile.ts'
import { joinSupport, threadsOf } from './support.ts'

/** Comments with one key: the same words about the same place. */
interface Bundle {
  key: string
  heading: string | null
  comments: Comment[]
}

/**
 * Puts together the comments that ask for the same thing in the same place (nhóm ý kiến) and writes each one's
 * `group`. Every comment given is in exactly one group. Cost grows in a straight line: equal texts meet by key, the
 * rest is compared with a bounded number of leaders under the same heading. The result does not depend on the order
 * of `comments`; groups come in the order of their ids, `synthesize` puts them in the order of the report.
 */
export function groupComments(comments: Comment[], drafts: Draft[]): Group[] {
  const groundOf = groundsOf(drafts)
  const people = identifyPeople(comments)
  const threads = threadsOf(comments)
  const groups = groupAll(threads.own, groundOf, people)
  const left = joinSupport(groups, threads, people, compareIds)
  return groups.concat(groupAll(left, groundOf, people)).sort((a, b) => compareText(a.id, b.id))
}

function groupAll(comments: Comment[], groundOf: (draft: string | null) => Ground, people: People): Group[] {
  return Array.from(cellsOf(comments, groundOf), ([draft, cells]) => groupDraft(cells, groundOf(draft), people)).flat()
}

/** Groups each cell by itself, then joins what is one request under two headings. */
function groupDraft(cells: Bundle[][], ground: Ground, people: People): Group[] {
  const requests = cells.flatMap(bundles => groupCell(bundles, ground)).sort((x, y) => compareFullness(x.lead, y.lead))
  const profiles = new Map<number, Profile>()
  const again = (at: number): Profile => {
    let profile = profiles.get(at)
    if (!profile) profiles.set(at, (profile = profileOf(requests[at]!.bundles[0]!.comments[0]!, ground)))
    return profile
  }
  const leaders = requests.map(({ far }, at) => ({ ...far, group: at }))
  const joined = joinPairs(requests.length, pairsAcross(leaders, ground, again))
  const all = new Map<number, Bundle[]>()
  for (const [at, { bundles }] of requests.entries()) {
    const known = entry(all, joined[at]!, () => [])
    for (const bundle of bundles) known.push(bundle)
  }
  return Array.from(all.values(), bundles => makeGroup(bundles, people))
}

/** For each position the first of those it is joined with, itself where it is alone. */
function joinPairs(count: number, pairs: [number, number][]): number[] {
  const first = Array.from({ length: count }, (_, i) => i)
  for (const [a, b] of pairs) {
    const [low, high] = [first[a]!, first[b]!].sort((x, y) => x - y) as [number, number]
    for (const at of [a, b, high]) first[at] = low
  }
  return first
}

/** Bundles of equal comments, by draft and heading. */
function cellsOf(comments: Comment[], groundOf: (draft: string | null) => Ground): [string | null, Bundle[][]][] {
  const drafts = new Map<string | null, Map<string, Map<string, Bundle>>>()
  for (const comment of comments) {
    const { draft, status } = comment.location
    const heading = headingOf(comment, groundOf(draft))
    const cells = entry(drafts, draft, () => new Map<string, Map<string, Bundle>>())
    const cell = entry(cells, status === 'unresolved' ? '?' : (heading ?? ''), () => new Map<string, Bundle>())
    const key = keyOf(comment, heading)
    entry(cell, key, () => ({ key, heading, comments: [] })).comments.push(comment)
  }
  return Array.from(drafts, ([draft, cells]) => [draft, Array.from(cells.values(), cell => [...cell.values()])])
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key)
  if (value === undefined) map.set(key, (value = make()))
  return value
}

/** One request under one heading: its bundles, the leading one first. */
interface Request {
  bundles: Bundle[]
  lead: { fullness: number[]; text: string }
  far: Omit<Far, 'group'>
}

function groupCell(bundles: Bundle[], ground: Ground): Request[] {
  const ordered = bundles
    .map(bundle => {
      // The first by id speaks for its equals, whichever came first.
      bundle.comments.sort((a, b) => compareIds(a.id, b.id))
      const first = bundle.comments[0]!
      return { bundle, fullness: fullness(first, bundle.comments.length), text: `${textKey(first.text)} ${bundle.key}` }
    })
    .sort(compareFullness)
  const cell = new Cell(ground.rarity)
  const found: Request[] = []
  for (const { bundle, ...lead } of ordered) {
    const profile = profileOf(bundle.comments[0]!, ground)
    const number = cell.place(profile)
    const request = found[number]
    if (request) request.bundles.push(bundle)
    else found[number] = { bundles: [bundle], lead, far: farOf(profile) }
  }
  return found
}

function makeGroup(bundles: Bundle[], people: People): Group {
  const leading = bundles[0]!
  const members = bundles.flatMap(b => b.comments).sort((a, b) => compareIds(a.id, b.id))
  const lead = leading.comments[0]!
  const id = groupIdOf(leading.key)
  for (const comment of members) comment.group = id
  return {
    id,
    draft: lead.location.draft,
    heading: leading.heading,
    topic: mostCommon(members.map(m => m.topic)) ?? lead.topic,
    lead: lead.id,
    members: members.map(m => m.id),
    ...tally(members, people)
  }
}
