/**
 * What members of the made-up units sent about the sample draft: every kind of file that gopy reads, some forty comments,
 * one form sent twice, one empty form, one broken file. All persons and units are invented.
 */
export interface SampleForm {
  file: string
  layout: 'table' | 'labels'
  name: string
  unit: string
  date: string
  /** Column headings (table) or labels (labels), and a row of cells for each comment. */
  columns: string[]
  rows: string[][]
}

const wide = ['TT', 'Vị trí', 'Nội dung dự thảo', 'Đề nghị sửa đổi, bổ sung', 'Lý do']
const labels = ['Vị trí', 'Nội dung dự thảo', 'Đề nghị', 'Lý do']

export const forms: SampleForm[] = [
  {
    file: 'phieu-gop-y-01.docx',
    layout: 'table',
    name: 'Lương Thị Hải Yến',
    unit: 'Đoàn cơ sở Cảng Bãi Sậy',
    date: '02/3/2027',
    columns: wide,
    rows: [
      [
        '1',
        'Trang 2, mục 1.1',
        '“từng bước chấn chỉnh lề lới, tác phong làm việc”',
        'Sửa “lề lới” thành “lề lối”.',
        'Lỗi đánh máy.'
      ],
      [
        '2',
        'Phần thứ hai, mục II.2, chỉ tiêu thứ 4',
        '“trong đó có 200 đồng chí được kết nạp”',
        'Nâng chỉ tiêu kết nạp từ 200 lên 260 đồng chí.',
        'Nhiệm kỳ vừa qua đã kết nạp được 251 đồng chí.'
      ],
      ['3', 'Phần thứ nhất, mục II, tiểu mục 2.3', '', 'Có hai mục 2.3; đề nghị sửa mục sau thành 2.4.', '']
    ]
  },
  {
    file: 'phieu-gop-y-02.docx',
    layout: 'labels',
    name: 'Đinh Công Tráng',
    unit: 'Chi đoàn Công ty Vận tải Sóng Lành',
    date: 'ngày 04 tháng 3 năm 2027',
    columns: labels,
    rows: [
      [
        'Tr.2, mục 2. Khó khăn, đoạn 2',
        '“đã ảnh hưởng lớn đến thu nhập của đoàn viên”',
        'Thay cụm từ “ảnh hưởng lớn” bằng “ảnh hưởng nhất định”.',
        'Thu nhập bình quân của khối vận tải vẫn tăng.'
      ],
      [
        'Phần thứ hai, mục III.1',
        '',
        'Bổ sung cụm từ “và phần mềm học tập trên điện thoại” vào sau cụm từ “nền tảng trực tuyến”.',
        ''
      ],
      ['Ý kiến chung', '', 'Nhất trí với nội dung dự thảo báo cáo.', '']
    ]
  },
  {
    file: 'phieu-gop-y-03.docx',
    layout: 'table',
    name: 'Phùng Khánh Hòa',
    unit: 'Chi đoàn Trường Trung cấp nghề Hàng hải',
    date: '05-03-2027',
    columns: ['STT', 'Trang, dòng, mục', 'Ý kiến góp ý'],
    rows: [
      ['1', 'Trang 3, mục 2.2', 'Thay “GDP” bằng “GRDP”.'],
      [
        '2',
        'Mục 4, phần nhiệm vụ và giải pháp, đoạn 1',
        'Tôi không tán thành việc sắp xếp các chi đoàn có dưới 07 đoàn viên thành chi đoàn ghép. Ở trường tôi có hai chi đoàn giáo viên chỉ năm, sáu người nhưng tháng nào cũng sinh hoạt đủ, người nào việc nấy rất rõ. Khi ghép theo bến, bãi thì đoàn viên khác ca, khác đơn vị, không ai nắm được hoàn cảnh của ai, bí thư chi đoàn ghép cũng không thể giao việc cho người không cùng cơ quan. Số lượng ít chưa chắc là yếu; nếu lấy con số 07 làm ranh giới thì nơi khó nhất, cần có tổ chức Đoàn nhất, lại là nơi mất chi đoàn trước tiên. Vì vậy, đề nghị bỏ nội dung này, chỉ xem xét ghép khi chính chi đoàn có yêu cầu.'
      ],
      ['3', 'Phụ lục', 'Dòng 1 ghi thực hiện 95% nhưng trang 2 ghi đạt tỷ lệ 96%, đề nghị kiểm tra lại số liệu.']
    ]
  },
  {
    file: 'phieu-gop-y-04.docx',
    layout: 'labels',
    name: 'Mạc Thanh Tùng',
    unit: 'Đoàn cơ sở Cảng Bãi Sậy',
    date: '6/3/2027',
    columns: labels,
    rows: [
      [
        'Chỉ tiêu thứ 7',
        '“Hằng năm, 80% đoàn viên tham gia ít nhất một hoạt động bảo vệ môi trường biển”',
        'Giữ nguyên chỉ tiêu này như dự thảo.',
        'Vừa sức với khối làm việc theo ca.'
      ],
      [
        'Trang 3, phong trào “Tuổi trẻ xung kích bảo vệ Tổ quốc”',
        '“Thanh niên luôn là lực lượng nòng cốt trong các đội tự vệ của cảng”',
        'Thay cụm từ “lực lượng nòng cốt” bằng “lực lượng xung kích”.',
        ''
      ]
    ]
  },
  {
    file: 'phieu-gop-y-05.docx',
    layout: 'table',
    name: 'Quan Thị Mỹ Lệ',
    unit: 'Chi đoàn Công ty Kho lạnh Bắc Hải',
    date: '07/3/2027',
    columns: wide,
    rows: [
      ['1', 'Chú thích số 2', '', 'Bỏ chú thích số 2.', 'Không cần nêu thời điểm thành lập các nhóm.'],
      [
        '2',
        'Trang 2, đoạn về trang thông tin',
        '“(trong đó có 02 nhóm kín)”',
        'Bỏ nội dung trong ngoặc đơn “(trong đó có 02 nhóm kín)”.',
        'Lộ thông tin nghiệp vụ.'
      ],
      ['3', 'Toàn văn', '', 'Thống nhất viết “công-ten-nơ” hay “container” trong toàn văn.', '']
    ]
  },
  {
    file: 'phieu-gop-y-06-de-trong.docx',
    layout: 'table',
    name: 'Cổ Gia Bảo',
    unit: 'Chi đoàn Công ty Kho lạnh Bắc Hải',
    date: '07/3/2027',
    columns: wide,
    rows: [['1', '', '', '', '']]
  }
]

export const letter = {
  file: 'cong-van-gop-y-Cang-Da-Dung.docx',
  left: ['ĐOÀN KHỐI CẢNG VÀ DỊCH VỤ', 'Đoàn cơ sở Cảng Đá Dựng', '***', 'Số: 07-CV/ĐTN'],
  right: ['ĐOÀN TNCS HỒ CHÍ MINH', 'Tân Hải, ngày 08 tháng 3 năm 2027'],
  lines: [
    'Góp ý dự thảo Báo cáo trình Đại hội Đoàn Khối lần thứ V',
    'Kính gửi: Ban Thường vụ Đoàn Khối Cảng và Dịch vụ tỉnh Tân Hải',
    'Thực hiện Hướng dẫn của Ban Thường vụ Đoàn Khối, Đoàn cơ sở đã lấy ý kiến của 164 đoàn viên. Kết quả như sau:',
    '1. Các ý kiến đều nhất trí với bố cục hai phần của dự thảo.',
    '2. Về phần Hạn chế, đề nghị điều chỉnh như sau:',
    '- Thay cụm từ “Một bộ phận không nhỏ cán bộ đoàn” bằng “Một số cán bộ đoàn”.',
    '- (đ/c Vạn Thị Thu) Bổ sung một ý về hạn chế trong tập hợp thanh niên ở khu nhà trọ công nhân.',
    '3. Trang 3, mục 3.1, đoạn 2: “nhắc nhỡ” sửa là “nhắc nhở”; đồng thời đề nghị nêu rõ kết quả xử lý sau kiểm tra.',
    '4. Đ/c Hàn Gia Phúc: Bổ sung chỉ tiêu: 100% đoàn viên mới được tập huấn an toàn lao động.',
    '5. Tiêu đề mục 2, phần III của Phần thứ hai quá dài, nên rút gọn là “Nâng cao chất lượng các phong trào”.',
    'Trên đây là ý kiến góp ý của Đoàn cơ sở, kính gửi Ban Thường vụ Đoàn Khối tổng hợp./.'
  ],
  signature: ['TM. BAN CHẤP HÀNH', 'BÍ THƯ', '', 'Thiều Quang Vinh']
}

export const minutes = {
  file: 'bien-ban-hop-chi-doan-Song-Lanh.docx',
  lines: [
    'ĐOÀN TNCS HỒ CHÍ MINH',
    'Chi đoàn Công ty Vận tải Sóng Lành',
    'BIÊN BẢN',
    'Họp góp ý dự thảo Báo cáo trình Đại hội Đoàn Khối lần thứ V',
    'Thời gian: 17 giờ 30, ngày 05 tháng 3 năm 2027',
    'Địa điểm: Phòng họp số 2',
    'Thành phần: 21/24 đoàn viên',
    'Chủ trì: Đ/c Đinh Công Tráng - Bí thư; Thư ký: Đ/c Nghiêm Thị Lụa',
    '1. Đồng chí chủ trì thông qua dự thảo Báo cáo.',
    '2. Ý kiến phát biểu:',
    '- Đ/c Ninh Văn Lộc: Thống nhất cao với dự thảo, không có ý kiến gì thêm.',
    '- Đ/c Nghiêm Thị Lụa: Phần hạn chế nên nói rõ việc tập hợp thanh niên ở khu nhà trọ còn yếu.',
    '- Đ/c Giang Minh Đức: Chỉ tiêu giới thiệu đoàn viên ưu tú có 200 đồng chí được kết nạp là thấp so với 251 của nhiệm kỳ trước, nên nâng lên 260.',
    '- Đ/c Bế Thị Na: Đồng tình với chủ đề Đại hội.',
    '- Đ/c Lại Hữu Phước: Câu “định kỳ hằng quí báo cáo” sửa “quí” thành “quý”.',
    '3. Kết luận: Đồng chí chủ trì thống nhất tổng hợp đầy đủ các ý kiến trên.'
  ]
}

export const chat = {
  file: 'zalo-chi-doan-Kho-lanh.txt',
  text: [
    'Nhóm Zalo: Chi đoàn Công ty Kho lạnh Bắc Hải',
    '',
    '[06/03/2027 20:01] Quan Thị Mỹ Lệ: Mọi người góp ý dự thảo giúp em trước thứ sáu nhé ạ',
    '[06/03/2027 20:09] Cù Đức Thọ: phan nhiem vu va giai phap muc 3 nen them ho tro nha tre cho con cong nhan',
    '[06/03/2027 20:15] Tống Mai Chi: mình nhất trí với dự thảo ạ',
    '[06/03/2027 20:22] Âu Dương Khải: tr.3 mục 2.2 ghi “GDP” là chưa đúng, sửa thành “GRDP” nhé',
    '[06/03/2027 20:30] Tống Mai Chi: 👍',
    '[06/03/2027 21:02] Cù Đức Thọ: chỉ tiêu 95% học nghị quyết nên nâng lên 98%',
    '[06/03/2027 21:10] Quan Thị Mỹ Lệ: dạ em cảm ơn cả nhà',
    ''
  ].join('\n')
}

export const spreadsheet = {
  file: 'bieu-mau-truc-tuyen.xlsx',
  sheet: 'Câu trả lời',
  rows: [
    ['Dấu thời gian', 'Họ và tên', 'Đơn vị', 'Bạn có tán thành với dự thảo không?', 'Nội dung góp ý', 'Lý do'],
    ['2027-03-03 08:10', 'Diệp Thị Tường Vân', 'Đoàn cơ sở Cảng Bãi Sậy', 'Tán thành', 'Nhất trí.', ''],
    [
      '2027-03-03 09:25',
      'Khúc Văn Bình',
      'Chi đoàn Công ty Dịch vụ Hoa Tiêu',
      'Đồng ý một phần',
      'Chỉ tiêu 300 sáng kiến nên nâng lên 350.',
      'Nhiệm kỳ trước đã đạt 284.'
    ],
    [
      '2027-03-03 10:40',
      'La Thị Bích Ngọc',
      'Chi đoàn Công ty Dịch vụ Hoa Tiêu',
      'Đồng ý một phần',
      'Phần nguyên nhân chủ quan cần đánh giá sâu hơn trách nhiệm của Ban Chấp hành.',
      ''
    ],
    [
      '2027-03-04 07:55',
      'Tiêu Hoàng Nam',
      'Đoàn cơ sở Cảng Đá Dựng',
      'Tán thành',
      'Mục III.3 Phần thứ hai: bổ sung hỗ trợ nhà trẻ cho con công nhân làm ca đêm.',
      'Nhiều đoàn viên nữ phải nghỉ việc vì không có người trông con.'
    ],
    [
      '2027-03-04 11:12',
      'Ông Ích Thịnh',
      'Chi đoàn Công ty Dịch vụ Hoa Tiêu',
      'Tán thành',
      'Trang 48, dòng 2: sửa “bến” thành “cảng”.',
      ''
    ],
    [
      '2027-03-05 15:30',
      'Thân Thị Hồng',
      'Chi đoàn Trường Trung cấp nghề Hàng hải',
      'Tán thành',
      'Đề nghị rút gọn Phần thứ nhất.',
      'Khó đọc hết trong một buổi sinh hoạt.'
    ]
  ]
}

export const csv = {
  file: 'gop-y-qua-bieu-mau.csv',
  text: [
    'ho_ten;don_vi;thoi_gian;noi_dung',
    'Uông Thị Cẩm;Đoàn cơ sở Cảng Đá Dựng;2027-03-04 14:02;Đồng ý với dự thảo.',
    'Trà Quốc Khánh;Đoàn cơ sở Cảng Đá Dựng;2027-03-04 16:45;"Phần bài học kinh nghiệm: ghép ý “Ba là” vào ý “Hai là”, vì đều nói về cách làm việc."',
    'Nhan Tuấn Kiệt;Chi đoàn Công ty Vận tải Sóng Lành;2027-03-05 08:20;Mong Đoàn Khối tổ chức lại giải bóng chuyền giữa các cảng.',
    ''
  ].join('\r\n')
}

export const plain = {
  file: 'thu-gop-y-Nguyen-Thi-Sen.txt',
  text: [
    'Kính gửi Ban Thường vụ Đoàn Khối,',
    'Tôi là Nguyễn Thị Sen, Chi đoàn Công ty Dịch vụ Hoa Tiêu, xin góp ý như sau:',
    '1. Mục I.2 Phần thứ hai: sau cụm từ “nước biển dâng” thêm “xâm nhập mặn”.',
    '2. Câu “cuối năm Ban Chấp hành tự phê bình trước đại diện đoàn viên” nên viết lại là “cuối năm Ban Chấp hành lấy ý kiến góp ý của đoàn viên”.',
    '3. Đề nghị làm rõ nguồn kinh phí của Quỹ sáng kiến trẻ.',
    'Ngày 09 tháng 3 năm 2027',
    ''
  ].join('\n')
}

/** The guidance's discussion topics for this consultation. */
export const topics = [
  { id: '1', title: 'Chủ đề Đại hội', hints: ['chủ đề', 'khẩu hiệu', 'phương châm'] },
  {
    id: '2',
    title: 'Kết quả nhiệm kỳ 2022 - 2027',
    hints: ['kết quả', 'ưu điểm', 'đánh giá', 'bài học', 'kinh nghiệm', 'phụ lục']
  },
  { id: '3', title: 'Hạn chế và nguyên nhân', hints: ['hạn chế', 'khuyết điểm', 'tồn tại', 'nguyên nhân'] },
  { id: '4', title: 'Phương hướng, nhiệm vụ, giải pháp', hints: ['phương hướng', 'nhiệm vụ', 'giải pháp', 'dự báo'] },
  { id: '5', title: 'Hệ thống chỉ tiêu', hints: ['chỉ tiêu', 'tỷ lệ', '%', 'nâng', 'giảm'] },
  {
    id: '6',
    title: 'Bố cục, văn phong, chính tả và nội dung khác',
    hints: ['bố cục', 'văn phong', 'chính tả', 'đánh máy', 'đánh số', 'rút gọn', 'tiêu đề']
  }
]

export const mail = {
  file: 'Gop y cua dong chi Vuong Thi Sen Hong.eml',
  text: [
    'From: =?utf-8?B?' + Buffer.from('Vương Thị Sen Hồng').toString('base64') + '?= <senhong@baisay.example.vn>',
    'To: doankhoi@example.vn',
    'Subject: =?utf-8?B?' + Buffer.from('Góp ý dự thảo Báo cáo').toString('base64') + '?=',
    'Date: Tue, 09 Mar 2027 09:12:00 +0700',
    'Message-ID: <0903-1@baisay.example.vn>',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset="utf-8"',
    'Content-Transfer-Encoding: 8bit',
    '',
    'Kính gửi Ban Thường vụ Đoàn Khối,',
    '',
    'Em xin góp ý như sau:',
    '- Mục 1, phần nhiệm vụ và giải pháp: nên tổ chức diễn đàn “Đối thoại dưới chân cầu cảng” mỗi năm hai lần thay vì một lần.',
    '- Trang 4, phần ưu điểm: “đạt và vượt 9/11 chỉ tiêu” không khớp với phụ lục (chỉ có 9 chỉ tiêu), đề nghị rà soát.',
    '',
    'Vương Thị Sen Hồng - Đoàn cơ sở Cảng Bãi Sậy',
    '',
    'Vào Th 2, 8 thg 3, 2027 lúc 16:05 Đoàn Khối <doankhoi@example.vn> đã viết:',
    '> Đề nghị các đồng chí góp ý dự thảo trước ngày 10/3.',
    ''
  ].join('\r\n')
}

/** Changes and margin notes in a returned copy of the draft: words of the draft → what the member made of them. */
export const returned = {
  file: 'du-thao-tra-lai-Truong-Trung-cap-nghe.docx',
  changes: [
    { words: 'chấn chỉnh lề lới', original: 'lề lới', replacement: 'lề lối', author: 'Tô Vĩnh Diện Anh' },
    { words: 'định kỳ hằng quí', original: 'hằng quí', replacement: 'hằng quý', author: 'Tô Vĩnh Diện Anh' },
    {
      words: 'Hướng dẫn đoàn viên sử dụng dịch vụ công trực tuyến',
      original: '',
      replacement: ', chữ ký số',
      author: 'Bành Thị Ngọt'
    }
  ],
  notes: [
    {
      words: 'không có cơ sở đoàn yếu kém',
      author: 'Bành Thị Ngọt',
      text: 'Nên bỏ vế này vì quy định đánh giá mới không còn mức yếu kém.'
    },
    {
      words: 'Quỹ sáng kiến trẻ',
      author: 'Tô Vĩnh Diện Anh',
      text: 'Đề nghị làm rõ ai quản lý quỹ, mức chi mỗi sáng kiến.'
    }
  ]
}
