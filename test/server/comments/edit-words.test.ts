import { expect } from 'chai'
import { remarkOf, type Comment } from '../../../lib/model/comment.ts'
import { editFrom } from '../../../server/comments/edit-words.ts'

describe('the words of a change as a person reads them', () => {
  const text = 'Đề nghị thay “từng bước” bằng “Quyết liệt”, vì nhiệm vụ đã rõ.'
  const comment = { text, remark: remarkOf(text), location: { paragraph: null } } as unknown as Comment
  const read = (original: string, replacement: string) => editFrom({ original, replacement }, comment, undefined)

  it('are slices of the comment, whatever capitals and spaces were typed', () => {
    expect(read('Từng  bước', 'quyết liệt')).to.deep.equal({
      edit: { original: 'từng bước', replacement: 'Quyết liệt' }
    })
  })

  it('may be those of the draft’s passage on the side of what is to go', () => {
    const draft = { paragraphs: [{ text: 'Các cấp bộ đoàn từng bước đổi mới.' }] } as never
    const placed = { ...comment, location: { paragraph: 0 } } as unknown as Comment
    const read = editFrom({ original: 'từng bước đổi mới', replacement: '' }, placed, draft)
    expect(read).to.deep.equal({ edit: { original: 'từng bước đổi mới', replacement: null } })
    expect(editFrom({ original: '', replacement: 'đổi mới' }, placed, draft)).to.deep.equal({ wrong: 'replacement' })
  })

  it('that stand nowhere are refused: nothing is put into anybody’s mouth', () => {
    expect(read('', 'thật quyết liệt')).to.deep.equal({ wrong: 'replacement' })
    expect(read('dần dần', '')).to.deep.equal({ wrong: 'original' })
    expect(read('', 'Quyet liet'), 'other letters are other words').to.deep.equal({ wrong: 'replacement' })
  })

  it('may be none', () => {
    expect(read('', '')).to.deep.equal({ edit: null })
  })
})
