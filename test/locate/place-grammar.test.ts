import { expect } from 'chai'
import { readPlaces } from '../../lib/locate/place-grammar.ts'
import type { NumberStep, Place } from '../../lib/locate/place.ts'

function steps(list: NumberStep[]): string {
  return list.map(s => `${s.type[0]}${s.value}`).join('.')
}

/** A place in short: "page 3", "line 4-6 up", "block bullet 2", "section d1.d2 (Khó khăn)", with the role unless here. */
function short({ place, role }: Place): string {
  const own = ((): string => {
    switch (place.type) {
      case 'page':
        return place.from === place.to ? `page ${place.from}` : `page ${place.from}-${place.to}`
      case 'line':
        return `line ${place.from}${place.to === place.from ? '' : `-${place.to}`}${place.fromBottom ? ' up' : ''}`
      case 'page-end':
        return place.end
      case 'block':
        return `${place.noun} ${place.ordinal ?? `"${place.about}"`}`
      case 'number': {
        const others = place.others.map(o => `+${steps(o)}`).join('')
        return `${place.noun} ${steps(place.steps)}${others}${place.name ? ` (${place.name})` : ''}`
      }
      case 'name':
        return `${place.noun} "${place.name}"`
      case 'footnote':
        return `note ${place.number ?? '?'}`
      case 'table':
        return `table ${place.number ?? `"${place.name}"`}`
      case 'row':
        return `${place.axis} ${place.ordinal ?? place.words}`
      case 'counted':
        return `"${place.name}" ${place.ordinal}`
      case 'same':
        return `same ${place.what}`
      case 'title-block':
        return place.what
      default:
        return place.type
    }
  })()
  return role === 'here' ? own : `${own} <${role}>`
}

function read(text: string, bare = false): string {
  return readPlaces(text, bare).map(short).join(' | ')
}

describe('place grammar', () => {
  const cases: Record<string, [text: string, places: string][]> = {
    'reads pages and lines in any order and spelling': [
      ['Trang 3, dòng 12 từ trên xuống', 'page 3 | line 12'],
      ['dòng 12 trang 3', 'line 12 | page 3'],
      ['Tr.3, d.12:', 'page 3 | line 12'],
      ['tr. 3 d. 12', 'page 3 | line 12'],
      ['tr3 d12', 'page 3 | line 12'],
      ['TRANG 3 - DÒNG 12', 'page 3 | line 12'],
      ['trang 3 dong 12', 'page 3 | line 12'],
      ['trang số 3, dòng thứ 12', 'page 3 | line 12'],
      ['trang 3 (dòng 12)', 'page 3 | line 12'],
      ['Trang ba, dòng mười hai', 'page 3 | line 12']
    ],
    'counts lines upwards where the member does': [
      ['trang 7, dòng 5 từ dưới lên', 'page 7 | line 5 up'],
      ['dòng 5 (từ dưới lên) trang 7', 'line 5 up | page 7'],
      ['dong 5 duoi len, trang 7', 'line 5 up | page 7'],
      ['trang 7, dòng cuối', 'page 7 | line -1'],
      ['dòng đầu trang 7', 'page 7 | line 1']
    ],
    'reads ranges': [
      ['từ dòng 4 đến dòng 9, trang 2', 'line 4-9 | page 2'],
      ['trang 2, dòng 4-9', 'page 2 | line 4-9'],
      ['trang 2-3', 'page 2-3'],
      ['trang 2 đến trang 3', 'page 2-3']
    ],
    'reads the head and foot of a page': [
      ['đầu trang 8', 'page 8 | head'],
      ['đoạn cuối trang 8', 'paragraph -1 | page 8'],
      ['đoạn cuối trang 8 qua đầu trang sau', 'paragraph -1 | page 8']
    ],
    'counts blocks with digits and words': [
      ['đoạn 2, mục 3', 'paragraph 2 | section d3'],
      ['gạch đầu dòng thứ tư, điểm a', 'bullet 4 | point l1'],
      ['gạch đầu dòng cuối cùng', 'bullet -1'],
      ['ý thứ nhất', 'idea 1'],
      ['chỉ tiêu thứ 9, điểm b', 'target 9 | point l2'],
      ['câu cuối đoạn 3', 'sentence -1 | paragraph 3'],
      ['đ. 1 mục 2.3', 'paragraph 1 | section d2.d3'],
      ['hạn chế thứ ba', '"hạn chế" 3'],
      ['chỉ tiêu (7)', 'target 7'],
      ['ct 7 nên hạ', 'target 7'],
      ['câu từ trong bài, ý tư tưởng', ''],
      ['giai đoạn 2 của đề án', ''],
      ['Đại hội lần thứ hai', ''],
      ['con số 40', '']
    ],
    'keeps what a block is about': [
      ['đoạn về cung cấp nước sạch', 'paragraph "cung cấp nước sạch"'],
      ['Đoạn nói về giao thông nên bỏ', 'paragraph "giao thông"'],
      ['Chỉ tiêu về trồng rừng', 'target "trồng rừng"']
    ],
    'reads numbers of headings': [
      ['mục 1.2.3', 'section d1.d2.d3'],
      ['Mục 1.1.2 b', 'section d1.d1.d2.l2'],
      ['mục II.3', 'section r2.d3'],
      ['mục II-3', 'section r2.d3'],
      ['tiểu mục 4.2', 'section d4.d2'],
      ['điểm c khoản 2 Điều 15', 'point l3 | clause d2 | article d15'],
      ['Điều 15, khoản 2', 'article d15 | clause d2'],
      ['điểm đ', 'point l5'],
      ['Phần thứ hai, mục II', 'part d2 | section r2'],
      ['phần 2', 'part d2'],
      ['PHẦN THỨ HAI', 'part d2'],
      ['phan thu hai', 'part d2'],
      ['mục 5 (p.I)', 'section d5 | part r1'],
      ['Chương IV', 'chapter r4'],
      ['mục “4.2.2”', 'section d4.d2.d2'],
      ['thêm vào B.III.2 một ý', 'section l2.r3.d2'],
      ['viết lại như C.I', 'section l3.r1 <elsewhere>'],
      ['bổ sung ở 1.2 và bỏ 3.5 triệu', 'section d1.d2'],
      ['V.I. Lê-nin, quý II/2023, 1.250 hộ', '']
    ],
    'keeps the name beside a number': [
      ['Mục 2. Khó khăn', 'section d2 (Khó khăn)'],
      ['mục I.2 (Khó khăn), đoạn 2', 'section r1.d2 (Khó khăn) | paragraph 2'],
      ['mục 5.2 về nâng cao chất lượng đội ngũ', 'section d5.d2 (nâng cao chất lượng đội ngũ)']
    ],
    'reads several headings as one list': [
      ['Các mục 3, 4 và 5', 'section d3+d4+d5'],
      ['mục 2 và mục 5', 'section d2+d5'],
      ['Điều 3, 4, 5', 'article d3+d4+d5']
    ],
    'reads headings by name': [
      ['ở phần hạn chế', 'part "hạn chế"'],
      ['mục bài học kinh nghiệm', 'section "bài học kinh nghiệm"'],
      ['Phần ưu điểm, mục nguyên nhân: tách ra', 'part "ưu điểm" | section "nguyên nhân"'],
      ['phần khó khăn của phần thứ hai', 'part "khó khăn" | part d2'],
      ['trong phần mục tiêu nên có', 'part "mục tiêu"']
    ],
    'reads notes, appendices, tables and rows': [
      ['chú thích số 4', 'note 4'],
      ['chú thích (1)', 'note 1'],
      ['theo chú thích thì', 'note ?'],
      ['Phụ lục 2, số 9', 'appendix d2 | section d9'],
      ['bảng 3 Phụ lục 4', 'table 3 | appendix d4'],
      ['Bảng thu chi, dòng năm 2021', 'table "thu chi" | row 2021'],
      ['bảng 2, hàng tổng cộng, cột cuối', 'table 2 | row tổng cộng | column -1'],
      ['dòng “Cộng” của bảng 1', 'row Cộng | table 1'],
      ['Phụ lục 1, TT 6', 'appendix d1 | row 6'],
      ['số liệu không khớp chú thích (96 và 97)', 'note ? <elsewhere>'],
      ['chú thích cuối trang 8', 'note ? | page 8'],
      ['3 đại biểu 2 lần phát biểu', '']
    ],
    'reads references to the remark before': [
      ['Cùng câu trên, bỏ từ', 'same block'],
      ['Đoạn trên', 'same block'],
      ['cùng bảng', 'same table'],
      ['như trên', 'same any']
    ],
    'reads the whole draft, the title block and titles': [
      ['trong toàn văn', 'whole'],
      ['toàn bộ dự thảo', 'whole'],
      ['nhiều chỗ viết sai', 'whole'],
      ['chủ đề Đại hội', 'theme'],
      ['Tiêu đề mục 3', 'title | section d3'],
      ['Tên mục 1.2', 'title | section d1.d2']
    ],
    'reads no place inside quotation marks': [
      ['sửa “mục 3 trang 5” thành “mục 4”', ''],
      ['bỏ câu "trang 2 dòng 3"', '']
    ],
    'takes no part of another word for a place': [
      ['góp phần thực hiện mục tiêu 2025', ''],
      ['quan điểm, trọng điểm, thời điểm 2020', ''],
      ['điều kiện 3 năm', ''],
      ['đồng ý một phần', ''],
      ['phần trăm, phần lớn, phần mềm', ''],
      ['Đoàn 2 người', ''],
      ['trang bị 3 máy', ''],
      ['chương trình 5 năm', '']
    ],
    'tells places named for comparison or as a neighbour from places meant': [
      ['sửa 70% thành 80% cho khớp với mục 5.2 trang 9', 'section d5.d2 <elsewhere> | page 9 <elsewhere>'],
      ['mục 3 trùng với mục 5', 'section d3 | section d5 <elsewhere>'],
      ['chuyển mục 1.5 xuống sau mục 4.1', 'section d1.d5 | section d4.d1 <beside>'],
      ['Mục II (đề nghị sửa thành III), khoản 5', 'section r2 | clause d5'],
      ['mục 2 ghi 3 đơn vị nhưng trang 14 ghi 4', 'section d2 | page 14 <elsewhere>'],
      ['Vì mục 2 đã nêu, nên mục 4 viết gọn', 'section d2 <elsewhere> | section d4'],
      ['mục 3 sửa như mục 5', 'section d3 | section d5 <elsewhere>'],
      ['6 tháng kiểm điểm 1 lần', '']
    ]
  }
  for (const [rule, rows] of Object.entries(cases)) {
    describe(rule, () => {
      for (const [text, places] of rows) it(text, () => expect(read(text)).to.equal(places))
    })
  }

  it('takes a number alone for a heading only where a place is expected', () => {
    expect(read('5.2', true)).to.equal('section d5.d2')
    expect(read('2-b, gạch đầu dòng thứ nhất', true)).to.equal('section d2.l2 | bullet 1')
    expect(read('1 (nhiệm vụ chung)', true)).to.equal('section d1 (nhiệm vụ chung)')
    expect(read('5.2 là số sai')).to.equal('')
  })

  it('reads decomposed Unicode like composed', () => {
    expect(read('Đoạn 2, mục 3, dòng 4'.normalize('NFD'))).to.equal('paragraph 2 | section d3 | line 4')
  })

  it('takes no time worth speaking of on a long text', () => {
    const started = performance.now()
    readPlaces('mục 1.1, trang 2, dòng 3, phần a '.repeat(3000))
    expect(performance.now() - started).to.be.lessThan(2000)
  })
})
