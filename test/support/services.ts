import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'mocha'
import { suggestTopicMap } from '../../lib/classify/topic.ts'
import { readDraft } from '../../lib/draft/draft.ts'
import type { Services } from '../../server/http/context.ts'
import { runJobs } from '../../server/jobs/loop.ts'
import { closeReaders } from '../../server/jobs/readers.ts'
import { queueOf } from '../../server/jobs/queue.ts'
import { openOriginals } from '../../server/originals/disk.ts'
import { createConsultation } from '../../server/store/consultations.ts'
import { addDraft, setModel } from '../../server/store/drafts.ts'
import type { Scope, Store } from '../../server/store/store.ts'
import { addUnit, scopeOf } from '../../server/store/units.ts'
import { receiveWebForm } from '../../server/submissions/receive.ts'

/** A clock that a test can put forward. */
export interface TestClock {
  now: () => Date
  forward: (milliseconds: number) => void
}

export function testClock(start = '2026-11-20T03:00:00.000Z'): TestClock {
  let ahead = 0
  const born = performance.now()
  return {
    // It runs, for what is asked one after another stands in that order.
    now: () => new Date(Date.parse(start) + ahead + Math.floor(performance.now() - born)),
    forward: milliseconds => (ahead += milliseconds)
  }
}

/** The services of a server on a store, with originals in a folder of their own that is gone after the tests. Call it inside a test. */
export async function servicesOn(store: Store, clock: TestClock = testClock()): Promise<Services> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'gopy-services-'))
  folders.push(dataFolder)
  const config = { port: 0, host: '127.0.0.1', dataFolder, databaseUrl: null, sample: false, secure: false, proxies: 0 }
  return { config, store, originals: await openOriginals(dataFolder), jobs: queueOf(clock.now), now: clock.now }
}

const folders: string[] = []
after(async () => {
  closeReaders()
  for (const folder of folders) await rm(folder, { recursive: true, force: true })
})

const topics = [
  { id: '1', title: 'Kết quả nhiệm kỳ qua', hints: ['kết quả'] },
  { id: '2', title: 'Phương hướng, chỉ tiêu', hints: ['chỉ tiêu', 'phương hướng'] }
]

/** A made-up draft of two sections, each with one paragraph. */
export const smallDraft = `BÁO CÁO PHƯƠNG HƯỚNG CÔNG TÁC NHIỆM KỲ TỚI

I. KẾT QUẢ NHIỆM KỲ QUA
1. Sản xuất
Sản lượng gạch nung đạt 12 triệu viên một năm.
II. PHƯƠNG HƯỚNG
1. Chỉ tiêu
Mỗi năm trồng 500 cây xanh quanh lò nung.
`

export interface SmallConsultation {
  root: Scope
  /** Two units below the root. */
  north: Scope
  south: Scope
  /** Receives a text file, as uploaded by somebody of the scope, and gives the submission's id. */
  upload: (scope: Scope, name: string, text: string) => Promise<string>
  /** Does all waiting work. */
  work: () => Promise<number>
}

/** A consultation with a draft that is read, two units, and ways to send it something. */
export async function smallConsultation(services: Services): Promise<SmallConsultation> {
  const { store, now, originals } = services
  const at = now().toISOString()
  const bytes = new TextEncoder().encode(smallDraft)
  const { sha256 } = await originals.keep(bytes)
  // Read here: as a job it would start LibreOffice for the pages, where that is installed.
  const { value: model } = await readDraft('d1', 'du-thao.txt', bytes)
  const topicMap = Object.fromEntries(suggestTopicMap([model], topics).get('d1') ?? [])
  const scopes = await store.write(async tx => {
    const made = await createConsultation(tx, { title: 'Lò gạch', body: 'Đoàn Lò gạch', topics, at })
    const root = scopeOf(made.root)
    const { consultation } = root
    const north = scopeOf(await addUnit(tx, root, { parent: root.unit, name: 'Chi đoàn Lò Bắc', members: 20, at }))
    const south = scopeOf(await addUnit(tx, root, { parent: root.unit, name: 'Chi đoàn Lò Nam', members: 10, at }))
    const file = { file: 'du-thao.txt', original: sha256, layout: null, online: true }
    await addDraft(tx, { consultation, title: 'Dự thảo báo cáo', ...file, at })
    await setModel(tx, consultation, 'd1', { model, issues: [], topicMap, readingCopy: null })
    return { root, north, south }
  })
  return {
    ...scopes,
    async upload(scope, name, text) {
      const form = { name, bytes: new TextEncoder().encode(text) }
      return (await receiveWebForm(services, scope, form, { by: 'u1', via: 'upload' })).submission
    },
    work: () => runJobs(services, true)
  }
}
