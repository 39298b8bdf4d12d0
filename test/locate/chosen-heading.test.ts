import { expect } from 'chai'
import { headingLabels } from '../../lib/draft/heading-labels.ts'
import { locateIn, shortly } from './ask.ts'
import { regulationDraft } from './regulation-draft.ts'
import { reportDraft } from './report-draft.ts'

describe('a heading given in full', () => {
  for (const [name, draft] of [
    ['a report', reportDraft],
    ['a regulation', regulationDraft]
  ] as const) {
    it(`is that heading, for every one of ${name}`, () => {
      for (const [id, label] of headingLabels(draft)) {
        expect(locateIn(draft, { text: 'Cần viết gọn hơn.', place: label }).heading, label).to.equal(id)
        expect(
          locateIn(draft, { text: 'Cần viết gọn hơn.', place: `${label.toUpperCase()} (tr. 3)` }).heading
        ).to.equal(id)
      }
    })
  }

  it('outweighs places named in the words', () => {
    const remark = { text: 'Cần viết gọn như Điều 6.', place: 'Điều 4. Trách nhiệm của Chủ tịch' }
    expect(shortly(regulationDraft, locateIn(regulationDraft, remark))).to.equal('§ Điều 4. Trách nhiệm của Chủ tịch')
  })

  it('leaves the paragraph to the words that are quoted', () => {
    const remark = {
      text: 'Thay “khi cần” bằng “khi có yêu cầu”.',
      place: 'Điều 5. Chế độ họp',
      quoted: 'họp bất thường khi cần'
    }
    expect(shortly(regulationDraft, locateIn(regulationDraft, remark))).to.match(/^1\. Ban Chấp hành họp thường kỳ/)
  })

  it('is read as a place like any other where the draft has no such heading', () => {
    const location = locateIn(regulationDraft, { text: 'Viết gọn hơn.', place: 'Điều 4. Trách nhiệm' })
    expect(shortly(regulationDraft, location)).to.equal('§ Điều 4. Trách nhiệm của Chủ tịch')
  })
})
