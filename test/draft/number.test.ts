import { expect } from 'chai'
import { readNumber } from '../../lib/draft/number.ts'

const form = (text: string) => readNumber(text)?.readings[0].form ?? null
const printed = (text: string) => readNumber(text)?.printed ?? null
const rest = (text: string) => text.slice(readNumber(text)?.end ?? 0)

describe('numbers of headings', () => {
  it('a keyword with an ordinal, a Roman figure, a digit or a letter numbers a part', () => {
    for (const number of ['PHẦN THỨ NHẤT', 'Phần thứ hai', 'Phần mười một', 'PHẦN I', 'Phần 2', 'Phần A']) {
      expect([form(number), printed(number)], number).to.deep.equal(['part', number])
    }
  })

  it('chapter, section, article and appendix have forms of their own', () => {
    expect(form('CHƯƠNG IV')).to.equal('chapter')
    expect(form('Mục 1. Quy định chung')).to.equal('section')
    expect(form('Tiểu mục 2')).to.equal('subsection')
    expect(form('Điều 12a. Hiệu lực')).to.equal('article')
    expect(form('PHỤ LỤC')).to.equal('appendix')
    expect(printed('Phụ lục số 02: Biểu số liệu')).to.equal('Phụ lục số 02:')
  })

  it('words that only start like a keyword are none', () => {
    for (const words of [
      'Phần mềm quản lý',
      'Mục tiêu chung',
      'Chương trình hành động',
      'Điều lệ Hội',
      'Điều 5, Điều 6 của Luật'
    ]) {
      expect(form(words), words).to.equal(null)
    }
  })

  it('a keyword without a mark before the words is loose', () => {
    expect(readNumber('Điều 22 của Điều lệ quy định')?.loose).to.equal(true)
    expect(readNumber('Điều 22. Quy định')?.loose).to.equal(false)
    expect(readNumber('Phần I\nMỞ ĐẦU')?.loose).to.equal(false)
  })

  it('list numbers are printed with their marks, however they were typed', () => {
    const typed = [
      'I.',
      'II-',
      'III/',
      'A.',
      '1.',
      '2-',
      '3/',
      '1)',
      '1.1.',
      '1.1.2-',
      '2.3',
      'a)',
      'a)-',
      'đ)',
      'b.',
      '(1)',
      '(a)',
      '(ii)',
      'iv)',
      'II.3.',
      'a.1)'
    ]
    for (const number of typed) expect(printed(`${number} Kết quả`), number).to.equal(number)
  })

  it('a number may stand right against its title', () => {
    expect([printed('1.Thuận lợi'), rest('1.Thuận lợi')]).to.deep.equal(['1.', 'Thuận lợi'])
    expect([printed('2-Khó khăn'), rest('2-Khó khăn')]).to.deep.equal(['2-', 'Khó khăn'])
  })

  it('figures, dates, document numbers, abbreviations and initials are no numbers', () => {
    const words = [
      '24/7 là phương châm',
      '15/20 đơn vị',
      '2-3 năm',
      '15 - 20 lớp',
      '05- CT/TW ngày 15/5',
      '12/KH-HND ngày 3/4',
      '1.395 hội viên',
      '2.5 triệu đồng',
      '98,5% đạt',
      'V/v tổ chức',
      'Đ/c Nguyễn An',
      'V.I. Lênin',
      '2025. Năm bản lề',
      '06 nhiệm vụ'
    ]
    for (const line of words) expect(form(line), line).to.equal(null)
  })

  it('the depth of a decimal number is the count of its parts', () => {
    expect(readNumber('1.2.3. Nội dung')?.readings[0]).to.deep.equal({ form: 'decimal', depth: 3, value: 3 })
    expect(readNumber('II.3. Nội dung')?.readings[0]).to.deep.equal({ form: 'compound', depth: 2, value: 3 })
  })

  it('a decomposed text has the same numbers', () => {
    const text = 'Điều 5. Đối tượng'.normalize('NFD')
    expect(form(text)).to.equal('article')
    expect(rest(text).normalize('NFC')).to.equal('Đối tượng')
    expect(printed('PHẦN THỨ NHẤT'.normalize('NFD'))?.normalize('NFC')).to.equal('PHẦN THỨ NHẤT')
  })
})
