import { expect } from 'chai'
import type { Remark, Submission } from '../../lib/model/comment.ts'
import { countedComments, markDuplicates } from '../../lib/synthesis/duplicates.ts'
import { madeUpComment } from '../group/made-up.ts'
import { madeUpSubmission, remarks } from './made-up.ts'

const long = Array.from({ length: 32 }, (_, i) => `từ ${i}`).join(' ')

function mark(...received: [Submission, Remark[]][]): Submission[] {
  markDuplicates(received.map(([submission, remarks]) => ({ submission, remarks })))
  return received.map(([submission]) => submission)
}

describe('duplicates', () => {
  it('the same bytes twice are one submission and one repetition, with ids of their own', () => {
    const [a, b] = mark(
      [madeUpSubmission('b.docx', { sha256: 'x' }), remarks('Bỏ câu cuối')],
      [madeUpSubmission('a.docx', { sha256: 'x' }), remarks('Bỏ câu cuối')]
    )
    expect([a?.id, a?.duplicateOf, b?.id, b?.duplicateOf]).to.deep.equal(['sx-2', 'sx', 'sx', null])
    expect(a?.issues).to.deep.equal([{ code: 'submission-duplicate', detail: { file: 'a.docx' } }])
  })

  it('the same remarks of the same person in another container repeat', () => {
    const [, b] = mark(
      [madeUpSubmission('phieu.docx'), remarks('Bỏ câu cuối.', 'Thêm “rừng dừa”')],
      [madeUpSubmission('thu.pdf', { submitter: 'ĐÀO THỊ HẾN' }), remarks('Thêm "rừng  dừa"', 'Bỏ câu cuối')]
    )
    expect(b?.duplicateOf).to.equal('sphieu.docx')
  })

  it('the first by date stays, then the one whose name does not say "again", then the first by name', () => {
    const [a, b] = mark(
      [madeUpSubmission('a.docx', { date: '2026-04-09' }), remarks('x')],
      [madeUpSubmission('b.docx', { date: '2026-04-01' }), remarks('x')]
    )
    expect([a?.duplicateOf, b?.duplicateOf]).to.deep.equal(['sb.docx', null])
    const [c, d] = mark(
      [madeUpSubmission('Phiếu (gửi lại).docx'), remarks('x')],
      [madeUpSubmission('phieu-3.docx'), remarks('x')]
    )
    expect([c?.duplicateOf, d?.duplicateOf]).to.deep.equal(['sphieu-3.docx', null])
  })

  it('a third copy repeats the first, not the second', () => {
    const all = mark(
      ...['a', 'b', 'c'].map((f): [Submission, Remark[]] => [madeUpSubmission(f), remarks('Bỏ câu cuối')])
    )
    expect(all.map(s => s.duplicateOf)).to.deep.equal([null, 'sa', 'sa'])
  })

  it('the same words of two people, or of one name in two units, are two submissions', () => {
    const [, b, c] = mark(
      [madeUpSubmission('a'), remarks(long)],
      [madeUpSubmission('b', { submitter: 'Đào Thị Sò' }), remarks(long)],
      [madeUpSubmission('c', { unit: 'Chi đoàn Khoa Nhi' }), remarks(long)]
    )
    expect([b?.duplicateOf, c?.duplicateOf]).to.deep.equal([null, null])
  })

  it('a form sent again with one more remark is no repetition', () => {
    const [, b] = mark([madeUpSubmission('a'), remarks('x')], [madeUpSubmission('b'), remarks('x', 'y')])
    expect(b?.duplicateOf).to.equal(null)
  })

  it('the same words about another place are no repetition', () => {
    const [there] = remarks('Rút gọn')
    const [, b] = mark(
      [madeUpSubmission('a'), remarks('Rút gọn')],
      [madeUpSubmission('b'), [{ ...there!, place: 'Mục 4' }]]
    )
    expect(b?.duplicateOf).to.equal(null)
  })

  it('the same words chosen for another place on the page are no repetition', () => {
    const about = (paragraph: number): Remark[] =>
      remarks('Bỏ').map(remark => ({
        ...remark,
        chosen: { draft: 'd1', target: { type: 'paragraph', paragraph }, stance: 'none', kind: 'delete', edit: null }
      }))
    const [, b, c] = mark(
      [madeUpSubmission('1.json'), about(3)],
      [madeUpSubmission('2.json'), about(9)],
      [madeUpSubmission('3.json'), about(3)]
    )
    expect([b?.duplicateOf, c?.duplicateOf]).to.deep.equal([null, 's1.json'])
  })

  it('nameless letters of one unit repeat only where they say much', () => {
    const nameless = { submitter: null }
    const [, few] = mark(
      [madeUpSubmission('a', nameless), remarks('Nhất trí')],
      [madeUpSubmission('b', nameless), remarks('Nhất trí')]
    )
    expect(few?.duplicateOf).to.equal(null)
    const [, much] = mark(
      [madeUpSubmission('a', nameless), remarks(long)],
      [madeUpSubmission('b', nameless), remarks(long)]
    )
    expect(much?.duplicateOf).to.equal('sa')
  })

  it('empty and unreadable files are each told, never marked as repetitions', () => {
    const broken = { unreadable: true, sha256: 'e' }
    const [a, b] = mark([madeUpSubmission('a', broken), []], [madeUpSubmission('b', broken), []])
    expect([a?.duplicateOf, b?.duplicateOf]).to.deep.equal([null, null])
    expect(a?.id).not.to.equal(b?.id)
  })

  it('comments of repetitions do not count', () => {
    const comments = [1, 2].map(n =>
      madeUpComment({ kind: 'other', at: 'document', text: 'x', submission: `s${n}` }, n)
    )
    const submissions = [madeUpSubmission('1', { id: 's1' }), madeUpSubmission('2', { id: 's2', duplicateOf: 's1' })]
    expect(countedComments(comments, submissions).map(c => c.submission)).to.deep.equal(['s1'])
  })
})
