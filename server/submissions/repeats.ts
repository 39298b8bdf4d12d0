import type { Draft } from '../../lib/model/draft.ts'
import { findRepeats } from '../../lib/synthesis/duplicates.ts'
import { bytesOf, markRepeat, sentAs, sentRows, sentSaying, settledAmong, type SentRow } from '../store/repeats.ts'
import type { Tx } from '../store/store.ts'
import { alignComments } from './align.ts'

/**
 * Finds what repeats another submission, by the rules of the pipeline, and marks it; its comments are set aside. One on whose comments
 * people have worked is the first. Marks that no longer hold (the first was taken back) are taken away, and the comments count again.
 * @param like only those equal to these submissions; absent: the whole consultation
 * @returns how many marks changed
 */
export async function settleRepeats(
  tx: Tx,
  consultation: string,
  drafts: Draft[],
  like?: Pick<SentRow, 'id' | 'content_key'>[]
): Promise<number> {
  const rows = like === undefined ? await sentRows(tx, consultation) : await equalTo(tx, consultation, like)
  if (rows.length < 2 && rows.every(row => row.duplicate_of === null)) return 0
  const settled = await settledAmong(tx, consultation, like === undefined ? null : rows.map(row => row.id))
  const repeats = findRepeats(
    rows.map(({ id, file, said_on, content_key }) => ({
      id,
      file,
      date: said_on,
      bytes: bytesOf(id),
      content: content_key,
      unreadable: false,
      settled: settled.has(id)
    }))
  )
  const changed = rows.filter(row => row.duplicate_of !== (repeats.get(row.id) ?? null))
  for (const { id } of changed) await markRepeat(tx, consultation, id, repeats.get(id) ?? null)
  await alignComments(
    tx,
    consultation,
    changed.map(row => row.id),
    drafts
  )
  return changed.length
}

/** Equal bytes have equal content, and equal contents may have other bytes: whatever hangs together, until nothing is added. */
async function equalTo(tx: Tx, consultation: string, like: Pick<SentRow, 'id' | 'content_key'>[]): Promise<SentRow[]> {
  const found = new Map<string, SentRow>()
  const asked = new Set<string>()
  for (let rows = like; rows.length > 0;) {
    const added: SentRow[] = []
    for (const row of rows) added.push(...(await equalToOne(tx, consultation, row, asked)))
    rows = added.filter(row => !found.has(row.id))
    for (const row of added) found.set(row.id, row)
  }
  return [...found.values()]
}

async function equalToOne(
  tx: Tx,
  consultation: string,
  { id, content_key }: Pick<SentRow, 'id' | 'content_key'>,
  asked: Set<string>
): Promise<SentRow[]> {
  const first = (key: string): boolean => !asked.has(key) && Boolean(asked.add(key))
  return [
    ...(first(bytesOf(id)) ? await sentAs(tx, consultation, id) : []),
    ...(content_key !== null && first(content_key) ? await sentSaying(tx, consultation, content_key) : [])
  ]
}
