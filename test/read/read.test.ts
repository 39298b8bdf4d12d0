import { expect } from 'chai'
import { read } from '../../lib/read/read.ts'
import { makeDocx, paragraph } from '../support/docx.ts'
import { expectFailure } from '../support/failure.ts'
import { column, makePdf } from '../support/pdf.ts'
import { makeXlsx } from '../support/xlsx.ts'
import { makeZip } from '../support/zip.ts'

/** An old Office file as far as it is looked at: its first bytes and the name of a stream. */
function oleFile(stream: string): Buffer {
  const magic = Buffer.from('d0cf11e0a1b11ae1', 'hex')
  return Buffer.concat([magic, Buffer.alloc(600), Buffer.from(`${stream}\0`, 'utf16le'), Buffer.alloc(100)])
}

async function kindOf(name: string, bytes: Uint8Array): Promise<string> {
  return (await read(name, bytes)).value.kind
}

async function unknownKind(bytes: Uint8Array | string, name = 'tep.docx'): Promise<unknown> {
  return (await expectFailure(read(name, Buffer.from(bytes)), 'file-kind-unknown'))['kind']
}

describe('a received file', () => {
  it('is known by what it holds, whatever it is called', async () => {
    expect(await kindOf('anh.jpg', makeDocx({ body: paragraph('x') }))).to.equal('docx')
    expect(await kindOf('phieu.docx', makeXlsx({ sheets: [['S', '<sheetData/>']] }))).to.equal('xlsx')
    expect(await kindOf('phieu.docx', Buffer.from('Nhất trí với dự thảo.'))).to.equal('text')
  })

  it('is CSV by its name or by its columns', async () => {
    expect(await kindOf('a.csv', Buffer.from('ten,y kien\nAn,tốt'))).to.equal('csv')
    expect(await kindOf('a.txt', Buffer.from('a\tb\tc\n1\t2\t3\n4\t5\t6\n'))).to.equal('csv')
    expect(await kindOf('a.txt', Buffer.from('Tôi thấy tốt, đủ, rõ.'))).to.equal('text')
  })

  it('may be text in UTF-16', async () => {
    const { value } = await read('a.txt', Buffer.from('\ufeffĐồng ý', 'utf16le'))
    expect(value.type === 'document' && value.document.blocks[0]).to.include({ text: 'Đồng ý' })
  })

  it('is refused by name where its kind cannot be read', async () => {
    expect(await unknownKind(oleFile('PowerPoint Document'))).to.equal('ppt')
    expect(await unknownKind(oleFile('Anything'))).to.equal('ole')
    expect(await unknownKind(makeZip([{ name: 'ppt/presentation.xml', data: 'x' }]))).to.equal('pptx')
    expect(await unknownKind(Buffer.from([1, 2, 3, 4, 5, 0, 0, 9, 1, 2]), 'la.bin')).to.equal('.bin')
  })

  it('is told as a scan where it is a picture', async () => {
    await expectFailure(read('a.pdf', Buffer.from('89504e470d0a1a0a0000', 'hex')), 'scan')
    await expectFailure(read('a.pdf', makePdf([{ texts: [] }, { texts: [] }])), 'scan')
  })

  it('is a mail, an archive, a page by what it holds', async () => {
    expect(await kindOf('a.txt', Buffer.from('Received: by x\r\nFrom: a@b.vn\r\nSubject: y\r\n\r\nThân gửi'))).to.equal(
      'eml'
    )
    expect(await kindOf('a.docx', makeZip([{ name: 'a.docx', data: 'x' }]))).to.equal('zip')
    expect(await kindOf('a.doc', Buffer.from('<!DOCTYPE html><html>Bỏ mục 4</html>'))).to.equal('html')
    expect(await kindOf('a.jpg', makePdf([{ texts: column(['Góp ý', 'Bỏ mục 4']) }]))).to.equal('pdf')
  })

  it('says what to do with archives it cannot open', async () => {
    expect((await expectFailure(read('a.zip', Buffer.from('Rar!\x1a\x07\x01\x00')), 'archive-kind'))['kind']).to.equal(
      '.rar'
    )
  })

  it('is not taken for a mail because a line of it has a colon', async () => {
    expect(await kindOf('a.txt', Buffer.from('Ngày: 5/5\nDate: 5/5\n\nĐồng ý'))).to.equal('text')
  })

  it('is told as protected where an old container holds an encrypted package', async () => {
    await expectFailure(read('a.docx', oleFile('EncryptedPackage')), 'file-password')
  })

  it('is told as empty or truncated', async () => {
    await expectFailure(read('a.docx', Buffer.alloc(0)), 'file-empty')
    await expectFailure(read('a.docx', makeDocx({ body: paragraph('x') }).subarray(0, 200)), 'file-truncated')
  })
})
