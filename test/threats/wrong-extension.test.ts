import { expect } from 'chai'
import { makeDocx, paragraph, table } from '../support/docx.ts'
import { expectRefused, facing, wordsOf } from '../support/threats.ts'

const letter = makeDocx({ body: paragraph('Góp ý dự thảo') + paragraph('1. Đề nghị bỏ mục 3.') })

describe('a file under a wrong name', () => {
  const face = facing()

  it('is read by what it holds: Word called Excel, a web page called Word, text called PDF', async () => {
    expect(wordsOf(await face('so-lieu.xlsx', letter))).to.deep.equal(['Đề nghị bỏ mục 3.'])
    const page = '<html><body><p>Góp ý dự thảo</p><p>1. Đề nghị bỏ mục 3.</p></body></html>'
    expect(wordsOf(await face('thu.doc', Buffer.from(page)))).to.deep.equal(['Đề nghị bỏ mục 3.'])
    expect(wordsOf(await face('thu.pdf', Buffer.from('1. Đề nghị bỏ mục 3.')))).to.deep.equal(['Đề nghị bỏ mục 3.'])
    const form = makeDocx({
      body: table([
        ['TT', 'Vị trí', 'Đề nghị'],
        ['1', 'Điều 5', 'Bỏ khoản 2']
      ])
    })
    expect(wordsOf(await face('phieu.zip', form))).to.deep.equal(['Bỏ khoản 2'])
  })

  it('that is a program is never taken for a document', async () => {
    const windows = Buffer.concat([Buffer.from('MZ\x90\0\x03\0\0\0', 'latin1'), Buffer.alloc(4000, 7)])
    const linux = Buffer.concat([Buffer.from('\x7fELF\x02\x01\x01\0', 'latin1'), Buffer.alloc(4000, 0)])
    expectRefused(await face('phieu.docx', windows), 'file-kind-unknown')
    expectRefused(await face('phieu.pdf', linux), 'file-kind-unknown')
  })

  it('with two forms of file in one is read as the first', async () => {
    const both = Buffer.concat([Buffer.from(letter), Buffer.from('%PDF-1.7\n')])
    expect(wordsOf(await face('hai.pdf', both))).to.deep.equal(['Đề nghị bỏ mục 3.'])
  })
})
