import { expect } from 'chai'
import { paragraph, run } from '../../support/docx.ts'
import { readAll } from '../../support/read-docx.ts'

const styles = `
  <w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="26"/></w:rPr></w:rPrDefault></w:docDefaults>
  <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
  <w:style w:type="paragraph" w:styleId="Base"><w:basedOn w:val="Normal"/><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>
  <w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/><w:basedOn w:val="Base"/><w:rPr><w:sz w:val="30"/></w:rPr></w:style>
  <w:style w:type="character" w:styleId="Strong"><w:rPr><w:b/></w:rPr></w:style>
  <w:style w:type="paragraph" w:styleId="Loop"><w:basedOn w:val="Loop2"/><w:rPr><w:i/></w:rPr></w:style>
  <w:style w:type="paragraph" w:styleId="Loop2"><w:basedOn w:val="Loop"/></w:style>`

async function styleOf(content: string, pPr = ''): Promise<Awaited<ReturnType<typeof readAll>>[number]['style']> {
  const blocks = await readAll({ body: paragraph(content, pPr), styles })
  return blocks[0]!.style
}

describe('style of a paragraph', () => {
  it('inherits along the chain of styles', async () => {
    expect(await styleOf('x', '<w:pStyle w:val="H2"/>')).to.include({ heading: 2, bold: 1, centered: true, size: 30 })
  })

  it('takes sizes from the defaults where nothing else says one', async () => {
    expect(await styleOf('x')).to.include({ size: 26, bold: 0, heading: null })
  })

  it('lets two bold styles cancel out, and direct bold decide', async () => {
    const strong = '<w:rStyle w:val="Strong"/>'
    expect((await styleOf(run('x', strong), '<w:pStyle w:val="Base"/>')).bold).to.equal(0)
    expect((await styleOf(run('x', `${strong}<w:b/>`), '<w:pStyle w:val="Base"/>')).bold).to.equal(1)
    expect((await styleOf(run('x', '<w:b w:val="0"/>'), '<w:pStyle w:val="Base"/>')).bold).to.equal(0)
  })

  it('gives shares of the letters', async () => {
    const style = await styleOf(run('abc ', '<w:b/>') + run('d', '<w:i/><w:u w:val="single"/>'))
    expect(style).to.include({ bold: 0.75, italic: 0.25, underlined: 0.25 })
  })

  it('knows an outline level without a heading style, and level nine as body', async () => {
    expect((await styleOf('x', '<w:outlineLvl w:val="0"/>')).heading).to.equal(1)
    expect((await styleOf('x', '<w:pStyle w:val="H2"/><w:outlineLvl w:val="9"/>')).heading).to.equal(null)
  })

  it('adds left indent and first line', async () => {
    expect((await styleOf('x', '<w:ind w:left="720" w:hanging="360"/>')).indent).to.equal(360)
  })

  it('survives styles that are based on each other', async () => {
    expect((await styleOf('x', '<w:pStyle w:val="Loop"/>')).italic).to.equal(1)
  })
})
