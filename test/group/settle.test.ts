import { expect } from 'chai'
import { editWords, editWordsOf } from '../../lib/group/edit-words.ts'
import { isRespelling } from '../../lib/group/respelling.ts'
import { settled } from '../../lib/group/settle.ts'
import { edit } from './made-up.ts'

const paragraph = editWords(
  'Tổ đội là chỗ dựa và mái nhà chung của thợ trẻ; mỗi năm kết nạp ít nhất 40 đoàn viên, đóng góp 300 triệu đồng.'
)

function change(text: string): string {
  const { operation, removed, added } = settled(editWordsOf('replace', edit(text))!, paragraph)
  const list = (words: { plain: string }[]): string => words.map(w => w.plain).join(' ')
  return `${operation}: ${list(removed)} > ${list(added)}`
}

describe('an edit set against its paragraph', () => {
  it('tells which figure new words replace', () => {
    expect(change('+ ít nhất 60 đoàn viên')).to.equal('replace: 40 > 60')
    expect(change('+ 60 đoàn viên')).to.equal('replace: 40 > 60')
    expect(change('+ 500 triệu')).to.equal('replace: 300 > 500')
  })

  it('tells what a passage said anew leaves out or puts in', () => {
    expect(change('+ là mái nhà chung của thợ trẻ')).to.equal('delete: cho dua > ')
    expect(change('+ là chỗ dựa và mái ấm chung của thợ trẻ')).to.equal('replace: nha > am')
  })

  it('does without the words that stand behind it already', () => {
    expect(change('300 → 500 triệu')).to.equal('replace: 300 > 500')
  })

  it('leaves new words alone that stand nowhere in it', () => {
    expect(change('+ hỗ trợ học nghề')).to.equal('set:  > ho tro hoc nghe')
    expect(change('+ 60')).to.equal('set:  > 60')
  })
})

describe('a respelling', () => {
  const same = (a: string, b: string): boolean => isRespelling(editWords(a), editWords(b))
  it('changes marks or a letter of each word, never a figure or a word', () => {
    expect(same('nghĩ dưởng', 'nghỉ dưỡng')).to.equal(true)
    expect(same('xản xuất', 'sản xuất')).to.equal(true)
    expect(same('12 lớp', '13 lớp')).to.equal(false)
    expect(same('khá', 'giỏi')).to.equal(false)
    expect(same('sản xuất', 'sản xuất giỏi')).to.equal(false)
  })

  it('may be asked for by telling the mark alone', () => {
    expect(editWordsOf('correct', edit('nghĩ mát → dấu hỏi'))?.operation).to.equal('mend')
    expect(editWordsOf('correct', edit('bổ xung → s'))?.operation).to.equal('mend')
    expect(editWordsOf('correct', edit('bốn khâu → ba'))?.operation).to.equal('replace')
  })
})
