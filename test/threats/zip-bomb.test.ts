import { limits } from '../../lib/model/limits.ts'
import { expect } from 'chai'
import { makeDocx, paragraph } from '../support/docx.ts'
import { codesOf, expectRefused, facing, wordsOf } from '../support/threats.ts'
import { makeZip } from '../support/zip.ts'

/** Some 60 KB packed, over the limit unpacked. */
const spaces = Buffer.alloc(limits.partBytes + 1, 32)

describe('a zip bomb', () => {
  const face = facing()

  it('as a Word file is refused by the bytes that really come out', async () => {
    expectRefused(await face('bom.docx', makeZip([{ name: 'word/document.xml', data: spaces }])), 'file-too-large')
  })

  it('as a workbook is refused too', async () => {
    const workbook = makeZip([
      { name: 'xl/workbook.xml', data: spaces },
      { name: 'xl/styles.xml', data: spaces }
    ])
    expectRefused(await face('bom.xlsx', workbook), 'file-too-large')
  })

  it('in an archive is refused, and the honest file beside it is read', async () => {
    const honest = makeDocx({ body: paragraph('1. Bỏ mục 3 của dự thảo.') })
    const archive = makeZip([
      { name: 'bom.txt', data: Buffer.alloc(limits.partBytes - 1, 97) },
      { name: 'y-kien.docx', data: honest }
    ])
    const intakes = await face('goi.zip', archive)
    expect(codesOf(intakes)).to.include('file-too-large')
    expect(wordsOf(intakes)).to.deep.equal(['Bỏ mục 3 của dự thảo.'])
  })

  it('of archives in archives is not unpacked at all', async () => {
    let archive = makeZip([{ name: 'a.txt', data: 'Bỏ mục 3.' }])
    for (let level = 0; level < 50; level++) archive = makeZip([{ name: 'trong.zip', data: archive }])
    expectRefused(await face('goi.zip', archive), 'archive-nested')
  })

  it('of more entries than anybody sends is refused', async () => {
    const entries = Array.from({ length: limits.zipEntries + 1 }, (_, i) => ({ name: `${i}.txt`, data: 'x' }))
    expectRefused(await face('goi.zip', makeZip(entries)), 'file-too-large')
  })
})
