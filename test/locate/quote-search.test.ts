import { expect } from 'chai'
import { quoteQuery } from '../../lib/locate/quote-query.ts'
import { findQuote } from '../../lib/locate/quote-search.ts'
import { indexWords } from '../../lib/locate/word-index.ts'
import { sampleDraft } from './sample-draft.ts'

const draft = sampleDraft(
  'd1',
  'Đề án',
  `
  Trồng mới 1.200 ha rừng phòng hộ, bảo vệ tốt diện tích hiện có.
  Mở 03 lớp tập huấn kỹ thuật nuôi tôm cho 150 hộ dân ven sông.
  Phấn đấu 95% hộ dân được dùng nước sạch; phần đầu công trình xong trong quý II.
  Thu gom rác thải, phân loại rác tại nguồn, hoàn thành chợ mới.
  Hoà giải ở cơ sở đạt 90%.
  `
)
const words = indexWords(draft)

function found(text: string): { slices: string[]; quality: number } {
  const query = quoteQuery(words, text, 'context')
  const hits = query ? findQuote(draft, words, query) : []
  return {
    slices: hits.map(h => (draft.paragraphs[h.paragraph]?.text ?? '').slice(h.start, h.end)),
    quality: Math.max(0, ...hits.map(h => h.quality))
  }
}

describe('findQuote', () => {
  it('gives the raw slice, whatever the marks of writing', () => {
    expect(found('rừng phòng hộ bảo vệ tốt').slices).to.deep.equal(['rừng phòng hộ, bảo vệ tốt'])
  })

  it('text without marks finds the same place', () => {
    expect(found('tap huan ky thuat nuoi tom').slices).to.deep.equal(['tập huấn kỹ thuật nuôi tôm'])
  })

  it('grades letter for letter above other marks', () => {
    expect(found('Phấn đấu').quality).to.equal(1)
    expect(found('phần đầu').slices).to.deep.equal(['phần đầu'])
    expect(found('phận dầu').quality).to.be.lessThan(0.8)
  })

  it('hòa and hoà are one', () => {
    expect(found('Hòa giải').quality).to.be.at.least(0.95)
  })

  it('first and last words stand for the whole', () => {
    expect(found('Trồng mới … diện tích hiện có').slices).to.deep.equal([
      'Trồng mới 1.200 ha rừng phòng hộ, bảo vệ tốt diện tích hiện có'
    ])
    expect(found('Mở 03 lớp [...] ven sông').slices).to.have.length(1)
  })

  it('a mistyped, a missing and a new word do not hide the place', () => {
    expect(found('Thu gom rác thài, phân lọai rác nguồn, hoàn thành').slices).to.have.length(1)
    expect(found('bảo vệ (thật) tốt diện tích hiện có').slices).to.have.length(1)
  })

  it('figures are found with and without point, zero and percent sign', () => {
    expect(found('1200 ha rừng').slices).to.deep.equal(['1.200 ha rừng'])
    expect(found('3 lớp tập huấn').slices).to.deep.equal(['03 lớp tập huấn'])
    expect(found('95 % hộ dân').slices).to.have.length(1)
  })

  it('words that are not there are not found', () => {
    expect(found('chăn nuôi bò sữa công nghệ cao').slices).to.deep.equal([])
    expect(found('“…”').slices).to.deep.equal([])
  })
})
