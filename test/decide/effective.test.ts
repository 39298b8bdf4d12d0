import { expect } from 'chai'
import type { Decided } from '../../lib/decide/decided.ts'
import { effectiveComment } from '../../lib/decide/effective.ts'
import { needsPerson } from '../../lib/decide/needs-person.ts'
import { indexDrafts } from '../../lib/locate/draft-index.ts'
import type { Comment } from '../../lib/model/comment.ts'
import type { Draft } from '../../lib/model/draft.ts'
import { paragraphOf, submissionOf, villageDraft } from './material.ts'

describe('what people decide of a comment', () => {
  let draft: Draft
  let program: Comment
  before(async () => {
    draft = await villageDraft()
    const remarks = [{ text: 'Trang 9, dòng 4: chỗ này tôi thấy lủng củng.' }]
    program = submissionOf('aa', remarks, indexDrafts([draft])).comments[0]!
  })
  const effective = (decided: Decided) => effectiveComment(program, decided, [draft])

  it('nothing leaves the program’s reading as it is, and is a value of its own', () => {
    expect(effective({})).to.deep.equal(program)
    expect(effective({})).to.not.equal(program)
  })

  it('holds field by field; the rest and the verbatim text stay', () => {
    const original = structuredClone(program)
    const edit = { original: 'lủng củng', replacement: '' }
    const comment = effective({ kind: 'correct', stance: 'disagree', topic: 't1', reason: 'khó hiểu', edit })
    expect(comment).to.deep.include({ kind: 'correct', stance: 'disagree', topic: 't1', reason: 'khó hiểu' })
    expect(comment.edit).to.deep.equal({ original: 'lủng củng', replacement: null })
    expect(comment.text).to.equal(program.text)
    expect(comment.location).to.deep.equal(program.location)
    expect(program).to.deep.equal(original)
  })

  it('can be that there is no topic, no edit and no reason', () => {
    expect(effective({ topic: null, edit: null, reason: null })).to.deep.include({
      topic: null,
      edit: null,
      reason: null
    })
  })

  it('a paragraph is exact, with its heading, page and line, by a person', () => {
    const paragraph = paragraphOf(draft, 'Mỗi hộ')
    const quote = { exact: 'mua sách', prefix: 'để ', suffix: ' và' }
    const { location } = effective({ location: { draft: 'd1', heading: null, paragraph, quote } })
    const heading = draft.paragraphs[paragraph]!.heading
    expect(location).to.deep.include({ status: 'exact', heading, paragraph, quote, why: ['person'], doubts: [] })
    const printed = structuredClone(draft)
    const { text } = printed.paragraphs[paragraph]!
    printed.paragraphs[paragraph]!.rows = [
      { page: 2, line: 7, offset: 0 },
      { page: 3, line: 1, offset: text.indexOf('mua sách') - 1 }
    ]
    const placed = effectiveComment(program, { location: { draft: 'd1', heading: null, paragraph, quote } }, [printed])
    expect([placed.location.page, placed.location.line]).to.deep.equal([3, 1])
  })

  it('a heading, the whole draft, or a document not handed in', () => {
    const heading = draft.outline[1]!.id
    expect(effective({ location: { draft: 'd1', heading, paragraph: null } }).location).to.deep.include({
      status: 'heading',
      heading
    })
    expect(effective({ location: { draft: 'd1', heading: null, paragraph: null } }).location.status).to.equal(
      'document'
    )
    const other = effective({ location: { draft: null, heading: null, paragraph: null } })
    expect(other.location).to.deep.include({ status: 'unresolved', draft: null, doubts: [] })
  })

  it('a place that a newer draft no longer has is told, not lost', () => {
    const { location } = effective({ location: { draft: 'd1', heading: 'h2', paragraph: 999 } })
    expect(location).to.deep.include({ status: 'heading', heading: 'h2', doubts: ['decided-place-gone'] })
    expect(needsPerson(effective({}), {})).to.not.include('decided-place-gone')
    expect(
      needsPerson({ ...program, location }, { location: { draft: 'd1', heading: 'h2', paragraph: 999 } })
    ).to.include('decided-place-gone')
  })

  it('a confirmed comment has nothing left to look at', () => {
    const comment = effective({ confirmed: true })
    expect(comment).to.deep.include({ sure: 1, settled: true })
    expect(comment.location.doubts).to.deep.equal([])
    expect(comment.location.why[0]).to.equal('person')
    expect(needsPerson(comment)).to.deep.equal([])
  })

  it('one of which all that was open was decided is settled, in part is not', () => {
    const open = { ...program, kind: 'other' as const, topic: null, sure: 0.3 }
    const place = { draft: 'd1', heading: null, paragraph: 3 }
    expect(effectiveComment(open, { kind: 'other', topic: null, location: place }, [draft]).settled).to.equal(true)
    expect(effectiveComment(open, { kind: 'other', location: place }, [draft]).settled).to.equal(undefined)
  })

  it('a comment put aside is in no group', () => {
    expect(effectiveComment({ ...program, group: 'g1' }, { aside: { reason: 'nhầm đợt' } }, [draft]).group).to.equal(
      null
    )
  })
})

describe('why a person must look', () => {
  let draft: Draft
  const read = (text: string) => submissionOf('bb', [{ text }], indexDrafts([draft])).comments[0]!
  before(async () => {
    draft = await villageDraft()
  })

  it('nothing, where the program is sure', () => {
    const sure = read('Ban quản lý: thay “5 người” bằng “7 người” ở mục 1 phần II.')
    expect(needsPerson(sure)).to.deep.equal([])
    expect(needsPerson(read('Nhất trí với dự thảo.'))).to.deep.equal([])
  })

  it('a place that is not in the draft, each doubt, an unknown topic, a kind nobody can tell', () => {
    const lost = read('Mục 9.4 phần VII: đề nghị xem lại.')
    expect(needsPerson(lost)).to.include('unresolved').and.to.include('heading-not-in-draft')
    const vague = { ...read('Nhất trí với dự thảo.'), kind: 'other' as const, topic: null, sure: 0.3 }
    expect(needsPerson(vague)).to.include.members(['topic', 'kind', 'reading'])
  })

  it('what was decided is not asked again', () => {
    const vague = { ...read('Nhất trí với dự thảo.'), kind: 'other' as const, topic: null, sure: 0.3 }
    expect(
      needsPerson(vague, { topic: null, kind: 'other', location: { draft: 'd1', heading: null, paragraph: null } })
    ).to.deep.equal([])
    expect(needsPerson(vague, { topic: null }))
      .to.include('kind')
      .and.to.not.include('topic')
    expect(needsPerson(vague, { aside: { reason: 'thử' } })).to.deep.equal([])
  })
})
