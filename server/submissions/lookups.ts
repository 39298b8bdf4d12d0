import { lookupsOf, type Lookups } from '../comments/draft-words.ts'
import type { Draft } from '../../lib/model/draft.ts'
import { listDrafts, readModels } from '../store/drafts.ts'
import type { Db } from '../store/store.ts'

interface Kept {
  key: string
  drafts: Draft[]
  lookups: Lookups
}

/** Parsing a long draft takes a tenth of a second: those of the last few consultations are kept. */
const most = 3
const kept = new Map<string, Kept>()

/** The drafts of a consultation as they are now, to say places in words. */
export async function draftLookups(db: Db, consultation: string): Promise<Omit<Kept, 'key'>> {
  const rows = await listDrafts(db, consultation)
  const key = JSON.stringify(rows.map(row => [row.id, row.file, row.original, row.layout, row.state, row.issues]))
  const known = kept.get(consultation)
  if (known?.key === key) return known
  const drafts = await readModels(db, consultation)
  const made = { key, drafts, lookups: lookupsOf(drafts) }
  kept.delete(consultation)
  kept.set(consultation, made)
  const oldest = kept.size > most ? kept.keys().next().value : undefined
  if (oldest !== undefined) kept.delete(oldest)
  return made
}
