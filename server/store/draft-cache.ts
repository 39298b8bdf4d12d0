import { createHash } from 'node:crypto'
import type { Draft } from '../../lib/model/draft.ts'

/** Parsed drafts kept by a process: a consultation has a handful, of some 200 kB each. */
const most = 24

const parsedDrafts = new Map<string, Draft>()

export function hashOfModel(model: string): string {
  return createHash('sha256').update(model).digest('hex')
}

/** A draft parsed before, by the hash of its text. */
export function cachedDraft(hash: string): Draft | null {
  const draft = parsedDrafts.get(hash)
  if (draft === undefined) return null
  // Put last, for the one not asked for longest goes first.
  parsedDrafts.delete(hash)
  parsedDrafts.set(hash, draft)
  return draft
}

/** Parses a draft's text and keeps it. It is frozen: many requests read the same object. */
export function parseDraft(model: string, hash = hashOfModel(model)): Draft {
  const draft = freeze(JSON.parse(model) as Draft)
  parsedDrafts.set(hash, draft)
  const [oldest] = parsedDrafts.keys()
  if (parsedDrafts.size > most && oldest !== undefined) parsedDrafts.delete(oldest)
  return draft
}

function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value
  for (const inner of Object.values(value)) freeze(inner)
  return Object.freeze(value)
}
