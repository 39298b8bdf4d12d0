import { expect } from 'chai'
import { consultation } from '../support/consultation.ts'
import { makeDocx, paragraph } from '../support/docx.ts'
import { makeMail } from '../support/mail.ts'
import { facing } from '../support/threats.ts'
import { makeZip } from '../support/zip.ts'

const docx = Buffer.from(makeDocx({ body: paragraph('Góp ý dự thảo') + paragraph('1. Đề nghị bỏ mục 3.') }))
const names = [
  '../../../../etc/cron.d/x.docx',
  '..\\..\\Windows\\x.docx',
  '/etc/x.docx',
  'C:\\Windows\\x.docx',
  '\\\\server\\share\\x.docx',
  'a/../../x.docx',
  'a//..//x.docx',
  'con.docx\0.exe'
]

describe('names that want to be paths', () => {
  const face = facing()
  const { put, synthesize, tree } = consultation()

  it('in an archive are labels under the archive', async () => {
    const intakes = await face('goi.zip', makeZip(names.map(name => ({ name, data: docx }))))
    expect(intakes).to.have.length(names.length)
    for (const { submission } of intakes) {
      expect(submission.file.startsWith('goi.zip/'), submission.file).to.equal(true)
      expect(submission.file.split('/'), submission.file).not.to.include('..')
      expect(submission.file, submission.file).not.to.match(/[\\\0]|\/\/|\/[A-Za-z]:/)
    }
  })

  it('of attachments are labels under the mail', async () => {
    const files = names.map(name => ({ file: docx, name: name.replace('\0', '') }))
    const intakes = await face('thu.eml', makeMail({ multipart: 'mixed', parts: [{ text: 'Gửi ạ.' }, ...files] }))
    expect(intakes).to.have.length(names.length + 1)
    for (const { submission } of intakes.slice(1)) {
      expect(submission.file, submission.file).to.match(/^thu\.eml\/[^/\\]+$/)
    }
  })

  it('write nothing anywhere but into the results', async () => {
    await put('goi.zip', makeZip(names.map(name => ({ name, data: docx }))))
    const before = await tree()
    const { status, files } = await synthesize()
    expect(status).to.equal(0)
    const made = (await tree()).filter(name => !before.includes(name) && name !== 'out')
    expect(made).to.deep.equal([...files.keys()].map(name => `out/${name}`).sort())
  }).timeout(60_000)
})
