import { expect } from 'chai'
import { read } from '../../lib/classify/reading.ts'
import { clausesOf } from '../../lib/classify/clauses.ts'
import { standardWord } from '../../lib/classify/colloquial.ts'
import { phrasesOf } from '../../lib/classify/phrase-table.ts'
import { describesPart } from '../../lib/classify/places.ts'
import { counterpart, isSlip, slipInside } from '../../lib/classify/variants.ts'

const marks = (text: string): string[] =>
  read(text)
    .units.filter(u => u.type === 'mark')
    .map(u => `${u.text}:${u.role}`)
const sorts = (text: string): string[] => clausesOf(read(text)).map(c => c.sort)

describe('read', () => {
  it('takes the longest phrase: a compound hides the verb inside it', () => {
    expect(marks('chuyển đổi số')).to.deep.equal(['chuyển đổi:inert', 'số:term'])
    expect(marks('hoàn thành')).to.deep.equal(['hoàn thành:inert'])
  })
  it('knows both spellings of the tone', () => {
    expect(marks('xoá')).to.deep.equal(marks('xóa'))
    expect(marks('xoá'.normalize('NFD'))).to.deep.equal(marks('xóa'))
  })
  it('compares without marks where the writer uses none', () => {
    expect(marks('de nghi bo sung')).to.deep.equal(['de nghi:ask', 'bo sung:add'])
    expect(marks('thấy')).to.deep.equal([])
  })
  it('reads nothing inside quotation marks', () => {
    expect(marks('“đề nghị bỏ”')).to.deep.equal([])
  })
  it('gives offsets in the raw text', () => {
    const raw = 'Đề nghị  bỏ từ “rất”.'.normalize('NFD')
    for (const unit of read(raw).units)
      expect(raw.slice(unit.from, unit.to).normalize('NFC').toLowerCase()).to.contain(
        unit.type === 'quote' ? 'rất' : unit.text.slice(0, 2)
      )
  })
})

describe('marks in company', () => {
  it('reads a family of phrases as each of its choices', () => {
    expect(phrasesOf('(sửa|đổi) (lại|) là')).to.deep.equal(['sửa lại là', 'sửa là', 'đổi lại là', 'đổi là'])
  })
  it('takes figures that do not agree for a fault, a person who does not for opposition', () => {
    expect(marks('Số giường chưa thống nhất với bảng 2')).to.include('chưa thống nhất với:fault')
    expect(marks('Tôi chưa thống nhất với mức thu')).to.include('chưa thống nhất với:disagree')
  })
  it('takes "không nêu" of the draft for something missed, at the start for a request', () => {
    expect(marks('Dự thảo không nêu nguồn vốn')[0]).to.equal('không nêu:lack')
    expect(marks('Không nêu tên cá nhân')[0]).to.equal('không nêu:delete')
  })
  it('takes "chứ" before words for an argument, at the end for a particle', () => {
    expect(marks('chứ để vậy thì hỏng')[0]).to.equal('chứ:because')
    expect(marks('là 12 lớp chứ')).to.deep.equal(['chứ:particle'])
  })
  it('tells cán bộ from cần bổ sung where no marks are typed', () => {
    expect(marks('can bo tram y te')[0]).to.equal('can bo:inert')
    expect(marks('can bo sung so lieu')).to.include('bo sung:add')
  })
  it('compares without marks where only a name bears them', () => {
    expect(read('de nghi bo cau nay o phan cua Trường, khong can thiet').marked).to.equal(false)
  })
  it('reads chat spellings as the words they stand for', () => {
    expect(standardWord('ko', true, '', '')).to.equal('không')
    expect(standardWord('nha', true, '', '')).to.equal('nhé')
  })
  it('leaves a word alone that is another one without marks', () => {
    expect(standardWord('nha', false, '', '')).to.equal('nha')
    expect(standardWord('k', true, 'điểm', 'co')).to.equal('k')
    expect(standardWord('k', true, 'em', 'co')).to.equal('không')
  })
  it('tells a place from a description of it', () => {
    const says = (text: string): boolean => describesPart(read(text).units)
    expect(says('Câu cuối trang 4 lủng củng')).to.equal(true)
    expect(says('Điều 6 nói giám đốc')).to.equal(true)
    expect(says('phần nói về chợ đêm')).to.equal(false)
    expect(says('Mục 3 phần hạn chế')).to.equal(false)
  })
})

describe('clausesOf', () => {
  it('does not take the full stop of an abbreviation or a number for the end of a sentence', () => {
    expect(new Set(clausesOf(read('Tr. 6, d. 17 ghi 1.395 hộ')).map(c => c.sentence)).size).to.equal(1)
  })
  it('tells place, request, reason, agreement and opposition', () => {
    expect(sorts('Trang 8, dòng 3: bỏ từ “rất”, vì thừa')).to.deep.equal(['place', 'place', 'request', 'reason'])
    expect(sorts('Nhất trí với dự thảo')).to.deep.equal(['agree'])
    expect(sorts('Không tán thành việc thu phí')).to.deep.equal(['disagree'])
  })
  it('does not take a verb of the subject for a request', () => {
    expect(sorts('Trạm y tế phải giảm giờ trực đêm do thiếu người')).to.not.include('agree')
    expect(sorts('Hội đã bổ sung nguồn vốn cho hội viên')).to.deep.equal(['other'])
  })
})

describe('variants', () => {
  it('calls a difference of marks, case or a letter a slip, a difference of figures never', () => {
    expect(isSlip('chăm xóc', 'chăm sóc')).to.equal(true)
    expect(isSlip('Nhân Dân', 'nhân dân')).to.equal(true)
    expect(isSlip('80%', '90%')).to.equal(false)
    expect(isSlip('người bệnh', 'bệnh nhân')).to.equal(false)
    expect(isSlip('hai năm một lần', 'mỗi năm một lần')).to.equal(false)
    expect(isSlip('phương trâm', 'phương châm')).to.equal(true)
  })
  it('finds the words of the field that the new ones stand for', () => {
    expect(counterpart('xây dựng từ 03 đến 04 mô hình hợp tác', 'từ 06 đến 08 mô hình')).to.equal(
      'từ 03 đến 04 mô hình'
    )
    expect(counterpart('Bệnh viện sẽ tự chủ', 'Bệnh viện tự chủ từ năm thứ hai')).to.equal('Bệnh viện sẽ tự chủ')
    expect(
      counterpart('một đoạn rất dài nói về nhiều việc khác nhau của nhà trường trong năm học vừa qua', 'thư viện')
    ).to.equal(null)
  })
  it('finds the slip inside a longer quotation', () => {
    expect(slipInside('Ủy ban Phương 3', 'Phường')).to.equal('Phương')
    expect(slipInside('Ủy ban Phường 3', 'Phường')).to.equal(null)
  })
})
