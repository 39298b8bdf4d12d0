import { expect } from 'chai'
import { isFrame, opensDiscussion } from '../../lib/intake/discussion.ts'
import { endsDiscussion, runsMeeting } from '../../lib/intake/presiding.ts'

describe('a discussion in minutes', () => {
  it('is opened by a heading or by a sentence that announces it', () => {
    for (const text of [
      'Ý kiến thảo luận:',
      'NỘI DUNG THẢO LUẬN',
      'Các ý kiến như sau:',
      'Ông Lê Na đọc dự thảo. Các ý kiến cụ thể:'
    ]) {
      expect(opensDiscussion(text), text).to.equal(true)
    }
    for (const text of ['Thời gian: 8 giờ', 'Bà Lê Na: Nhất trí.']) expect(opensDiscussion(text), text).to.equal(false)
  })
  it('is framed by labels, not by speeches that begin with the same words', () => {
    for (const text of ['Thời gian: 8 giờ', 'Chủ trì: bà Lê Na', 'Hôm nay, ngày 3/5/2024', 'Có mặt 12 người'])
      expect(isFrame(text), text).to.equal(true)
    for (const text of ['Thời gian thực hiện 3 năm là ngắn', 'Nội dung phần II tốt', 'Số 12 ở bảng 2 sai'])
      expect(isFrame(text), text).to.equal(false)
  })
  it('is ended by a conclusion, with or without a name', () => {
    for (const text of [
      'Kết luận: thống nhất gửi đi',
      'Đồng chí Lê Na kết luận: các ý kiến xác đáng',
      'Chủ tọa kết luận hội nghị'
    ])
      expect(endsDiscussion(text), text).to.equal(true)
    expect(endsDiscussion('Bà Lê Na: phần kết luận dài quá')).to.equal(false)
  })
})

describe('running a meeting', () => {
  const running = [
    'Bà Lê Na nêu mục đích cuộc họp',
    'Đồng chí Bí thư đọc dự thảo'.replace('Bí thư', 'chủ trì'),
    'Ông Lê Na giới thiệu đại biểu',
    'Bà Lê Na tiếp thu các ý kiến và giao thư ký tổng hợp',
    'Đ/c Lê Na đề nghị các đồng chí thảo luận',
    'Hội nghị nhất trí 100% thông qua biên bản'
  ]
  for (const text of running) it(`“${text}” is no comment`, () => expect(runsMeeting(text)).to.equal(true))

  const comments = [
    'Bà Lê Na đề nghị bỏ mục 3',
    'Ông Lê Na đọc dự thảo thấy mục 3 dài quá',
    'Đ/c Lê Na: nhất trí với dự thảo',
    'Bà Lê Na đề nghị hội viên được vay vốn',
    'Nhiều hội viên nhất trí với dự thảo'
  ]
  for (const text of comments) it(`but “${text}” is one`, () => expect(runsMeeting(text)).to.equal(false))
})
