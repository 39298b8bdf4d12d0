import { expect } from 'chai'
import type { TextBlock } from '../../lib/model/document.ts'
import { headingAt, text, textDraft, tree, typed, typedDraft } from './typed.ts'

/** A paragraph whose first letters are bold, as Word files of run-in headings have them. */
function lead(title: string, rest: string): TextBlock {
  const block = typed(`${title} ${rest}`)
  return { ...block, style: { ...block.style, bold: letters(title) / letters(title + rest) } }
}

function letters(words: string): number {
  return words.match(/[\p{L}\p{N}]/gu)?.length ?? 0
}

describe('titles of numbered paragraphs', () => {
  it('a bold lead is the title of a run-in heading, whether a colon or a full stop ends it', () => {
    const draft = typedDraft('b| 1. Ngành', lead('1.1. Công nghiệp:', text), lead('1.2. Thương mại, dịch vụ.', text))
    expect(tree(draft)).to.deep.equal(['1. | Ngành', '  1.1. | Công nghiệp:', '  1.2. | Thương mại, dịch vụ.'])
    expect(headingAt(draft, 1).type).to.equal('run-in')
  })

  it('without typography a short phrase before a colon is a title, a statement is none', () => {
    const draft = textDraft(
      `I. NỘI DUNG\n${text}\n1. Đối tượng tham gia: ${text}\n2. Trường hiện có 12 lớp: ${text} ${text}\n`
    )
    expect(tree(draft)).to.deep.equal(['I. | NỘI DUNG', '  1. | Đối tượng tham gia:', '  2. | '])
  })

  it('plain numbered lines are titles where text stands below them, and items where only the next number does', () => {
    const draft = textDraft(
      [
        'I. KẾT QUẢ',
        '1. Công tác chuyên môn',
        text,
        '2. Công tác đoàn thể',
        text,
        'II. KHEN THƯỞNG',
        '1. Tổ Toán',
        '2. Tổ Văn',
        '3. Tổ Hóa',
        'III. KẾ HOẠCH',
        text
      ].join('\n')
    )
    expect(tree(draft)).to.deep.equal([
      'I. | KẾT QUẢ',
      '  1. | Công tác chuyên môn',
      '  2. | Công tác đoàn thể',
      'II. | KHEN THƯỞNG',
      '  1. | ',
      '  2. | ',
      '  3. | ',
      'III. | KẾ HOẠCH'
    ])
  })

  it('a plain title may end with a full stop, a long sentence is no title', () => {
    const draft = textDraft(
      ['1. Kết quả giảng dạy của nhà trường.', text, `2. ${text} ${text}`, '3. Kết quả thi đua.', text].join('\n')
    )
    expect(tree(draft)).to.deep.equal(['1. | Kết quả giảng dạy của nhà trường.', '2. | ', '3. | Kết quả thi đua.'])
  })

  it('a plain list under a bold title of the same form stands inside it', () => {
    const draft = typedDraft(
      'b| 1. Mục tiêu',
      text,
      'b| 2. Nhiệm vụ',
      `1. ${text} ${text}`,
      `2. ${text} ${text}`,
      'b| 3. Giải pháp',
      text
    )
    expect(tree(draft)).to.deep.equal(['1. | Mục tiêu', '2. | Nhiệm vụ', '  1. | ', '  2. | ', '3. | Giải pháp'])
  })

  it('"C. Mác" begins a sentence where no letters are in use', () => {
    expect(tree(textDraft(`I. CƠ SỞ\n${text}\nC. Mác đã chỉ rõ vai trò của người lao động.\n${text}`))).to.deep.equal([
      'I. | CƠ SỞ'
    ])
  })

  it('a part in plain text takes the short lines before the next number as its title', () => {
    const draft = textDraft(
      ['PHẦN THỨ NHẤT', 'Kết quả thực hiện nghị quyết', 'nhiệm kỳ 2020 - 2025', 'I. ĐẶC ĐIỂM', text].join('\n')
    )
    expect(tree(draft)).to.deep.equal([
      'PHẦN THỨ NHẤT | Kết quả thực hiện nghị quyết nhiệm kỳ 2020 - 2025',
      '  I. | ĐẶC ĐIỂM'
    ])
  })

  it('"Phần thứ hai của …" and "Mục 2 nêu trên …" in sentences are no headings', () => {
    const draft = textDraft(
      `I. CHUNG\nPhần thứ hai của báo cáo đã nêu rõ kết quả.\nMục 2 nêu trên cần bổ sung số liệu.\n${text}`
    )
    expect(tree(draft)).to.deep.equal(['I. | CHUNG'])
  })
})
