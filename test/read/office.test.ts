import { expect } from 'chai'
import { textBlocks } from '../../lib/model/document.ts'
import { convertWithOffice } from '../../lib/office/soffice.ts'
import { read } from '../../lib/read/read.ts'
import { expectFailure } from '../support/failure.ts'
import { needsOffice } from '../support/office.ts'
import { makeZip } from '../support/zip.ts'

/** Words as RTF writes them: letters outside ASCII by their number. */
const rtfWords = (text: string): string => text.replace(/[\u0080-\uffff]/g, ch => `\\u${ch.charCodeAt(0)}?`)
/** Bytes of a font of one byte a letter. */
const rtfBytes = (text: string): string => text.replace(/[\u0080-\uffff]/g, ch => `\\'${ch.charCodeAt(0).toString(16)}`)
const rtf = Buffer.from(
  `{\\rtf1\\ansi{\\fonttbl{\\f0 Times New Roman;}{\\f1 .VnTime;}}\\f0 ${rtfWords('Bỏ câu cuối mục 3.')}\\par\\f1 ${rtfBytes('§ång ý víi dù th¶o')}\\par}`
)

async function texts(name: string, bytes: Uint8Array): Promise<string[]> {
  const { value } = await read(name, bytes)
  if (value.type !== 'document') throw new Error(value.type)
  return textBlocks(value.document).map(b => b.text)
}

describe('a file of an older program', () => {
  it('is read through LibreOffice, the letters of old fonts too', async function () {
    needsOffice(this)
    for (const to of ['rtf', 'doc', 'odt']) {
      const old = to === 'rtf' ? rtf : await convertWithOffice({ bytes: rtf, from: 'rtf', to })
      expect(await texts(`phieu.${to}`, old), to).to.deep.equal(['Bỏ câu cuối mục 3.', 'Đồng ý với dự thảo'])
    }
  })

  it('says what is missing where LibreOffice is not there, and does not fail otherwise', async () => {
    const path = process.env['PATH']
    process.env['PATH'] = ''
    try {
      const outcome = await read('a.rtf', Buffer.from('{\\rtf1 B}')).then(
        ({ value }) => value.kind,
        (error: { code?: string }) => error.code
      )
      // LibreOffice may stand in one of its usual places all the same.
      expect(outcome).to.be.oneOf(['office-missing', 'rtf'])
    } finally {
      process.env['PATH'] = path
    }
  }).timeout(60_000)

  it('that unpacks to more than it may is never handed to LibreOffice', async () => {
    const bomb = makeZip([
      { name: 'mimetype', data: 'application/vnd.oasis.opendocument.text', stored: true },
      { name: 'content.xml', data: Buffer.alloc(70_000_000), claimedSize: 9 }
    ])
    await expectFailure(read('a.odt', bomb), 'file-too-large')
  })
})
