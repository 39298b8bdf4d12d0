import { isBare } from './alike.ts'
import type { Profile } from './profile.ts'
import type { Rarity } from './rarity.ts'
import { sameRequest } from './same-request.ts'

/** Candidates a new comment is compared with in full: keeps the cost of a comment bounded however full its cell is. */
const mostCandidates = 24
/** A word that more leaders of one cell have tells none of them from the others. */
const longestList = 400

/**
 * The requests found so far under one heading, each stood for by its leader. Leader clustering, not chains: what is
 * joined is like the leader itself (measured: precision .95 against .24, handbook 4-stack).
 */
export class Cell {
  private readonly leaders: Profile[] = []
  private readonly lists = new Map<string, number[]>()
  private readonly rarity: Rarity

  constructor(rarity: Rarity) {
    this.rarity = rarity
  }

  /** Number of the request a profile belongs to; a new number where it is the first of its kind. */
  place(profile: Profile): number {
    const keys = keysOf(profile)
    for (const candidate of this.candidates(keys)) {
      if (sameRequest(this.leaders[candidate]!, profile, this.rarity)) return candidate
    }
    const number = this.leaders.push(profile) - 1
    for (const key of keys) {
      const list = this.lists.get(key)
      if (list === undefined) this.lists.set(key, [number])
      else if (list.length < longestList) list.push(number)
    }
    return number
  }

  /** Leaders that share a word, those with most in common first; ties in order of their numbers. */
  private candidates(keys: Set<string>): number[] {
    const scores = new Map<number, number>()
    for (const key of keys) {
      const weight = key.startsWith('#') ? (key.includes(' ') ? 2 : 0.1) : this.rarity(key)
      for (const leader of this.lists.get(key) ?? []) scores.set(leader, (scores.get(leader) ?? 0) + weight)
    }
    const ranked = [...scores].sort((x, y) => y[1] - x[1] || x[0] - y[0])
    return ranked.slice(0, mostCandidates).map(([leader]) => leader)
  }
}

/** What a profile is found by: words, and keys that start with "#" (with a space: a fault). Agreement with the whole has but one. */
function keysOf(profile: Profile): Set<string> {
  if (profile.kind === 'approve' && profile.status === 'document') return new Set([`#approve ${profile.aspect}`])
  const keys = new Set<string>(profile.subject.order)
  for (const short of profile.subject.abbreviations) keys.add(short)
  for (const word of profile.edit?.to ?? []) keys.add(word.plain)
  for (const word of profile.edit?.from ?? []) keys.add(word.plain)
  for (const direction of profile.subject.directions) {
    // Where words tell who belongs together, the direction of half of all requests does not.
    if (direction === 'shorten' || isBare(profile.subject)) keys.add(`#${direction}`)
  }
  if (profile.removal !== null) keys.add(`#removal ${profile.guess}`)
  if (profile.fault !== null) keys.add(profile.fault.key)
  if (profile.kind === 'approve' || keys.size === 0) keys.add(`#${profile.kind}`)
  return keys
}
