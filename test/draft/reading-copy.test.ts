import { expect } from 'chai'
import { Document, Footer, Packer, PageNumber, Paragraph, TextRun } from 'docx'
import { readDraft } from '../../lib/draft/draft.ts'
import { layOut } from '../../lib/draft/layout.ts'
import { makeReadingCopy } from '../../lib/draft/reading-copy.ts'
import { officeCopy } from '../../lib/draft/reading-copy/office-copy.ts'
import { Failure } from '../../lib/model/result.ts'
import { readPdf } from '../../lib/read/pdf.ts'
import { openContainer } from '../../lib/read/zip.ts'
import { writeZip } from '../../lib/read/zip-writer.ts'
import { needsOffice } from '../support/office.ts'
import { column, makePdf } from '../support/pdf.ts'
import { plainDraft } from '../support/plain-draft.ts'

const texts = Array.from(
  { length: 40 },
  (_, i) =>
    `${i + 1}. Nhiệm vụ thứ ${i + 1} của Hội Chữ thập đỏ huyện: vận động ${100 + 7 * i} lượt hội viên tham gia giúp đỡ các hộ gia đình khó khăn trên địa bàn.`
)

async function docx(): Promise<Uint8Array> {
  const number = new Paragraph({ children: [new TextRun({ children: [PageNumber.CURRENT] })] })
  const children = texts.flatMap(text => [new Paragraph(text), new Paragraph('')])
  return new Uint8Array(
    await Packer.toBuffer(
      new Document({ sections: [{ children, footers: { default: new Footer({ children: [number] }) } }] })
    )
  )
}

const fail = (): Promise<never> => Promise.reject(new Failure('layout-office-failed', { reason: 'quá 90 giây' }))

async function rewritten(parts: Record<string, string>): Promise<Record<string, string>> {
  const entries = Object.entries(parts).map(([name, data]) => ({ name, data }))
  const copy = await openContainer(await officeCopy(writeZip(entries)))
  const texts = await Promise.all(copy.names.map(async name => [name, String(await copy.bytes(name))] as const))
  return Object.fromEntries(texts)
}

const link = (type: string, mode: string): string =>
  `<Relationship Id="r" Type="http://x/${type}" Target="http://y/" TargetMode="${mode}"/>`

describe('makeReadingCopy', () => {
  it('prints the numbers that the draft counts, blank lines and page numbers left out', async function () {
    needsOffice(this)
    const bytes = await docx()
    const { value: draft } = await readDraft('d1', 'du-thao.docx', bytes)
    const { value, warnings } = await makeReadingCopy(draft, bytes)
    expect(warnings).to.deep.equal([])
    expect(value.draft.pages).to.be.greaterThan(1)
    const { value: pages } = await readPdf(value.pdf as Uint8Array)
    for (const paragraph of value.draft.paragraphs) {
      for (const { page, line, offset } of paragraph.rows) {
        const shown = pages[page - 1]?.lines.find(l => l.segments[0]?.text === `${line}`)
        const start = paragraph.text.slice(offset, offset + 10)
        expect(
          shown?.segments
            .slice(1)
            .map(s => s.text)
            .join(' ')
            .slice(0, 10)
        ).to.equal(start)
      }
    }
  })

  it('is the same when it is made again, and when it comes back as the official PDF', async function () {
    needsOffice(this)
    const bytes = await docx()
    const { value: draft } = await readDraft('d1', 'du-thao.docx', bytes)
    const first = (await makeReadingCopy(draft, bytes)).value
    const second = (await makeReadingCopy(draft, bytes)).value
    expect(Buffer.from(first.pdf as Uint8Array).equals(Buffer.from(second.pdf as Uint8Array))).to.equal(true)
    const { value: pages } = await readPdf(first.pdf as Uint8Array)
    expect(layOut(draft, pages).value).to.deep.equal(first.draft)
  })

  it('lays out a draft in plain text', async function () {
    needsOffice(this)
    const bytes = Buffer.from(texts.join('\n\n'))
    const { value: draft } = await readDraft('d1', 'du-thao.txt', bytes)
    const { value, warnings } = await makeReadingCopy(draft, bytes)
    expect(warnings).to.deep.equal([])
    expect(value.draft.paragraphs.every(p => p.line !== null)).to.equal(true)
    const { value: pages } = await readPdf(value.pdf as Uint8Array)
    expect(pages.map(page => page.lines[0]?.text)).to.deep.equal(pages.map(page => `${page.number}`))
  })

  it('leaves pages and lines unknown without LibreOffice', async () => {
    const draft = plainDraft(...texts)
    const { value, warnings } = await makeReadingCopy(draft, Buffer.from(''), null)
    expect(value).to.deep.equal({ draft, pdf: null })
    expect(warnings).to.deep.equal([{ code: 'layout-none' }])
  })

  it('leaves pages and lines unknown where LibreOffice fails, and says why', async () => {
    const draft = plainDraft(...texts)
    const { value, warnings } = await makeReadingCopy(draft, Buffer.from(''), fail)
    expect(value).to.deep.equal({ draft, pdf: null })
    expect(warnings).to.deep.equal([{ code: 'layout-office-failed', detail: { reason: 'quá 90 giây' } }])
  })

  it('gives the copy without numbers where they cannot be printed', async () => {
    const draft = plainDraft('Hội Chữ thập đỏ huyện có mười hai cơ sở hội.')
    const sheets = [{ texts: column(['Hội Chữ thập đỏ huyện có mười hai cơ sở hội.']) }]
    const foreign = makePdf(sheets, { ownResources: true })
    const { value, warnings } = await makeReadingCopy(draft, Buffer.from(''), () => Promise.resolve(foreign))
    expect(warnings.map(w => w.code)).to.deep.equal(['part-skipped'])
    expect([value.draft.paragraphs[0]?.line, value.pdf?.length]).to.deep.equal([1, foreign.length])
  })
})

describe('the copy given to LibreOffice', () => {
  it('has the tracked changes accepted', async () => {
    const xml =
      '<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:r>A</w:r><w:del w:id="2" w:author="x"><w:r><w:delText>B</w:delText></w:r></w:del>' +
      '<w:ins w:id="3"><w:r>C</w:r></w:ins><w:moveFrom w:id="4"><w:r>D</w:r></w:moveFrom><w:moveTo w:id="5"><w:r>E</w:r></w:moveTo><w:instrText>F</w:instrText></w:p>'
    const out = await rewritten({ 'word/document.xml': xml })
    expect(out['word/document.xml']?.replace(/<[^>]*>/g, '')).to.equal('ACEF')
  })

  it('points nowhere outside, plain links excepted', async () => {
    const rels = `<Relationships>${link('image', 'External')}${link('hyperlink', 'External')}${link('image', 'Internal')}</Relationships>`
    const out = await rewritten({ 'word/_rels/document.xml.rels': rels })
    expect(out['word/_rels/document.xml.rels']).to.equal(
      `<Relationships>${link('hyperlink', 'External')}${link('image', 'Internal')}</Relationships>`
    )
  })

  it('keeps every other part byte for byte', async () => {
    const parts = { 'word/styles.xml': '<w:ins>kiểu</w:ins>', 'word/media/a.png': '\u0001\u0002' }
    expect(await rewritten(parts)).to.deep.equal(parts)
  })
})
