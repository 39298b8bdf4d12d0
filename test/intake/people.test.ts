import { expect } from 'chai'
import { looksLikeName, personName } from '../../lib/intake/people.ts'
import { isBody, isUnit, unitIn } from '../../lib/intake/units.ts'

describe('a name', () => {
  it('loses the title before it', () => {
    const named = [
      'Đ/c Lê Na',
      'đồng chí Lê Na',
      'Chị Lê Na',
      'bà Lê Na',
      'anh Lê Na',
      'Đ/C: Lê Na',
      'đc Lê Na',
      'Đoàn viên Lê Na'
    ].map(personName)
    expect(new Set(named)).to.deep.equal(new Set(['Lê Na']))
  })
  it('keeps syllables that only look like titles', () => {
    expect(['Anh Thư', 'Chi Lan', 'Bá Tòng', 'Cố Đô'].map(personName)).to.deep.equal([
      'Anh Thư',
      'Chi Lan',
      'Bá Tòng',
      'Cố Đô'
    ])
  })
  it('is told from places and headings with capitals', () => {
    for (const name of [
      'Phan Trọng',
      'Đoàn Hải Nam',
      'Đoàn Bảo Châu',
      'Đoàn Thị Bảy',
      'Tống Hải',
      'Hồ Văn Nên',
      'A Lăng Tím',
      'LỒ LÀ DÍN',
      'Phan Van Tai',
      'Lê Na'.normalize('NFD')
    ]) {
      expect(looksLikeName(name), name).to.equal(true)
    }
    for (const other of [
      'Mục Tiêu',
      'Phần Hai',
      'Trang Bìa',
      'Chi Đoàn',
      'UBND',
      'Phần thuận lợi',
      'Về Bố Cục',
      'Kết Luận',
      'Nguyên',
      'Bỏ mục 3'
    ]) {
      expect(looksLikeName(other), other).to.equal(false)
    }
  })
})

describe('a unit', () => {
  it('is a body of the union or Party, by its first words', () => {
    for (const body of [
      'Chi đoàn Sở A',
      'CĐ Công ty B',
      'ĐCS Bệnh viện C',
      'BCH Đoàn xã D',
      'Đảng ủy phường E',
      'CHI BỘ ẤP 4',
      'Công đoàn cơ sở F'
    ]) {
      expect(isBody(body), body).to.equal(true)
    }
    for (const other of ['Đoàn viên Khoa Dược', 'Đoàn kết là sức mạnh', 'Bệnh viện C', 'Chi đoàn', 'Đoàn Thị Bảy']) {
      expect(isBody(other), other).to.equal(false)
    }
  })
  it('may be any organisation where a field asks for it, but no sentence is one', () => {
    expect(isUnit('Bệnh viện Đa khoa A')).to.equal(true)
    expect(isUnit('Bổ sung quy định về thời hạn')).to.equal(false)
  })
  it('is found in a sentence up to the verb', () => {
    expect(unitIn('Tôi sinh hoạt tại Chi đoàn Trạm Hải đăng, xin góp ý')).to.equal('Chi đoàn Trạm Hải đăng')
    expect(unitIn('Đoàn cơ sở Nhà máy Gạch xin gửi ý kiến')).to.equal('Đoàn cơ sở Nhà máy Gạch')
    expect(unitIn('Chi đoàn đã lấy ý kiến của 42 đoàn viên')).to.equal(null)
  })
})
