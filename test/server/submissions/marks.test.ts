import { expect } from 'chai'
import { marksOf, partsOf } from '../../../server/submissions/preview/marks.ts'
import { sentencesOf } from '../../../server/submissions/sentences.ts'
import { findWords, searchable } from '../../../server/submissions/text-search.ts'

describe('finding words in an original', () => {
  it('spaces and line breaks may differ, and what is given is a slice of the original', () => {
    const original = searchable('1. Đề nghị\tbỏ  câu\ncuối. 2. Giữ.')
    const found = findWords(original, 'nghị bỏ câu cuối')
    expect(original.text.slice(found?.start, found?.end)).to.equal('nghị\tbỏ  câu\ncuối')
    expect(findWords(original, 'bỏ câu đầu')).to.equal(null)
    expect(findWords(original, ' \n')).to.equal(null)
  })

  it('of equal words those at or behind an offset are meant', () => {
    const original = searchable('nhất trí; nhất trí; nhất trí')
    expect(findWords(original, 'nhất trí', 1)).to.deep.equal({ start: 10, end: 18 })
    expect(findWords(original, 'nhất trí', 10)).to.deep.equal({ start: 10, end: 18 })
  })

  it('equal words of two comments are marked one behind the other, and no word twice', () => {
    const text = 'A: nhất trí\nB: nhất trí\nC: nhất trí cao'
    const comments = ['nhất trí', 'nhất trí', 'nhất trí cao', 'trí cao'].map((words, i) => ({
      id: `c1-${i + 1}`,
      number: String(i + 1),
      text: words
    }))
    const marks = marksOf(text, comments)
    expect(marks.map(mark => [mark.number, text.slice(mark.start, mark.end)])).to.deep.equal([
      ['1', 'nhất trí'],
      ['2', 'nhất trí'],
      ['3', 'nhất trí cao']
    ])
    expect(marks[1]?.start).to.equal(15)
  })

  it('nothing before the start is marked: the text of a returned draft is not the sender’s', () => {
    const text = 'Phát triển bền vững\nbền vững'
    const comments = [{ id: 'c1-1', number: '1', text: 'bền vững' }]
    expect(marksOf(text, comments, 19).map(mark => mark.start)).to.deep.equal([20])
    expect(marksOf(text, comments, 24)).to.deep.equal([])
  })

  it('a paragraph cut at marks is the paragraph', () => {
    const text = 'Một. Hai ba. Bốn'
    const marks = marksOf(text, [{ id: 'c1-1', number: '1', text: 'Hai ba.' }])
    const parts = partsOf(text, 0, marks)
    expect(parts.map(part => part.text).join('')).to.equal(text)
    expect(parts.map(part => part.number)).to.deep.equal(['', '1', ''])
    const behind = partsOf('ba. Bốn', 9, marks)
    expect(behind.map(part => [part.text, part.first])).to.deep.equal([
      ['ba.', false],
      [' Bốn', false]
    ])
  })
})

describe('where a comment may be cut', () => {
  const texts = (text: string) => sentencesOf(text).map(one => one.text)

  it('behind sentences; together they are the text', () => {
    const text = 'Bỏ câu cuối. Vì trùng ý!  Đề nghị thêm:\n- nhà trẻ;\n- sân chơi.'
    expect(texts(text).join('')).to.equal(text)
    expect(texts(text)).to.have.length(5)
    expect(
      sentencesOf(text)
        .map(one => text.slice(0, one.end))
        .at(-1)
    ).to.equal(text)
  })

  it('not behind numbers and initials', () => {
    expect(texts('Mục 1.2. nên viết gọn. Mục II. nên bỏ.')).to.have.length(2)
    expect(texts('Đ. c. Lan nói vậy')).to.have.length(1)
  })

  it('behind the clauses of a single sentence', () => {
    expect(texts('Nhất trí với dự thảo, đề nghị thêm nhà trẻ và sân chơi')).to.deep.equal([
      'Nhất trí với dự thảo, ',
      'đề nghị thêm nhà trẻ ',
      'và sân chơi'
    ])
  })
})
