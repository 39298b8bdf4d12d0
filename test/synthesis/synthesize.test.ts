import { expect } from 'chai'
import { groupComments } from '../../lib/group/group.ts'
import type { Comment, Submission } from '../../lib/model/comment.ts'
import type { Result } from '../../lib/model/result.ts'
import type { Group, Synthesis } from '../../lib/model/synthesis.ts'
import type { Aside } from '../../lib/synthesis/aside.ts'
import { countedComments } from '../../lib/synthesis/duplicates.ts'
import { synthesize } from '../../lib/synthesis/synthesize.ts'
import { edit, madeUpComment, madeUpDraft, type Made } from '../group/made-up.ts'
import { madeUpSubmission } from './made-up.ts'

const made: Made[] = [
  { kind: 'add', at: 'unresolved', text: 'Trang 90: bổ sung', submission: 's2' },
  {
    kind: 'replace',
    at: 15,
    text: 'Nâng từ 60 lên 75',
    edit: edit('60 → 75'),
    author: 'Vũ Nho',
    unit: 'Khoa Nội',
    submission: 's1'
  },
  { kind: 'approve', at: 'document', text: 'Nhất trí', author: 'vu nho', unit: 'khoa noi', submission: 's2' },
  {
    kind: 'add',
    at: 3,
    text: 'thêm “nội soi”',
    edit: edit('+ nội soi'),
    author: null,
    unit: 'Khoa Nội',
    submission: 's1'
  },
  {
    kind: 'replace',
    at: 15,
    text: 'nên là 75',
    edit: edit('60 → 75'),
    author: 'Vũ Nho',
    unit: 'Khoa Nội',
    submission: 's3'
  },
  { kind: 'approve', at: 'document', text: 'Nhất trí', author: 'Vũ Nho', unit: 'Khoa Nội', submission: 's4' }
]

function parts(): { comments: Comment[]; submissions: Submission[]; groups: Group[] } {
  const comments = made.map((m, i) => madeUpComment(m, i + 1))
  const submissions = ['s1', 's2', 's3', 's4'].map(id =>
    madeUpSubmission(`${id}.docx`, { id, comments: comments.filter(c => c.submission === id).map(c => c.id) })
  )
  submissions[3]!.duplicateOf = 's2'
  return { comments, submissions, groups: groupComments(countedComments(comments, submissions), [madeUpDraft()]) }
}

function run(some: ReturnType<typeof parts> & { aside?: Aside } = parts()): Result<Synthesis> {
  return synthesize({ unit: 'Đoàn Bệnh viện', drafts: [madeUpDraft()], topics: [], ...some })
}

describe('synthesize', () => {
  it('balances: received is reported and set aside, each with a reason that names the first file', () => {
    const { value, warnings } = run()
    const { received, reported, setAside, balanced, submissions } = value.ledger
    expect({ received, reported, balanced, submissions }).to.deep.equal({
      received: 6,
      reported: 5,
      balanced: true,
      submissions: 4
    })
    expect(setAside).to.deep.equal([{ comment: 'c4-6', reason: 'Trùng với “s2.docx”, chỉ tính một lần.' }])
    expect(warnings).to.deep.equal([])
  })

  it('accounts for what people put aside and senders took back, each with its reason, and still balances', () => {
    const { comments, submissions } = parts()
    const aside = {
      comments: new Map([['c1-2', 'Gửi nhầm đợt.']]),
      submissions: new Map([
        ['s2', 'Người gửi đã rút lại.'],
        ['s3', 'Không phải góp ý.']
      ])
    }
    const groups = groupComments(countedComments(comments, submissions, aside), [madeUpDraft()])
    const { value, warnings } = run({ comments, submissions, groups, aside })
    expect(warnings).to.deep.equal([])
    expect(value.ledger).to.deep.include({ received: 6, reported: 1, balanced: true })
    const reasons = value.ledger.setAside.map(s => `${s.comment} ${s.reason}`)
    expect(reasons.sort()).to.deep.equal([
      'c1-2 Gửi nhầm đợt.',
      'c2-1 Người gửi đã rút lại.',
      'c2-3 Người gửi đã rút lại.',
      'c3-5 Không phải góp ý.',
      'c4-6 Trùng với “s2.docx”, chỉ tính một lần.'
    ])
    expect(value.ledger.submissionsAside).to.deep.equal([
      { submission: 's2', reason: 'Người gửi đã rút lại.' },
      { submission: 's3', reason: 'Không phải góp ý.' }
    ])
  })

  it('a comment both put aside and grouped does not balance', () => {
    const some = parts()
    const { value } = run({ ...some, aside: { comments: new Map([['c1-2', 'nhầm']]), submissions: new Map() } })
    expect(value.ledger.balanced).to.equal(false)
  })

  it('keeps comments cut by people where they were, and the submission names them', () => {
    const { comments, submissions } = parts()
    const whole = comments.find(c => c.id === 'c1-2')!
    const cut = [
      ...comments.filter(c => c !== whole),
      { ...whole, id: 'c1-2.2', text: 'sau' },
      { ...whole, id: 'c1-2.1', text: 'trước' }
    ]
    const groups = groupComments(countedComments(cut, submissions), [madeUpDraft()])
    const { value } = run({ comments: cut, submissions, groups })
    expect(value.ledger.balanced).to.equal(true)
    expect(value.comments.map(c => c.id).slice(0, 3)).to.deep.equal(['c1-2.1', 'c1-2.2', 'c1-4'])
    expect(value.submissions[0]!.comments).to.deep.equal(['c1-2.1', 'c1-2.2', 'c1-4'])
  })

  it('counts a person once across submissions and spellings', () => {
    const { value } = run()
    expect(value.ledger.people).to.equal(1 + 1)
    expect(value.groups.find(g => g.members.length === 2)).to.include({ people: 1, units: 1 })
  })

  it('puts the whole draft first, then headings in order, then what was not found', () => {
    expect(run().value.groups.map(g => g.heading)).to.deep.equal([null, 'h2', 'h7', null])
  })

  it('puts the drafts in the order given, comments on none at hand last', () => {
    const some = parts()
    some.comments = [null, 'd2', 'd1'].map((draft, i) =>
      madeUpComment({ kind: 'approve', at: 'document', text: 'Nhất trí', draft }, i + 1)
    )
    some.submissions = []
    const drafts = [madeUpDraft(), { ...madeUpDraft(), id: 'd2' }]
    some.groups = groupComments(some.comments, drafts)
    const { value } = synthesize({ unit: null, drafts, topics: [], ...some })
    expect(value.groups.map(g => g.draft)).to.deep.equal(['d1', 'd2', null])
  })

  it('gives the same result in whatever order things come', () => {
    const some = parts()
    some.comments.reverse()
    some.submissions.reverse()
    some.groups.reverse()
    expect(run(some).value).to.deep.equal(run().value)
  })

  it('a comment in no group, in two groups, or in a group it does not name is told: nothing is assumed', () => {
    const missing = parts()
    missing.groups.pop()
    const twice = parts()
    twice.groups[0]!.members.push(twice.groups[1]!.members[0]!)
    const swapped = parts()
    swapped.comments[1]!.group = 'gx'
    const aside = parts()
    aside.groups[0]!.members.push('c4-6')
    for (const some of [missing, twice, swapped, aside]) {
      const { value, warnings } = run(some)
      expect(value.ledger.balanced).to.equal(false)
      expect(warnings.map(w => w.code)).to.deep.equal(['ledger-unbalanced'])
    }
  })

  it('lists what could not be read', () => {
    const some = parts()
    some.submissions.push(madeUpSubmission('hong.docx', { id: 's9', unreadable: true }))
    expect(run(some).value.ledger.unreadable).to.deep.equal(['s9'])
  })
})
