import { expect } from 'chai'
import { findQuestions } from '../../lib/intake/questions.ts'
import { plainLine } from '../../lib/intake/lines.ts'
import { documentOf, readAs, readText, said } from './build.ts'

function labels(...texts: string[]): [string, string][] {
  return [...findQuestions(texts.map(plainLine)).values()].map(q => [q.label, q.answer])
}

describe('questions that a paper repeats', () => {
  it('are a series of counted lines that ask', () => {
    expect(
      labels(
        '1. Nội quy có cần bổ sung gì không?',
        'Có, giờ mở cửa.',
        '2. Mức phạt đã phù hợp với thực tế chưa?',
        'Chưa.'
      )
    ).to.deep.equal([
      ['1. Nội quy có cần bổ sung gì không?', ''],
      ['2. Mức phạt đã phù hợp với thực tế chưa?', '']
    ])
  })

  it('are titles with the numbers of a guidance', () => {
    expect(
      labels('2.1. Phạm vi áp dụng', 'Nhất trí.', '2.3. Điều khoản thi hành', 'Nên lùi ngày hiệu lực.')
    ).to.deep.equal([
      ['2.1. Phạm vi áp dụng', ''],
      ['2.3. Điều khoản thi hành', '']
    ])
  })

  it('may have the answer in the same line', () => {
    expect(labels('Nội dung 1: Giờ mở cửa: Nên mở từ 7 giờ.', 'Nội dung 2: Mức phạt: Không ý kiến.')).to.deep.equal([
      ['Nội dung 1: Giờ mở cửa:', 'Nên mở từ 7 giờ.'],
      ['Nội dung 2: Mức phạt:', 'Không ý kiến.']
    ])
    expect(labels('1.1. Giờ mở cửa: nên mở từ 7 giờ', '1.2. Mức phạt: quá nặng')).to.deep.equal([
      ['', '1.1. Giờ mở cửa: nên mở từ 7 giờ'],
      ['', '1.2. Mức phạt: quá nặng']
    ])
  })

  it('are no requests, no places of the draft and no single line', () => {
    expect(labels('1.1. Đề nghị bỏ câu cuối.', '1.2. Thay “phạt” bằng “nhắc nhở”.')).to.deep.equal([])
    expect(labels('1.1.2: bổ sung “đúng giờ”', '1.2.1: bỏ câu cuối')).to.deep.equal([])
    expect(labels('2.1. Phạm vi áp dụng', 'Nhất trí.')).to.deep.equal([])
    expect(labels('1. Mở cửa từ 7 giờ.', '2. Phạt nhẹ hơn.')).to.deep.equal([])
  })

  it('govern the answers below them in a letter', () => {
    const letter = readText(`Kính gửi: Ban Quản lý chợ
Tổ tiểu thương số 2 góp ý như sau:
1.1. Giờ mở cửa chợ
Nhất trí.
1.2. Mức phạt vi phạm đã phù hợp chưa?
- Giảm mức phạt để hàng lấn lối đi.
- Bổ sung mức phạt vứt rác.
Trân trọng cảm ơn!`)
    expect(letter.remarks.map(r => [r.text, ...r.context])).to.deep.equal([
      ['Nhất trí.', '1.1. Giờ mở cửa chợ'],
      ['Giảm mức phạt để hàng lấn lối đi.', '1.2. Mức phạt vi phạm đã phù hợp chưa?'],
      ['Bổ sung mức phạt vứt rác.', '1.2. Mức phạt vi phạm đã phù hợp chưa?']
    ])
  })

  it('are no comments where nobody answers them', () => {
    const form = readText(`PHIẾU THẢO LUẬN
Họ và tên: Lò Thị Chợ
2.1. Giờ mở cửa có cần thay đổi không?
……………………
2.2. Mức phạt đã phù hợp chưa?
Cần giảm mức phạt lấn lối đi.
2.3. Ý kiến khác:
Không có.`)
    expect(form.remarks.map(r => [r.text, ...r.context])).to.deep.equal([
      ['Cần giảm mức phạt lấn lối đi.', '2.2. Mức phạt đã phù hợp chưa?']
    ])
  })

  it('name the topic in a column of a table', () => {
    const form = readAs(
      documentOf('PHIẾU GÓP Ý', 'Họ và tên: Lò Thị Chợ', [
        ['Nội dung gợi ý', 'Ý kiến góp ý'],
        ['2.1. Giờ mở cửa', 'Nhất trí'],
        ['2.2. Mức phạt', 'Giảm mức phạt lấn lối đi']
      ])
    )
    expect(form.remarks.map(r => [said(r).topic, r.text])).to.deep.equal([
      ['2.1. Giờ mở cửa', 'Nhất trí'],
      ['2.2. Mức phạt', 'Giảm mức phạt lấn lối đi']
    ])
  })
})
