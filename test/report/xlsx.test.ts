import { createHash } from 'node:crypto'
import { expect } from 'chai'
import { readXlsx } from '../../lib/read/xlsx.ts'
import { openContainer } from '../../lib/read/zip.ts'
import { defaultSettings } from '../../lib/report/settings.ts'
import { cellText, columnName, mostCharacters } from '../../lib/report/xlsx/cell.ts'
import { writeXlsx } from '../../lib/report/xlsx.ts'
import { sampleSynthesis } from '../support/synthesis.ts'

const written = async (change: (synthesis: ReturnType<typeof sampleSynthesis>) => void = () => {}) => {
  const synthesis = sampleSynthesis()
  change(synthesis)
  const bytes = await writeXlsx(synthesis, defaultSettings)
  const { value: sheets } = await readXlsx(bytes)
  return { synthesis, bytes, sheets }
}

const column = (rows: string[][], title: string) => rows.slice(1).map(row => row[rows[0]!.indexOf(title)] ?? '')

describe('the workbook', () => {
  it('has a sheet of comments, of groups and of the ledger', async () => {
    const { sheets } = await written()
    expect(sheets.map(s => s.name)).to.deep.equal(['Ý kiến', 'Nhóm ý kiến', 'Sổ đối chiếu'])
  })

  it('holds every comment once, verbatim, set-aside ones too, with the reason', async () => {
    const { synthesis, sheets } = await written()
    const { rows } = sheets[0]!
    expect(column(rows, 'Mã ý kiến')).to.deep.equal(synthesis.comments.map(c => c.id))
    expect(column(rows, 'Nguyên văn')).to.deep.equal(synthesis.comments.map(c => c.text.trim()))
    const states = column(rows, 'Tình trạng')
    expect(states.filter(s => s.startsWith('Để riêng: trùng với tệp'))).to.have.length(1)
    expect(states.filter(s => s.startsWith('Đưa vào báo cáo'))).to.have.length(synthesis.ledger.reported)
  })

  it('holds every group with its counts, and a ledger whose sum is the synthesis’', async () => {
    const { synthesis, sheets } = await written()
    const groups = sheets[1]!.rows
    expect(column(groups, 'Số ý kiến')).to.deep.equal(synthesis.groups.map(g => String(g.members.length)))
    const ledger = sheets[2]!.rows
    expect(ledger).to.have.length(synthesis.submissions.length + 2)
    const { received, reported, setAside } = synthesis.ledger
    expect(ledger.at(-1)!.slice(6, 9)).to.deep.equal([received, reported, setAside.length].map(String))
  })

  it('is the same bytes for the same synthesis', async () => {
    const hash = async () =>
      createHash('sha256')
        .update((await written()).bytes)
        .digest('hex')
    expect(await hash()).to.equal(await hash())
  })

  it('shows what begins like a formula as text, marked so that it stays text', async () => {
    const words = ['=HYPERLINK("http://x")', '+1', '-Bỏ câu này', '@SUM(A1)', '\t=1', '＝1']
    const { bytes, sheets } = await written(s => words.forEach((text, i) => (s.comments[i]!.text = text)))
    expect(column(sheets[0]!.rows, 'Nguyên văn').slice(0, words.length)).to.deep.equal(words.map(w => w.trim()))
    const container = await openContainer(bytes)
    const xml = (await container.bytes('xl/worksheets/sheet1.xml'))!.toString()
    expect(xml).to.not.match(/<f>|<f /)
    expect(xml.match(/ s="2" t="inlineStr"/g)!.length).to.be.at.least(words.length)
    expect((await container.bytes('xl/styles.xml'))!.toString()).to.include('quotePrefix="1"')
  })

  it('escapes what XML cannot hold, and what looks like such an escape', () => {
    expect(cellText('a\u0001b\rc<&>"\u{1f389}')).to.equal('a_x0001_b_x000D_c&lt;&amp;&gt;&quot;\u{1f389}')
    expect(cellText('_x0041_ và _x12')).to.equal('_x005F_x0041_ và _x12')
  })

  it('carries a text too long for a cell on in the row below, every letter of it', async () => {
    const text = 'á🎉'.repeat(mostCharacters)
    const { sheets } = await written(s => (s.comments[0]!.text = text))
    const cells = column(sheets[0]!.rows, 'Nguyên văn')
    const second = cells.indexOf(sampleSynthesis().comments[1]!.text.trim())
    expect(cells.slice(0, second).join('')).to.equal(text)
    expect(cells.every(c => c.length <= mostCharacters)).to.equal(true)
  })

  it('freezes the heads and wraps the words', async () => {
    const { bytes } = await written()
    const container = await openContainer(bytes)
    for (const n of [1, 2, 3]) {
      const xml = (await container.bytes(`xl/worksheets/sheet${n}.xml`))!.toString()
      expect(xml).to.include('state="frozen"').and.to.include('<autoFilter ref="A1:')
    }
  })

  it('names its columns A to Z, then AA', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).to.deep.equal(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA'])
  })
})
