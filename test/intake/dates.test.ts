import { expect } from 'chai'
import { cellDate, commonDate, readDate } from '../../lib/intake/dates.ts'

describe('dates', () => {
  const forms: [string, string | null][] = [
    ['28-04-2021', '2021-04-28'],
    ['2/5/2021', '2021-05-02'],
    ['3.4.2021', '2021-04-03'],
    ['ngày 04 tháng 05 năm 2021', '2021-05-04'],
    ['Cần Giờ, ngày 9 tháng 12 năm 2020', '2020-12-09'],
    ['ngay 4 thang 5 nam 2021', '2021-05-04'],
    ['2021-05-02 07:10', '2021-05-02'],
    ['Vào Th 3, 5 thg 5, 2021', '2021-05-05'],
    ['14 giờ 00, ngày 08/05/2021', '2021-05-08'],
    ['7/6/21', '2021-06-07'],
    ['5/14/2021 10:22:01', '2021-05-14'],
    ['31/2/2021', null],
    ['ngày ... tháng ... năm 2021', null],
    ['8-5', null],
    ['Nghị quyết 05-CT/TW', null]
  ]
  for (const [raw, date] of forms) it(`reads “${raw}” as ${date}`, () => expect(readDate(raw)).to.equal(date))

  it('take the first of two', () => expect(readDate('từ 1/4/2021 đến ngày 05 tháng 4 năm 2021')).to.equal('2021-04-01'))
  it('may be a day number in a sheet, but no other number is one', () => {
    expect(cellDate('44287.34')).to.equal('2021-04-01')
    expect(cellDate('1395')).to.equal(null)
  })
  it('in common are one, or none', () => {
    expect(commonDate(['2021-04-01', null, '2021-04-01'])).to.equal('2021-04-01')
    expect(commonDate(['2021-04-01', '2021-04-02'])).to.equal(null)
  })

  it('are read with the month in words', () => {
    expect(readDate('Hòa Lĩnh, 23 tháng Hai 2021')).to.equal('2021-02-23')
    expect(readDate('ngày 5 tháng Mười Một năm 2021')).to.equal('2021-11-05')
    expect(readDate('mùng 2 tháng Chạp 2020')).to.equal('2020-12-02')
    expect(readDate('3 tháng nay 2021')).to.equal(null)
  })
})
