import { expect } from 'chai'
import { looksLikeCsv, readCsv } from '../../lib/read/csv.ts'

describe('CSV', () => {
  it('finds the delimiter that cuts the rows alike, not the commas of the prose', () => {
    for (const d of [',', ';', '\t', '|']) {
      const text = `ten${d}y_kien\nLê Na${d}"bỏ, sửa, thêm"\nVũ An${d}nhất trí\n`
      expect(readCsv('a.csv', text).rows[1], d).to.deep.equal(['Lê Na', 'bỏ, sửa, thêm'])
    }
  })

  it('keeps quotes, delimiters and line breaks inside quoted cells', () => {
    const { rows } = readCsv('a.csv', 'a,b\r\n"dòng 1\r\ndòng 2","nói ""giữ"", được"\r\n')
    expect(rows).to.deep.equal([
      ['a', 'b'],
      ['dòng 1\ndòng 2', 'nói "giữ", được']
    ])
  })

  it('takes a quote that never closes for a character', () => {
    expect(readCsv('a.csv', 'a,b\n"mở,x\ny,z').rows).to.deep.equal([
      ['a', 'b'],
      ['"mở', 'x'],
      ['y', 'z']
    ])
  })

  it("obeys Excel's line that names the delimiter, and drops a byte order mark", () => {
    expect(readCsv('a.csv', '\ufeffsep=;\r\na;b,c\r\n').rows).to.deep.equal([['a', 'b,c']])
  })

  it('keeps empty cells and empty lines', () => {
    expect(readCsv('a.csv', 'a,,c,\n\n,x').rows).to.deep.equal([['a', '', 'c', ''], [], ['', 'x']])
  })

  it('is seen without its name only by tabs, semicolons or bars', () => {
    expect(looksLikeCsv('a;b;c\n1;2;3\n4;5;6\n')).to.equal(true)
    expect(looksLikeCsv('Một, hai, ba\nbốn, năm, sáu\nbảy, tám, chín\n')).to.equal(false)
    expect(looksLikeCsv('Kính gửi Ban biên tập;\nTôi xin góp ý;\nXin cảm ơn;\n')).to.equal(false)
  })
})
