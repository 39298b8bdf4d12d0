import { expect } from 'chai'
import { makeDocx, paragraph } from '../support/docx.ts'
import { expectRefused, facing, wordsOf } from '../support/threats.ts'

const nested = (open: string, close: string, depth: number, inner: string): string =>
  open.repeat(depth) + inner + close.repeat(depth)

describe('a file nested without end', () => {
  const face = facing()

  it('in the XML of a Word file is refused', async () => {
    const body = nested('<w:sdt><w:sdtContent>', '</w:sdtContent></w:sdt>', 50_000, paragraph('Bỏ mục 3.'))
    expectRefused(await face('sau.docx', makeDocx({ body })), 'file-hostile')
  })

  it('of tables in tables, deeper than Word itself opens, is read as far as the limit and refused beyond', async () => {
    const table = (depth: number): string =>
      nested('<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>', depth, paragraph('1. Đề nghị bỏ mục 3.'))
    expect(wordsOf(await face('bang.docx', makeDocx({ body: table(60) }))).join()).to.contain('bỏ mục 3')
    expectRefused(await face('bang.docx', makeDocx({ body: table(100) })), 'file-hostile')
  })

  it('of elements in a web page is read all the same', async () => {
    const page = `<html><body>${nested('<div><b>', '</b></div>', 200_000, '1. Đề nghị bỏ mục 3.')}</body></html>`
    expect(wordsOf(await face('sau.html', Buffer.from(page)))).to.deep.equal(['Đề nghị bỏ mục 3.'])
  })

  it('of tables that never end in a web page is read in the time of its length', async () => {
    await face('bang.html', Buffer.from(`<html>${'<table><tr><td>a'.repeat(100_000)}`))
  })
})
