import { expect } from 'chai'
import { splitRemark } from '../../lib/split/split.ts'
import { remarkOf } from '../../lib/model/comment.ts'

const parts = (text: string): string[] => splitRemark(remarkOf(text)).map(r => r.text)

describe('cutParagraphs', () => {
  it('lines that each ask or opine are remarks of their own', () => {
    const text =
      'Sai chính tả: “chăm xóc” thành “chăm sóc”.\n\nĐề nghị tách Điều 4 thành hai điều.\n\nTôi nhất trí với dự thảo.'
    expect(parts(text)).to.deep.equal(text.split('\n\n'))
  })
  it('a line that carries the argument on stays', () => {
    const text = 'Đề nghị bỏ câu “phấn đấu đứng đầu tỉnh”.\nVì vậy, đề nghị viết lại cả đoạn cho gọn.'
    expect(parts(text)).to.deep.equal([text])
  })
  it('a line that only tells goes with the request behind it', () => {
    const text = 'Khoa tôi có 12 giường, mùa dịch nằm ghép.\nĐề nghị bổ sung chỉ tiêu giường bệnh.'
    expect(parts(text)).to.deep.equal([text])
  })
  it('long paragraphs are one plea', () => {
    const text = `Tôi không đồng ý với chỉ tiêu này. ${'Năm nào khoa cũng làm không kịp. '.repeat(12)}\n\nTôi đề nghị thay bằng chỉ tiêu khác.`
    expect(parts(text)).to.have.lengthOf(1)
  })
})
