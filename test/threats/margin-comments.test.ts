import { expect } from 'chai'
import { makeDocx, paragraph, run } from '../support/docx.ts'
import { facing } from '../support/threats.ts'

const count = 20_000
const ids = Array.from({ length: count }, (_, i) => i)

describe('twenty thousand comments in the margin', () => {
  const face = facing()

  it('each on the whole text are read, with some of its words each', async () => {
    const starts = ids.map(id => `<w:commentRangeStart w:id="${id}"/>`).join('')
    const ends = ids
      .map(id => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`)
      .join('')
    const middle = Array.from({ length: 300 }, (_, i) => paragraph(`Đoạn thứ ${i} của dự thảo nói về công việc.`))
    const body = `<w:p>${starts}${run('Đoạn đầu của dự thảo.')}</w:p>${middle.join('')}<w:p>${run('Đoạn cuối.')}${ends}</w:p>`
    const comments = ids.map(
      id => `<w:comment w:id="${id}" w:author="Lan">${paragraph(`Đề nghị làm rõ ý ${id}.`)}</w:comment>`
    )
    const [intake] = await face('ghi-chu.docx', makeDocx({ body, comments: comments.join('') }))
    expect(intake?.remarks).to.have.length(count)
    expect(intake?.remarks.at(-1)?.anchor?.exact).to.match(/^Đoạn đầu của dự thảo\.\s+Đoạn thứ 0/u)
  })
})
