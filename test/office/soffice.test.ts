import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { Document, Packer, Paragraph } from 'docx'
import { Failure } from '../../lib/model/result.ts'
import { convertWithOffice, findSoffice, type Conversion } from '../../lib/office/soffice.ts'
import { readPdf } from '../../lib/read/pdf.ts'
import { needsOffice } from '../support/office.ts'

async function docx(...lines: string[]): Promise<Uint8Array> {
  const children = lines.map(line => new Paragraph(line))
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })))
}

async function reasonOf(conversion: Conversion): Promise<string> {
  return convertWithOffice(conversion).then(
    () => 'made',
    (error: unknown) => (error instanceof Failure ? `${error.code}: ${error.detail['reason']}` : String(error))
  )
}

describe('convertWithOffice', () => {
  const { TMPDIR } = process.env
  const own = mkdtempSync(join(tmpdir(), 'gopy-test-'))

  // A temporary folder of its own: other runs on this machine use LibreOffice too.
  beforeEach(() => {
    process.env['TMPDIR'] = own
  })

  afterEach(() => {
    if (TMPDIR === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = TMPDIR
  })

  after(() => rmSync(own, { recursive: true, force: true }))

  it('converts, several files at once, and leaves nothing behind', async function () {
    needsOffice(this)
    const texts = ['Báo cáo thứ nhất', 'Báo cáo thứ hai']
    const made = await Promise.all(
      texts.map(async text => convertWithOffice({ bytes: await docx(text), from: 'docx', to: 'pdf' }))
    )
    const pages = await Promise.all(made.map(readPdf))
    expect(pages.map(({ value }) => value[0]?.lines[0]?.text)).to.deep.equal(texts)
    expect(readdirSync(own)).to.deep.equal([])
  })

  it('gives up a file that takes too long, and ends all it started', async function () {
    needsOffice(this)
    const reason = await reasonOf({ bytes: await docx('Nội dung'), from: 'docx', to: 'pdf', seconds: 0.2 })
    expect(reason).to.equal('layout-office-failed: quá 0.2 giây')
    expect(readdirSync(own)).to.deep.equal([])
  })

  it('fails where LibreOffice makes no file, whatever it returns', async function () {
    needsOffice(this)
    const reason = await reasonOf({ bytes: new Uint8Array([80, 75, 3, 4, 0, 0]), from: 'docx', to: 'pdf' })
    expect(reason).to.equal('layout-office-failed: không đọc được tệp')
  })

  it('says so where LibreOffice is not installed', async function () {
    const { PATH } = process.env
    process.env['PATH'] = ''
    try {
      if (findSoffice() === null) {
        expect(await reasonOf({ bytes: new Uint8Array(), from: 'docx', to: 'pdf' })).to.equal(
          'layout-office-failed: máy không có LibreOffice'
        )
      } else expect(findSoffice()).to.match(/soffice/)
    } finally {
      process.env['PATH'] = PATH
    }
  })
})
