import { expect } from 'chai'
import { indexDrafts, viewOf } from '../../lib/locate/draft-index.ts'
import { lineFromTop, paragraphOn } from '../../lib/locate/line-index.ts'
import { figureValue, wordKey } from '../../lib/locate/word-index.ts'
import { reportDraft } from './report-draft.ts'

const index = indexDrafts([reportDraft])
const view = viewOf(index, 'd1')!

describe('indexDrafts', () => {
  it('knows the paragraph on each printed line', () => {
    expect(paragraphOn(view.lines, 3, 1)).to.equal(33)
    expect(paragraphOn(view.lines, 3, 2)).to.equal(33)
    expect(paragraphOn(view.lines, 99, 1)).to.equal(null)
  })

  it('counts lines from the foot of the page', () => {
    expect(lineFromTop(view.lines, 2, 1, true)).to.equal(20)
    expect(lineFromTop(view.lines, 2, -1, false)).to.equal(20)
    expect(lineFromTop(view.lines, 2, 21, false)).to.equal(null)
  })

  it('knows where a footnote stands and where it is referred to', () => {
    expect(view.notes.get(1)).to.deep.equal({ note: 15, reference: 14 })
  })

  it('compares figures however they are written', () => {
    expect(['80%', '1.000', '05', '98,6%', 'ủy'].map(wordKey)).to.deep.equal(['80', '1000', '5', '98,6', 'ủy'])
    expect(['1.000', '98,6%', '15/5/2016'].map(figureValue)).to.deep.equal([1000, 98.6, 0])
  })
})
