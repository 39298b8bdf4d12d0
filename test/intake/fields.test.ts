import { expect } from 'chai'
import { isBlank, trimLeaders } from '../../lib/intake/blank.ts'
import { isGeneral } from '../../lib/intake/columns.ts'
import { columnField, entryField } from '../../lib/intake/fields.ts'
import { cellItems } from '../../lib/intake/items.ts'
import { isPlace, splitPlace } from '../../lib/intake/places.ts'
import { readOptions } from '../../lib/intake/stance.ts'

describe('the heading of a column', () => {
  const headings: Record<string, string[]> = {
    number: ['TT', 'STT', 'Số TT'],
    author: [
      'Họ và tên',
      'HỌ TÊN',
      'ho ten',
      'Người góp ý',
      'Tên đoàn viên',
      'Name',
      '1. Họ và tên của bạn?',
      'Cá nhân/đơn vị góp ý',
      'Chủ thể góp ý'
    ],
    unit: ['Đơn vị', 'Chi đoàn', 'Đơn vị công tác', 'Bạn thuộc đơn vị nào?', 'Cơ sở Đoàn', 'don_vi'],
    date: ['Ngày gửi', 'Dấu thời gian', 'Timestamp', 'Thời gian'],
    place: [
      'Vị trí',
      'Trang, dòng',
      'Mục',
      'Điều, khoản',
      'Chương, điều, khoản',
      'Vị trí (mục, trang, dòng)',
      'Phần/Mục',
      'Mục/Trang',
      'Bạn góp ý cho phần nào của dự thảo?',
      'Nhóm vấn đề, điều, khoản'
    ],
    quoted: [
      'Nội dung dự thảo',
      'Nội dung trong dự thảo',
      'Nguyên văn',
      'Nội dung hiện tại',
      'Dự thảo ghi',
      'Nội dung quy định tại dự thảo'
    ],
    'where-what': ['Trang, dòng – Nội dung trong dự thảo', 'Nội dung dự thảo (trang, dòng)', 'Vị trí/Nội dung dự thảo'],
    request: [
      'Đề nghị',
      'Đề nghị sửa đổi, bổ sung',
      'Kiến nghị',
      'Đề xuất',
      'Nội dung đề nghị sửa',
      'Phương án sửa đổi',
      'Hướng hoàn thiện'
    ],
    proposed: ['Sửa thành', 'Đề nghị sửa lại thành', 'Nội dung mới'],
    opinion: [
      'Ý kiến',
      'Nội dung góp ý',
      'Ý kiến khác',
      'Góp ý cụ thể (nếu có)',
      'Ý kiến của đơn vị',
      'Góp ý về phần hạn chế'
    ],
    reason: ['Lý do', 'Giải trình lý do', 'Vì sao?', 'Căn cứ', 'Nếu không, vì sao?', 'Cơ sở đề xuất'],
    stance: ['Bạn có đồng ý với dự thảo không?', 'Thái độ', 'Mức độ đồng tình', 'Ý kiến (đồng ý/không đồng ý)'],
    option: ['Đồng ý', 'Không đồng ý', 'Tán thành'],
    skip: ['Email', 'Số điện thoại', 'Tiếp thu, giải trình', 'Chức vụ'],
    note: ['Ghi chú']
  }
  for (const [field, words] of Object.entries(headings)) {
    it(`tells ${field}`, () => expect(words.map(w => [w, columnField(w)])).to.deep.equal(words.map(w => [w, field])))
  }
  it('with or without marks is the same', () => {
    expect(['VI TRI', 'NOI DUNG DU THAO', 'DE NGHI', 'LY DO'].map(columnField)).to.deep.equal([
      'place',
      'quoted',
      'request',
      'reason'
    ])
  })
  it('that is a question about something is not general', () => {
    expect(['Nội dung góp ý', '4. Góp ý của bạn', 'Ý kiến khác'].map(isGeneral)).to.deep.equal([true, true, true])
    expect(['Góp ý về phần hạn chế', 'Ý kiến về chỉ tiêu'].map(isGeneral)).to.deep.equal([false, false])
  })
})

describe('a label before a colon', () => {
  it('is known only whole: places in running text are no labels', () => {
    expect(entryField('Nội dung dự thảo (nếu có)')).to.equal('quoted')
    expect(entryField('Đề nghị sửa đổi, bổ sung')).to.equal('request')
    expect(entryField('Phần hạn chế')).to.equal(null)
    expect(entryField('Trang 5, dòng 3')).to.equal(null)
    expect(entryField('Đề nghị bổ sung vào cuối mục 2')).to.equal(null)
  })
})

describe('a cell', () => {
  it('nobody filled in is blank', () => {
    for (const blank of ['', '……', '.....', '____', '-', 'Không', 'KHÔNG CÓ', 'x', 'N/A'])
      expect(isBlank(blank), blank).to.equal(true)
    for (const said of ['Không có ý kiến', 'Không đồng ý', '5.2', 'Bỏ']) expect(isBlank(said), said).to.equal(false)
  })
  it('loses dotted leaders but not its full stop', () => {
    expect(trimLeaders('……Lê Na…..')).to.equal('Lê Na')
    expect(trimLeaders('Bỏ mục 3.')).to.equal('Bỏ mục 3.')
    expect(trimLeaders('...năm 2020')).to.equal('năm 2020')
  })
  it('that says a place is told from one that quotes', () => {
    for (const place of [
      'Trang 3',
      'tr.5, d.7',
      'Điểm b khoản 2 Điều 7',
      'II.3',
      'mục 1.2',
      'Cuối đoạn 2',
      'Toàn văn',
      'gạch đầu dòng thứ 3',
      '5.2'
    ]) {
      expect(isPlace(place), place).to.equal(true)
    }
    for (const other of ['“đồng bộ”', 'lực lượng nòng cốt', 'Bỏ', 'Đồng ý'])
      expect(isPlace(other), other).to.equal(false)
    expect(splitPlace('Trang 3, dòng 2\n“a b”')).to.deep.equal({ place: 'Trang 3, dòng 2', quoted: '“a b”' })
  })
  it('with marked lines is a list, with reasons below it is one', () => {
    expect(cellItems('1. a b\n2. c d').map(i => i.text)).to.deep.equal(['a b', 'c d'])
    expect(cellItems('Đề nghị:\n+ a b\n+ c d')).to.deep.equal([
      { text: 'a b', lead: null },
      { text: 'c d', lead: null }
    ])
    expect(cellItems('Ở Điều 5:\n+ a b\n+ c d').map(i => i.lead)).to.deep.equal(['Ở Điều 5:', 'Ở Điều 5:'])
    expect(cellItems('Bỏ vì:\n- a\n- b')).to.have.length(1)
    expect(cellItems('- chỉ một ý')).to.deep.equal([{ text: 'chỉ một ý', lead: null }])
    expect(cellItems('Mục 1. Mục tiêu dài quá')).to.deep.equal([{ text: 'Mục 1. Mục tiêu dài quá', lead: null }])
  })
  it('with boxes gives its options, the box before or behind', () => {
    expect(readOptions('☐ Có ☒ Không')).to.deep.equal([
      { text: 'Có', chosen: false },
      { text: 'Không', chosen: true }
    ])
    expect(readOptions('Đồng ý [x]  Không đồng ý [ ]')).to.deep.equal([
      { text: 'Đồng ý', chosen: true },
      { text: 'Không đồng ý', chosen: false }
    ])
    expect(readOptions('\uf0fe Nhất trí \uf0a8 Không').map(o => o.chosen)).to.deep.equal([true, false])
    expect(readOptions('bỏ cụm từ (v.v.)')).to.deep.equal([])
  })
})
