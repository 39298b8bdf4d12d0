import { expect } from 'chai'
import { cellText, type TableBlock } from '../../../lib/model/document.ts'
import { paragraph, run, table } from '../../support/docx.ts'
import { readParts } from '../../support/read-docx.ts'

async function tableOf(body: string): Promise<TableBlock> {
  const block = (await readParts(body)).blocks.find(b => b.type === 'table')
  if (block?.type !== 'table') throw new Error('no table')
  return block
}

const cell = (tcPr: string, text: string): string => `<w:tc><w:tcPr>${tcPr}</w:tcPr>${paragraph(text)}</w:tc>`

const row = (trPr: string, text: string): string =>
  `<w:tr><w:trPr>${trPr}</w:trPr><w:tc>${paragraph(run(text))}</w:tc></w:tr>`

describe('tables of a Word file', () => {
  it('gives rows and cells in order', async () => {
    const { rows } = await tableOf(
      table([
        ['STT', 'Nội dung'],
        ['1', 'Bỏ Điều 4']
      ])
    )
    expect(rows.map(row => row.map(cellText))).to.deep.equal([
      ['STT', 'Nội dung'],
      ['1', 'Bỏ Điều 4']
    ])
  })

  it('keeps columns in place under merged cells', async () => {
    const first = `<w:tr>${cell('<w:gridSpan w:val="2"/>', 'a')}${cell('<w:vMerge w:val="restart"/>', 'b')}</w:tr>`
    const second = `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell('', 'c')}${cell('<w:vMerge/>', '')}</w:tr>`
    const { rows } = await tableOf(`<w:tbl>${first}${second}</w:tbl>`)
    expect(rows.map(row => row.map(c => [cellText(c), c.span, c.merged]))).to.deep.equal([
      [
        ['a', 2, false],
        ['b', 1, false]
      ],
      [
        ['', 1, false],
        ['c', 1, false],
        ['', 1, true]
      ]
    ])
  })

  it('reads a table inside a cell, and rows inside a content control', async () => {
    const inner = paragraph('ngoài') + table([['trong']])
    const rows = `<w:sdt><w:sdtContent><w:tr><w:tc>${inner}</w:tc></w:tr></w:sdtContent></w:sdt>`
    const outer = await tableOf(`<w:tbl>${rows}</w:tbl>`)
    expect(cellText(outer.rows[0]![0]!)).to.equal('ngoài\ntrong')
  })

  it('takes a deleted row out of the accepted text', async () => {
    const document = await readParts(`<w:tbl>${row('', 'giữ')}${row('<w:del w:id="3" w:author="Tú"/>', 'bỏ')}</w:tbl>`)
    const block = document.blocks[0]
    expect(block?.type === 'table' && block.rows.map(r => r.map(cellText))).to.deep.equal([['giữ'], ['']])
    expect(document.changes).to.have.length(1)
    expect(document.changes[0]).to.include({ type: 'delete', author: 'Tú', text: 'bỏ', mark: true, block: 1 })
  })
})
