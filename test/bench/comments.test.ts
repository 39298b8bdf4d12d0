import { expect } from 'chai'
import { madeUpComments } from '../../bench/comments.ts'
import { madeUpDraft } from '../../bench/made-up-draft.ts'
import { madeUpDraft as smallDraft } from '../group/made-up.ts'

function texts(number: number, seed?: number): string[] {
  return [...madeUpComments(smallDraft(), number, seed)].flatMap(i => i.remarks.map(r => r.text))
}

describe('made-up comments of the benchmark', () => {
  it('are the same for the same seed, and others for another', () => {
    expect(texts(200)).to.deep.equal(texts(200))
    expect(texts(200, 2)).not.to.deep.equal(texts(200))
  })

  it('are as many as asked for, within one submission', () => {
    expect(texts(500).length).to.be.within(500, 503)
  })

  it('only agree in about four cases of ten, and repeat each other', () => {
    const all = texts(3000)
    const agreeing = all.filter(t =>
      /nhất trí|thống nhất|đồng ý|tán thành|đồng tình|không có ý kiến|nhat tri/i.test(t)
    ).length
    expect(agreeing / all.length).to.be.within(0.3, 0.5)
    expect(new Set(all).size).to.be.below(all.length * 0.8)
  })

  it('are about a draft of parts, headings and paragraphs', () => {
    const lines = madeUpDraft(120)
    expect(lines.filter(l => !l.heading).length).to.be.within(120, 126)
    expect(lines.filter(l => l.heading).length).to.be.above(20)
  })
})
