import { expect } from 'chai'
import type { Anchor } from '../../lib/model/comment.ts'
import { locateIn, shortly } from './ask.ts'
import { reportDraft } from './report-draft.ts'

const paragraph = reportDraft.paragraphs[33]?.text as string

function anchored(fields: Partial<Anchor>) {
  const anchor: Anchor = {
    paragraph,
    offset: paragraph.indexOf('nồng cốt'),
    exact: 'nồng cốt',
    footnote: null,
    change: 'replace',
    original: 'nồng cốt',
    replacement: 'nòng cốt',
    date: null,
    ...fields
  }
  return locateIn(reportDraft, { text: 'nòng cốt', anchor })
}

describe('locateAnchor', () => {
  it('the paragraph of the copy is the paragraph of the draft', () => {
    const location = anchored({})
    expect(location.status).to.equal('exact')
    expect(location.paragraph).to.equal(33)
    expect(location.quote?.exact).to.equal('nồng cốt')
    expect([location.page, location.line]).to.deep.equal([3, 1])
  })

  it('the line is that of the words, not of the paragraph', () => {
    const text = reportDraft.paragraphs[68]?.text as string
    const offset = text.indexOf('bệnh án điện tử')
    const location = anchored({ paragraph: text, offset, exact: 'bệnh án điện tử' })
    expect([location.page, location.line]).to.deep.equal([5, 2])
  })

  it('a paragraph changed a little in the copy is found', () => {
    expect(anchored({ paragraph: paragraph.replace('chiến dịch', 'đợt') }).paragraph).to.equal(33)
  })

  it('an insertion keeps its place and quotes nothing', () => {
    const location = anchored({ change: 'insert', exact: 'xung kích, ', offset: 8, original: null })
    expect(location.paragraph).to.equal(33)
    expect(location.quote?.exact).to.equal('')
    expect(location.quote?.prefix).to.equal(paragraph.slice(0, 8))
  })

  it('a change in a footnote names the footnote', () => {
    const location = anchored({
      paragraph: 'Kiểm tra khi có dấu hiệu vi phạm 01 chi bộ.',
      exact: '01',
      offset: 33,
      footnote: 2
    })
    expect(location.footnote).to.equal(2)
    expect(shortly(reportDraft, location)).to.contain('Kiểm tra khi có dấu hiệu')
  })

  it('a paragraph that the draft does not have is left to staff', () => {
    const location = anchored({ paragraph: 'Zalo, Viber, Telegram', exact: 'Viber', offset: 6 })
    expect(location.status).to.equal('unresolved')
    expect(location.doubts).to.deep.equal(['anchor-not-in-draft'])
  })
})
