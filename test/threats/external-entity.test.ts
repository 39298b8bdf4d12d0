import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect } from 'chai'
import { expectRefused, facing } from '../support/threats.ts'
import { makeZip } from '../support/zip.ts'

describe('an external entity', () => {
  const face = facing()
  const folder = mkdtempSync(join(tmpdir(), 'gopy-xxe-'))
  const secret = join(folder, 'mat.txt')
  before(() => writeFileSync(secret, 'BÍ MẬT'))
  after(() => rmSync(folder, { recursive: true }))

  const word = (doctype: string, text: string): Buffer =>
    makeZip([
      {
        name: 'word/document.xml',
        data: `${doctype}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Bỏ ${text}</w:t></w:r></w:p></w:body></w:document>`
      }
    ])

  it('of a file on this machine is never read', async () => {
    for (const doctype of [
      `<!DOCTYPE x [<!ENTITY s SYSTEM "${pathToFileURL(secret).href}">]>`,
      `<!DOCTYPE x SYSTEM "${pathToFileURL(secret).href}">`,
      `<!DOCTYPE x [<!ENTITY % p SYSTEM "${pathToFileURL(secret).href}"> %p;]>`
    ]) {
      const intakes = await face('ngoai.docx', word(doctype, '&s;'))
      expectRefused(intakes, 'file-hostile')
      expect(JSON.stringify(intakes)).not.to.contain('BÍ MẬT')
    }
  })

  it('that nobody declared makes a damaged file', async () => {
    expectRefused(await face('thieu.docx', word('', '&s;')), 'file-truncated')
  })
})
