import { makeDocx, paragraph } from '../support/docx.ts'
import { makePdf } from '../support/pdf.ts'
import { expectRefused, facing } from '../support/threats.ts'
import { makeZip } from '../support/zip.ts'

/** A compound file (MS-CFB) as far as it is looked at: its first bytes and the name of a stream. */
function compound(stream: string): Buffer {
  const magic = Buffer.from('d0cf11e0a1b11ae1', 'hex')
  return Buffer.concat([magic, Buffer.alloc(1000), Buffer.from(`${stream}\0`, 'utf16le'), Buffer.alloc(100)])
}

describe('a file with a password', () => {
  const pdf = makePdf([{ texts: [{ text: 'Bỏ mục 3', x: 60, y: 60 }] }])
  const face = facing({ file: 'a.pdf', bytes: pdf })

  it('of Word, Excel or a PDF program is told as such', async () => {
    expectRefused(await face('phieu.docx', compound('EncryptedPackage')), 'file-password')
    expectRefused(await face('phieu.xlsx', compound('EncryptedPackage')), 'file-password')
    const locked = makePdf([{ texts: [{ text: 'Bỏ mục 3', x: 60, y: 60 }] }], { locked: true })
    expectRefused(await face('phieu.pdf', locked), 'file-password')
  })

  it('as an archive is told as such', async () => {
    const docx = makeDocx({ body: paragraph('Bỏ mục 3.') })
    expectRefused(await face('goi.zip', makeZip([{ name: 'a.docx', data: docx, flags: 1 }])), 'file-password')
  })
})
