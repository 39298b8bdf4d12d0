import { expect } from 'chai'
import { joinComments, splitComment } from '../../lib/decide/cut.ts'
import { indexDrafts } from '../../lib/locate/draft-index.ts'
import type { Anchor, Comment } from '../../lib/model/comment.ts'
import type { Draft } from '../../lib/model/draft.ts'
import { understandRemarks } from '../../lib/pipeline.ts'
import { paragraphOf, submissionOf, topics, villageDraft } from './material.ts'

const text = 'Tăng “5 người” thành “7 người”   \n  Ngoài ra mục 2 phần I thu 50.000 đồng là nhiều quá.'

describe('cutting a comment by hand', () => {
  let draft: Draft
  let comment: Comment
  before(async () => {
    draft = await villageDraft()
    comment = submissionOf('dd', [{ text, reason: 'Nhiều việc', quoted: '5 người' }], indexDrafts([draft])).comments[0]!
  })

  it('gives slices of the raw text; only spaces at the cut go', () => {
    const at = text.indexOf('Ngoài')
    const pieces = splitComment(comment, [at])
    expect(pieces.map(p => p.id)).to.deep.equal(['cdd-1.1', 'cdd-1.2'])
    for (const { remark } of pieces) expect(text).to.include(remark.text)
    expect(
      pieces
        .map(p => p.remark.text)
        .join('')
        .replace(/\s/g, '')
    ).to.equal(text.replace(/\s/g, ''))
    expect(pieces.map(p => p.remark.quoted)).to.deep.equal(['5 người', null])
    expect(pieces.every(p => p.remark.reason === 'Nhiều việc')).to.equal(true)
  })

  it('loses no sign: what has no words stays with its neighbour', () => {
    const dotted = { ...comment, text: '- Bỏ câu 1; - bỏ câu 2 !!!' }
    const pieces = splitComment(dotted, [2, 11, 23, 0, 999, -4])
    expect(pieces.map(p => p.remark.text)).to.deep.equal(['- Bỏ câu 1;', '- bỏ câu 2 !!!'])
  })

  it('nowhere is the comment as it is', () => {
    expect(splitComment(comment, [])).to.deep.equal([{ id: comment.id, remark: comment.remark }])
  })

  it('the pieces are understood again, each by itself', () => {
    const pieces = splitComment(comment, [text.indexOf('Ngoài')])
    const { submission } = submissionOf('dd', [], indexDrafts([draft]))
    const [first, second] = understandRemarks(pieces, submission, indexDrafts([draft]), topics, new Map())
    expect(first!.edit).to.deep.equal({ original: '5 người', replacement: '7 người' })
    expect(first!.location.paragraph).to.equal(paragraphOf(draft, 'Ban quản lý gồm'))
    expect(second!.location.heading).to.equal(draft.outline.find(h => h.title === 'Kinh phí')!.id)
    expect([first!.id, second!.id]).to.deep.equal(['cdd-1.1', 'cdd-1.2'])
  })

  it('cuts new words put into the draft with their text, and takes no edit for half of an exchange', () => {
    const anchor: Anchor = {
      paragraph: 'p',
      offset: 0,
      exact: '',
      footnote: null,
      change: 'insert',
      original: null,
      replacement: 'và hoa. Và cây.',
      date: null
    }
    const tracked = {
      ...comment,
      text: 'và hoa. Và cây.',
      remark: { ...comment.remark, text: 'và hoa. Và cây.', anchor }
    }
    expect(splitComment(tracked, [8]).map(p => p.remark.anchor!.replacement)).to.deep.equal(['và hoa.', 'Và cây.'])
    const swap = { ...anchor, change: 'replace' as const, original: 'x', exact: 'x' }
    const exchanged = { ...tracked, remark: { ...tracked.remark, anchor: swap } }
    expect(splitComment(exchanged, [8]).map(p => p.remark.anchor!.change)).to.deep.equal(['comment', 'comment'])
  })
})

describe('joining comments by hand', () => {
  it('gives all words in order, fields once each, under an id that names the parts', async () => {
    const draft = await villageDraft()
    const remarks = [
      { text: 'Nên có tủ sách', reason: 'vui', source: 'dòng 1' },
      { text: 'vì trẻ em thích đọc.', reason: 'vui', source: 'dòng 2' }
    ]
    const { comments } = submissionOf('ee', remarks, indexDrafts([draft]))
    const joined = joinComments([...comments].reverse())
    expect(joined.id).to.equal('cee-1+2')
    expect(joined.remark).to.deep.include({
      text: 'Nên có tủ sách\nvì trẻ em thích đọc.',
      reason: 'vui',
      source: 'dòng 1\ndòng 2'
    })
  })

  it('refuses comments of two submissions', async () => {
    const draft = await villageDraft()
    const index = indexDrafts([draft])
    const [a] = submissionOf('e1', [{ text: 'Một' }], index).comments
    const [b] = submissionOf('e2', [{ text: 'Hai' }], index).comments
    expect(() => joinComments([a!, b!])).to.throw(RangeError)
    expect(() => joinComments([])).to.throw(RangeError)
  })
})
