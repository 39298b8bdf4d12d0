import { expect } from 'chai'
import { readRequest } from '../../lib/classify/request.ts'
import { tickedStance } from '../../lib/classify/stance.ts'
import type { Anchor } from '../../lib/model/comment.ts'
import { remarkOf } from '../../lib/model/comment.ts'

const anchor = (change: Anchor['change'], original: string | null, replacement: string | null): Anchor => ({
  paragraph: 'Trạm y tế xã khám bệnh cho nhân dân.',
  offset: 0,
  exact: original ?? '',
  footnote: null,
  change,
  original,
  replacement,
  date: null
})

describe('readRequest: fields of a form', () => {
  it('a ticked box gives the stance, also beside an edit', () => {
    const request = readRequest(remarkOf('Bỏ từ “rất”.', { stance: 'Đồng ý một phần' }))
    expect([request.kind, request.stance]).to.deep.equal(['delete', 'agree-in-part'])
  })
  it('a ticked box without words is an opinion', () => {
    expect(readRequest(remarkOf('', { stance: 'Tán thành' }))).to.include({ kind: 'approve', stance: 'agree' })
    expect(readRequest(remarkOf('', { stance: 'Không tán thành' }))).to.include({ kind: 'object', stance: 'disagree' })
  })
  it('the field for new words holds the new words, the quoted field the old ones', () => {
    const request = readRequest(remarkOf('Đề nghị sửa', { quoted: 'khám bệnh', proposed: 'khám bệnh, chữa bệnh' }))
    expect(request.edit).to.deep.equal({ original: 'khám bệnh', replacement: 'khám bệnh, chữa bệnh' })
  })
  it('the field for the reason comes before any reason in the text', () => {
    expect(readRequest(remarkOf('Bỏ từ “rất”, vì thừa.', { reason: 'Văn phong' })).reason).to.equal('Văn phong')
  })
  it('a dash in the reason field is no reason', () => {
    expect(readRequest(remarkOf('Bỏ từ “rất”.', { reason: '-' })).reason).to.equal(null)
  })
})

describe('tickedStance', () => {
  it('reads the option behind the tick among several', () => {
    expect(tickedStance('☐ Tán thành ☒ Đồng ý một phần ☐ Không tán thành')).to.equal('agree-in-part')
    expect(tickedStance('[ ] Đồng ý [x] Không đồng ý')).to.equal('disagree')
    expect(tickedStance('☐ Tán thành ☐ Không tán thành')).to.equal(null)
  })
  it('reads a chosen word', () => {
    expect(tickedStance('tan thanh')).to.equal('agree')
    expect(tickedStance('Không có ý kiến')).to.equal(null)
    expect(tickedStance(null)).to.equal(null)
  })
})

describe('readRequest: tracked changes', () => {
  it('the words of the change are the edit', () => {
    expect(readRequest(remarkOf('y tế cơ sở', { anchor: anchor('replace', 'y tế', 'y tế cơ sở') }))).to.deep.include({
      kind: 'replace',
      stance: 'none',
      edit: { original: 'y tế', replacement: 'y tế cơ sở' }
    })
    expect(readRequest(remarkOf('rất', { anchor: anchor('delete', 'rất', null) })).kind).to.equal('delete')
    expect(readRequest(remarkOf('rất', { anchor: anchor('insert', null, 'rất') })).kind).to.equal('add')
  })
  it('a slip is a correction', () => {
    expect(readRequest(remarkOf('chăm sóc', { anchor: anchor('replace', 'chăm xóc', 'chăm sóc') })).kind).to.equal(
      'correct'
    )
  })
  it('a move has no words of its own', () => {
    expect(readRequest(remarkOf('Trạm y tế', { anchor: anchor('move', 'Trạm y tế', 'Trạm y tế') }))).to.deep.include({
      kind: 'move',
      edit: null
    })
  })
  it('a margin comment is read like any other, its place is what it is about', () => {
    const request = readRequest(
      remarkOf('Đề nghị làm rõ.', { anchor: { ...anchor('comment', null, null), exact: 'khám bệnh cho nhân dân' } })
    )
    expect(request.kind).to.equal('clarify')
    expect(request.edit).to.equal(null)
    expect(request.quotes[0]).to.deep.equal({ text: 'khám bệnh cho nhân dân', role: 'changed' })
  })
})

describe('readRequest: quotations', () => {
  const quotes = (text: string, quoted: string | null = null): string[] =>
    readRequest(remarkOf(text, { quoted })).quotes.map(q => `${q.role}: ${q.text}`)

  it('words to be changed come first, new words last', () => {
    expect(quotes('Thay “cán bộ” bằng “viên chức” trong câu “cán bộ ngành y”.')).to.deep.equal([
      'changed: cán bộ',
      'context: cán bộ ngành y',
      'new: viên chức'
    ])
  })
  it('the anchor of an addition shows the place', () => {
    expect(quotes('Bổ sung “kịp thời” vào sau cụm từ “đầy đủ”.')).to.deep.equal(['anchor: đầy đủ', 'new: kịp thời'])
  })
  it('an anchor without quotation marks too', () => {
    expect(quotes('Bổ sung “kịp thời” vào sau từ đầy đủ.')).to.include('anchor: đầy đủ')
  })
  it('the field with the words of the draft is context', () => {
    expect(quotes('Đề nghị làm rõ.', '“khám bệnh cho nhân dân”')).to.deep.equal(['context: khám bệnh cho nhân dân'])
  })
})

describe('readRequest: reasons', () => {
  const reason = (text: string): string | null => readRequest(remarkOf(text)).reason

  it('are found behind any reason word', () => {
    expect(reason('Bỏ từ “rất”. Lý do: văn phong hành chính.')).to.equal('Lý do: văn phong hành chính')
    expect(reason('Bỏ từ “rất” nhằm bảo đảm tính khách quan.')).to.equal('nhằm bảo đảm tính khách quan')
    expect(reason('Sửa 15 ngày thành 10 ngày cho khớp với Điều 9.')).to.equal('cho khớp với Điều 9')
  })
  it('are found in the argument before or behind', () => {
    expect(reason('Phần mở đầu dài quá, đề nghị rút gọn.')).to.equal('Phần mở đầu dài quá')
    expect(reason('Làm rõ đối tượng; không phải học sinh nào cũng được miễn.')).to.equal(
      'không phải học sinh nào cũng được miễn'
    )
  })
  it('keep the whole argument of a long comment', () => {
    const argument = 'Phụ huynh đi làm ca đêm. Các cháu không có ai đón. Năm ngoái đã có ba cháu bị lạc.'
    const text = `Tôi không đồng ý bỏ lớp bán trú. ${argument} Vì vậy đề nghị giữ lại.`
    expect(`${reason(text)}.`).to.equal(argument)
  })
  it('are not invented', () => {
    expect(reason('Thay “cán bộ” bằng “viên chức”.')).to.equal(null)
  })
})
