import { expect } from 'chai'
import { makeDocx, paragraph } from '../support/docx.ts'
import { makeMail } from '../support/mail.ts'
import { expectRefused, facing } from '../support/threats.ts'
import { makeXlsx } from '../support/xlsx.ts'

const million = 1_000_000

describe('a file of a million paragraphs', () => {
  const face = facing()

  it('in Word is refused at the limit', async () => {
    expectRefused(await face('trieu.docx', makeDocx({ body: '<w:p/>'.repeat(million) })), 'file-too-large')
  })

  it('as text, as a web page or as a mail is refused at the limit', async () => {
    expectRefused(await face('trieu.txt', Buffer.from('a\n'.repeat(million))), 'file-too-large')
    expectRefused(await face('trieu.html', Buffer.from(`<html>${'<p>a</p>'.repeat(million)}`)), 'file-too-large')
    expectRefused(await face('trieu.eml', makeMail('a\n'.repeat(million))), 'file-too-large')
  })

  it('as rows of a list is refused at the limit; of a workbook the rest is told', async () => {
    const rows = '<row><c t="str"><v>a</v></c></row>'.repeat(205_000)
    const [intake] = await face('trieu.xlsx', makeXlsx({ sheets: [['S', `<sheetData>${rows}</sheetData>`]] }))
    const told = intake?.submission.issues.map(issue => String(issue.detail?.['what']))
    expect(told?.join()).to.contain('5000 ô ngoài giới hạn')
    expectRefused(await face('trieu.csv', Buffer.from('ten,y kien\n'.repeat(million))), 'file-too-large')
  })

  it('as one paragraph of more text than anybody writes is refused', async () => {
    expectRefused(await face('dai.docx', makeDocx({ body: paragraph('chữ '.repeat(3 * million)) })), 'file-too-large')
    expectRefused(await face('dai.txt', Buffer.from('chữ '.repeat(5 * million))), 'file-too-large')
  })
})
