import { expect } from 'chai'
import { groupComments } from '../../lib/group/group.ts'
import type { Kind } from '../../lib/model/comment.ts'
import { edit, madeUpComment, madeUpDraft, type Made, type Place } from './made-up.ts'

function ask(kind: Kind, at: Place, text: string, change?: string, more: Partial<Made> = {}): Made {
  return { kind, at, text, ...(change === undefined ? {} : { edit: edit(change) }), ...more }
}

/** Number of groups that the comments form; none is lost on the way. */
function groupsOf(made: Made[]): number {
  const comments = made.map((m, i) => madeUpComment(m, i + 1))
  const groups = groupComments(comments, [madeUpDraft()])
  expect(groups.flatMap(g => g.members)).to.have.members(comments.map(c => c.id))
  return groups.length
}

/** One group from all, whichever two are looked at. */
function oneRequest(rule: string, ...made: Made[]): void {
  it(rule, () => expect(groupsOf(made)).to.equal(1))
}

/** As many groups as comments. */
function allApart(rule: string, ...made: Made[]): void {
  it(rule, () => {
    for (const [i, a] of made.entries()) {
      for (const b of made.slice(i + 1)) expect(groupsOf([a, b]), `${a.text} / ${b.text}`).to.equal(2)
    }
  })
}

describe('same request: edits with exact words', () => {
  oneRequest(
    'one change is one request however much of the draft is quoted around it',
    ask('replace', 21, 'Sửa “hai phong trào lớn” thành “ba phong trào lớn”.', 'hai phong trào lớn → ba phong trào lớn'),
    ask(
      'replace',
      21,
      '“hai phong trào lớn của tuổi trẻ” phải là ba phong trào',
      'hai phong trào lớn của tuổi trẻ → ba phong trào'
    ),
    ask(
      'correct',
      21,
      '“hai phong trào lớn của tuổi trẻ ngành y” nên là “ba phong trào hành động của tuổi trẻ ngành y”',
      'hai phong trào lớn của tuổi trẻ ngành y → ba phong trào hành động của tuổi trẻ ngành y'
    )
  )
  oneRequest(
    'a target raised to the same figure is one request, with or without the old figure, with or without marks',
    ask('replace', 15, 'Nâng chỉ tiêu kết nạp từ 60 lên 75 đảng viên', '60 → 75'),
    ask('replace', 15, 'kết nạp đảng viên nên là 75', '+ 75'),
    ask('replace', 15, 'chi tieu ket nap 60 dang vien thap qua, nang len 75', '60 → 75')
  )
  oneRequest(
    'a tone mark on the other vowel is the same word',
    ask('replace', 3, 'Sửa “hoà nhã” là “hài hòa”', 'hoà nhã → hài hòa'),
    ask('replace', 3, 'Sửa “hòa nhã” thành “hài hoà”.', 'hòa nhã → hài hoà')
  )
  oneRequest(
    'a deletion may take in the innocent words around the one that goes',
    ask('delete', 4, 'Bỏ cụm “, trong đó có 320 ca nặng”', '- trong đó có 320 ca nặng'),
    ask('delete', 4, 'Nên bỏ “320 ca nặng”', '- 320 ca nặng')
  )
  oneRequest(
    'new words with exact place and the same wish in free words are one request',
    ask(
      'add',
      12,
      'Bổ sung “phấn đấu trở thành bệnh viện hạng I vào năm 2030” vào cuối đoạn',
      '+ phấn đấu trở thành bệnh viện hạng I vào năm 2030'
    ),
    ask('add', 'h6', 'Mục tiêu chung cần nêu khát vọng đưa bệnh viện thành bệnh viện hạng I vào năm 2030.'),
    ask('propose', 'h6', 'nen them y phan dau den nam 2030 len benh vien hang I')
  )
  allApart(
    'another figure of the same place is another request, and so is keeping it',
    ask('replace', 15, 'Nâng 60 lên 75', '60 → 75'),
    ask('replace', 15, 'Nâng 60 lên 80', '60 → 80'),
    ask('replace', 15, 'Hạ từ 60 xuống 50', '60 → 50'),
    ask('approve', 15, 'Giữ nguyên 60 đảng viên như dự thảo', '- 60'),
    ask('replace', 15, 'Sửa “từ 02 đến 03” thành “từ 03 đến 05”', 'từ 02 đến 03 → từ 03 đến 05')
  )
  allApart(
    'the same words in another paragraph are another request',
    ask('replace', 14, '80% → 90%', '80% → 90%'),
    ask('replace', 16, '80% → 90%', '80% → 90%')
  )
  allApart(
    'opposite spellings asked for are opposite requests',
    ask('correct', 'document', 'Thống nhất dùng “hằng năm” thay “hàng năm”', 'hàng năm → hằng năm'),
    ask('correct', 'document', 'Dùng “hàng năm” thay “hằng năm”', 'hằng năm → hàng năm')
  )
  allApart(
    'a negation is never a detail',
    ask('replace', 4, '“được nâng lên rõ rệt” thành “được nâng lên”', 'được nâng lên rõ rệt → được nâng lên'),
    ask(
      'replace',
      4,
      '“được nâng lên rõ rệt” thành “chưa được nâng lên rõ rệt”',
      'được nâng lên rõ rệt → chưa được nâng lên rõ rệt'
    ),
    ask('add', 4, 'thêm “không đồng đều” sau “rõ rệt”', '+ không đồng đều'),
    ask('add', 4, 'thêm “đồng đều” sau “rõ rệt”', '+ đồng đều')
  )
  allApart(
    'replacing, adding, deleting and keeping the same words are four requests',
    ask('replace', 6, 'thay “nồng cốt” bằng “xung kích”', 'nồng cốt → xung kích'),
    ask('add', 6, 'thêm “xung kích” sau “nồng cốt”', '+ xung kích'),
    ask('delete', 6, 'bỏ “nồng cốt”', '- nồng cốt'),
    ask('approve', 6, 'giữ “nồng cốt” như dự thảo', '- nồng cốt')
  )
  allApart(
    'the same word elsewhere in one paragraph is another place',
    ask('correct', 19, 'sửa “chất lượng khám” thành “hiệu quả khám”', 'chất lượng khám → hiệu quả khám'),
    ask(
      'correct',
      19,
      'sửa “kịp thời triển khai” thành “chủ động triển khai”',
      'kịp thời triển khai → chủ động triển khai'
    )
  )
})

describe('same request: free words', () => {
  oneRequest(
    'an idea asked for under one heading is one request in whatever words',
    ask('add', 'h9', 'Bổ sung nhiệm vụ triển khai bệnh án điện tử ở tất cả các khoa.'),
    ask('propose', 'h9', 'mục 3.1 phần thứ hai còn thiếu nội dung bệnh án điện tử, đề nghị thêm vào'),
    ask('clarify', 'h9', 'Phần nhiệm vụ chuyên môn chưa đề cập bệnh án điện tử'),
    ask('add', 'h9', 'them y ve benh an dien tu di a')
  )
  oneRequest(
    'shortening the whole draft is one request',
    ask('restructure', 'document', 'Đề nghị rút gọn toàn văn.'),
    ask('restructure', 'document', 'Báo cáo dài quá, rút ngắn bớt lại'),
    ask('restructure', 'document', 'Văn bản 38 trang là quá dài, cần cô đọng hơn')
  )
  oneRequest(
    'opposing a thing and asking that it be taken out are one request',
    ask('object', 19, 'Không đồng ý sáp nhập các phòng chức năng dưới 10 người.'),
    ask('delete', 19, 'đề nghị bỏ nội dung sáp nhập các phòng chức năng dưới 10 người')
  )
  oneRequest(
    'a contradiction of figures pointed out twice is one request',
    ask('correct', 4, 'Kiểm tra số 12.500 lượt, phụ lục ghi 12.050'),
    ask('correct', 4, 'Số liệu 12.500 lượt cấp cứu không khớp với phụ lục (12.050), đề nghị rà soát')
  )
  allApart(
    'the same idea under another heading, taken out, or refused is another request',
    ask('add', 'h9', 'Bổ sung bệnh án điện tử'),
    ask('add', 'h10', 'Bổ sung bệnh án điện tử'),
    ask('delete', 'h9', 'Bỏ nội dung bệnh án điện tử'),
    ask('clarify', 'h9', 'Không cần nêu bệnh án điện tử')
  )
  allApart(
    'another year is another goal',
    ask('add', 'h6', 'Thêm mục tiêu bệnh viện hạng I vào năm 2030'),
    ask('add', 'h6', 'Thêm mục tiêu bệnh viện hạng I vào năm 2028')
  )
  allApart(
    'a Roman numeral is a figure',
    ask('add', 'h6', 'Thêm mục tiêu trở thành bệnh viện hạng I'),
    ask('add', 'h6', 'Thêm mục tiêu trở thành bệnh viện hạng II')
  )
  allApart(
    'shorter, not shorter, and only one part shorter are three requests',
    ask('restructure', 'document', 'Rút gọn toàn văn'),
    ask('restructure', 'document', 'Không nên rút gọn báo cáo, giữ đầy đủ số liệu'),
    ask('restructure', 'h1', 'Chỉ rút gọn Phần thứ nhất')
  )
  allApart(
    'A before B is not B before A',
    ask('move', 'h8', 'Đưa công tác thanh niên lên trước nhiệm vụ chuyên môn'),
    ask('move', 'h8', 'Đưa nhiệm vụ chuyên môn lên trước công tác thanh niên')
  )
  allApart(
    'splitting is not joining',
    ask('restructure', 'h4', 'Tách hạn chế thành hai ý chuyên môn và quản lý'),
    ask('restructure', 'h4', 'Gộp hai ý chuyên môn và quản lý làm một')
  )
  allApart(
    'requests that share only their frame are not one',
    ask('propose', 'h10', 'Tổ chức giải bóng đá cho đoàn viên các khoa'),
    ask('propose', 'h10', 'Tổ chức lớp tiếng Anh cho đoàn viên các khoa'),
    ask('propose', 'h10', 'Tổ chức hiến máu cho đoàn viên các khoa')
  )
  allApart(
    'a theme worded is not the request for a theme, and two wordings are two',
    ask('add', 'document', 'Chủ đề nên là “Đoàn kết - Y đức - Sáng tạo”', '+ Đoàn kết - Y đức - Sáng tạo'),
    ask('add', 'document', 'Chủ đề: “Đoàn kết - Y đức - Phát triển”', '+ Đoàn kết - Y đức - Phát triển'),
    ask('add', 'document', 'Bổ sung chủ đề Đại hội')
  )
  allApart(
    'what points to a place not found is never guessed together',
    ask('clarify', 'unresolved', 'Trang 99: làm rõ'),
    ask('clarify', 'unresolved', 'Trang 98: làm rõ')
  )
})

describe('same request: agreement', () => {
  oneRequest(
    'agreement with the whole draft is one group a draft',
    ask('approve', 'document', 'Nhất trí với dự thảo.'),
    ask('approve', 'document', 'Tôi hoàn toàn thống nhất với nội dung dự thảo báo cáo, không có ý kiến gì thêm'),
    ask('approve', 'document', 'Nhất trí với bố cục và nội dung báo cáo'),
    ask('approve', 'document', 'nhat tri cao'),
    ask('approve', 'document', 'Cơ bản đồng ý', undefined, { stance: 'agree-in-part' })
  )
  oneRequest(
    'agreement with one heading is one group',
    ask('approve', 'h7', 'Thống nhất với các chỉ tiêu đề ra.'),
    ask('approve', 'h7', 'Nhất trí mục 2 phần thứ hai')
  )
  allApart(
    'agreement with the structure, with a heading, with one thing named, and disagreement stand apart',
    ask('approve', 'document', 'Nhất trí với dự thảo'),
    ask('approve', 'document', 'Nhất trí với kết cấu hai phần'),
    ask('approve', 'h7', 'Nhất trí các chỉ tiêu'),
    ask('approve', 'h4', 'Nhất trí phần hạn chế'),
    ask('approve', 'document', 'Thống nhất với đánh giá về hoạt động của phòng khám từ xa'),
    ask('object', 'document', 'Không nhất trí với dự thảo')
  )
  it('agreement on two drafts is two groups', () => {
    const comments = [
      madeUpComment(ask('approve', 'document', 'Nhất trí'), 1),
      madeUpComment(ask('approve', 'document', 'Nhất trí', undefined, { draft: 'd2' }), 2)
    ]
    expect(groupComments(comments, [madeUpDraft(), { ...madeUpDraft(), id: 'd2' }])).to.have.length(2)
  })
})
