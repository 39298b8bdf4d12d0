import type { Draft } from '../../lib/model/draft.ts'
import type { Warning } from '../../lib/model/result.ts'
import type { TopicMap } from '../../lib/classify/topic-map.ts'
import { Failure } from '../../lib/model/result.ts'
import { cachedDraft, hashOfModel, parseDraft } from './draft-cache.ts'
import type { DraftRow } from './schema.ts'
import type { Db, Tx } from './store.ts'

/** A draft without its text, which is large: for lists and rules. */
export type DraftSummary = Omit<DraftRow, 'model'>

const summary = [
  'consultation_id',
  'id',
  'position',
  'title',
  'file',
  'original',
  'layout',
  'reading_copy',
  'state',
  'topic_map',
  'model_hash',
  'issues',
  'online',
  'opens_on',
  'closes_on',
  'created_at'
] as const satisfies (keyof DraftSummary)[]

export interface NewDraft {
  consultation: string
  title: string
  file: string
  original: string
  layout: string | null
  online: boolean
  at: string
}

/** Puts a draft, not read yet, after the others. */
export async function addDraft(tx: Tx, draft: NewDraft): Promise<DraftSummary> {
  const others = await tx
    .selectFrom('drafts')
    .select(['id', 'position'])
    .where('consultation_id', '=', draft.consultation)
    .execute()
  const number = 1 + Math.max(0, ...others.map(other => Number(other.id.slice(1))))
  const row: DraftSummary = {
    consultation_id: draft.consultation,
    id: `d${number}`,
    position: 1 + Math.max(0, ...others.map(other => other.position)),
    title: draft.title,
    file: draft.file,
    original: draft.original,
    layout: draft.layout,
    reading_copy: null,
    state: 'waiting',
    topic_map: '{}',
    issues: '[]',
    model_hash: null,
    online: draft.online ? 1 : 0,
    opens_on: null,
    closes_on: null,
    created_at: draft.at
  }
  await tx
    .insertInto('drafts')
    .values({ ...row, model: null })
    .execute()
  return row
}

/** In the order of the guidance. */
export async function listDrafts(db: Db, consultation: string): Promise<DraftSummary[]> {
  const query = db.selectFrom('drafts').select(summary).where('consultation_id', '=', consultation)
  return query.orderBy('position').orderBy('id').execute()
}

export async function getDraft(db: Db, consultation: string, id: string): Promise<DraftSummary | null> {
  const query = db.selectFrom('drafts').select(summary).where('consultation_id', '=', consultation).where('id', '=', id)
  return (await query.executeTakeFirst()) ?? null
}

/** A draft's text and outline; null where there is no such draft or it is not read yet. Never to be changed: others read it too. */
export async function readModel(db: Db, consultation: string, id: string): Promise<Draft | null> {
  const query = db
    .selectFrom('drafts')
    .select('model_hash')
    .where('consultation_id', '=', consultation)
    .where('id', '=', id)
  return modelOf(db, consultation, id, (await query.executeTakeFirst())?.model_hash ?? null)
}

/** All that are read, in their order: what the pipeline works against. */
export async function readModels(db: Db, consultation: string): Promise<Draft[]> {
  const ready = (await listDrafts(db, consultation)).filter(row => row.state === 'ready')
  const drafts: Draft[] = []
  for (const row of ready) {
    const draft = await modelOfRow(db, row)
    if (draft !== null) drafts.push(draft)
  }
  return drafts
}

/** The same where the draft's row is at hand: no question to the database for a draft parsed before. */
export function modelOfRow(db: Db, row: DraftSummary): Promise<Draft | null> {
  return modelOf(db, row.consultation_id, row.id, row.model_hash)
}

/** Parsed once a process: a page of comments would spend more time on the draft's text than on itself. */
async function modelOf(db: Db, consultation: string, id: string, hash: string | null): Promise<Draft | null> {
  const known = hash === null ? null : cachedDraft(hash)
  if (known !== null) return known
  const query = db.selectFrom('drafts').select('model').where('consultation_id', '=', consultation).where('id', '=', id)
  const model = (await query.executeTakeFirst())?.model ?? null
  return model === null ? null : parseDraft(model)
}

/** Draft → heading → topic, of all drafts. */
export async function readTopicMap(db: Db, consultation: string): Promise<TopicMap> {
  const drafts = await listDrafts(db, consultation)
  return new Map(drafts.map(draft => [draft.id, new Map(Object.entries(topicMapOf(draft)))]))
}

/** What the program read of a draft; the topics of its headings are kept where somebody has set them already. */
export async function setModel(
  tx: Tx,
  consultation: string,
  id: string,
  read: { model: Draft; issues: Warning[]; topicMap: Record<string, string>; readingCopy: string | null }
): Promise<void> {
  const before = await getDraft(tx, consultation, id)
  if (before === null) throw new Failure('not-found')
  const kept = before.topic_map === '{}' ? JSON.stringify(read.topicMap) : before.topic_map
  const model = JSON.stringify(read.model)
  await updateDraft(tx, consultation, id, {
    state: 'ready',
    model,
    model_hash: hashOfModel(model),
    issues: JSON.stringify(read.issues),
    reading_copy: read.readingCopy,
    topic_map: kept
  })
}

/** The draft could not be read, and why. */
export async function setUnreadable(tx: Tx, consultation: string, id: string, issues: Warning[]): Promise<void> {
  await updateDraft(tx, consultation, id, { state: 'failed', issues: JSON.stringify(issues) })
}

/** Changes columns of a draft. Throws Failure `not-found`. */
export async function updateDraft(
  tx: Tx,
  consultation: string,
  id: string,
  changes: Partial<Omit<DraftRow, 'consultation_id' | 'id' | 'created_at'>>
): Promise<void> {
  const done = await tx
    .updateTable('drafts')
    .set(changes)
    .where('consultation_id', '=', consultation)
    .where('id', '=', id)
    .executeTakeFirst()
  if (done.numUpdatedRows === 0n) throw new Failure('not-found')
}

/** Takes a draft away that no comment speaks of. Throws Failure `not-found` or `draft-used`. */
export async function removeDraft(tx: Tx, consultation: string, id: string): Promise<void> {
  const comment = tx
    .selectFrom('comments')
    .select('id')
    .where('consultation_id', '=', consultation)
    .where('draft_id', '=', id)
  if (await comment.limit(1).executeTakeFirst()) throw new Failure('draft-used')
  const done = await tx
    .deleteFrom('drafts')
    .where('consultation_id', '=', consultation)
    .where('id', '=', id)
    .executeTakeFirst()
  if (done.numDeletedRows === 0n) throw new Failure('not-found')
}

export function topicMapOf(draft: Pick<DraftRow, 'topic_map'>): Record<string, string> {
  return JSON.parse(draft.topic_map) as Record<string, string>
}

export function issuesOf(draft: Pick<DraftRow, 'issues'>): Warning[] {
  return JSON.parse(draft.issues) as Warning[]
}
