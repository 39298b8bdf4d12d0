/** Mail bodies as people write them, and what they say. All made up. */
export interface BodyCase {
  title: string
  body: string
  html?: boolean
  subject?: string
  from?: string
  says: string[]
  /** Where not the header's name. */
  by?: string | null
  unit?: string | null
  /** Authors of the remarks, where they differ from the submitter. */
  authors?: (string | null)[]
  /** What governs each remark. */
  contexts?: string[][]
}

const two = ['Bỏ câu cuối mục 3.', 'Mục 5 nên thêm chỉ tiêu trồng cây.']

export const bodyCases: BodyCase[] = [
  {
    title: 'greeting, points, thanks, name and unit',
    body: 'Kính gửi Ban Thường vụ,\n\nEm xin góp ý như sau:\n1. Bỏ câu cuối mục 3.\n2. Mục 5 nên thêm chỉ tiêu trồng cây.\n\nTrân trọng cảm ơn!\nLê Thu An\nChi đoàn Nhà máy Gạch',
    says: two,
    unit: 'Chi đoàn Nhà máy Gạch'
  },
  {
    title: 'everything in one paragraph behind the greeting',
    body: 'Chào anh chị, em là An ở Chi đoàn Trạm Y tế Hòa Lợi. Theo em mục 2 viết dài quá, nên rút gọn còn nửa trang. Em cảm ơn ạ.',
    says: ['Theo em mục 2 viết dài quá, nên rút gọn còn nửa trang.'],
    unit: 'Chi đoàn Trạm Y tế Hòa Lợi'
  },
  {
    title: 'a signature behind "-- " with office, telephone and address',
    body: '- Bỏ câu cuối mục 3.\n- Mục 5 nên thêm chỉ tiêu trồng cây.\n-- \nLê Thu An\nPhó Bí thư Chi đoàn Nhà máy Gạch\nĐT: 0900 000 000 | Email: an@congty.example\nĐịa chỉ: 12 đường Số 3',
    says: two,
    unit: 'Chi đoàn Nhà máy Gạch'
  },
  {
    title: 'a telephone that signs',
    body: 'Bỏ câu cuối mục 3.\n\nGửi từ iPhone của tôi',
    says: ['Bỏ câu cuối mục 3.'],
    unit: null
  },
  {
    title: 'an English client on a telephone',
    body: 'Mục 5 nên thêm chỉ tiêu trồng cây.\n\nGet Outlook for Android<https://aka.ms/x>',
    says: ['Mục 5 nên thêm chỉ tiêu trồng cây.'],
    unit: null
  },
  {
    title: 'a legal notice below and a banner above',
    body: '[EXTERNAL] Cảnh báo: thư này được gửi từ bên ngoài cơ quan.\n\nBỏ câu cuối mục 3.\n\nTrân trọng,\nLê Thu An\n\nThông điệp này (bao gồm cả tệp đính kèm) có thể chứa thông tin bảo mật và chỉ dành cho người nhận. Nếu quý vị không phải là người nhận được chỉ định, đề nghị xóa ngay.\nThis e-mail and any attachments are confidential and intended only for the named recipient.',
    says: ['Bỏ câu cuối mục 3.'],
    unit: null
  },
  {
    title: 'a reply above a Gmail quotation in Vietnamese',
    subject: 'Re: Lấy ý kiến dự thảo',
    body: 'Em nhất trí với chủ đề đại hội.\n\nVào Th 2, 2 thg 3, 2026 vào lúc 10:20 Văn phòng Đoàn <vanphong@doan.example> đã viết:\n\n> Kính gửi các chi đoàn,\n> Đề nghị góp ý dự thảo trước ngày 10/3, bổ sung chỉ tiêu nếu cần.\n> Trân trọng',
    says: ['Em nhất trí với chủ đề đại hội.'],
    unit: null
  },
  {
    title: 'a Gmail attribution cut into two lines',
    subject: 'Re: Lấy ý kiến dự thảo',
    body: 'Bỏ câu cuối mục 3.\n\nVào 10:20, Th 2, 2 thg 3, 2026 Văn phòng Đoàn Công ty Gạch ngói Hòa Lợi\n<vanphong@doan.example> đã viết:\n\n> Đề nghị góp ý, sửa đổi trước ngày 10/3.',
    says: ['Bỏ câu cuối mục 3.'],
    unit: null
  },
  {
    title: 'an English attribution, answer below the quotation',
    subject: 'Re: Lay y kien',
    body: 'On Mon, Mar 2, 2026 at 10:20 AM Van phong <vanphong@doan.example> wrote:\n> Đề nghị bổ sung ý kiến cho mục 5.\n> Hạn chót 10/3.\n\nMục 5 nên thêm chỉ tiêu trồng cây.\nThu An',
    says: ['Mục 5 nên thêm chỉ tiêu trồng cây.'],
    unit: null
  },
  {
    title: 'Outlook in Vietnamese: a header block below the answer',
    subject: 'RE: Lấy ý kiến dự thảo',
    body: 'Kính gửi anh,\nTôi đề nghị bỏ câu cuối mục 3.\nTrân trọng./.\n\n________________________________\nTừ: Văn phòng Đoàn <vanphong@doan.example>\nĐã gửi: Thứ Hai, 2 Tháng Ba 2026 10:20 SA\nĐến: Lê Thu An <an@congty.example>\nChủ đề: Lấy ý kiến dự thảo\n\nĐề nghị các đồng chí bổ sung, sửa đổi dự thảo và gửi về trước ngày 10/3.',
    says: ['Tôi đề nghị bỏ câu cuối mục 3.'],
    unit: null
  },
  {
    title: 'Outlook in English: original message',
    subject: 'RE: Gop y',
    body: 'Bỏ câu cuối mục 3.\n\n-----Original Message-----\nFrom: Trần Văn Bảo [mailto:bao@congty.example]\nSent: Monday, March 2, 2026 10:20 AM\nTo: Lê Thu An\nCc: Nguyễn Minh\nSubject: Gop y\n\n1. Đề nghị sửa mục 1.\n2. Bỏ mục 2.',
    says: ['Bỏ câu cuối mục 3.'],
    unit: null
  },
  {
    title: 'Outlook in HTML with a line above the header',
    subject: 'RE: Góp ý',
    html: true,
    body: '<html><body><div class=WordSection1><p class=MsoNormal>Chào anh,<o:p></o:p></p><p class=MsoListParagraph><![if !supportLists]><span>1.<span>&nbsp;&nbsp; </span></span><![endif]>Bỏ câu <b>cuối</b> mục 3.</p><p class=MsoListParagraph>2.&nbsp; Mục 5 n&ecirc;n th&ecirc;m chỉ ti&ecirc;u trồng c&acirc;y.</p><p class=MsoNormal>Tr&acirc;n trọng,</p><p class=MsoNormal>L&ecirc; Thu An</p><div style="border:none;border-top:solid #E1E1E1 1.0pt"><p class=MsoNormal><b>From:</b> Văn phòng &lt;vanphong@doan.example&gt;<br><b>Sent:</b> Monday, March 2, 2026 10:20 AM<br><b>To:</b> An<br><b>Subject:</b> Góp ý</p></div><p>Đề nghị bổ sung ý kiến.</p></div></body></html>',
    says: two,
    unit: null
  },
  {
    title: 'Gmail in HTML: the quotation in a block',
    subject: 'Re: Góp ý',
    html: true,
    body: '<div dir="ltr"><div>Em xin góp ý:</div><ol><li>Bỏ câu cuối mục 3.</li><li>Mục 5 nên thêm chỉ tiêu trồng cây.</li></ol><div><br></div>-- <br><div class="gmail_signature">Lê Thu An<br>Chi đoàn Nhà máy Gạch</div></div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">Vào Th 2, 2 thg 3, 2026 vào lúc 10:20 Văn phòng &lt;<a href="mailto:v@d.example">v@d.example</a>&gt; đã viết:<br></div><blockquote class="gmail_quote" style="margin:0 0 0 .8ex;border-left:1px solid #ccc"><p>Đề nghị sửa đổi, bổ sung dự thảo.</p></blockquote></div>',
    says: two,
    unit: 'Chi đoàn Nhà máy Gạch'
  },
  {
    title: 'Gmail in HTML: an indented paragraph is no quotation',
    html: true,
    body: '<div>Em góp ý thế này:</div><blockquote style="margin:0 0 0 40px;border:none;padding:0px"><div>Bỏ câu cuối mục 3.</div></blockquote>',
    says: ['Bỏ câu cuối mục 3.'],
    unit: null
  },
  {
    title: 'Yahoo in HTML: no block around the quotation',
    subject: 'Re: Góp ý',
    html: true,
    body: '<div>Bỏ câu cuối mục 3.</div><div class="yahoo_quoted"><div>Vào Thứ Hai, 2 tháng 3, 2026 lúc 10:20:15 GMT+7, Văn phòng &lt;v@d.example&gt; đã viết:</div><div><div>Đề nghị bổ sung mục 4.</div><div>Bỏ mục 7.</div></div></div>',
    says: ['Bỏ câu cuối mục 3.'],
    unit: null
  },
  {
    title: 'a forward by Gmail: the mail passed on is the opinion, its sender the author',
    subject: 'Fwd: Góp ý của chi đoàn',
    body: 'Kính chuyển anh chị ý kiến của đồng chí Bảo ạ.\n\n---------- Forwarded message ---------\nTừ: Trần Văn Bảo <bao@congty.example>\nDate: Th 2, 2 thg 3, 2026 vào lúc 10:20\nSubject: Góp ý của chi đoàn\nTo: Lê Thu An <an@congty.example>\n\n\nEm gửi chị hai ý:\n1. Bỏ câu cuối mục 3.\n2. Mục 5 nên thêm chỉ tiêu trồng cây.\n\nTrần Văn Bảo\nChi đoàn Phân xưởng Nung',
    says: two,
    by: 'Trần Văn Bảo',
    unit: 'Chi đoàn Phân xưởng Nung'
  },
  {
    title: 'a forward by Outlook without a mark, told by its subject',
    subject: 'FW: Góp ý dự thảo',
    body: 'FYI\n\nFrom: Trần Văn Bảo <bao@congty.example>\nSent: Monday, March 2, 2026 10:20 AM\nTo: Lê Thu An\nSubject: Góp ý dự thảo\n\nBỏ câu cuối mục 3.\n',
    says: ['Bỏ câu cuối mục 3.'],
    by: 'Trần Văn Bảo',
    unit: null
  },
  {
    title: 'a forward by a Mac, quoted',
    subject: 'Fwd: Góp ý',
    body: 'Bắt đầu thư được chuyển tiếp:\n\n> Từ: "Trần Văn Bảo" <bao@congty.example>\n> Chủ đề: Góp ý\n> Ngày: 10:20:00 GMT+7 Ngày 2 tháng 3 năm 2026\n> Tới: an@congty.example\n> \n> Bỏ câu cuối mục 3.\n> \n> Vào 1 thg 3, 2026, lúc 08:00, Văn phòng <v@d.example> đã viết:\n>> Đề nghị bổ sung mục 4.\n',
    says: ['Bỏ câu cuối mục 3.'],
    by: 'Trần Văn Bảo',
    unit: null
  },
  {
    title: 'a forward with an opinion of the one who passes it on: both count, each by its own',
    subject: 'Fwd: Góp ý',
    body: 'Theo tôi mục 7 nên gộp vào mục 6.\n\n---------- Thư đã chuyển tiếp ---------\nTừ: Trần Văn Bảo <bao@congty.example>\nNgày: 2/3/2026\nTiêu đề: Góp ý\nĐến: Lê Thu An\n\nBỏ câu cuối mục 3.',
    says: ['Theo tôi mục 7 nên gộp vào mục 6.', 'Bỏ câu cuối mục 3.'],
    unit: null,
    authors: [null, 'Trần Văn Bảo']
  },
  {
    title: 'a forward of a forward: the innermost mail',
    subject: 'Fwd: Fwd: Góp ý',
    body: '---------- Forwarded message ---------\nFrom: Trần Văn Bảo <bao@congty.example>\nDate: Mon, Mar 2, 2026 at 10:20 AM\nSubject: Fwd: Góp ý\nTo: <an@congty.example>\n\n---------- Forwarded message ---------\nFrom: Phạm Thị Cúc <cuc@congty.example>\nDate: Sun, Mar 1, 2026 at 9:00 PM\nSubject: Góp ý\nTo: <bao@congty.example>\n\nBỏ câu cuối mục 3.',
    says: ['Bỏ câu cuối mục 3.'],
    by: 'Phạm Thị Cúc',
    unit: null
  },
  {
    title: 'a reply that passes on what stands below it',
    subject: 'RE: Góp ý',
    body: 'Em xin chuyển anh ý kiến của đồng chí Bảo ở dưới ạ.\n\n-----Thư gốc-----\nTừ: Trần Văn Bảo <bao@congty.example>\nĐã gửi: 2/3/2026 10:20\nĐến: Lê Thu An\nChủ đề: Góp ý\n\nBỏ câu cuối mục 3.',
    says: ['Bỏ câu cuối mục 3.'],
    by: 'Trần Văn Bảo',
    unit: null
  },
  {
    title: 'an acknowledgement above a quoted opinion says nothing itself',
    subject: 'Re: Góp ý',
    body: 'Đã nhận được góp ý, cảm ơn em nhé.\n\nVào Th 2, 2 thg 3, 2026 vào lúc 10:20 Trần Văn Bảo <bao@congty.example> đã viết:\n> Bỏ câu cuối mục 3.',
    says: [],
    unit: null
  },
  {
    title: 'a sentence of the draft that "was written" is no quotation mark of a mail',
    body: 'Vào đoạn 2 trang 5 đã viết:\n“Trong năm 2026 toàn đoàn trồng 900 cây xanh”, đề nghị sửa 900 thành 1.200.',
    says: ['“Trong năm 2026 toàn đoàn trồng 900 cây xanh”, đề nghị sửa 900 thành 1.200.'],
    unit: null
  },
  {
    title: 'lines cut at 72 characters are one paragraph again',
    body: 'Em đề nghị ở mục 5 của phần thứ hai bổ sung thêm một gạch đầu dòng về\nviệc chăm sóc cây xanh trong khuôn viên nhà máy, vì hiện nay dự thảo mới\nchỉ nói đến việc trồng cây mà chưa nói ai chăm.\n\nNgoài ra, bỏ câu cuối mục 3.',
    says: [
      'Em đề nghị ở mục 5 của phần thứ hai bổ sung thêm một gạch đầu dòng về việc chăm sóc cây xanh trong khuôn viên nhà máy, vì hiện nay dự thảo mới chỉ nói đến việc trồng cây mà chưa nói ai chăm.',
      'Ngoài ra, bỏ câu cuối mục 3.'
    ],
    unit: null
  },
  {
    title: 'an afterthought below the signature counts',
    body: 'Bỏ câu cuối mục 3.\n\nThân ái,\nThu An\n\nP/S: Mục 5 nên thêm chỉ tiêu trồng cây.',
    says: two,
    unit: null
  },
  {
    title: 'a header without marks is completed by the signature',
    from: 'Le Thu An <an@gmail.com>',
    body: 'Bỏ câu cuối mục 3.\n\nKính thư\nLê Thu An - Đoàn cơ sở Nhà máy Gạch',
    says: ['Bỏ câu cuối mục 3.'],
    by: 'Lê Thu An',
    unit: 'Đoàn cơ sở Nhà máy Gạch'
  },
  {
    title: 'the header of a unit is no person',
    from: 'Chi đoàn Nhà máy Gạch <cd.gach@congty.example>',
    body: 'Chi đoàn xin góp ý:\n- Bỏ câu cuối mục 3.',
    says: ['Bỏ câu cuối mục 3.'],
    by: null,
    unit: 'Chi đoàn Nhà máy Gạch'
  },
  {
    title: 'name and unit in the header itself',
    from: '"Lê Thu An (Chi đoàn Nhà máy Gạch)" <an@congty.example>',
    body: 'Tôi hoàn toàn nhất trí với dự thảo.',
    says: ['Tôi hoàn toàn nhất trí với dự thảo.'],
    by: 'Lê Thu An',
    unit: 'Chi đoàn Nhà máy Gạch'
  },
  {
    title: 'an address without a name: the text says who writes',
    from: 'thuan.gach@gmail.com',
    body: 'Kính gửi Văn phòng Đoàn.\nTôi tên là Lê Thu An, đoàn viên Chi đoàn Nhà máy Gạch, xin góp ý:\na) Bỏ câu cuối mục 3.\nb) Mục 5 nên thêm chỉ tiêu trồng cây.',
    says: two,
    by: 'Lê Thu An',
    unit: 'Chi đoàn Nhà máy Gạch'
  },
  {
    title: 'text without marks',
    from: 'Le Thu An <an@gmail.com>',
    body: 'Kinh gui anh chi,\nEm gop y: bo cau cuoi muc 3.\nEm cam on.',
    says: ['Em gop y: bo cau cuoi muc 3.'],
    by: 'Le Thu An',
    unit: null
  },
  {
    title: 'a mail that only says a file is attached',
    body: 'Dạ em gửi anh chị phiếu góp ý của chi đoàn em trong file đính kèm ạ.\nMong anh chị xem xét, tổng hợp giúp em.\nEm cảm ơn!\nThu An',
    says: [],
    unit: null
  },
  {
    title: 'the subject says it all',
    subject: 'Nhất trí với toàn văn dự thảo',
    body: '',
    says: ['Nhất trí với toàn văn dự thảo'],
    unit: null
  },
  {
    title: 'a colleague of the same office answers: the quoted signature names their unit',
    subject: 'Re: Góp ý',
    body: 'Anh bổ sung một ý: bỏ câu cuối mục 3.\n\nVào Th 2, 2 thg 3, 2026 vào lúc 10:20 Trần Văn Bảo <bao@congty.example> đã viết:\n> Mục 5 nên thêm chỉ tiêu trồng cây.\n> \n> Trân trọng,\n> Trần Văn Bảo\n> Chi đoàn Phân xưởng Nung',
    says: ['Anh bổ sung một ý: bỏ câu cuối mục 3.'],
    unit: 'Chi đoàn Phân xưởng Nung'
  },
  {
    title: 'answers between quoted questions',
    subject: 'Re: Xin ý kiến',
    body: 'Vào Th 2, 2 thg 3, 2026 lúc 10:20 Văn phòng <vp@doan.example> đã viết:\n> 1. Mục 3 đã đủ chưa?\n\nEm thấy nên bỏ câu cuối.\n\n> 2. Chỉ tiêu trồng cây có khả thi không?\n\nNên giảm còn 800 cây.\n\n> 3. Ý kiến khác?\n\nKhông có.',
    says: ['Em thấy nên bỏ câu cuối.', 'Nên giảm còn 800 cây.'],
    unit: null,
    contexts: [['1. Mục 3 đã đủ chưa?'], ['2. Chỉ tiêu trồng cây có khả thi không?']]
  },
  {
    title: 'a pasted table of comments',
    html: true,
    body: '<p>Chi đoàn Kho Vận gửi bảng góp ý:</p><table><tr><td>TT</td><td>Vị trí</td><td>Đề nghị sửa</td></tr><tr><td>1</td><td>Mục 3</td><td>Bỏ câu cuối</td></tr></table><p>Trân trọng./.</p>',
    says: ['Bỏ câu cuối'],
    unit: 'Chi đoàn Kho Vận'
  },
  {
    title: 'a mail signed for a body is nobody’s own where a unit sends it',
    from: 'Chi bộ 4 <chibo4@congty.example>',
    body: 'Chi bộ đã họp, thống nhất góp ý:\n1. Bỏ câu cuối mục 3.\n2. Đa số ý kiến đề nghị rút gọn phần đánh giá.\nT/M CHI BỘ\nBÍ THƯ\nVũ Minh Khang',
    says: ['Bỏ câu cuối mục 3.', 'Đa số ý kiến đề nghị rút gọn phần đánh giá.'],
    by: null,
    unit: 'Chi bộ 4'
  },
  {
    title: 'a question about the deadline is no comment',
    body: 'Anh ơi hạn góp ý đến ngày nào vậy ạ?',
    says: [],
    unit: null
  },
  {
    title: 'a forwarder who asks to move a heading speaks himself',
    subject: 'Fwd: Góp ý',
    body: 'Chuyển mục 7 lên trước mục 6.\n\n---------- Forwarded message ---------\nFrom: Trần Văn Bảo <bao@congty.example>\nDate: Mon, Mar 2, 2026\nSubject: Góp ý\n\nBỏ câu cuối mục 3.',
    says: ['Chuyển mục 7 lên trước mục 6.', 'Bỏ câu cuối mục 3.'],
    unit: null,
    authors: [null, 'Trần Văn Bảo']
  },
  {
    title: 'a mark that a hand types stays, a mark that a program makes goes',
    body: '1/ Bỏ câu cuối mục 3.\n2/ Mục 5 nên thêm chỉ tiêu trồng cây.',
    says: ['1/ Bỏ câu cuối mục 3.', '2/ Mục 5 nên thêm chỉ tiêu trồng cây.'],
    unit: null
  },
  {
    title: 'the rule of a signature may be made of underscores',
    body: 'Bỏ câu cuối mục 3.\n_____________\nThS. Lê Thu An\nPhòng Kế hoạch, Nhà máy Gạch\nM: +84 900 000 000',
    says: ['Bỏ câu cuối mục 3.'],
    by: 'Lê Thu An',
    unit: 'Phòng Kế hoạch'
  },
  {
    title: 'typed without marks, signed with the given name',
    from: 'Dang Quy Lam <lam@thu.vn>',
    body: 'Toi la Dang Quy Lam, Chi bo Truong THCS Ben Soi.\nMuc 6 quy dinh hop moi quy mot lan, nen doi thanh moi thang mot lan.\nChi tieu 85% cao qua, de 80% thoi.\nLam',
    says: [
      'Muc 6 quy dinh hop moi quy mot lan, nen doi thanh moi thang mot lan.',
      'Chi tieu 85% cao qua, de 80% thoi.'
    ],
    by: 'Dang Quy Lam',
    unit: 'Chi bo Truong THCS Ben Soi'
  },
  {
    title: 'passed on, with the real author and his unit in what is said above',
    subject: 'Fwd: gop y',
    from: 'Hồ Nguyên Bảo <bao@thu.vn>',
    body: 'Chuyển Ban Tuyên giáo ý kiến của bác sĩ Lưu Đắc Tín, Chi bộ Trạm Y tế Hòa Lĩnh.\n\n---------- Thư chuyển tiếp ----------\nTừ: Lưu Đắc Tín <tin@thu.vn>\nNgày: 01/03/2026 23:10\nChủ đề: gop y\nĐến: Hồ Nguyên Bảo <bao@thu.vn>\n\nAnh Bảo, tôi góp hai điểm:\n(1) bỏ câu cuối mục 3.\n(2) mục 5 nên rút gọn.\nTín',
    says: ['bỏ câu cuối mục 3.', 'mục 5 nên rút gọn.'],
    by: 'Lưu Đắc Tín',
    unit: 'Chi bộ Trạm Y tế Hòa Lĩnh',
    authors: [null, null]
  },
  {
    title: 'an announcement that only counts, and a name spelt with marks in the mail answered',
    from: 'Nguy Truong Son <son@thu.vn>',
    subject: 'RE: Xin ý kiến',
    body: 'Thưa anh chị,\n\nEm bổ sung thêm hai ý ạ.\n\n1. Bỏ câu cuối mục 3.\n2. Mục 5 nên thêm chỉ tiêu trồng cây.\n\nEm Sơn - Chi bộ Phòng Tài chính - Kế hoạch\n\n________________________________\nTừ: Ban Tuyên giáo <tg@thu.vn>\nĐã gửi: Thứ Hai, 2 tháng 3, 2026 8:00 SA\nĐến: Ngụy Trường Sơn\nChủ đề: Xin ý kiến\n\nChào Sơn, em xem lại có bổ sung gì không nhé.',
    says: two,
    by: 'Ngụy Trường Sơn',
    unit: 'Chi bộ Phòng Tài chính - Kế hoạch'
  },
  {
    title: 'html with a paragraph a request, the last led in by a connective',
    html: true,
    body: '<div>Dạ em chào các anh chị,</div><br><div>Mục Thể thao: từ “xập xệ” nên bỏ ạ.</div><div>Với lại chữ “hàng năm” và “hằng năm” đang dùng song song, mình chọn một chữ thôi ạ.</div><br><div>Lê Thu An<br>Chi bộ Trường THCS Bến Sỏi</div>',
    says: [
      'Mục Thể thao: từ “xập xệ” nên bỏ ạ.',
      'Với lại chữ “hàng năm” và “hằng năm” đang dùng song song, mình chọn một chữ thôi ạ.'
    ],
    unit: 'Chi bộ Trường THCS Bến Sỏi'
  }
]
