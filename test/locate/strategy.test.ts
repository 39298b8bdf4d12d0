import { expect } from 'chai'
import { check, locateIn } from './ask.ts'
import { strategyDraft } from './strategy-draft.ts'

describe('locate: a strategy', () => {
  check(strategyDraft, {
    'a figure and a noun of the draft tell the passage': [
      ['Mỗi năm cử 60 lượt nhà giáo đi thực tế là quá sức các khoa, đề nghị còn 40 lượt.', '6) Mỗi năm cử 60'],
      ['Tăng thu dịch vụ 12% mỗi năm khó đạt, hạ xuống 8%.', '7) Nguồn thu'],
      ['may hoc phan ly thuyet lam bai giang so 100% la khong kha thi, nen 80%', '4) 100% học phần'],
      ['Giao đất 4,5 ha thì phải ghi luôn vị trí ở đâu', '3.2. Với Ủy ban']
    ],
    'a theme named in passing tells the passage': [
      ['Nghề mộc với nghề may khó tuyển thì nên mạnh dạn ghi phương án dừng tuyển sinh', 'Một số nghề truyền thống'],
      ['Bỏ ý mời nghệ nhân thỉnh giảng đi, không có kinh phí đâu', 'Ban hành quy định'],
      ['Đồng ý với việc lắp điện mặt trời trên mái xưởng.', 'b) Cải tạo xưởng']
    ],
    'initials stand for words of the draft': [['ktx 600 chỗ thì ít quá, phải 1.000 chỗ', '8) Xây mới 01 ký túc xá']],
    'a wish for the unit that only shares a subject with the draft belongs to no passage': [
      ['Đề nghị nhà trường quan tâm hơn đến đời sống người học ở xa.', 'draft'],
      ['Nhà trường nên tổ chức ngày hội việc làm hằng năm cho sinh viên.', 'draft']
    ],
    'the number of a document is found in the footnote': [
      ['Theo Thông tư 15/2022/TT-BLĐTB thì đi thực tế bốn tuần, cần kiểm tra lại số hiệu', 'Theo Thông tư số 15/2022']
    ],
    'targets go by the number printed before them, through several sections': [
      ['Chỉ tiêu số 7 nên đặt 10%/năm', '7) Nguồn thu'],
      ['Chỉ tiêu (8) cần nói rõ nguồn vốn', '8) Xây mới'],
      ['CHỈ TIÊU THỨ NHẤT ĐỀ NGHỊ NÂNG LÊN 8.000 NGƯỜI HỌC', '1) Quy mô'],
      ['chi tieu thu 5 tach lam hai', '5) 80% nhà giáo'],
      ['Ct 2 nâng lên 10 nghề', '2) Ít nhất 08 nghề'],
      [{ text: 'Nên ghi thêm thời gian mỗi lượt.', place: 'II.3.2, chỉ tiêu 6' }, '6) Mỗi năm cử']
    ],
    'a target named by its figure is not counted': [
      ['Đồng ý với chỉ tiêu 600 chỗ ký túc xá, nhưng đề nghị xây xong trước 2028', '8) Xây mới']
    ],
    'items go by the words that name them and their count': [
      ['Đột phá thứ hai nên gắn với dữ liệu dùng chung', 'Hai là, đột phá về chuyển đổi số'],
      ['đột phá thứ 3: bỏ từ “tài chính”', 'Ba là'],
      ['Phụ lục I, nghề số 2: cập nhật số lớp', '2. Điện lạnh']
    ],
    'a path of numbers in the middle of a sentence is a place': [
      ['Thêm vào II.4.2 một ý về nhà ở cho giảng viên', '§ 4.2. Phát triển đội ngũ'],
      ['mục III.2 tính lại tổng kinh phí', 'Tổng kinh phí thực hiện'],
      ['Mục 4.4 b nên bỏ', 'b) Cải tạo xưởng'],
      ['mục 3.2 phần III: nâng 70% thành 80% như mục 4.1 phần II', '3.2. Với Ủy ban']
    ],
    'sections are known by their usual other names': [
      ['Phần hạn chế nên nói thêm về tỷ lệ bỏ học', '§ 5.2. Mặt yếu'],
      ['Ưu điểm viết sơ sài quá', '§ 5.1. Mặt mạnh'],
      ['phần tồn tại ko nhắc gì tới bỏ học', '§ 5.2. Mặt yếu']
    ],
    'marks tell one word from another': [['Phần mở đầu nói ba mươi năm là chưa đúng, mới 28 năm', 'Sau ba mươi năm']],
    'a new item goes to the section of its kind': [
      ['Thêm một giải pháp về tư vấn tâm lý học đường', '§ 4. Nhiệm vụ và giải pháp'],
      ['Bổ sung nguyên nhân do đầu tư công chậm', '§ 5.3. Nguyên nhân']
    ],
    'rows, columns and cells of a table are found by their words': [
      ['Bảng 1, dòng tổng cộng, cột Sơ cấp: 1.668 phải kiểm tra lại', '1.668'],
      ['Bảng 1 năm 2022 cột sơ cấp: 402 phải là 420', '402'],
      ['Bảng 2 dòng Thiết bị, cột 2028 - 2030 ghi 25 là thấp', '25'],
      ['số 455 trong bảng tuyển sinh sai', '455'],
      ['Bảng 2 nên thêm cột ghi chú', 'Bảng 2. Phân kỳ đầu tư'],
      ['Phụ lục II, TT 3: cần ghi rõ năm', 'Nhà giáo đạt chuẩn'],
      ['Bảng 4 không thấy đâu', 'look']
    ],
    'theme and motto are lines of the title block': [
      ['Chủ đề nên thêm chữ “Sáng tạo”', 'Chủ đề: “Chất lượng'],
      [{ text: 'Thay “Thích ứng” bằng “Hội nhập”', context: ['Về chủ đề'] }, 'Chủ đề: “Chất lượng']
    ],
    'the place to be changed is meant, not the one that proves it': [
      ['Vì mục 2 phần I đã nêu 68% nên chỉ tiêu 80% sau đại học là cao, đề nghị 75%', '5) 80% nhà giáo'],
      ['Cho khớp với Phụ lục II, sửa 83,6% ở mục 4 phần I thành 83,5%', '+ Tỷ lệ người học có việc làm'],
      [
        'Phần I có nêu xưởng cơ khí xuống cấp, nhưng cải tạo năm 2027 là chậm. Đề nghị sửa điểm b mục 4.4 thành năm 2026.',
        'b) Cải tạo xưởng'
      ]
    ],
    'a paper that is not the draft is another document': [
      ['Tờ trình về nhân sự, trang 2: bổ sung ảnh', 'look'],
      ['Báo cáo tài chính năm 2024, trang 5: số liệu chưa khớp', 'look'],
      ['Đối với Điều lệ trường, Điều 4: bổ sung khoản 3', 'look']
    ],
    'a note named without number is of the page or passage named': [
      ['Ghi chú cuối trang 8 nên đưa lên chính văn', 'Tổng kinh phí thực hiện'],
      ['chú thích ở chỉ tiêu 8 ghi vốn 145 tỷ, đề nghị ghi rõ nguồn còn lại', 'Vốn dự kiến 145 tỷ']
    ],
    'a quotation with a slip is found where it stands alone': [
      ['Bỏ cụm từ “kỷ cưong” (lặp)', 'Thương hiệu nhà trường'],
      ['thay “thợ lanh nghề” thành “thợ giỏi nghề”', 'Sau ba mươi năm']
    ]
  })

  it('says which draft a remark on another paper is about: none', () => {
    const location = locateIn(strategyDraft, { text: 'Tờ trình về nhân sự, trang 2: bổ sung ảnh' })
    expect(location.draft).to.equal(null)
  })
})
