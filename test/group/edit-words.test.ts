import { expect } from 'chai'
import { editWordsOf } from '../../lib/group/edit-words.ts'
import type { Kind } from '../../lib/model/comment.ts'
import { edit } from './made-up.ts'

function changed(kind: Kind, text: string): string | null {
  const words = editWordsOf(kind, edit(text))
  if (words === null) return null
  return `${words.operation}: ${list(words.removed)} > ${list(words.added)}`
}

function list(words: { plain: string }[]): string {
  return words.map(w => w.plain).join(' ')
}

describe('words of an edit', () => {
  it('are reduced to what really changes', () => {
    expect(changed('replace', 'tổ chức hai hội thi lớn → tổ chức ba hội thi lớn')).to.equal('replace: hai > ba')
    expect(changed('replace', 'hai hội thi lớn của xã → ba hội thi')).to.equal('replace: hai lon cua xa > ba')
  })

  it('know an addition, a deletion, and new words whose original is not given', () => {
    expect(changed('add', '+ của con em')).to.equal('add:  > cua con em')
    expect(changed('delete', '- kịp thời')).to.equal('delete: kip thoi > ')
    expect(changed('replace', '+ 75')).to.equal('set:  > 75')
  })

  it('leave out the “và” that only joins new words to the draft’s', () => {
    expect(changed('add', '+ và con em')).to.equal('add:  > con em')
  })

  it('tell by the effect: a replacement that only adds is an addition, one that only drops a deletion', () => {
    expect(changed('replace', 'từng cơ quan → từng cơ quan, đơn vị')).to.equal('add:  > don vi')
    expect(changed('replace', 'chưa thật sự tốt → chưa tốt')).to.equal('delete: that su > ')
  })

  it('are none where the original only quotes', () => {
    expect(changed('clarify', '- còn hình thức')).to.equal(null)
    expect(changed('approve', '- nòng cốt')).to.equal(null)
    expect(editWordsOf('add', null)).to.equal(null)
  })

  it('compare capitals only where nothing else changes', () => {
    expect(editWordsOf('correct', edit('luật đất đai → Luật Đất đai'))?.added.map(w => w.marked)).to.have.length(2)
    expect(changed('replace', 'Chăm lo nhà ở → chăm lo chỗ ở')).to.equal('replace: nha > cho')
  })

  it('read figures in one spelling', () => {
    expect(changed('replace', 'từ 02 lớp → từ 03 lớp')).to.equal('replace: 2 > 3')
    expect(changed('replace', '1.200 cây → 1200 cây')).to.equal('replace:  > ')
  })

  it('of a very long passage are taken whole, not compared word by word', () => {
    const long = Array.from({ length: 200 }, (_, i) => `từ${i}`).join(' ')
    const words = editWordsOf('replace', { original: `a ${long} b`, replacement: `c ${long} d` })
    expect(words?.removed).to.have.length(202)
  })
})
