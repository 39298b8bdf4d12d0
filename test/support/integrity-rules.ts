import { expect } from 'chai'
import type { Decided } from '../../lib/decide/decided.ts'
import type { Comment } from '../../lib/model/comment.ts'
import { folded } from '../../lib/text/fold.ts'
import { verifyChain } from '../../server/audit/chain.ts'
import { readingColumns } from '../../server/decisions/reading-columns.ts'
import { totalsOf } from '../../server/ledger/show.ts'
import { tallyOf } from '../../server/participation/tally.ts'
import { synthesisOf } from '../../server/reports/synthesis-of.ts'
import { readModels } from '../../server/store/drafts.ts'
import { receiptDigest } from '../../server/members/receipt-code.ts'
import { accountOf } from '../../server/store/ledger.ts'
import type { CommentRow, SubmissionRow } from '../../server/store/schema.ts'
import { countComments } from '../../server/store/submission-counts.ts'
import { remarksOf } from '../../server/store/submissions.ts'
import { rowsOf } from './integrity-acts.ts'
import type { IntegrityOffice } from './integrity-office.ts'
import { said } from './member-visit.ts'

const live = ['unsure', 'clear', 'confirmed']
const letters = (text: string): string => folded(text).replace(/[^\p{L}\p{N}]+/gu, '')

/** What holds at any moment, jobs waiting or not. */
export async function alwaysHolds(office: IntegrityOffice): Promise<void> {
  const [submissions, comments] = [await rowsOf(office).submissions(), await rowsOf(office).comments()]
  expect(office.server.faults, 'faults of the server').to.deep.equal([])
  expect((await verifyChain(office.store.db, office.small.root.consultation)).broken, 'audit chain').to.equal(null)
  for (const row of submissions) {
    const own = comments.filter(one => one.submission_id === row.id)
    expectStates(row, own)
    for (const { id, unit_path } of own) expect(unit_path, `unit of ${id}`).to.equal(row.unit_path)
    await expectWords(office, row, own)
  }
  const ids = new Set(submissions.map(row => row.id))
  const lost = comments.filter(one => !ids.has(one.submission_id))
  expect(lost, 'comments of no submission').to.deep.equal([])
  for (const scope of [office.small.root, office.small.north, office.small.south]) {
    const { ledger, groups } = await synthesisOf(office.store.db, scope)
    expect(ledger.balanced, 'account of the report').to.equal(true)
    const grouped = groups.flatMap(group => group.members)
    expect(new Set(grouped).size, 'in one group each').to.equal(grouped.length)
    expect(grouped.length, 'all that is reported is in a group').to.equal(ledger.reported)
  }
  await expectReceipts(office, submissions)
}

/** A comment is out where its submission is, and by a person's decision else. */
function expectStates(row: SubmissionRow, comments: CommentRow[]): void {
  for (const { id, state, decided } of comments) {
    const what = `${id} in ${row.state} ${row.duplicate_of ?? ''}: ${state} ${decided}`
    if (state === 'replaced') continue
    if (row.state === 'withdrawn') expect(state, what).to.equal('withdrawn')
    else expect(state, what).to.not.equal('withdrawn')
    if (row.state === 'aside') expect(state, what).to.equal('aside')
    const asideByItself = (JSON.parse(decided) as Decided).aside !== undefined
    if (asideByItself && row.state === 'read') expect(state, what).to.equal('aside')
    if (row.state === 'read' && row.duplicate_of === null && !asideByItself) expect(live, what).to.include(state)
  }
}

/** Every comment's words were received, and every word received stands in a comment. */
async function expectWords(office: IntegrityOffice, row: SubmissionRow, comments: CommentRow[]): Promise<void> {
  if (row.state === 'unreadable') return
  const bytes = await office.server.services.originals.read(row.original)
  const typed = row.via !== 'upload'
  const source = letters(
    typed ? stringsIn(JSON.parse(new TextDecoder().decode(bytes))) : office.sent.get(row.original)!
  )
  for (const { id, text } of comments) {
    for (const line of text.split('\n'))
      expect(source.includes(letters(line)), `${id}: "${line}" was sent`).to.equal(true)
  }
  const standing = letters(
    comments
      .filter(one => one.state !== 'replaced')
      .map(one => one.text)
      .join(' ')
  )
  for (const remark of remarksOf(row)) {
    for (const word of remark.text.split(/\s+/)) {
      expect(standing.includes(letters(word)), `${row.id}: "${word}" of "${remark.text}" stands`).to.equal(true)
    }
  }
}

function stringsIn(value: unknown): string {
  if (typeof value === 'string') return `${value} `
  if (typeof value !== 'object' || value === null) return ''
  return Object.values(value).map(stringsIn).join('')
}

/** Each receipt stands for one submission and says whether it still holds. */
async function expectReceipts(office: IntegrityOffice, submissions: SubmissionRow[]): Promise<void> {
  const byReceipt = new Map(submissions.filter(row => row.via === 'web').map(row => [row.receipt, row]))
  const known = new Set<string>()
  for (const { client, receipts } of office.members) {
    for (const [i, address] of [...new Set(receipts)].entries()) {
      const row = byReceipt.get(receiptDigest(address.split('/').at(-1) ?? ''))
      expect(row, `what was sent under ${address}`).to.not.equal(undefined)
      known.add(row?.id ?? '')
      if (i < receipts.length - 2) continue
      const answer = await client.get(address)
      expect(answer.status, address).to.equal(200)
      const title = row?.state === 'withdrawn' ? 'Phiếu không còn hiệu lực' : 'Đã nhận ý kiến của bạn'
      expect(said(await answer.text()), address).to.contain(title)
    }
  }
  expect(known.size, 'a receipt for each').to.equal(byReceipt.size)
}

/** What holds when no job is left. */
export async function holdsAfterJobs(office: IntegrityOffice): Promise<void> {
  const [submissions, comments] = [await rowsOf(office).submissions(), await rowsOf(office).comments()]
  const { db } = office.store
  const drafts = await readModels(db, office.small.root.consultation)
  expect(
    submissions.filter(row => row.state === 'waiting').map(row => row.file),
    'still waiting'
  ).to.deep.equal([])
  for (const row of comments) {
    const {
      state: _,
      aside_reason: __,
      ...reading
    } = readingColumns(JSON.parse(row.model) as Comment, JSON.parse(row.decided) as Decided, drafts)
    expect(row, `${row.id} holds as decided`).to.include(reading)
  }
  await expectGroups(office, submissions, comments)
  await expectCounts(office)
}

async function expectGroups(
  office: IntegrityOffice,
  submissions: SubmissionRow[],
  comments: CommentRow[]
): Promise<void> {
  const out = new Set(submissions.filter(row => row.duplicate_of !== null || row.state !== 'read').map(row => row.id))
  const groups = new Map((await rowsOf(office).groups()).map(row => [row.id, row]))
  const members = new Map<string, string[]>()
  for (const { id, state, submission_id, group_id, decided } of comments) {
    const counts = live.includes(state) && !out.has(submission_id)
    const what = `group of ${id} (${state} ${decided})`
    if (!counts) expect(group_id, what).to.equal(null)
    else {
      expect([...groups.keys()], what).to.include(group_id)
      members.set(group_id ?? '', [...(members.get(group_id ?? '') ?? []), id])
    }
  }
  for (const { id, size, lead_id } of groups.values()) {
    expect(members.get(id)?.length ?? 0, `size of ${id}`).to.equal(size)
    expect(members.get(id), `lead of ${id}`).to.include(lead_id)
  }
  const { groups: reported } = await synthesisOf(office.store.db, office.small.root)
  for (const { id, people, units } of reported) {
    expect({ people, units }, `people of ${id}`).to.deep.equal({
      people: groups.get(id)?.people,
      units: groups.get(id)?.units
    })
  }
}

/** Ledger page, overview and participation say what the report says. */
async function expectCounts(office: IntegrityOffice): Promise<void> {
  const { db } = office.store
  const { ledger } = await synthesisOf(db, office.small.root)
  const account = await accountOf(db, office.small.root)
  const { received, reported, aside } = totalsOf(account)
  expect({ received, reported, aside }, 'ledger page').to.deep.equal({
    received: ledger.received,
    reported: ledger.reported,
    aside: ledger.received - ledger.reported
  })
  const counts = await countComments(db, office.small.root)
  const shown = live.reduce((sum, state) => sum + (counts[state] ?? 0), 0)
  expect(shown, 'overview').to.equal(ledger.reported)
  const { total } = await tallyOf(db, office.small.root)
  expect(total.submissions, 'participation: submissions').to.equal(ledger.submissions)
  expect(total.comments, 'participation: comments').to.equal(ledger.received)
  expect(total.people ?? 0, 'participation: people').to.equal(ledger.people)
}

/** Frozen reports with the hashes of their files: reading an original checks its hash. */
export async function frozen(office: IntegrityOffice): Promise<Map<string, string>> {
  const rows = await office.store.db.selectFrom('reports').selectAll().execute()
  for (const row of rows) {
    for (const { sha256 } of JSON.parse(row.files) as { sha256: string }[]) {
      await office.server.services.originals.read(sha256)
    }
  }
  return new Map(rows.map(row => [row.id, JSON.stringify(row)]))
}

export type Rows = Map<string, Record<string, unknown>>

/** Rows as undo has to bring them back. */
export async function standing(office: IntegrityOffice): Promise<Rows> {
  const own = ([name]: [string, unknown]): boolean => !['version', 'changed_at', 'suggestion'].includes(name)
  const plain = (row: object) => Object.fromEntries(Object.entries(row).filter(own))
  const { submissions, comments, groups } = rowsOf(office)
  const all = [...(await submissions()), ...(await comments()), ...(await groups())]
  return new Map(all.map(row => [row.id, plain(row)]))
}

/** What differs between two moments, column by column. */
export function differences(before: Rows, after: Rows): string[] {
  const ids = new Set([...before.keys(), ...after.keys()])
  return [...ids].flatMap(id => {
    const [a, b] = [before.get(id) ?? {}, after.get(id) ?? {}]
    const names = Object.keys({ ...a, ...b }).filter(name => a[name] !== b[name])
    return names.map(name => `${id} ${name}: ${String(a[name])} → ${String(b[name])}`)
  })
}
