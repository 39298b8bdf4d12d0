import { existsSync } from 'node:fs'
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { packageRoot } from '../../lib/cli/templates.ts'
import { topicsOf } from '../../lib/cli/topic-list.ts'
import type { Topic } from '../../lib/model/synthesis.ts'
import { compareText } from '../../lib/text/order.ts'
import { record } from '../audit/chain.ts'
import type { Services } from '../http/context.ts'
import type { Kept, Originals } from '../originals/originals.ts'
import { createConsultation, listConsultations, updateConsultation } from '../store/consultations.ts'
import { addDraft } from '../store/drafts.ts'
import type { Scope, Tx } from '../store/store.ts'
import { addUnit, changeUnit, scopeOf } from '../store/units.ts'
import { receiveIn } from '../submissions/receive.ts'
import { sampleBody, sampleUnits, type SampleUnit } from './units.ts'

const title = 'Góp ý dự thảo Báo cáo trình Đại hội Đoàn Khối lần thứ V (dữ liệu mẫu)'
const draftTitle = 'Dự thảo Báo cáo trình Đại hội đại biểu Đoàn Khối lần thứ V'
/** A month for discussion, as the guidance gives (G12). */
const days = 30

interface SampleFiles {
  topics: Topic[]
  draft: Kept
  layout: Kept | null
  comments: { file: string; kept: Kept }[]
}

/**
 * Puts the sample consultation where there is none at all: draft, topics, units, and the sample's files as if they had just been uploaded.
 * The worker reads them. All of it in one transaction: a start that is broken off leaves nothing half done. Nothing where the package came
 * without `samples`.
 */
export async function putSample(services: Services): Promise<void> {
  const { store, jobs, now } = services
  const folder = join(packageRoot(), 'samples')
  if (!existsSync(join(folder, 'draft.docx')) || (await listConsultations(store.db, { limit: 1 })).length > 0) return
  const files = await keepFiles(services.originals, folder)
  await store.write(async tx => {
    if ((await listConsultations(tx, { limit: 1 })).length > 0) return
    const root = await makeConsultation(tx, files.topics, now())
    for (const unit of sampleUnits) await addUnits(tx, root, root.unit, unit, now().toISOString())
    await addSampleDraft(tx, services, root.consultation, files)
    for (const { file, kept } of files.comments)
      await receiveIn(tx, services, root, { file, kept, by: 'system', via: 'upload' })
    const { consultation } = root
    await record(
      tx,
      { consultation, actor: 'system', action: 'sample.put', object: `consultation/${consultation}`, detail: {} },
      now()
    )
  })
  jobs.wake()
}

/** In the order of their names: the same sample on every machine. */
async function keepFiles(originals: Originals, folder: string): Promise<SampleFiles> {
  const keep = async (...path: string[]): Promise<Kept> => originals.keep(await readFile(join(folder, ...path)))
  const topicsFile = join(folder, 'topics.json')
  const topics = topicsOf(JSON.parse(await readFile(topicsFile, 'utf8')), topicsFile, 'vi')
  const comments: SampleFiles['comments'] = []
  for (const file of (await readdir(join(folder, 'comments'))).sort(compareText)) {
    if (!file.startsWith('.')) comments.push({ file, kept: await keep('comments', file) })
  }
  const layout = existsSync(join(folder, 'draft.pdf')) ? await keep('draft.pdf') : null
  return { topics, draft: await keep('draft.docx'), layout, comments }
}

async function makeConsultation(tx: Tx, topics: Topic[], now: Date): Promise<Scope> {
  const made = await createConsultation(tx, { title, body: sampleBody, topics, at: now.toISOString() })
  await updateConsultation(tx, made.consultation.id, made.consultation.version, {
    state: 'open',
    opens_on: dayOf(now, 0),
    closes_on: dayOf(now, days)
  })
  const scope = scopeOf(made.root)
  const members = sampleUnits.reduce((sum, unit) => sum + unit.members, 0)
  await changeUnit(tx, scope, made.root.id, { members })
  return scope
}

function dayOf(now: Date, later: number): string {
  return new Date(now.getTime() + later * 86_400_000).toISOString().slice(0, 10)
}

async function addUnits(
  tx: Tx,
  scope: Scope,
  parent: string,
  { name, members, below = [] }: SampleUnit,
  at: string
): Promise<void> {
  const { id } = await addUnit(tx, scope, { parent, name, members, at })
  for (const unit of below) await addUnits(tx, scope, id, unit, at)
}

async function addSampleDraft(
  tx: Tx,
  { jobs, now }: Services,
  consultation: string,
  files: SampleFiles
): Promise<void> {
  const draft = await addDraft(tx, {
    consultation,
    title: draftTitle,
    file: 'draft.docx',
    original: files.draft.sha256,
    layout: files.layout?.sha256 ?? null,
    online: true,
    at: now().toISOString()
  })
  await jobs.add(tx, { consultation, kind: 'read-draft', input: { draft: draft.id }, by: 'system' })
}
