import { expect } from 'chai'
import { Failure } from '../../lib/model/result.ts'
import { limits } from '../../lib/model/limits.ts'
import { pagesWithoutText, readPdf, type PdfPage } from '../../lib/read/pdf.ts'
import { column, makePdf, type PdfSheet, type PdfText } from '../support/pdf.ts'

async function pagesOf(...sheets: PdfSheet[]): Promise<PdfPage[]> {
  return (await readPdf(makePdf(sheets))).value
}

async function linesOf(...texts: PdfText[]): Promise<string[]> {
  const [page] = await pagesOf({ texts })
  return (page as PdfPage).lines.map(line => line.text)
}

async function codeOf(reading: Promise<unknown>): Promise<string> {
  return reading.then(
    () => 'read',
    (error: unknown) => (error instanceof Failure ? error.code : String(error))
  )
}

describe('readPdf', () => {
  it('gives the lines of each page from top to bottom, whatever their order in the file', async () => {
    const pages = await pagesOf(
      {
        texts: [
          { text: 'hai', x: 90, y: 120, size: 13 },
          { text: 'Một', x: 85, y: 100 }
        ]
      },
      { texts: column(['Trang sau']), width: 842, height: 595 }
    )
    expect(pages.map(page => page.lines.map(line => line.text))).to.deep.equal([['Một', 'hai'], ['Trang sau']])
    expect(pages[0]?.lines[1]).to.include({ x: 90, y: 120, size: 13 })
    expect(pages[0]?.lines[1]?.right).to.be.closeTo(90 + 3 * 6.5, 0.1)
    expect(pages[1]).to.include({ number: 2, width: 842, height: 595 })
  })

  it('joins words by the gap between them, never by the runs of the file', async () => {
    const letters = ['N', 'g', 'h', 'ị'].map((text, i) => ({ text, x: 85 + 7 * i, y: 80 }))
    expect(await linesOf(...letters, { text: 'quyết', x: 85 + 28 + 4, y: 80 })).to.deep.equal(['Nghị quyết'])
  })

  it('puts the cells of a row on one line, parted by tabs', async () => {
    const cells = [85, 200, 320].map((x, i) => ({ text: `ô ${i + 1}`, x, y: 80 }))
    const [page] = await pagesOf({ texts: cells })
    expect(page?.lines.map(line => line.text)).to.deep.equal(['ô 1\tô 2\tô 3'])
    expect(page?.lines[0]?.segments.map(segment => Math.round(segment.x))).to.deep.equal([85, 200, 320])
  })

  it('keeps cells apart that stand a fifth of the type lower', async () => {
    expect(
      await linesOf({ text: 'TT', x: 85, y: 80, size: 12 }, { text: 'Kết quả', x: 200, y: 82.5, size: 12 })
    ).to.have.length(2)
  })

  it('gives a raised note mark to the line it stands on', async () => {
    const mark = { text: '(1)', x: 85 + 7 * 7, y: 75, size: 8 }
    expect(await linesOf({ text: 'văn hóa', x: 85, y: 80 }, mark, { text: 'Dòng trên', x: 85, y: 60 })).to.deep.equal([
      'Dòng trên',
      'văn hóa(1)'
    ])
  })

  it('reads bold type printed twice as one', async () => {
    const word = { text: 'PHẦN THỨ NHẤT', x: 85, y: 80 }
    expect(await linesOf(word, { ...word, x: 85.3 })).to.deep.equal(['PHẦN THỨ NHẤT'])
  })

  it('leaves out a slanted watermark', async () => {
    expect(
      await linesOf({ text: 'DỰ THẢO', x: 200, y: 500, angle: 45, size: 60 }, ...column(['Nội dung']))
    ).to.deep.equal(['Nội dung'])
  })

  it('reads a page turned by its /Rotate as people see it', async () => {
    const texts = [
      { text: 'Bảng ngang', x: 100, y: 700, angle: 90 },
      { text: 'dòng hai', x: 120, y: 700, angle: 90 }
    ]
    const [page] = await pagesOf({ texts, rotate: 90 })
    expect(page?.lines.map(line => [line.text, Math.round(line.y)])).to.deep.equal([
      ['Bảng ngang', 100],
      ['dòng hai', 120]
    ])
    expect(page).to.include({ width: 842, height: 595 })
  })

  it('reads a wide table printed sideways on an upright page', async () => {
    const texts = [
      { text: 'dòng hai', x: 120, y: 700, angle: 90 },
      { text: 'Bảng ngang', x: 100, y: 700, angle: 90 },
      { text: '7', x: 300, y: 820 }
    ]
    const [page] = await pagesOf({ texts })
    expect(page?.lines.map(line => line.text)).to.deep.equal(['Bảng ngang', 'dòng hai'])
  })

  it('gives the letters of decomposed Unicode back to the line they stand on', async () => {
    const texts = column(['Ban Thường vụ Đảng', 'ủy xã Hòa Lạc'].map(text => text.normalize('NFD')))
    const lines = await linesOf(...texts)
    expect(lines.map(line => line.normalize('NFC').replace(/\s/g, ''))).to.deep.equal(['BanThườngvụĐảng', 'ủyxãHòaLạc'])
  })

  it('tells a scan by its pages without text', async () => {
    const pages = await pagesOf({ texts: [] }, { texts: column(['Chữ']) }, { texts: [] })
    expect(pagesWithoutText(pages)).to.deep.equal([1, 3])
  })

  it('says why a file cannot be read', async () => {
    const whole = makePdf([{ texts: column(['Nội dung']) }])
    expect(await codeOf(readPdf(new Uint8Array()))).to.equal('file-empty')
    expect(await codeOf(readPdf(Buffer.from('PK\u0003\u0004 không phải PDF')))).to.equal('file-kind-unknown')
    expect(await codeOf(readPdf(whole.slice(0, whole.length - 40)))).to.equal('file-truncated')
    expect(await codeOf(readPdf(Buffer.from('%PDF-1.6\nrác\nstartxref\n0\n%%EOF')))).to.equal('file-truncated')
    expect(await codeOf(readPdf(makePdf([{ texts: [] }], { locked: true })))).to.equal('file-password')
  })

  it('refuses more pages than the limit', async () => {
    const sheets = Array.from({ length: limits.pages + 1 }, () => ({ texts: [] }))
    expect(await codeOf(readPdf(makePdf(sheets)))).to.equal('file-too-large')
  })

  it('leaves the bytes and the console alone', async () => {
    const bytes = makePdf([{ texts: column(['Nội dung']) }])
    const before = bytes.slice()
    const said: unknown[] = []
    const { warn, log } = console
    console.warn = console.log = (...args: unknown[]) => said.push(args)
    try {
      await readPdf(bytes)
      await readPdf(makePdf([{ texts: [] }], { locked: true })).catch(() => null)
    } finally {
      Object.assign(console, { warn, log })
    }
    expect(bytes).to.deep.equal(before)
    expect(said).to.deep.equal([])
  })
})
