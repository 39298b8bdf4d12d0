import { expect } from 'chai'
import { describeFailure } from '../../lib/model/failures.ts'
import { makeDocx, paragraph } from '../support/docx.ts'
import { codesOf, facing, wordsOf } from '../support/threats.ts'

describe('a Word file with macros', () => {
  const face = facing()

  it('is read for its text, and says that no macro was run', async () => {
    const docm = makeDocx({ body: paragraph('Góp ý dự thảo') + paragraph('1. Đề nghị bỏ mục 3.') }, [
      { name: 'word/vbaProject.bin', data: Buffer.alloc(2000, 7) }
    ])
    const intakes = await face('phieu.docm', docm)
    expect(wordsOf(intakes)).to.deep.equal(['Đề nghị bỏ mục 3.'])
    expect(codesOf(intakes)).to.deep.equal(['macros-left'])
    expect(describeFailure('macros-left')).to.contain('macro')
  })

  it('gives the result of a field that would start a program, and does not start it', async () => {
    const char = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
    const code = '<w:r><w:instrText xml:space="preserve"> DDEAUTO cmd.exe "/c calc" </w:instrText></w:r>'
    const field = `${char('begin')}${code}${char('separate')}<w:r><w:t>1. Đề nghị bỏ mục 3.</w:t></w:r>${char('end')}`
    const intakes = await face('dde.docx', makeDocx({ body: paragraph('Góp ý dự thảo') + `<w:p>${field}</w:p>` }))
    expect(wordsOf(intakes)).to.deep.equal(['Đề nghị bỏ mục 3.'])
  })
})
