import { createHash } from 'node:crypto'
import type { AuditRow } from '../store/schema.ts'
import { appendLink, holdHead, listLinks, readHead } from '../store/audit.ts'
import type { Db, Tx } from '../store/store.ts'

/** What is put on record (ASVS 16.2.1: who, when, what, on what). */
export interface Entry {
  /** null: concerns no consultation. */
  consultation: string | null
  /** User id, "member" or "system". */
  actor: string
  /** "sign-in", "role-given" …: a word, shown by the message `audit.action.…` where there is one. */
  action: string
  /** "user/ID", "report/ID" …; never a name. */
  object: string
  /** Ids, counts and codes: no personal data, no words of members. */
  detail: Record<string, string | number | boolean | null>
}

/**
 * Puts an entry on the hash chain of its consultation, in the transaction of what it records, so that neither is there without the
 * other.
 */
export async function record(tx: Tx, entry: Entry, now: Date): Promise<void> {
  const consultation = entry.consultation ?? ''
  const head = await holdHead(tx, consultation)
  const link = {
    consultation_id: consultation,
    number: head.number + 1,
    at: now.toISOString(),
    actor: entry.actor,
    action: entry.action,
    object: entry.object,
    detail: canonical(entry.detail),
    previous: head.hash
  }
  await appendLink(tx, { ...link, hash: hashOf(link) })
}

/** Keys in order: the same detail is always the same text. */
function canonical(detail: Entry['detail']): string {
  return JSON.stringify(Object.fromEntries(Object.entries(detail).sort(([a], [b]) => (a < b ? -1 : 1))))
}

/** SHA-256 over everything in a link, in a fixed order, the hash before it included. */
export function hashOf(link: Omit<AuditRow, 'hash'>): string {
  const { consultation_id, number, at, actor, action, object, detail, previous } = link
  const text = JSON.stringify([consultation_id, number, at, actor, action, object, detail, previous])
  return createHash('sha256').update(text).digest('hex')
}

export interface Verdict {
  /** Links looked at. */
  count: number
  /** The first number at which the chain does not hold; null: it is whole. */
  broken: number | null
}

const pageSize = 1_000

/** Goes along the whole chain, a page at a time: a link altered, dropped, put in or cut off at the end is found. */
export async function verifyChain(db: Db, consultation: string | null): Promise<Verdict> {
  const chain = consultation ?? ''
  let last = { number: 0, hash: '' }
  for (;;) {
    const links = await listLinks(db, chain, { order: 'asc', after: last.number, most: pageSize })
    for (const link of links) {
      const whole = link.number === last.number + 1 && link.previous === last.hash && link.hash === hashOf(link)
      if (!whole) return { count: last.number, broken: last.number + 1 }
      last = { number: link.number, hash: link.hash }
    }
    if (links.length < pageSize) return endOf(db, chain, last)
  }
}

async function endOf(db: Db, chain: string, last: { number: number; hash: string }): Promise<Verdict> {
  const head = await readHead(db, chain)
  // What was appended while we read is no break.
  const whole =
    head.number > last.number
      ? await linkAfter(db, chain, last)
      : head.number === last.number && head.hash === last.hash
  return { count: last.number, broken: whole ? null : last.number + 1 }
}

async function linkAfter(db: Db, chain: string, last: { number: number; hash: string }): Promise<boolean> {
  const [next] = await listLinks(db, chain, { order: 'asc', after: last.number, most: 1 })
  return next !== undefined && next.number === last.number + 1 && next.previous === last.hash
}
