import { expect } from 'chai'
import type { Decided } from '../../lib/decide/decided.ts'
import { groupDecided } from '../../lib/decide/groups.ts'
import { whySame } from '../../lib/decide/why-same.ts'
import { compareIds } from '../../lib/group/comment-ids.ts'
import { groupComments } from '../../lib/group/group.ts'
import { indexDrafts } from '../../lib/locate/draft-index.ts'
import type { Comment } from '../../lib/model/comment.ts'
import type { Draft } from '../../lib/model/draft.ts'
import { submissionOf, villageDraft } from './material.ts'

const texts = [
  'Mục 1 phần II: đề nghị thay “5 người” bằng “7 người”.',
  'Phần II mục 1, đề nghị sửa “5 người” thành “7 người” cho đủ việc.',
  'Mục 2 phần I: đề nghị giảm mức đóng xuống 30.000 đồng.',
  'Mục 2 phần I: nên giảm mức đóng còn 30.000 đồng một năm.',
  'Mục 1 phần I: đề nghị mở cửa thêm buổi trưa.',
  'Mục 1 phần II: thay “5 người” bằng “7 người”.'
]

describe('groups with people’s decisions', () => {
  let draft: Draft
  let comments: Comment[]
  beforeEach(async () => {
    draft = await villageDraft()
    comments = submissionOf(
      'cc',
      texts.map(text => ({ text })),
      indexDrafts([draft])
    ).comments
  })
  const id = (n: number) => `ccc-${n}`
  const run = (decided: Record<string, Decided>, leads?: Map<string, string>, list = comments) =>
    groupDecided(list, new Map(Object.entries(decided)), [draft], leads)
  const membersOf = (group: string, decided: Record<string, Decided>) =>
    run(decided).groups.find(g => g.id === group)?.members

  it('are the program’s where nothing was decided', () => {
    const own = groupComments(
      comments.map(c => ({ ...c })),
      [draft]
    )
    expect(run({})).to.deep.equal({ groups: own, suggestions: [] })
  })

  it('hold what people put together, however unlike', () => {
    const decided = { [id(3)]: { group: 'p-1' }, [id(5)]: { group: 'p-1' } }
    expect(membersOf('p-1', decided)).to.deep.equal([id(3), id(5)])
    expect(comments[2]!.group).to.equal('p-1')
  })

  it('leave alone what is to stand alone, however like, and suggest nobody to it', () => {
    const { groups, suggestions } = run({ [id(1)]: { group: 'alone' } })
    expect(groups.find(g => g.members.includes(id(1)))!.members).to.deep.equal([id(1)])
    expect(suggestions).to.deep.equal([])
  })

  it('have every comment in exactly one group, the one it names', () => {
    const { groups } = run({ [id(1)]: { group: 'alone' }, [id(2)]: { group: 'p-1' }, [id(4)]: { group: 'p-1' } })
    expect(groups.flatMap(g => g.members).sort()).to.deep.equal(comments.map(c => c.id).sort())
    for (const comment of comments) {
      expect(groups.find(g => g.id === comment.group)!.members).to.include(comment.id)
    }
  })

  it('only suggest a like comment to a group made by people', () => {
    const { groups, suggestions } = run({ [id(1)]: { group: 'p-1' }, [id(5)]: { group: 'p-1' } })
    expect(groups.find(g => g.id === 'p-1')!.members).to.deep.equal([id(1), id(5)])
    expect(suggestions).to.deep.equal([
      { comment: id(2), group: 'p-1', like: id(1) },
      { comment: id(6), group: 'p-1', like: id(1) }
    ])
  })

  it('are led by whom people chose, also where the program’s group has another id by now', () => {
    const before = run({}).groups.find(g => g.members.includes(id(1)))!
    const other = before.members.find(m => m !== before.lead)!
    const chosen = new Map([[before.id, other]])
    expect(run({}, chosen).groups.find(g => g.members.includes(id(1)))!.lead).to.equal(other)
    const renamed = run({}, new Map([['g0000000000', other]]))
    expect(renamed.groups.find(g => g.members.includes(id(1)))!.lead).to.equal(other)
    const nobody = run({}, new Map([[before.id, id(5)]]))
    expect(nobody.groups.find(g => g.id === before.id)!.lead).to.equal(before.lead)
  })

  it('are the same in whatever order the comments come', () => {
    const decided = { [id(1)]: { group: 'p-1' }, [id(4)]: { group: 'p-1' }, [id(3)]: { group: 'alone' } }
    const turned = comments.map(c => ({ ...c })).reverse()
    expect(run(decided, undefined, turned)).to.deep.equal(run(decided))
  })

  it('explain why two comments look the same', () => {
    const why = whySame([draft])
    expect(why(comments[0]!, comments[5]!)).to.include('same-edit').and.to.include('same-paragraph')
    expect(why(comments[2]!, comments[3]!)).to.include('similar-text')
    expect(why(comments[0]!, comments[4]!)).to.not.include.members(['same-edit'])
    expect(why(comments[0]!, { ...comments[0]! })[0]).to.equal('equal-text')
  })
})

describe('the order of comment ids', () => {
  it('is by number, pieces behind their whole, joined ones at their first', () => {
    const ids = ['cab-10', 'cab-3+4', 'cab-3.10', 'cab-3', 'cab-2', 'cab-3.2', 'caa-9', 'cab-2-1']
    expect(ids.sort(compareIds)).to.deep.equal([
      'caa-9',
      'cab-2',
      'cab-3',
      'cab-3.2',
      'cab-3+4',
      'cab-3.10',
      'cab-10',
      'cab-2-1'
    ])
  })
})
