import { expect } from 'chai'
import type { Block, TableBlock } from '../../lib/model/document.ts'
import { read } from '../../lib/read/read.ts'
import { column, makePdf, type PdfSheet, type PdfText } from '../support/pdf.ts'

async function blocks(...sheets: PdfSheet[]): Promise<string[]> {
  const { value } = await read('thu.pdf', makePdf(sheets))
  if (value.type !== 'document') throw new Error('no document')
  return value.document.blocks.map(printed)
}

function printed(block: Block): string {
  return block.type === 'text' ? block.text : cells(block)
}

function cells(table: TableBlock): string {
  return table.rows
    .map(row => row.map(c => (c.merged ? '^' : c.blocks.map(b => b.text).join(' / '))).join(' | '))
    .join(' // ')
}

/** A line of the full width of the text: 60 glyphs of 7 points from 85. */
const full = (text: string): string => `${text} `.padEnd(60, 'm')

/** A grid of printed lines. */
function grid(xs: number[], ys: number[]): NonNullable<PdfSheet['rules']> {
  const [left, right, top, foot] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  return [
    ...ys.map((y): [number, number, number, number] => [left, y, right, y]),
    ...xs.map((x): [number, number, number, number] => [x, top, x, foot])
  ]
}

describe('a printed letter', () => {
  it('has the lines of a paragraph joined and paragraphs apart, without gap or indent', async () => {
    const lines = [
      full('1. Bỏ câu'),
      'cuối mục 3.',
      full('2. Thêm chỉ tiêu'),
      full('trồng cây'),
      'ở mục 5.',
      'Trân trọng.'
    ]
    expect(await blocks({ texts: column(lines) })).to.deep.equal([
      `${full('1. Bỏ câu')} cuối mục 3.`,
      `${full('2. Thêm chỉ tiêu')} ${full('trồng cây')} ở mục 5.`,
      'Trân trọng.'
    ])
  })

  it('has paragraphs told by their first line’s indent where the one before is full', async () => {
    const texts: PdfText[] = [
      { text: full('Một').slice(0, 55), x: 120, y: 80 },
      { text: full('hai').slice(0, 59) + '.', x: 85, y: 100 },
      { text: full('Ba').slice(0, 55), x: 120, y: 120 },
      { text: full('bốn'), x: 85, y: 140 }
    ]
    expect(await blocks({ texts })).to.have.length(2)
  })

  it('joins a paragraph over the page and leaves out page numbers and running headers', async () => {
    const sheet = (n: number, lines: string[]): PdfSheet => ({
      texts: [{ text: 'Góp ý của tổ 4', x: 85, y: 30, size: 10 }, ...column(lines), { text: `${n}`, x: 300, y: 815 }]
    })
    const [before, after] = [full('1. Đề nghị bỏ'), 'mục 4.']
    expect(
      await blocks(sheet(1, [full('Mở đầu.'), 'x.', before]), sheet(2, [after, 'Hết.']), sheet(3, ['Thêm.']))
    ).to.deep.equal([`${full('Mở đầu.')} x.`, `${before} ${after}`, 'Hết.', 'Thêm.'])
  })

  it('joins a word cut at its hyphen without a space, and a dash with one', async () => {
    const cut = `${full('Bổ sung dịch').slice(0, 54)} Covid-`
    const dash = `${full('Bổ sung dịch').slice(0, 54)} tế -`
    expect((await blocks({ texts: column([cut, '19 vào mục 2.']) }))[0]).to.match(/Covid-19 vào mục 2\.$/)
    expect((await blocks({ texts: column([dash, 'xã hội.']) }))[0]).to.match(/tế - xã hội\.$/)
  })

  it('has the two columns of its head as two cells', async () => {
    const left = column(['ĐOÀN NHÀ MÁY', 'Chi đoàn Kho', 'Số: 4'])
    const right = column(['ĐOÀN TNCS', 'Bến Gỗ, ngày 2/3/2026'], { x: 330 })
    expect(await blocks({ texts: [...left, ...right, { text: full('Góp ý'), x: 85, y: 200 }] })).to.deep.equal([
      'ĐOÀN NHÀ MÁY / Chi đoàn Kho / Số: 4 | ĐOÀN TNCS / Bến Gỗ, ngày 2/3/2026',
      full('Góp ý')
    ])
  })

  it('has lines at the right margin each by itself', async () => {
    const texts: PdfText[] = [
      ...column([full('Bỏ mục 4'), 'và 5.']),
      { text: 'Bến Gỗ, ngày 2/3/2026', x: 358, y: 130 },
      { text: 'NGƯỜI VIẾT', x: 435, y: 150 }
    ]
    expect(await blocks({ texts })).to.deep.equal([`${full('Bỏ mục 4')} và 5.`, 'Bến Gỗ, ngày 2/3/2026', 'NGƯỜI VIẾT'])
  })

  it('has ruled tables as tables, cells of several lines joined', async () => {
    const rules = grid([80, 110, 250, 500], [90, 120, 170, 200])
    const at = (text: string, x: number, y: number): PdfText => ({ text, x, y, size: 12 })
    const texts = [
      at('Ý kiến:', 85, 70),
      at('TT', 85, 110),
      at('Vị trí', 115, 110),
      at('Đề nghị', 255, 110),
      at('1', 85, 135),
      at('Trang 2, dòng 14 từ', 115, 135),
      at('trên xuống', 115, 155),
      at('Bỏ từ “rất”.', 255, 135),
      at('2', 85, 190),
      at('Toàn văn', 115, 190),
      at('Viết hoa.', 255, 190)
    ]
    expect(await blocks({ texts, rules })).to.deep.equal([
      'Ý kiến:',
      'TT | Vị trí | Đề nghị // 1 | Trang 2, dòng 14 từ trên xuống | Bỏ từ “rất”. // 2 | Toàn văn | Viết hoa.'
    ])
  })

  it('has a table that goes on over the page as one, its heading once', async () => {
    const at = (text: string, x: number, y: number): PdfText => ({ text, x, y, size: 12 })
    const head = [at('TT', 85, 110), at('Ý kiến', 115, 110)]
    const rules = grid([80, 110, 500], [90, 120, 150])
    const first = { texts: [...head, at('1', 85, 140), at('Bỏ mục 4.', 115, 140)], rules }
    const second = { texts: [...head, at('2', 85, 140), at('Thêm mục 5.', 115, 140)], rules }
    expect(await blocks(first, second)).to.deep.equal(['TT | Ý kiến // 1 | Bỏ mục 4. // 2 | Thêm mục 5.'])
  })

  it('knows cells joined across and downwards by the lines that are missing', async () => {
    const at = (text: string, x: number, y: number): PdfText => ({ text, x, y, size: 12 })
    const rules: PdfSheet['rules'] = [
      [80, 90, 300, 90],
      [80, 120, 300, 120],
      [190, 150, 300, 150],
      [80, 180, 300, 180],
      [80, 90, 80, 180],
      [300, 90, 300, 180],
      [190, 120, 190, 180]
    ]
    const texts = [at('Chung', 85, 110), at('Mục 1', 85, 140), at('Bỏ', 195, 140), at('Thêm', 195, 170)]
    expect(await blocks({ texts, rules })).to.deep.equal(['Chung // Mục 1 | Bỏ // ^ | Thêm'])
  })

  it('with some scanned pages is read and says which', async () => {
    const { value, warnings } = await read('a.pdf', makePdf([{ texts: column(['Bỏ mục 4.']) }, { texts: [] }]))
    expect(value.type).to.equal('document')
    expect(warnings).to.deep.equal([{ code: 'scan-pages', detail: { list: '2' } }])
  })
})
