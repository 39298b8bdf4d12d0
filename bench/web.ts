/**
 * What the way of data through the server costs on this machine: received → read → grouped → synthesis, on SQLite in a folder of its own
 * (or an empty database of DATABASE_URL). Run by hand: `npm run build && node dist/bench/web.js [submissions] [comments of each]`.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeWebForm, type WebForm } from '../lib/intake/web-form.ts'
import type { Draft } from '../lib/model/draft.ts'
import type { Services } from '../server/http/context.ts'
import { lanes } from '../server/jobs/loop.ts'
import { runNext } from '../server/jobs/run.ts'
import { closeReaders } from '../server/jobs/readers.ts'
import { queueOf } from '../server/jobs/queue.ts'
import { openOriginals } from '../server/originals/disk.ts'
import { synthesisOf } from '../server/reports/synthesis-of.ts'
import { createConsultation } from '../server/store/consultations.ts'
import { addDraft, readModels } from '../server/store/drafts.ts'
import { openStore } from '../server/store/open.ts'
import type { Scope } from '../server/store/store.ts'
import { scopeOf } from '../server/store/units.ts'
import { receiveWebForm } from '../server/submissions/receive.ts'
import { madeUpComments } from './comments.ts'
import { draftDocx } from './draft-file.ts'
import { topics } from './topics.ts'

const [submissions = 1_000, each = 5] = process.argv.slice(2).map(Number)
const paragraphs = 240
/** Members who press "send" at the same moment. */
const atOnce = 50

async function main(): Promise<void> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'gopy-web-'))
  const config = {
    port: 0,
    host: '127.0.0.1',
    dataFolder,
    databaseUrl: process.env['DATABASE_URL'] ?? null,
    sample: false,
    secure: false,
    proxies: 0
  }
  const now = (): Date => new Date()
  const store = await openStore(config)
  const services: Services = { config, store, originals: await openOriginals(dataFolder), jobs: queueOf(now), now }
  try {
    await measure(services)
  } finally {
    closeReaders()
    await store.close()
    await rm(dataFolder, { recursive: true, force: true })
  }
}

async function measure(services: Services): Promise<void> {
  const scope = await timed('draft read', 1, () => putDraft(services))
  const [draft] = await readModels(services.store.db, scope.consultation)
  const forms = [...formsOf(draft as Draft)]
  await timed(`received, ${atOnce} at once`, forms.length, () => receiveAll(services, scope, forms))
  await timed('read and understood', forms.length, () => workOn(services, 'read-submission'))
  const comments = forms.reduce((sum, form) => sum + form.comments.length, 0)
  await timed('grouped (comments)', comments, () => workOn(services, 'group'))
  await timed('grouped again, nothing new (comments)', comments, () => again(services, scope))
  const synthesis = await timed('synthesis of all (comments)', comments, () => synthesisOf(services.store.db, scope))
  const { received, reported, balanced } = synthesis.ledger
  console.log(
    `${received} comments received, ${reported} reported in ${synthesis.groups.length} groups, balanced: ${balanced}`
  )
  console.log(`peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`)
}

async function timed<T>(what: string, count: number, work: () => Promise<T>): Promise<T> {
  const start = performance.now()
  const made = await work()
  const milliseconds = performance.now() - start
  const rate = Math.round((count / milliseconds) * 1000)
  console.log(
    `${what.padEnd(40)} ${String(count).padStart(7)} ${milliseconds.toFixed(0).padStart(8)} ms ${String(rate).padStart(7)} /s`
  )
  return made
}

async function putDraft(services: Services): Promise<Scope> {
  const { store, originals, jobs, now } = services
  const { sha256 } = await originals.keep(await draftDocx(paragraphs))
  const at = now().toISOString()
  const scope = await store.write(async tx => {
    const { root } = await createConsultation(tx, { title: 'Đo', body: 'Đoàn cơ sở Nhà máy Gốm Sông Mây', topics, at })
    const consultation = root.consultation_id
    const file = { file: 'draft.docx', original: sha256, layout: null, online: true }
    const { id } = await addDraft(tx, { consultation, title: 'Dự thảo', ...file, at })
    await jobs.add(tx, { consultation, kind: 'read-draft', input: { draft: id }, by: null })
    return scopeOf(root)
  })
  await workOn(services, 'read-draft')
  return scope
}

/** Forms as members send them, so many comments each, every one by a person of its own. */
function* formsOf(draft: Draft): Generator<WebForm> {
  let comments: WebForm['comments'] = []
  let number = 0
  for (const { remarks } of madeUpComments(draft, submissions * each)) {
    for (const { text } of remarks) {
      comments.push({
        draft: draft.id,
        target: { type: 'none' },
        stance: 'none',
        kind: null,
        text,
        edit: null,
        reason: null
      })
    }
    if (comments.length < each) continue
    const person = { submitter: `Người góp ý ${++number}`, unit: null, date: null }
    yield { schema: 'gopy.web-form/1', channel: 'form', consultation: null, turn: String(number), ...person, comments }
    comments = []
  }
}

async function receiveAll(services: Services, scope: Scope, forms: WebForm[]): Promise<void> {
  for (let i = 0; i < forms.length; i += atOnce) {
    await Promise.all(
      forms.slice(i, i + atOnce).map(form => {
        const file = { name: 'gop-y.json', bytes: writeWebForm(form) }
        return receiveWebForm(services, scope, file, { by: null, via: 'web' })
      })
    )
  }
}

/** Does all waiting work of a kind, which is the most urgent there is, so much at a time as the worker does. */
async function workOn({ store, ...services }: Services, kind: string): Promise<void> {
  const waiting = async (): Promise<number> => {
    const query = store.db.selectFrom('jobs').select('id').where('state', '=', 'waiting').where('kind', '=', kind)
    return (await query.limit(lanes).execute()).length
  }
  // The last ones are left to the first lane: another would take work of the next kind.
  const lane = async (_: unknown, number: number): Promise<void> => {
    while ((await waiting()) > number) await runNext({ store, ...services })
  }
  await Promise.all(Array.from({ length: lanes }, lane))
}

async function again(services: Services, { consultation }: Scope): Promise<void> {
  await services.store.write(tx => services.jobs.add(tx, { consultation, kind: 'group', input: {}, by: null }))
  await workOn(services, 'group')
}

await main()
