import { expect } from 'chai'
import { splitRemark } from '../../lib/split/split.ts'
import { remarkOf } from '../../lib/model/comment.ts'

const parts = (text: string): string[] => splitRemark(remarkOf(text)).map(r => r.text)

const cut: [rule: string, text: string, first: string, ...rest: string[]][] = [
  [
    'agreement with the whole draft and a request are two',
    'Nhất trí với dự thảo, tuy nhiên đề nghị bổ sung chỉ tiêu trồng cây.',
    'Nhất trí với dự thảo',
    'đề nghị bổ sung chỉ tiêu trồng cây.'
  ],
  [
    'without a comma before "nhưng" too',
    'Tôi cơ bản đồng ý với dự thảo quy chế nhưng đề nghị bỏ Điều 9.',
    'Tôi cơ bản đồng ý với dự thảo quy chế',
    'đề nghị bỏ Điều 9.'
  ],
  [
    'and in two sentences',
    'Thống nhất cao. Đề nghị sửa “bệnh nhân” thành “người bệnh” ở trang 2.',
    'Thống nhất cao.',
    'Đề nghị sửa “bệnh nhân” thành “người bệnh” ở trang 2.'
  ],
  [
    'and without marks',
    'nhat tri voi du thao, ngoai ra de nghi bo sung them phan khuyen hoc',
    'nhat tri voi du thao',
    'de nghi bo sung them phan khuyen hoc'
  ],
  [
    'agreement with the layout is agreement with the whole',
    'Tôi đồng tình với bố cục của báo cáo; riêng phần II đề nghị rút gọn.',
    'Tôi đồng tình với bố cục của báo cáo',
    'riêng phần II đề nghị rút gọn.'
  ],
  [
    'praise and a request are two; the sentence of the request keeps its first word',
    'Dự thảo chuẩn bị kỹ. Tuy nhiên cần bổ sung phần công tác nữ công.',
    'Dự thảo chuẩn bị kỹ.',
    'Tuy nhiên cần bổ sung phần công tác nữ công.'
  ],
  [
    'an agreement at the end is a comment of its own',
    'Đề nghị làm rõ nguồn vốn. Còn lại nhất trí với dự thảo.',
    'Đề nghị làm rõ nguồn vốn.',
    'Còn lại nhất trí với dự thảo.'
  ],
  [
    'agreement with some articles and a request on another, each in its sentence, are two',
    'Thống nhất với Điều 1 và Điều 2. Điều 5 đề nghị bỏ khoản 3.',
    'Thống nhất với Điều 1 và Điều 2.',
    'Điều 5 đề nghị bỏ khoản 3.'
  ],
  [
    'agreement and what must be done besides are two',
    'Nhất trí với báo cáo, ngoài ra mục 6 phải ghi tên khoa chủ trì.',
    'Nhất trí với báo cáo',
    'mục 6 phải ghi tên khoa chủ trì.'
  ],
  [
    'a sentence that turns to another place is another comment',
    'Trang 3: “sạch sẻ” sửa thành “sạch sẽ”. Còn chú thích 2 ghi thừa dấu phẩy, bỏ đi.',
    'Trang 3: “sạch sẻ” sửa thành “sạch sẽ”.',
    'Còn chú thích 2 ghi thừa dấu phẩy, bỏ đi.'
  ],
  [
    'two edits joined by "đồng thời" are two',
    'Đề nghị bỏ từ “rất” ở dòng 4; đồng thời sửa “hổ trợ” thành “hỗ trợ”.',
    'Đề nghị bỏ từ “rất” ở dòng 4',
    'sửa “hổ trợ” thành “hỗ trợ”.'
  ],
  [
    '"đồng thời" joins requests without exact words too',
    'Tách Điều 5 thành hai điều, đồng thời bổ sung quy định về khiếu nại.',
    'Tách Điều 5 thành hai điều',
    'bổ sung quy định về khiếu nại.'
  ],
  [
    'two edits joined by "và" are two',
    'Sửa “chăm xóc” thành “chăm sóc” và bỏ từ “các” ở câu cuối.',
    'Sửa “chăm xóc” thành “chăm sóc”',
    'bỏ từ “các” ở câu cuối.'
  ],
  [
    'pairs behind one verb are as many edits',
    'Thay “cán bộ” bằng “viên chức” và “nhân dân” bằng “người dân” trong toàn văn.',
    'Thay “cán bộ” bằng “viên chức”',
    '“nhân dân” bằng “người dân” trong toàn văn.'
  ],
  [
    'two sentences that each command are two',
    'Đề nghị rút gọn phần mở đầu. Bổ sung số liệu học sinh khuyết tật năm 2019.',
    'Đề nghị rút gọn phần mở đầu.',
    'Bổ sung số liệu học sinh khuyết tật năm 2019.'
  ],
  [
    'so are three',
    'Đề nghị rút gọn phần mở đầu. Bổ sung số liệu học sinh khuyết tật. Làm rõ nguồn vốn xây nhà ăn.',
    'Đề nghị rút gọn phần mở đầu.',
    'Bổ sung số liệu học sinh khuyết tật.',
    'Làm rõ nguồn vốn xây nhà ăn.'
  ],
  [
    'a numbered list of requests is cut, without its numbers',
    '1. Bổ sung chỉ tiêu tiêm chủng.\n2. Làm rõ nguồn kinh phí.\n3. Nhất trí các nội dung còn lại.',
    'Bổ sung chỉ tiêu tiêm chủng.',
    'Làm rõ nguồn kinh phí.',
    'Nhất trí các nội dung còn lại.'
  ],
  [
    'a list inside a sentence too',
    'Em có hai ý kiến: 1) sửa “xữ lý” thành “xử lý”; 2) bỏ từ “thì” ở dòng 7.',
    'sửa “xữ lý” thành “xử lý”',
    'bỏ từ “thì” ở dòng 7.'
  ],
  [
    'counted requests keep their counting words',
    'Thứ nhất, đề nghị bổ sung mục tiêu về nhà ở công nhân. Thứ hai, cần làm rõ nguồn vốn.',
    'Thứ nhất, đề nghị bổ sung mục tiêu về nhà ở công nhân.',
    'Thứ hai, cần làm rõ nguồn vốn.'
  ],
  [
    'bullets are cut',
    '- Dòng 3: “sạch sẻ” sửa “sạch sẽ”.\n- Dòng 9: thừa chữ “là”.',
    'Dòng 3: “sạch sẻ” sửa “sạch sẽ”.',
    'Dòng 9: thừa chữ “là”.'
  ]
]

const whole: [rule: string, text: string][] = [
  [
    'agreement with the thing to be changed stays with the request',
    'Đồng ý với khoản 3, nhưng đề nghị thay “phải” bằng “nên”.'
  ],
  [
    'agreement with a target likewise',
    'Thống nhất chỉ tiêu 90% hộ dùng nước sạch nhưng đề nghị thêm chữ “hợp vệ sinh”.'
  ],
  ['agreement to one thing done and its condition are one', 'Đồng ý tăng giờ trực nhưng phải trả phụ cấp.'],
  ['agreement said twice is one', 'Hoàn toàn đồng ý, không bổ sung gì.'],
  ['opposition and its request are one', 'Không đồng ý tăng phí, đề nghị giữ mức 50.000 đồng. Công nhân còn khó khăn.'],
  ['"bỏ … và thay bằng …" is one replacement', 'Bỏ “kiên quyết” và thay bằng “tích cực”.'],
  ['one verb with two objects is one', 'Bỏ cụm từ “về cơ bản” và chú thích số 4.'],
  ['a re-ordering with several moves is one', 'Đổi mục 3 thành mục 4, mục 4 thành mục 5; mục 6 giữ nguyên.'],
  ['moves in a row are one', 'Chuyển phần A lên trước phần B, đưa phần C xuống cuối.'],
  [
    'a quotation, an argument and a request are one',
    'Câu “nhà trường tự lo” chưa ổn. Ngân sách của trường rất hạn hẹp. Phụ huynh cũng khó khăn. Đề nghị sửa thành “ngân sách hỗ trợ”.'
  ],
  [
    'counted arguments before one request are one',
    'Thứ nhất, chi phí quá lớn. Thứ hai, nhân lực không có. Vì vậy đề nghị không đưa nội dung này vào nghị quyết.'
  ],
  [
    'an argument in two paragraphs is one',
    'Tôi không đồng tình với cách chấm điểm thi đua theo số buổi họp. Họp nhiều mà không giải quyết việc gì thì vẫn được điểm cao.\n\nỞ trạm tôi, ba người trực cả tuần, họp đủ bốn buổi là không còn thời gian khám bệnh. Tôi đề nghị chấm theo việc đã làm xong.'
  ],
  ['a question and its request are one', 'Thế nào là “hộ tiêu biểu”? Đề nghị giải thích cho cán bộ cơ sở hiểu.'],
  ['a reason behind its request belongs to it', 'Đề nghị sửa “15 ngày” thành “10 ngày”. Lý do: thời gian chờ quá lâu.'],
  [
    'reasons in sentences of their own too',
    'Đề nghị nâng mức hỗ trợ lên 500.000 đồng. Vì giá cả đã tăng. Nhiều hội viên già yếu.'
  ],
  ['an agreement with its reason is one', 'Nhất trí với dự thảo vì đã đánh giá đầy đủ, sát thực tế.'],
  ['two agreements are one', 'Đồng ý với nội dung dự thảo. Không có ý kiến gì thêm.'],
  ['an announcement asks for nothing', 'Về cơ bản nhất trí với dự thảo. Trạm đề nghị một số nội dung cụ thể dưới đây.'],
  ['a slip said twice is one', '“rất rất quan trọng”: thừa chữ “rất”, bỏ một chữ.'],
  ['"đồng thời với" is no joint', 'Đề nghị bổ sung giải pháp thu hút bác sĩ, đồng thời với việc đào tạo điều dưỡng.']
]

describe('splitRemark', () => {
  for (const [rule, text, ...pieces] of cut) {
    it(rule, () => {
      expect(parts(text)).to.deep.equal(pieces)
    })
  }
  for (const [rule, text] of whole) {
    it(rule, () => {
      expect(parts(text)).to.deep.equal([text])
    })
  }

  it('gives slices of the raw text, whatever its normal form', () => {
    const text = 'Nhất trí với dự thảo, tuy nhiên đề nghị bỏ Điều 9.'.normalize('NFD')
    const pieces = parts(text)
    expect(pieces).to.have.length(2)
    for (const piece of pieces) expect(text.includes(piece)).to.equal(true)
  })

  it('hands the place of the first edit to the next as its context', () => {
    const [first, second] = splitRemark(
      remarkOf('Trang 3, dòng 9: sửa “tập chung” thành “tập trung”, “sản suất” thành “sản xuất”.')
    )
    expect(first?.context).to.deep.equal([])
    expect(second?.text).to.equal('“sản suất” thành “sản xuất”.')
    expect(second?.context).to.deep.equal(['Trang 3, dòng 9'])
  })

  it('hands the words before a list to each item', () => {
    const items = splitRemark(
      remarkOf('Ở mục 2:\n- Bổ sung chỉ tiêu tiêm chủng.\n- Làm rõ nguồn kinh phí.', { context: ['Phần II'] })
    )
    expect(items.map(i => i.context)).to.deep.equal([
      ['Phần II', 'Ở mục 2:'],
      ['Phần II', 'Ở mục 2:']
    ])
  })

  it('keeps the other fields on each piece', () => {
    const pieces = splitRemark(
      remarkOf('Bỏ từ “rất”; đồng thời sửa “hổ trợ” thành “hỗ trợ”.', {
        author: 'Lý Thị Mận',
        reason: 'cho gọn',
        place: 'trang 2'
      })
    )
    expect(pieces.map(p => [p.author, p.reason, p.place])).to.deep.equal([
      ['Lý Thị Mận', 'cho gọn', 'trang 2'],
      ['Lý Thị Mận', 'cho gọn', 'trang 2']
    ])
  })

  it('leaves a tracked change alone', () => {
    const remark = remarkOf('sửa “a” thành “b”; đồng thời bỏ từ “c”', {
      anchor: {
        paragraph: '',
        offset: 0,
        exact: '',
        footnote: null,
        change: 'insert',
        original: null,
        replacement: 'x',
        date: null
      }
    })
    expect(splitRemark(remark)).to.deep.equal([remark])
  })

  it('reads a long text in linear time', () => {
    const many = 'sửa “a” thành “b” và '.repeat(2000)
    const text =
      many + 'Trạm y tế xã còn thiếu thuốc; vì vậy người dân phải đi xa và tốn kém, cần sửa 3 thành 4. '.repeat(600)
    const start = performance.now()
    splitRemark(remarkOf(text))
    expect(performance.now() - start).to.be.below(3000)
  })
})
