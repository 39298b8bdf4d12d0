import { expect } from 'chai'
import { csvCell, csvLine } from '../../../server/security/csv.ts'

describe('a cell of a table to download', () => {
  it('never begins as a formula', () => {
    for (const text of ['=1+1', '+84 90', '-x', '@SUM(A1)', '|cmd', '\t=1', '\r=1', ' =1', '＝1', '\u200b=1', '\n=1']) {
      expect(csvCell(text).replace(/^"/, ''), JSON.stringify(text)).to.match(/^'/)
    }
  })

  it('keeps numbers and plain words as they are', () => {
    for (const text of ['12', '-12', '-1,5', 'Đề nghị bổ sung', 'a=b', ''])
      expect(csvCell(text).replace(/^"|"$/g, '')).to.equal(text)
    expect(csvCell(null)).to.equal('')
    expect(csvCell(-3)).to.equal('-3')
  })

  it('holds quotes, commas and line ends without breaking the table', () => {
    expect(csvLine(['a,b', 'nói "có"', 'x\ny'])).to.equal('"a,b","nói ""có""","x\ny"\r\n')
    expect(csvCell('=HYPERLINK("http://x","y")')).to.equal('"\'=HYPERLINK(""http://x"",""y"")"')
  })
})
