import { expect } from 'chai'
import { paragraph } from '../../support/docx.ts'
import { readAll } from '../../support/read-docx.ts'

const level = (at: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
const abstract = (id: number, inner: string): string =>
  `<w:abstractNum w:abstractNumId="${id}">${inner}</w:abstractNum>`
const num = (id: number, of: number, more = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`
const item = (id: number, at: number): string =>
  paragraph('x', `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`)

async function labels(numbering: string, body: string, styles = ''): Promise<(string | null)[]> {
  return (await readAll({ body, numbering, styles })).map(block => block.number)
}

const outline = abstract(
  1,
  level(0, 'upperRoman', '%1.') +
    level(1, 'decimal', '%2.', '<w:isLgl/>') +
    level(2, 'decimal', '%1.%2.%3.', '<w:isLgl/>')
)

describe('automatic numbers', () => {
  it('counts levels, restarts deeper ones and goes on after other paragraphs', async () => {
    const body = item(1, 0) + item(1, 1) + item(1, 1) + paragraph('giữa') + item(1, 1) + item(1, 0) + item(1, 1)
    expect(await labels(outline + num(1, 1), body)).to.deep.equal(['I.', '1.', '2.', null, '3.', 'II.', '1.'])
  })

  it('prints legal levels in decimals', async () => {
    expect(await labels(outline + num(1, 1), item(1, 0) + item(1, 1) + item(1, 2))).to.deep.equal([
      'I.',
      '1.',
      '1.1.1.'
    ])
  })

  it('prints the start of a level above that was never used', async () => {
    const lists = abstract(1, level(0, 'decimal', '%1.') + level(1, 'decimal', '%1.%2.')) + num(1, 1)
    expect(await labels(lists, item(1, 1) + item(1, 1))).to.deep.equal(['1.1.', '1.2.'])
  })

  it('knows letters, small numerals, leading zeros, dashes and signs', async () => {
    const lists = abstract(
      1,
      level(0, 'lowerLetter', '%1)') +
        level(1, 'lowerRoman', '(%2)') +
        level(2, 'decimalZero', '%3') +
        level(3, 'bullet', '-') +
        level(4, 'bullet', '\uf0b7')
    )
    const body = [0, 1, 2, 3, 4].map(at => item(1, at)).join('')
    expect(await labels(lists + num(1, 1), body)).to.deep.equal(['a)', '(i)', '01', '-', '•'])
  })

  it('doubles letters after z', async () => {
    const lists = abstract(1, level(0, 'upperLetter', '%1.')) + num(1, 1)
    expect((await labels(lists, item(1, 0).repeat(28))).at(-1)).to.equal('BB.')
  })

  it('lets two lists of one definition count together, but for one that starts over', async () => {
    const over = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'
    const lists = abstract(1, level(0, 'decimal', '%1.')) + num(1, 1) + num(2, 1) + num(3, 1, over)
    const body = item(1, 0) + item(2, 0) + item(3, 0) + item(3, 0) + item(1, 0)
    expect(await labels(lists, body)).to.deep.equal(['1.', '2.', '5.', '6.', '3.'])
  })

  it('restarts a level only after the level named by lvlRestart, or never', async () => {
    const lists = abstract(1, level(0, 'decimal', '%1.') + level(1, 'decimal', '%2)', '<w:lvlRestart w:val="0"/>'))
    const body = item(1, 0) + item(1, 1) + item(1, 0) + item(1, 1)
    expect(await labels(lists + num(1, 1), body)).to.deep.equal(['1.', '1)', '2.', '2)'])
  })

  it('finds list and level through the style, also through the one it is based on', async () => {
    const lists =
      abstract(
        1,
        level(0, 'decimal', 'Chương %1.', '<w:pStyle w:val="C"/>') +
          level(1, 'decimal', 'Điều %2.', '<w:pStyle w:val="D"/>')
      ) + num(4, 1)
    const styles = `
      <w:style w:type="paragraph" w:styleId="C"><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="D"><w:basedOn w:val="C"/></w:style>
      <w:style w:type="paragraph" w:styleId="D2"><w:basedOn w:val="D"/></w:style>
      <w:style w:type="paragraph" w:styleId="None"><w:basedOn w:val="D"/><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr></w:style>`
    const body = ['C', 'D', 'D2', 'None'].map(s => paragraph('x', `<w:pStyle w:val="${s}"/>`)).join('')
    expect(await labels(lists, body, styles)).to.deep.equal(['Chương 1.', 'Điều 1.', 'Điều 2.', null])
  })

  it('follows numStyleLink to the list that defines the levels', async () => {
    const lists =
      abstract(1, level(0, 'decimal', '%1/')) + abstract(2, '<w:numStyleLink w:val="L"/>') + num(1, 1) + num(2, 2)
    const styles =
      '<w:style w:type="numbering" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    expect(await labels(lists, item(2, 0), styles)).to.deep.equal(['1/'])
  })

  it('gives no number to a paragraph that is deleted, mark and all', async () => {
    const gone = '<w:rPr><w:del w:id="1" w:author="A"/></w:rPr>'
    const numPr = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    const deleted = `<w:p><w:pPr>${numPr}${gone}</w:pPr><w:del w:id="2" w:author="A"><w:r><w:delText>x</w:delText></w:r></w:del></w:p>`
    const lists = abstract(1, level(0, 'decimal', '%1.')) + num(1, 1)
    expect(await labels(lists, item(1, 0) + deleted + item(1, 0))).to.deep.equal(['1.', null, '2.'])
  })
})
