import { expect } from 'chai'
import { askedAbbreviation } from '../../lib/group/abbreviation.ts'
import { clashIn, clashOf } from '../../lib/group/clash.ts'
import { doubtedDate, sameDate } from '../../lib/group/dates.ts'
import { editWordsOf } from '../../lib/group/edit-words.ts'
import { faultMeant, numberingFaults, saidNumbering } from '../../lib/group/numbering.ts'
import { edit } from './made-up.ts'
import { draftOf } from './pairs.ts'

const draft = draftOf(
  [
    ['BÁO CÁO', null],
    ['I. Kết quả', 'h1'],
    ['1. Sản xuất', 'h2'],
    ['2. Đời sống', 'h3'],
    ['2. Thi đua', 'h4'],
    ['III. Nhiệm vụ', 'h5']
  ],
  [
    ['h1', null, 'I.', 'Kết quả', 1, 5, 'heading'],
    ['h2', 'h1', '1.', 'Sản xuất', 2, 3, 'heading'],
    ['h3', 'h1', '2.', 'Đời sống', 3, 4, 'heading'],
    ['h4', 'h1', '2.', 'Thi đua', 4, 5, 'heading'],
    ['h5', null, 'III.', 'Nhiệm vụ', 5, 6, 'heading']
  ]
)
const faults = numberingFaults(draft)
const parentOf = (id: string): string | null => draft.outline.find(h => h.id === id)?.parent ?? null

function meant(text: string, heading: string | null): string | null {
  const said = saidNumbering(text)
  const fault = said === null ? null : faultMeant(said, heading, faults, parentOf)
  return fault === null ? null : `${fault.type} ${fault.value}`
}

describe('numbering faults', () => {
  it('are found in the draft itself: a number used twice, a number left out', () => {
    expect(faults.map(f => `${f.parent} ${f.type} ${f.value}`)).to.have.members(['null missing 2', 'h1 twice 2'])
  })

  it('are meant by whoever names either heading, the one above, or the remedy', () => {
    expect(meant('Hai mục 2, mục sau phải là 3', 'h4')).to.equal('twice 2')
    expect(meant('mục Đời sống bị trùng số', 'h3')).to.equal('twice 2')
    expect(meant('DANH LAI SO THU TU TU MUC NAY', 'h4')).to.equal('twice 2')
    expect(meant('Thiếu mục II, từ I nhảy sang III', null)).to.equal('missing 2')
  })

  it('are none where figures or parts are spoken of otherwise', () => {
    for (const text of [
      'Phần thứ hai mục 4.2: đưa đoàn thể lên trước',
      'Gộp hai mục 3 và 4',
      'thiếu 2 bác sĩ',
      'Đề nghị đánh số trang',
      'mục 2 trùng nội dung với mục 3'
    ]) {
      expect(saidNumbering(text), text).to.equal(null)
    }
  })
})

describe('doubted dates', () => {
  it('are read from any wording of the doubt', () => {
    const day = { day: 31, month: 6, year: null }
    expect(doubtedDate('Tháng 6 làm gì có ngày 31')).to.deep.equal(day)
    expect(doubtedDate('khong co ngay 31/6, sua lai')).to.deep.equal(day)
    expect(doubtedDate('Xem lại ngày 31/6/2024 của quyết định')).to.deep.equal({ ...day, year: 2024 })
    expect(doubtedDate('coi lại ngày ký giùm')).to.deep.equal({ day: null, month: null, year: null })
  })

  it('are none where a date is only named', () => {
    expect(doubtedDate('Bổ sung kết quả ngày hội 15/5')).to.equal(null)
    expect(doubtedDate('Kiểm tra lại số liệu năm 2024')).to.equal(null)
  })

  it('are one date unless a part that both say differs', () => {
    const june = { day: 31, month: 6, year: null }
    expect(sameDate(june, { day: null, month: null, year: null })).to.equal(true)
    expect(sameDate(june, { day: 31, month: 9, year: null })).to.equal(false)
  })
})

describe('figures that do not agree', () => {
  it('are read whichever is named first, and from an edit that puts one for the other', () => {
    const pair = ['1240', '1420']
    expect(clashIn('Bảng ghi 1.420 mà trong bài là 1.240')).to.deep.equal(pair)
    expect(clashIn('số 1.240 không khớp với phụ lục (1.420)')).to.deep.equal(pair)
    expect(clashOf(editWordsOf('correct', edit('1.240 con → 1.420 con'))!)).to.deep.equal(pair)
    expect(clashIn('Đại hội lần thứ IX sao lại ghi lần thứ XII')).to.deep.equal(['#ix', '#xii'])
  })

  it('are none where a target is set or more than two figures stand', () => {
    expect(clashIn('Nâng từ 40 lên 50, xem lại')).to.equal(null)
    expect(clashIn('12 + 15 + 18 sai, kiểm tra lại')).to.equal(null)
    expect(clashIn('có 12 và 15')).to.equal(null)
  })
})

describe('abbreviations', () => {
  const known = new Set(['clbtn', 'bqldt'])
  it('are asked for in any wording, in small letters too, and spelt out by an edit', () => {
    expect(askedAbbreviation('CLBTN là gì', null, known)).to.equal('clbtn')
    expect(askedAbbreviation('chữ viết tắt clbtn khó hiểu', null, known)).to.equal('clbtn')
    const spelt = editWordsOf('replace', edit('CLBTN → câu lạc bộ thanh niên'))
    expect(askedAbbreviation('ghi đầy đủ', spelt, known)).to.equal('clbtn')
  })

  it('are not asked for where something else is wanted of them', () => {
    expect(askedAbbreviation('CLBTN cần hoạt động đều hơn', null, known)).to.equal(null)
    expect(askedAbbreviation('CLBTN và BQLDT là gì', null, known)).to.equal(null)
    expect(askedAbbreviation('thay', editWordsOf('replace', edit('CLBTN → Đoàn xã')), known)).to.equal(null)
  })
})
