import { expect } from 'chai'
import { personFields } from '../../lib/intake/form-fields.ts'

const told = (line: string): string[] => personFields(line).map(({ field, value }) => `${field}: ${value}`)

describe('a label that names who fills in a form', () => {
  it('may be any word for a person before a name', () => {
    for (const label of [
      'Họ và tên',
      'Người đề nghị',
      'Người rà soát',
      'Hội viên',
      'Ông/bà',
      'Thầy (cô)',
      'Cán bộ góp ý',
      'Tôi tên là',
      'ho ten'
    ]) {
      expect(told(`${label}: Lê Na`), label).to.deep.equal(['author: Lê Na'])
    }
  })
  it('may be any word for a unit', () => {
    for (const label of [
      'Đơn vị',
      'Đơn vị công tác/sinh hoạt',
      'Nơi sinh hoạt',
      'Thuộc',
      'Chi hội',
      'Cơ sở Hội',
      'Phòng/Khoa',
      'Tên đơn vị'
    ]) {
      expect(told(`${label}: Chi hội Làm vườn`), label).to.deep.equal(['unit: Chi hội Làm vườn'])
    }
  })
  it('gives its own kind to a value that is only a number or a name', () => {
    expect(told('Chi hội: 3')).to.deep.equal(['unit: Chi hội 3'])
    expect(told('Khoa/phòng: Nhi')).to.deep.equal(['unit: Khoa Nhi'])
  })
  it('stands beside others in one line, numbered or not', () => {
    const rows = ['author: Lê Na', 'unit: Chi hội 3', 'date: 3/5/2024']
    expect(told('1. Họ tên: Lê Na    2. Chi hội: Chi hội 3    3. Ngày: 3/5/2024')).to.deep.equal(rows)
    expect(told('Họ tên: Lê Na 2. Chi hội: Chi hội 3 3. Ngày: 3/5/2024')).to.deep.equal(rows)
    expect(told('Hội viên: Lê Na; Chi hội: Chi hội 3; Ngày: 3/5/2024')).to.deep.equal(rows)
    expect(told('Họ tên:\tLê Na\tChi hội:\tChi hội 3\tNgày:\t3/5/2024')).to.deep.equal(rows)
  })
  it('may have name and unit in its value', () => {
    expect(told('Họ tên: Lê Na - Hội Phụ nữ xã An Hội')).to.deep.equal(['author: Lê Na', 'unit: Hội Phụ nữ xã An Hội'])
    expect(told('Chức vụ, đơn vị: Giáo viên - Trường Hoa Lĩnh')).to.deep.equal(['unit: Trường Hoa Lĩnh'])
    expect(told('Người góp ý: Chi hội Làm vườn')).to.deep.equal(['unit: Chi hội Làm vườn'])
  })
  it('is none before a request or a judgement', () => {
    for (const line of [
      'Hội viên: cần được vay vốn.',
      'Khoa: thiếu máy, đề nghị bổ sung.',
      'Thời gian: 5 năm là quá dài.',
      'Người dân: Nhất trí.',
      'Phòng họp: Sở nên cho mượn.',
      'Mục 3: bỏ.'
    ]) {
      expect(told(line), line).to.deep.equal([])
    }
  })
})
