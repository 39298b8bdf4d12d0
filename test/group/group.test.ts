import { expect } from 'chai'
import { groupComments } from '../../lib/group/group.ts'
import type { Comment } from '../../lib/model/comment.ts'
import { edit, madeUpComment, madeUpDraft, type Made } from './made-up.ts'

const made: Made[] = [
  { kind: 'approve', at: 'document', text: 'Nhất trí.', author: 'Lê Thị Mận', unit: 'Khoa Nhi' },
  { kind: 'approve', at: 'document', text: 'nhất trí', author: 'Lê Thị Mận', unit: 'Khoa Nhi' },
  { kind: 'approve', at: 'document', text: 'Nhat tri', author: null, unit: 'Khoa Ngoại' },
  { kind: 'replace', at: 15, text: '75', edit: edit('60 → 75') },
  {
    kind: 'replace',
    at: 15,
    text: 'Nâng chỉ tiêu từ 60 lên 75 đảng viên.',
    edit: edit('60 → 75'),
    stance: 'agree-in-part'
  },
  { kind: 'replace', at: 15, text: 'nên là 75', edit: edit('+ 75') },
  { kind: 'add', at: 'h9', text: 'Bổ sung bệnh án điện tử.' },
  { kind: 'clarify', at: 'unresolved', text: 'Trang 99: làm rõ' }
]

function comments(): Comment[] {
  return made.map((m, i) => madeUpComment(m, i + 1))
}

/** The same order for the same seed, another for another. */
function shuffled<T>(list: T[], seed: number): T[] {
  return list
    .map((value, i) => ({ value, rank: (Math.imul(i + 1, 2654435761) ^ Math.imul(seed, 40503)) >>> 0 }))
    .sort((a, b) => a.rank - b.rank)
    .map(x => x.value)
}

describe('groupComments', () => {
  it('puts every comment in exactly one group and tells it which', () => {
    const all = comments()
    const groups = groupComments(all, [madeUpDraft()])
    expect(groups.flatMap(g => g.members)).to.have.members(all.map(c => c.id))
    for (const comment of all) expect(groups.find(g => g.id === comment.group)?.members).to.include(comment.id)
    expect(groups).to.have.length(4)
  })

  it('gives the same groups, ids, leads and members in whatever order comments arrive', () => {
    const expected = groupComments(comments(), [madeUpDraft()])
    for (let seed = 1; seed <= 8; seed++) {
      expect(groupComments(shuffled(comments(), seed), [madeUpDraft()])).to.deep.equal(expected)
    }
  })

  it('leads with the member whose words are the fullest', () => {
    const groups = groupComments(comments(), [madeUpDraft()])
    expect(groups.find(g => g.members.length === 3 && g.heading === 'h7')?.lead).to.equal('c5-5')
  })

  it('leads with the usual spelling where lengths are equal', () => {
    const typed = ['Nhất trí', 'Nhất trsi', 'Nhất trí'].map((text, i) =>
      madeUpComment({ kind: 'approve', at: 'document', text }, i + 1)
    )
    expect(groupComments(typed, [madeUpDraft()])[0]?.lead).to.equal('c1-1')
  })

  it('counts people and units as sizes of sets, and nameless comments as nobody', () => {
    const group = groupComments(comments(), [madeUpDraft()]).find(g => g.members.includes('c1-1'))
    expect(group).to.include({ people: 1, units: 2 })
    expect(group?.stances).to.deep.equal({ agree: 3, 'agree-in-part': 0, disagree: 0, none: 0 })
  })

  it('keeps the id of a group when others join it', () => {
    const few = groupComments(comments().slice(3, 5), [madeUpDraft()])
    const many = groupComments(comments().slice(3, 6), [madeUpDraft()])
    expect(few[0]?.id).to.equal(many[0]?.id)
  })

  it('takes the topic most members have', () => {
    const some = comments().slice(3, 6)
    for (const [i, topic] of ['b', 'a', 'a'].entries()) some[i]!.topic = topic
    expect(groupComments(some, [madeUpDraft()])[0]?.topic).to.equal('a')
  })

  it('knows comments on a draft that is not at hand', () => {
    const lost = madeUpComment({ kind: 'add', at: 'unresolved', text: 'Bổ sung số liệu đầu tư', draft: null }, 1)
    expect(groupComments([lost], [])).to.have.length(1)
    expect(groupComments([], [madeUpDraft()])).to.deep.equal([])
  })

  it('needs no more than a bounded number of comparisons a comment: a crowded heading is not quadratic', () => {
    const syllables = [
      'lan',
      'mai',
      'cúc',
      'đào',
      'sen',
      'huệ',
      'trúc',
      'thông',
      'bàng',
      'phượng',
      'me',
      'xoài',
      'mận',
      'ổi',
      'cam'
    ]
    const word = (n: number): string =>
      Array.from({ length: 4 }, (_, k) => syllables[Math.floor(n / 15 ** k) % 15]).join(' ')
    const crowd = (size: number): Comment[] =>
      Array.from({ length: size }, (_, i) =>
        madeUpComment({ kind: 'propose', at: 'h10', text: `Trồng vườn ${word(i * 37)} thứ ${i}` }, i + 1)
      )
    const time = (size: number): number => {
      const all = crowd(size)
      const start = performance.now()
      groupComments(all, [madeUpDraft()])
      return performance.now() - start
    }
    time(500)
    const small = Math.min(time(1000), time(1000))
    const large = Math.min(time(4000), time(4000))
    // A straight line is 4; squared would be 16. Room is left for a busy machine.
    expect(large / small).to.be.below(11)
  })
})
