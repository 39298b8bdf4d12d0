import { expect } from 'chai'
import { limits } from '../../lib/model/limits.ts'
import { makeDocx, paragraph } from '../support/docx.ts'
import { expectRefused, facing, wordsOf } from '../support/threats.ts'
import { makeZip } from '../support/zip.ts'

const honest = makeDocx({ body: paragraph('1. Bỏ mục 3 của dự thảo.') })

/** The honest file with a number of its end record (PKWARE APPNOTE 4.3.16) overwritten. */
function withEndRecord(offset: number, value: number, bytes: 2 | 4): Buffer {
  const copy = Buffer.from(honest)
  copy.writeUIntLE(value, copy.length - 22 + offset, bytes)
  return copy
}

describe('a container whose headers lie', () => {
  const face = facing()

  it('about sizes too small is refused when the bytes come out', async () => {
    const data = Buffer.alloc(limits.partBytes + 1, 32)
    const bytes = makeZip([{ name: 'word/document.xml', data, claimedSize: 10 }])
    expectRefused(await face('nho.docx', bytes), 'file-too-large')
  })

  it('about sizes too large is read: what counts is what is there', async () => {
    const data = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraph('1. Bỏ mục 3 của dự thảo.')}</w:body></w:document>`
    const bytes = makeZip([{ name: 'word/document.xml', data, claimedSize: 0xfffffff0 }])
    expect(wordsOf(await face('to.docx', bytes))).to.deep.equal(['Bỏ mục 3 của dự thảo.'])
  })

  it('about the number of entries, or where they are, is damaged', async () => {
    expectRefused(await face('dem.docx', withEndRecord(10, 60_000, 2)), 'file-too-large')
    expectRefused(await face('cho.docx', withEndRecord(16, 0x7fffffff, 4)), 'file-truncated')
  })
})
