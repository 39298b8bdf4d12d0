import { expect } from 'chai'
import { bare, quotations } from '../../lib/text/quotations.ts'

const texts = (raw: string) => quotations(raw).map(q => q.text)

describe('quotations', () => {
  it('finds curly, French and straight marks', () => {
    expect(texts('Thay “bến” bằng «cảng», bỏ "bãi".')).to.deep.equal(['bến', 'cảng', 'bãi'])
  })

  it('keeps a quotation inside a quotation whole', () => {
    expect(texts('sửa “phong trào “Ba sẵn sàng”” thành')).to.deep.equal(['phong trào “Ba sẵn sàng”'])
  })

  it('closes on an opening mark typed by mistake', () => {
    expect(texts('bỏ từ “các loại“ ở câu này')).to.deep.equal(['các loại'])
  })

  it('does not quote up to the next line for a mark never closed', () => {
    expect(texts('câu “không đóng ngoặc\nđoạn sau')).to.deep.equal([])
  })

  it('gives offsets of the words inside the marks', () => {
    const raw = 'bỏ “về” đi'
    const [q] = quotations(raw)
    expect(raw.slice(q!.start, q!.end)).to.equal('về')
    expect(raw.slice(q!.outerStart, q!.outerEnd)).to.equal('“về”')
  })

  it('bares a text of marks at both ends only', () => {
    expect(bare(' “một, hai…”.')).to.equal('một, hai')
  })
})
