import { expect } from 'chai'
import { labelOf, stepsAgree } from '../../lib/locate/heading-label.ts'

describe('labelOf', () => {
  const rows: [string, string | null, string][] = [
    ['1.1.2-', null, '1 1 2'],
    ['II.', null, 'r2'],
    ['I-', null, 'r1'],
    ['a)-', null, 'l1'],
    ['đ)', null, 'l5'],
    ['A.', null, 'l1'],
    ['PHẦN THỨ NHẤT', 'part', '1'],
    ['Phần thứ hai', 'part', '2'],
    ['PHẦN II:', 'part', 'r2'],
    ['Chương IV', 'chapter', 'r4'],
    ['Điều 12.', 'article', '12'],
    ['PHỤ LỤC', 'appendix', ''],
    ['Phụ lục 2', 'appendix', '2'],
    ['Mục 3.', 'section', '3']
  ]
  for (const [number, noun, steps] of rows) {
    it(number, () => {
      const label = labelOf(number)
      expect(label.noun).to.equal(noun)
      expect(label.steps.map(s => (s.type === 'digit' ? '' : s.type.slice(0, 1)) + String(s.value)).join(' ')).to.equal(
        steps
      )
    })
  }

  it('no number has no steps', () => expect(labelOf(null)).to.deep.equal({ noun: null, steps: [] }))

  it('roman and arabic of one count agree a little, letters with neither', () => {
    expect(stepsAgree(labelOf('II.').steps, labelOf('2.').steps)).to.equal(0.4)
    expect(stepsAgree(labelOf('b)').steps, labelOf('2.').steps)).to.equal(0)
    expect(stepsAgree(labelOf('1.2.').steps, labelOf('1.2-').steps)).to.equal(1)
  })
})
