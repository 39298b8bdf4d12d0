import { makeDocx, paragraph } from '../support/docx.ts'
import { expectRefused, facing } from '../support/threats.ts'
import { makeZip } from '../support/zip.ts'

const entities = Array.from({ length: 9 }, (_, i) => `<!ENTITY a${i + 1} "${`&a${i};`.repeat(10)}">`)
const laughs = `<!DOCTYPE x [<!ENTITY a0 "ha">${entities.join('')}]>`

describe('a billion laughs', () => {
  const face = facing()

  it('in the text of a Word file is refused', async () => {
    const data = `<?xml version="1.0"?>${laughs}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&a9;</w:t></w:r></w:p></w:body></w:document>`
    expectRefused(await face('cuoi.docx', makeZip([{ name: 'word/document.xml', data }])), 'file-hostile')
  })

  it('in a part one could do without is refused all the same', async () => {
    const data = `${laughs}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties">&a9;</cp:coreProperties>`
    const docx = makeDocx({ body: paragraph('Bỏ mục 3.') }, [{ name: 'docProps/core.xml', data }])
    expectRefused(await face('cuoi.docx', docx), 'file-hostile')
  })

  it('in a workbook is refused', async () => {
    const data = `${laughs}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">&a9;</workbook>`
    expectRefused(await face('cuoi.xlsx', makeZip([{ name: 'xl/workbook.xml', data }])), 'file-hostile')
  })
})
