import { directionsConflict } from './directions.ts'
import { sameFault } from './fault.ts'
import type { Ground } from './place.ts'
import type { Profile } from './profile.ts'
import { compatible } from './compatible.ts'
import { sameFreeWords } from './same-request.ts'
import { sameWish } from './same-wish.ts'
import { surelyAlike } from './alike.ts'
import type { Rarity } from './rarity.ts'

/** Telling words a request is looked for by, and requests that are compared with one in full. */
const mostWords = 6
const mostCandidates = 12
/** A word that more requests have tells none of them from the others. */
const longestList = 60
/** How far above a place a heading may stand and still hold it for our purpose. */
const farthest = 2
const telling = 0.5

/** The leader of a group found under one heading, in so few words that all of a draft's can be kept. */
export interface Far {
  /** Position of its group. */
  group: number
  heading: string | null
  fault: string | null
  /** Its most telling words, where it may be joined by what it asks for; else none. */
  words: string[]
}

/** What of a group's leader is kept for the comparison across headings. */
export function farOf(profile: Profile): Omit<Far, 'group'> {
  const { subject, heading, fault, kind, status } = profile
  const free =
    (kind === 'add' || kind === 'propose' || kind === 'clarify') && heading !== null && status !== 'unresolved'
  const words = free ? subject.order.filter(w => (subject.weights.get(w) ?? 0) >= telling) : []
  const key = fault?.type === 'numbering' || fault?.type === 'clash' ? fault.key : null
  return { heading, fault: key, words: words.slice(0, mostWords) }
}

/**
 * Pairs of groups of different headings that are one request: they tell of one fault from two ends, or one stands at a
 * heading and the other, in the same rare words, at one place under it. Where a heading's request fits several places
 * under it, it is none of theirs. `profileOf` gives a leader's profile again. Groups are named by `Far.group`.
 */
export function pairsAcross(leaders: Far[], ground: Ground, profileOf: (group: number) => Profile): [number, number][] {
  return [...sameFaults(leaders, profileOf), ...contained(leaders, ground, profileOf)]
}

function sameFaults(leaders: Far[], profileOf: (group: number) => Profile): [number, number][] {
  const byFault = new Map<string, Far>()
  const pairs: [number, number][] = []
  for (const leader of leaders) {
    if (leader.fault === null) continue
    const first = byFault.get(leader.fault)
    if (first === undefined) byFault.set(leader.fault, leader)
    else if (sameFault(profileOf(first.group), profileOf(leader.group))) pairs.push([first.group, leader.group])
  }
  return pairs
}

function contained(leaders: Far[], ground: Ground, profileOf: (group: number) => Profile): [number, number][] {
  const byWord = new Map<string, Far[]>()
  for (const leader of leaders) {
    for (const word of leader.words) {
      const list = byWord.get(`${leader.heading} ${word}`)
      if (list === undefined) byWord.set(`${leader.heading} ${word}`, [leader])
      else if (list.length < longestList) list.push(leader)
    }
  }
  // Group at the outer heading → groups found to be the same under it.
  const under = new Map<number, number[]>()
  const above = new Map<number, number[]>()
  for (const inner of leaders) {
    for (const outer of candidates(inner, byWord, ground)) {
      if (!sameAcross(profileOf(outer.group), profileOf(inner.group), ground.rarity)) continue
      push(under, outer.group, inner.group)
      push(above, inner.group, outer.group)
    }
  }
  const single = [...under].filter(([, inners]) => inners.length === 1)
  return single.flatMap(([outer, [inner]]) =>
    above.get(inner!)!.length === 1 ? [[outer, inner!] as [number, number]] : []
  )
}

function push(map: Map<number, number[]>, key: number, value: number): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}

/** Leaders at the headings above, those with most words in common first. */
function candidates(inner: Far, byWord: Map<string, Far[]>, ground: Ground): Far[] {
  const scores = new Map<Far, number>()
  let heading = inner.heading === null || inner.words.length === 0 ? null : ground.parentOf(inner.heading)
  for (let up = 1; heading !== null && up <= farthest; up++, heading = ground.parentOf(heading)) {
    for (const word of inner.words) {
      for (const outer of byWord.get(`${heading} ${word}`) ?? []) scores.set(outer, (scores.get(outer) ?? 0) + 1)
    }
  }
  const ranked = [...scores].sort((x, y) => y[1] - x[1] || x[0].group - y[0].group)
  return ranked.slice(0, mostCandidates).map(([outer]) => outer)
}

/** Stricter than under one heading: the place is only shared in part. */
function sameAcross(outer: Profile, inner: Profile, rarity: Rarity): boolean {
  if (outer.paragraph !== null || !compatible(outer, inner)) return false
  if (directionsConflict(outer.subject.directions, inner.subject.directions)) return false
  if (outer.edit !== null) return false
  if (inner.edit !== null) return sameWish(inner, outer, rarity)
  return sameFreeWords(outer, inner) && surelyAlike(outer.subject, inner.subject)
}
