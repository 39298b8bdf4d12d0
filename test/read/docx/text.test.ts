import { expect } from 'chai'
import { readDocx } from '../../../lib/read/docx/docx.ts'
import { makeDocx, paragraph, run } from '../../support/docx.ts'
import { readAll, readParts, readTexts } from '../../support/read-docx.ts'

const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`

const box = (inner: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox>${inner}</w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`

describe('text of a Word file', () => {
  it('keeps tabs, soft breaks and both special hyphens', async () => {
    const inner =
      '<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:softHyphen/></w:r>'
    expect(await readTexts(paragraph(inner))).to.deep.equal(['a\tb\nc\u2011d\u00ad'])
  })

  it('reads through links, smart tags, content controls and simple fields', async () => {
    const body = paragraph(
      `<w:hyperlink>${run('Điều ')}</w:hyperlink><w:smartTag>${run('lệ ')}</w:smartTag>` +
        `<w:sdt><w:sdtContent>${run('Hội ')}</w:sdtContent></w:sdt><w:fldSimple w:instr="PAGE">${run('7')}</w:fldSimple>`
    )
    expect(await readTexts(body)).to.deep.equal(['Điều lệ Hội 7'])
  })

  it('reads the result of a complex field, never its instruction', async () => {
    const code = '<w:r><w:instrText>HYPERLINK "x"</w:instrText></w:r>'
    const inner = `${mark('begin')}${code}${mark('begin')}${code}${run('hidden')}${mark('separate')}${run('no')}${mark('end')}`
    const body =
      paragraph(`${run('xem ')}${inner}${mark('separate')}`) + paragraph(`${run('trang 3')}${mark('end')}${run('.')}`)
    expect(await readTexts(body)).to.deep.equal(['xem ', 'trang 3.'])
  })

  it('leaves the prompt of an empty content control out', async () => {
    const prompt = `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('Bấm để nhập')}</w:sdtContent></w:sdt>`
    expect(await readTexts(paragraph(run('Họ tên: ') + prompt))).to.deep.equal(['Họ tên: '])
  })

  it('shows old-style check boxes as signs', async () => {
    const body = paragraph(box('<w:default w:val="0"/>') + box('<w:default w:val="0"/><w:checked/>'))
    expect(await readTexts(body)).to.deep.equal(['☐☒'])
  })

  it('shows ticks of the symbol fonts, as w:sym and as plain letters', async () => {
    const sym = '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>'
    const letter = run('\u00a8', '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>')
    expect(await readTexts(paragraph(sym + letter + run('\u00a8')))).to.deep.equal(['☑☐\u00a8'])
  })

  it('reads a text box once, after its paragraph', async () => {
    const content = `<w:txbxContent>${paragraph('trong hộp')}</w:txbxContent>`
    const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${content}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${content}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
    expect(await readTexts(paragraph(run('trước') + box + run(' sau')) + paragraph('dưới'))).to.deep.equal([
      'trước sau',
      'trong hộp',
      'dưới'
    ])
  })

  it('drops hidden text and says so, also where a style hides it', async () => {
    const styles = '<w:style w:type="character" w:styleId="H"><w:rPr><w:vanish/></w:rPr></w:style>'
    const body = paragraph(run('thấy') + run('ẩn', '<w:vanish/>') + run('ẩn', '<w:rStyle w:val="H"/>'))
    const { value, warnings } = await readDocx(makeDocx({ body, styles }))
    expect(value.blocks).to.have.length(1)
    expect(value.blocks[0]).to.include({ text: 'thấy' })
    expect(warnings.map(w => w.code)).to.deep.equal(['part-skipped'])
  })

  it('marks the paragraph after a manual page break', async () => {
    const page = '<w:r><w:br w:type="page"/></w:r>'
    const body =
      paragraph('một') +
      paragraph(page) +
      paragraph('hai') +
      paragraph(page + run('ba')) +
      paragraph('bốn', '<w:pageBreakBefore/>')
    const blocks = await readAll(body)
    expect(blocks.filter(b => b.pageBreak).map(b => b.text)).to.deep.equal(['hai', 'ba', 'bốn'])
  })

  it('reads the properties of the file', async () => {
    const core =
      '<dc:creator>Hà</dc:creator><dc:title> </dc:title><dcterms:modified>2024-05-06T01:02:03Z</dcterms:modified>'
    const { properties } = await readParts({ body: paragraph('x'), core })
    expect(properties).to.deep.equal({ author: 'Hà', title: null, modified: '2024-05-06T01:02:03Z' })
  })
})
