import { ipKeyGenerator } from 'express-rate-limit'
import { Failure } from '../../lib/model/result.ts'
import type { Store } from '../store/store.ts'

/**
 * How often somebody may guess wrong (ASVS 6.3.1). Right guesses do not count, so an office whose 200 people share one address
 * is stopped only by its mistakes. An account is not locked by a stranger elsewhere: from one address 10 times, from everywhere 100
 * (NIST 800-63B 5.2.2); a stranger who knows neither can hold an account up for 15 minutes at most, and not from one address.
 */
const allowances = {
  /** Key: account and address. */
  'sign-in': { most: 10, minutes: 15 },
  /** Key: account. */
  'sign-in-anywhere': { most: 100, minutes: 15 },
  /** Key: address. */
  'sign-in-address': { most: 100, minutes: 15 },
  /** Key: account. Asked after the right password only; a third of a millionth each: 500 days for an even chance. */
  'second-factor': { most: 5, minutes: 15 },
  /** Key: session. The present password, asked before it is changed. */
  password: { most: 10, minutes: 15 },
  /** Key: address. One of a billion; 80 units: two years for one of them. */
  'unit-code': { most: 100, minutes: 10 },
  /** Key: address. */
  'receipt-code': { most: 60, minutes: 10 }
} as const

export type AttemptKind = keyof typeof allowances

const mostKeys = 50_000

/** Counts wrong guesses of one server. In memory: a restart forgets them, which nobody outside can bring about. */
export class Attempts {
  readonly #counts = new Map<string, { count: number; until: number }>()

  /**
   * Counts one guess before it is looked at, so that guesses made at the same moment count too. Throws Failure
   * `too-many-requests` when there were too many.
   */
  take(kind: AttemptKind, key: string, now: Date): void {
    const { most, minutes } = allowances[kind]
    const at = now.getTime()
    const known = this.#counts.get(`${kind} ${key}`)
    const current = known !== undefined && known.until > at ? known : { count: 0, until: at + minutes * 60_000 }
    if (current.count >= most) {
      throw new Failure('too-many-requests', { minutes: Math.max(1, Math.ceil((current.until - at) / 60_000)) })
    }
    current.count++
    this.#counts.delete(`${kind} ${key}`)
    this.#counts.set(`${kind} ${key}`, current)
    if (this.#counts.size > mostKeys) this.#forgetOld(at)
  }

  /** The guess was right: it does not count. */
  giveBack(kind: AttemptKind, key: string): void {
    const current = this.#counts.get(`${kind} ${key}`)
    if (current !== undefined && current.count > 0) current.count--
  }

  /** What is over, and if that is not enough the keys not used for longest. */
  #forgetOld(at: number): void {
    for (const [key, { until }] of this.#counts) if (until <= at) this.#counts.delete(key)
    for (const key of this.#counts.keys()) {
      if (this.#counts.size <= mostKeys / 2) return
      this.#counts.delete(key)
    }
  }
}

const ofStores = new WeakMap<Store, Attempts>()

/** The one count of a server, known by its store. */
export function attemptsOf(store: Store): Attempts {
  const known = ofStores.get(store) ?? new Attempts()
  ofStores.set(store, known)
  return known
}

/** Whom an address stands for: IPv6 by its /56, which is what one household or office gets. */
export function addressKey(address: string): string {
  return ipKeyGenerator(address.replace(/%.*$/, ''), 56)
}
