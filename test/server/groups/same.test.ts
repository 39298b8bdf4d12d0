import { expect } from 'chai'
import { remarkOf, type Comment, type Edit } from '../../../lib/model/comment.ts'
import { alone } from '../../../lib/decide/decided.ts'
import { samePairs } from '../../../server/groups/same.ts'
import type { ListedGroup } from '../../../server/store/group-lists.ts'

describe('groups that look the same', () => {
  const commentOf = (id: string, text: string, edit: Edit | null = null): Comment => ({
    id,
    submission: 's1',
    author: null,
    unit: null,
    text,
    remark: remarkOf(text),
    location: {
      status: 'heading',
      draft: 'd1',
      heading: 'h2',
      paragraph: null,
      page: null,
      line: null,
      footnote: null,
      quote: null,
      why: [],
      doubts: []
    },
    kind: edit ? 'replace' : 'propose',
    stance: 'none',
    edit,
    reason: null,
    topic: null,
    group: null,
    sure: 1
  })

  const groupOf = (comment: Comment, given: Partial<ListedGroup> = {}): ListedGroup => ({
    consultation_id: 'k',
    id: `g-${comment.id}`,
    draft_id: 'd1',
    heading_id: 'h2',
    heading_order: 1,
    paragraph: -1,
    topic: null,
    lead_id: comment.id,
    made_by: 'program',
    size: 1,
    people: 1,
    units: 1,
    stances: '{}',
    version: 1,
    changed_at: '',
    lead_text: comment.text,
    lead_model: JSON.stringify(comment),
    lead_decided: '{}',
    lead_author: null,
    own: 1,
    ...given
  })

  const first = groupOf(commentOf('c1', 'Đề nghị mở lớp dạy bơi cho thiếu nhi khu tập thể vào mùa hè.'))
  const second = groupOf(commentOf('c2', 'Nên mở lớp dạy bơi cho thiếu nhi khu tập thể vào mùa hè hằng năm.'))
  const pairsOf = (...groups: ListedGroup[]): string[][] => samePairs(groups, []).map(({ a, b }) => [a.id, b.id])

  it('are told with why', () => {
    const [pair] = samePairs([first, second], [])
    expect([pair?.a.id, pair?.b.id]).to.deep.equal([first.id, second.id])
    expect(pair?.why).to.include('similar-text')
  })

  it('are not those under another heading, nor of another subject', () => {
    expect(pairsOf(first, { ...second, heading_id: 'h3' })).to.deep.equal([])
    expect(pairsOf(first, groupOf(commentOf('c3', 'Cần sơn lại cổng chào của cơ quan.')))).to.deep.equal([])
  })

  it('are never two different changes of words, however alike the sentences', () => {
    const text = (n: string) => `Đề nghị sửa “300 suất học bổng” thành “${n} suất học bổng” cho phù hợp.`
    const edit = (n: string) => ({ original: '300 suất học bổng', replacement: `${n} suất học bổng` })
    const [a, b] = [commentOf('c4', text('350'), edit('350')), commentOf('c5', text('400'), edit('400'))]
    expect(pairsOf(groupOf(a), groupOf(b))).to.deep.equal([])
  })

  it('are not offered again once a person set one of them apart', () => {
    expect(pairsOf(first, { ...second, lead_decided: JSON.stringify({ group: alone }) })).to.deep.equal([])
  })
})
