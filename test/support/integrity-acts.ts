import { readDraft } from '../../lib/draft/draft.ts'
import { addDraft, listDrafts, setModel } from '../../server/store/drafts.ts'
import { within } from '../../server/store/within.ts'
import { wholeOf } from '../../server/store/submissions.ts'
import type { CommentRow, GroupRow, SubmissionRow } from '../../server/store/schema.ts'
import type { Client } from './client.ts'
import type { IntegrityOffice } from './integrity-office.ts'
import { received, senders, wishes } from './integrity-receiving.ts'
import { hidden } from './member-visit.ts'
import { smallDraft } from './services.ts'

/** Something that somebody does; the status of the answer, or null where there was nothing to do it to. */
export type Act = (office: IntegrityOffice) => Promise<number | null>

export const rowsOf = (office: IntegrityOffice) => {
  const { db } = office.store
  const all = within(wholeOf(office.small.root.consultation))
  return {
    submissions: () => db.selectFrom('submissions').selectAll().where(all).orderBy('id').execute(),
    comments: () => db.selectFrom('comments').selectAll().where(all).orderBy('id').execute(),
    groups: (): Promise<GroupRow[]> =>
      db
        .selectFrom('groups')
        .selectAll()
        .where('consultation_id', '=', office.small.root.consultation)
        .orderBy('id')
        .execute(),
    decisions: () => db.selectFrom('decisions').selectAll().where(all).orderBy('id').execute()
  }
}

async function writeAndSend(office: IntegrityOffice, client: Client, receipts: string[]): Promise<number> {
  const { chance, home } = office
  if (client.cookies.size === 0) await client.get(home)
  for (let n = 1 + chance.below(2); n > 0; n--) {
    const i = chance.of([4, 7])!
    const words = smallDraft.split('\n').filter(line => line !== '')[i === 4 ? 3 : 6] ?? ''
    const text = chance.of(wishes)!
    await client.post(`${home}/comment`, { draft: 'd1', paragraph: String(i), words, text, action: 'add' })
  }
  const page = await (await client.get(`${home}/unsent`)).text()
  const answer = await client.post(`${home}/send`, { key: hidden(page, 'key'), name: chance.of([...senders, ''])! })
  if (answer.status === 303) receipts.push(answer.headers.get('location') ?? '')
  return answer.status
}

const byMembers: Record<string, Act> = {
  sends: async office => {
    const { client, receipts } = office.chance.of(office.members)!
    return writeAndSend(office, client, receipts)
  },
  changes: async office => {
    const { client, receipts } = office.chance.of(office.members)!
    const receipt = office.chance.of(receipts)
    if (receipt === null) return null
    const { status } = await client.post(`${receipt}/change`)
    return status === 303 ? writeAndSend(office, client, receipts) : status
  },
  withdraws: async office => {
    const { client, receipts } = office.chance.of(office.members)!
    const receipt = office.chance.of(receipts)
    return receipt === null ? null : (await client.post(`${receipt}/withdraw`)).status
  }
}

type Fields = Record<string, string | string[]>

/** An act on a submission, a comment or a group, chosen by chance, with the version that stands now. */
function onOne<T extends { id: string; version: number }>(
  list: (office: IntegrityOffice) => Promise<T[]>,
  fields: (office: IntegrityOffice, row: T) => Promise<[path: string, fields: Fields] | null>
): Act {
  return async office => {
    const row = office.chance.of(await list(office))
    const asked = row === null ? null : await fields(office, row)
    if (row === null || asked === null) return null
    const [path, more] = asked
    const person = office.chance.of(office.people)!
    return (await person.post(`${office.base}${path}`, { version: String(row.version), ...more })).status
  }
}

const seen = ({ id, version }: { id: string; version: number }): string => `${id}:${version}`
const submissions = (office: IntegrityOffice): Promise<SubmissionRow[]> => rowsOf(office).submissions()
const comments = (office: IntegrityOffice): Promise<CommentRow[]> => rowsOf(office).comments()
/** Those that count; now and then one that does not, which has to be refused. */
const counting = async (office: IntegrityOffice) => {
  const all = office.chance.is(0.1)
  return (await comments(office)).filter(row => all || ['unsure', 'clear', 'confirmed'].includes(row.state))
}
const groups = (office: IntegrityOffice): Promise<GroupRow[]> => rowsOf(office).groups()
const large = async (office: IntegrityOffice) => (await groups(office)).filter(group => group.size > 1)
const members = async (office: IntegrityOffice, group: string) =>
  (await comments(office)).filter(one => one.group_id === group)

function paper(action: string, fields: (office: IntegrityOffice) => Fields): Act {
  return onOne(submissions, async (office, row) => [`/submissions/${row.id}/${action}`, fields(office)])
}

function reading(action: string, fields: (office: IntegrityOffice, row: CommentRow) => Fields): Act {
  return onOne(comments, async (office, row) => [`/comments/${row.id}/${action}`, fields(office, row)])
}

const onPapers: Record<string, Act> = {
  'puts a paper aside': paper('aside', () => ({ reason: 'asked', words: 'gọi điện' })),
  'takes a paper back': async office => {
    const act = onOne(
      async o => (await submissions(o)).filter(row => row.state === 'aside'),
      async (_, row) => [`/submissions/${row.id}/back`, {}]
    )
    return act(office)
  },
  'moves a paper': paper('unit', ({ small, chance }) => ({
    to: chance.of([small.north, small.south, small.root])!.unit
  })),
  'assigns a paper': paper('assign', () => ({ person: '' })),
  'reads again': paper('read', () => ({})),
  splits: onOne(counting, async (_, row) => {
    const cut = row.text.indexOf(' ', row.text.length / 2)
    return cut < 1 ? null : [`/submissions/${row.submission_id}/split`, { seen: seen(row), cut: String(cut) }]
  }),
  joins: onOne(counting, async (office, row) => {
    const other = (await counting(office)).find(
      one => one.submission_id === row.submission_id && one.id !== row.id && one.author === row.author
    )
    return other ? [`/submissions/${row.submission_id}/join`, { seen: [seen(row), seen(other)] }] : null
  }),
  'adds what was missed': paper('add', () => ({ text: 'GÓP Ý DỰ THẢO', start: '0', author: '' }))
}

const onComments: Record<string, Act> = {
  confirms: reading('confirm', () => ({})),
  places: reading('place', ({ chance }) =>
    chance.is(0.3) ? { none: '1' } : { draft: 'd1', paragraph: String(chance.below(8)) }
  ),
  'reads otherwise': reading('reading', ({ chance }) => ({
    kind: chance.of(['replace', 'add', 'delete', 'other', ''])!,
    stance: chance.of(['agree', 'disagree', ''])!,
    topic: chance.of(['1', '2', 'none', ''])!,
    ...(chance.is(0.3) ? { confirm: '1' } : {})
  })),
  'edits words': reading('edit', (_, row) => ({ original: '', replacement: row.text.slice(0, 12) })),
  'puts a comment aside': reading('aside', () => ({ reason: 'lạc đề' })),
  'takes a comment back': reading('back', () => ({})),
  'confirms several': async office => {
    const chosen = (await comments(office)).filter(() => office.chance.is(0.2)).map(seen)
    return (await office.people[2]!.post(`${office.base}/comments/confirm`, { seen: chosen, select: chosen })).status
  },
  groups: async office => {
    const all = (await comments(office)).filter(row => row.state !== 'replaced' || office.chance.is(0.1))
    const chosen = [office.chance.of(all), office.chance.of(all), office.chance.of(all)].filter(row => row !== null)
    if (chosen.length < 2) return null
    const person = office.people[office.chance.below(3)]!
    return (await person.post(`${office.base}/comments/group`, { select: chosen.map(seen), sure: '1' })).status
  }
}

const onGroups: Record<string, Act> = {
  'joins groups': async office => {
    const all = await groups(office)
    const chosen = [office.chance.of(all), office.chance.of(all)].filter(row => row !== null)
    if (new Set(chosen.map(row => row.id)).size < 2) return null
    return (await office.people[0]!.post(`${office.base}/groups/join`, { select: chosen.map(seen), sure: '1' })).status
  },
  ungroups: onOne(large, async (_, row) => [`/groups/${row.id}/ungroup`, {}]),
  'takes out': onOne(large, async (office, row) => {
    const one = office.chance.of(await members(office, row.id))
    return one ? [`/groups/${row.id}/take-out`, { comment: one.id, version: String(one.version) }] : null
  }),
  'takes in': onOne(
    async o => (await groups(o)).filter(row => row.id.startsWith('p-')),
    async (office, row) => {
      const one = office.chance.of(await comments(office))
      return one ? [`/groups/${row.id}/take-in`, { comment: one.id, version: String(one.version) }] : null
    }
  ),
  leads: onOne(large, async (office, row) => {
    const one = office.chance.of(await members(office, row.id))
    return one ? [`/groups/${row.id}/lead`, { comment: one.id }] : null
  })
}

/** So that there is something to work on from the beginning. */
export const begins: Act[] = [received['text']!, received['mail']!, received['word']!, byMembers['sends']!]

/** Undoes the newest that stands, or any other one: undo of undo too. */
export async function undoes(office: IntegrityOffice): Promise<number | null> {
  const decisions = (await rowsOf(office).decisions()).toReversed().filter(row => row.undone_at === null)
  const one = office.chance.is(0.6) ? (decisions[0] ?? null) : office.chance.of(decisions)
  const person = office.chance.of(office.people)!
  return one === null ? null : (await person.post(`${office.base}/decisions/${one.id}/undo`)).status
}

const byAdministrators: Record<string, Act> = {
  'changes topics': async ({ store, people, base, small, chance }) => {
    const found = await store.db
      .selectFrom('consultations')
      .select('version')
      .where('id', '=', small.root.consultation)
      .executeTakeFirstOrThrow()
    const hints = chance.of(['chỉ tiêu', 'cây xanh', 'sản lượng'])!
    const topics = `1 | Kết quả nhiệm kỳ qua | kết quả\n2 | Phương hướng, chỉ tiêu | ${hints}`
    return (await people[0]!.post(`${base}/topics`, { topics, version: String(found.version) })).status
  },
  'adds a draft': async ({ store, server, small, clock }) => {
    const { consultation } = small.root
    if ((await listDrafts(store.db, consultation)).length > 1) return null
    const text = `${smallDraft}2. An toàn lao động\nMỗi quý kiểm tra một lần.\n`
    const { sha256 } = await server.services.originals.keep(Buffer.from(text))
    const { value: model } = await readDraft('d2', 'du-thao-2.txt', Buffer.from(text))
    await store.write(async tx => {
      const file = { file: 'du-thao-2.txt', original: sha256, layout: null, online: true }
      const row = await addDraft(tx, { consultation, title: 'Dự thảo hai', ...file, at: clock.now().toISOString() })
      await setModel(tx, consultation, row.id, { model, issues: [], topicMap: {}, readingCopy: null })
      const input = { reason: 'draft' } as const
      await server.services.jobs.add(tx, { consultation, kind: 'understand', input, by: null })
    })
    return 303
  },
  freezes: async office => (await office.people[0]!.post(`${office.base}/reports/freeze`, { anyway: 'yes' })).status
}

/** What staff decide: each can be undone. */
export const decisions: Record<string, Act> = { ...onPapers, ...onComments, ...onGroups }
/** Everything, as often as it happens. */
export const acts: [name: string, act: Act][] = [
  ...Object.entries({ ...received, ...byMembers }),
  ...Object.entries(byMembers),
  ...Object.entries({ ...decisions, undoes }),
  ...Object.entries({ undoes, ...onPapers }),
  ...Object.entries(byAdministrators)
]
