/**
 * `npm run bench:members [-- PEOPLE]`: so many members send at once to a server of its own on loopback, with SQLite; says how long
 * each answer took and whether all is there afterwards. Bounded, and ends by itself.
 */
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { queueOf } from '../server/jobs/queue.ts'
import { openOriginals } from '../server/originals/disk.ts'
import { putSample } from '../server/sample/sample.ts'
import { openStore } from '../server/store/open.ts'
import type { Store } from '../server/store/store.ts'
import { Member } from './member.ts'

const people = Math.min(1_000, Number(process.argv[2] ?? 200))
const port = 4391
/** The whole run, whatever happens. */
const mostSeconds = 300

async function main(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'gopy-members-'))
  const store = await prepare(folder)
  const server = await startServer(folder)
  const giveUp = setTimeout(() => process.exit(3), mostSeconds * 1000)
  try {
    const { code } = await store.db.selectFrom('consultations').select('code').executeTakeFirstOrThrow()
    const members = Array.from({ length: people }, (_, i) => new Member(`http://127.0.0.1:${port}`, code, i))
    // What came with the sample is read first: it is not what is measured.
    await until(async () => (await openJobs(store)) === 0)
    console.log(`${people} members, one comment each`)
    print('open the draft', await atOnce(members, m => m.read()))
    print('write a comment', await atOnce(members, m => m.write()))
    print('look it over', await atOnce(members, m => m.lookOver()))
    print('send', await atOnce(members, m => m.send()))
    await report(members, store)
  } finally {
    clearTimeout(giveUp)
    server.kill('SIGTERM')
    await store.close()
    await rm(folder, { recursive: true, force: true })
  }
}

/** The sample consultation, read, before the clock starts. */
async function prepare(dataFolder: string): Promise<Store> {
  const config = { port, host: '127.0.0.1', dataFolder, databaseUrl: null, sample: true, secure: false, proxies: 0 }
  const store = await openStore(config)
  const now = (): Date => new Date()
  await putSample({ config, store, originals: await openOriginals(dataFolder), jobs: queueOf(now), now })
  return store
}

async function startServer(dataFolder: string): Promise<ChildProcess> {
  const suffix = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
  const main = join(dirname(fileURLToPath(import.meta.url)), '..', 'server', `main.${suffix}`)
  const loader = suffix === 'ts' ? ['--import', 'tsx'] : []
  const server = spawn(process.execPath, [...loader, main], {
    env: { ...process.env, GOPY_DATA: dataFolder, GOPY_PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit']
  })
  await until(async () => (await fetch(`http://127.0.0.1:${port}/health`)).ok)
  return server
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 240; tries++) {
    if (await holds().catch(() => false)) return
    await new Promise(later => setTimeout(later, 250))
  }
  throw new Error('waited a minute in vain')
}

/** Milliseconds that each took, all begun at the same moment. */
async function atOnce(members: Member[], step: (member: Member) => Promise<void>): Promise<number[]> {
  return Promise.all(
    members.map(async member => {
      const start = performance.now()
      await step(member)
      return performance.now() - start
    })
  )
}

function print(what: string, milliseconds: number[]): void {
  const sorted = [...milliseconds].sort((a, b) => a - b)
  const at = (share: number): string =>
    String(Math.round(sorted[Math.ceil(share * sorted.length) - 1] ?? 0)).padStart(6)
  console.log(`${what.padEnd(18)} median ${at(0.5)} ms   95 % ${at(0.95)} ms   slowest ${at(1)} ms`)
}

/** Whether everything for which a receipt was shown is there, and is understood in the end. */
async function report(members: Member[], store: Store): Promise<void> {
  const receipts = new Set(members.flatMap(m => m.receipt ?? []))
  const sent = await store.db.selectFrom('submissions').select('id').where('via', '=', 'web').execute()
  console.log(
    `receipts ${receipts.size}, submissions there ${sent.length}, errors ${members.filter(m => m.failed).length}`
  )
  await until(async () => (await countWaiting(store)) === 0)
  const comments = await store.db
    .selectFrom('comments')
    .innerJoin('submissions', 'submissions.id', 'comments.submission_id')
    .select('comments.text')
    .where('submissions.via', '=', 'web')
    .execute()
  const texts = new Set(comments.map(c => c.text))
  const missing = members.filter(m => !texts.has(m.words)).length
  console.log(`comments read ${comments.length}, missing ${missing}`)
  if (receipts.size !== people || sent.length !== people || missing > 0) process.exitCode = 1
}

async function openJobs(store: Store): Promise<number> {
  const jobs = store.db.selectFrom('jobs').select('id').where('state', 'in', ['waiting', 'running'])
  return (await jobs.execute()).length
}

async function countWaiting(store: Store): Promise<number> {
  const waiting = store.db
    .selectFrom('submissions')
    .select('id')
    .where('via', '=', 'web')
    .where('state', '=', 'waiting')
  return (await waiting.execute()).length
}

await main()
