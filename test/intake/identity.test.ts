import { expect } from 'chai'
import { readIdentity } from '../../lib/intake/identity.ts'
import { readIntroduction } from '../../lib/intake/introduction.ts'

describe('who a short text names', () => {
  const rows: [string, string | null, string | null, string | null][] = [
    ['Lê Na - Khoa Nhi', 'Lê Na', 'Khoa Nhi', null],
    ['Lê Na, Hội Nông dân xã Tân Lĩnh, ngày 3/5/2024', 'Lê Na', 'Hội Nông dân xã Tân Lĩnh', '2024-05-03'],
    ['Lê Na (bác sĩ, Khoa Nhi)', 'Lê Na', 'Khoa Nhi', null],
    ['BS. Lê Na – Khoa Nhi – 12.5.2024', 'Lê Na', 'Khoa Nhi', '2024-05-12'],
    ['Lê Na, 45 tuổi, tổ 3, phường An Hội', 'Lê Na', 'tổ 3, phường An Hội', null],
    ['Lê Na\tGiáo viên trường THCS Hòa Lĩnh', 'Lê Na', 'trường THCS Hòa Lĩnh', null],
    ['Le Na - to 5', 'Le Na', 'to 5', null],
    ['chị Na', 'Na', null, null],
    ['Trường Tiểu học Hòa Lĩnh', null, 'Trường Tiểu học Hòa Lĩnh', null],
    ['Hòa Lĩnh, ngày 3/5/2024', null, null, '2024-05-03']
  ]
  for (const [text, person, unit, date] of rows) {
    it(`“${text}”`, () => expect(readIdentity(text)).to.include({ person, unit, date, whole: true }))
  }
  it('is not whole where the text says anything else', () => {
    for (const text of ['Lê Na - bỏ mục 3', 'Mục 3, trang 5', 'THƯ GÓP Ý', 'Lê Na nhất trí']) {
      expect(readIdentity(text).whole, text).to.equal(false)
    }
  })
})

describe('who a letter says it is from', () => {
  const rows: [string, string | null, string | null][] = [
    [
      'Tôi là Lê Na, hội viên Chi hội Nuôi ong Bản Lĩnh. Đọc dự thảo, tôi có ý kiến:',
      'Lê Na',
      'Chi hội Nuôi ong Bản Lĩnh'
    ],
    ['Tên tôi là Lê Na. Hiện tôi là giáo viên trường mầm non Hoa Lĩnh, xin góp ý', 'Lê Na', 'trường mầm non Hoa Lĩnh'],
    ['Tôi tên Lê Na, ở thôn Đoài, xã An Hội', 'Lê Na', 'thôn Đoài, xã An Hội'],
    ['Khoa Dược xin gửi ý kiến như sau:', null, 'Khoa Dược'],
    ['Thay mặt Chi hội Làm vườn, chúng tôi góp ý:', null, 'Chi hội Làm vườn'],
    ['Kính gửi Hội Nông dân xã An Hội', null, null],
    ['Tôi là Lê Na. Tôi đề nghị Sở Y tế tỉnh An Hội mua xe.', 'Lê Na', null]
  ]
  for (const [text, person, unit] of rows) {
    it(`“${text}”`, () => expect(readIntroduction([text])).to.include({ person, unit }))
  }
  it('may be a given name, which is no whole name', () => {
    expect(readIntroduction(['em là Na ở Khoa Dược'])).to.deep.equal({
      person: null,
      givenName: 'Na',
      unit: 'Khoa Dược'
    })
  })
})
