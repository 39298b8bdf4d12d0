import { expect } from 'chai'
import { deleted, paragraph, run } from '../../support/docx.ts'
import { readTexts } from '../../support/read-docx.ts'

const font = (name: string): string => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`

describe('old fonts of a Word file', () => {
  it('decodes TCVN3 runs and leaves the others', async () => {
    const body = paragraph(run('Tr\u00adêng häc ', font('.VnTime')) + run('năm café', font('Arial')))
    expect(await readTexts(body)).to.deep.equal(['Trường học năm café'])
  })

  it('prints the letters of a capital font as capitals', async () => {
    expect(await readTexts(paragraph(run('héi nghÞ', font('.VnTimeH'))))).to.deep.equal(['HỘI NGHỊ'])
  })

  it('finds the font in the style', async () => {
    const styles = `<w:style w:type="paragraph" w:styleId="Old"><w:rPr>${font('VNI-Times')}</w:rPr></w:style>`
    const body = paragraph(run('Beänh vieän'), '<w:pStyle w:val="Old"/>')
    expect(await readTexts({ body, styles })).to.deep.equal(['Bệnh viện'])
  })

  it('joins a VNI letter and its mark from two runs', async () => {
    const body = paragraph(run('tha', font('VNI-Times')) + run('ønh laäp', `${font('VNI-Times')}<w:b/>`))
    expect(await readTexts(body)).to.deep.equal(['thành lập'])
  })

  it('leaves Unicode alone that only bears the name of an old font', async () => {
    const body = paragraph(run('Nghị quyết', font('.VnTime'))) + paragraph(run('hoà', font('.VnTime')))
    expect(await readTexts(body)).to.deep.equal(['Nghị quyết', 'hoà'])
  })

  it('takes a soft hyphen in a TCVN3 run for the letter that it is there', async () => {
    const body = paragraph(
      `<w:r><w:rPr>${font('.VnTime')}</w:rPr><w:t>t</w:t><w:softHyphen/><w:t> t\u00adëng</w:t></w:r>`
    )
    expect(await readTexts(body)).to.deep.equal(['tư tưởng'])
  })

  it('decodes deleted text too', async () => {
    const old = deleted('kÕ ho¹ch').replace('<w:r>', `<w:r><w:rPr>${font('.VnTime')}</w:rPr>`)
    expect(await readTexts(paragraph(run('a') + old))).to.deep.equal(['a'])
  })
})
