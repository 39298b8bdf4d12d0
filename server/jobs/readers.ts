import { createHash } from 'node:crypto'
import type { Intake } from '../../lib/intake/submission.ts'
import { openReaders, type ReaderPool } from '../../lib/isolation/reader-pool.ts'
import type { Draft } from '../../lib/model/draft.ts'

/** A reader holds some 100 MB: one reads while the papers read before are understood. */
const readers = 1
/** With nothing to do for so long it is ended. */
const idleFor = 30_000

interface Open {
  key: string
  pool: ReaderPool
  /** Files being read or waiting their turn. */
  busy: number
  timer: NodeJS.Timeout | null
}

let open: Open | null = null
/** Readers of drafts that have changed, still at work on what they were given before. */
const leaving = new Set<Open>()

/**
 * Reads a received file in a process of its own (lib/isolation), which is kept for the next file while the drafts are the same.
 * Never rejects: what cannot be read is a submission with the reason.
 */
export async function readIsolated(file: string, bytes: Uint8Array, drafts: Draft[]): Promise<Intake[]> {
  const own = readersFor(drafts)
  own.busy++
  if (own.timer) clearTimeout(own.timer)
  try {
    return await own.pool.readFile({ file, bytes })
  } finally {
    own.busy--
    if (own.busy === 0 && leaving.has(own)) close(own)
    else if (own.busy === 0) own.timer = setTimeout(() => close(own), idleFor).unref()
  }
}

/** Ends all reader processes; what they are at is lost. */
export function closeReaders(): void {
  for (const one of [open, ...leaving]) if (one) close(one)
}

function close(own: Open): void {
  if (own.timer) clearTimeout(own.timer)
  own.pool.close()
  leaving.delete(own)
  if (open === own) open = null
}

function readersFor(drafts: Draft[]): Open {
  const key = keyOf(drafts)
  if (open?.key === key) return open
  if (open && open.busy > 0) leaving.add(open)
  else if (open) close(open)
  open = { key, pool: openReaders(readers, drafts), busy: 0, timer: null }
  return open
}

/** What a reader knows of the drafts: their content and their lines. */
function keyOf(drafts: Draft[]): string {
  const hash = createHash('sha256')
  for (const { id, file, sha256, pages, lines } of drafts) hash.update(JSON.stringify([id, file, sha256, pages, lines]))
  return hash.digest('base64')
}
