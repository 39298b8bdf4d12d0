import { expect } from 'chai'
import { commentsOfSubmissions } from '../../../server/store/comments.ts'
import type { CommentRow, SubmissionRow } from '../../../server/store/schema.ts'
import { getSubmission, wholeOf } from '../../../server/store/submissions.ts'
import { addAccount, signedInAs } from '../../support/accounts.ts'
import type { Client } from '../../support/client.ts'
import { startServer, type TestServer } from '../../support/server.ts'
import { smallConsultation, type SmallConsultation } from '../../support/services.ts'

export const letter = (...points: string[]): string =>
  ['GÓP Ý DỰ THẢO BÁO CÁO', ...points.map((p, i) => `${i + 1}. ${p}`), 'Người góp ý', 'Đào Thị Hến'].join('\n')
export const twoPoints = letter(
  'Mục II.1: nâng chỉ tiêu trồng từ 500 lên 700 cây xanh. Vì sân lò còn rộng.',
  'Mục I.1: bỏ câu cuối.'
)

/** A server with a small consultation and three of its staff; what came in is gone after each test. */
export interface Office {
  server: TestServer
  small: SmallConsultation
  /** Two of the whole body, one of the unit in the north. */
  hung: Client
  lan: Client
  north: Client
  /** "/consultations/ID/submissions" */
  base: string
  row: (id: string) => Promise<SubmissionRow>
  /** As a form says which version it stood on. */
  version: (id: string) => Promise<string>
  comments: (id: string) => Promise<CommentRow[]>
  /** Without those that a cut replaced. */
  standing: (id: string) => Promise<CommentRow[]>
  text: (client: Client, path: string) => Promise<string>
  /** A text file of the whole body, read. */
  received: (file?: string, words?: string) => Promise<string>
  /** Presses the first "undo" of a page. */
  undo: (client: Client, path: string) => Promise<Response>
}

/** Opens the office before the tests of a `describe` and closes it behind them; a fault of the server fails the test it came in. */
export function office(): Office {
  const made = {} as Office
  before(async function () {
    this.timeout(60_000)
    made.server = await startServer()
    const { services } = made.server
    made.small = await smallConsultation(services)
    const { consultation, unit } = made.small.root
    made.base = `/consultations/${consultation}/submissions`
    const staff = async (unit: string, name: string) =>
      signedInAs(
        made.server,
        await addAccount(services.store, { name, roles: [{ consultation, unit, role: 'staff' }] })
      )
    made.hung = await staff(unit, 'Hùng')
    made.lan = await staff(unit, 'Lan')
    made.north = await staff(made.small.north.unit, 'Bắc')
    const whole = wholeOf(consultation)
    made.row = async id => (await getSubmission(services.store.db, whole, id)) as SubmissionRow
    made.version = async id => String((await made.row(id)).version)
    made.comments = id => commentsOfSubmissions(services.store.db, whole, [id])
  })
  made.standing = async id => (await made.comments(id)).filter(one => one.state !== 'replaced')
  made.text = async (client, path) => (await client.get(path)).text()
  made.received = async (file = 'thu.txt', words = twoPoints) => {
    const id = await made.small.upload(made.small.root, file, words)
    await made.small.work()
    return id
  }
  made.undo = async (client, path) => {
    const action = /action="([^"]+\/undo)"/.exec(await made.text(client, path))?.[1] ?? ''
    return client.post(action, { back: path })
  }
  afterEach(async () => {
    expect(made.server.faults).to.deep.equal([])
    await made.server.services.store.write(async tx => {
      for (const table of ['meetings', 'comments', 'groups', 'submissions', 'decisions', 'unsent', 'jobs'] as const) {
        await tx.deleteFrom(table).execute()
      }
    })
  })
  after(() => made.server.stop())
  return made
}

export const seenOf = (comment: CommentRow | undefined): string => `${comment?.id}:${comment?.version}`
