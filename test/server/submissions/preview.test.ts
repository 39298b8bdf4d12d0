import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect } from 'chai'
import { writeWebForm } from '../../../lib/intake/web-form.ts'
import { openFile } from '../../../server/submissions/preview/preview.ts'
import { previewText } from '../../../server/submissions/preview/text.ts'
import { makeZip } from '../../support/zip.ts'

const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const sample = (name: string) => readFileSync(new URL(`../../../samples/comments/${name}`, import.meta.url))
const bytesOf = (words: string) => new TextEncoder().encode(words)

async function shown(file: string, bytes: Uint8Array, sha256 = hash(bytes)) {
  const opened = await openFile(file, bytes, sha256)
  if ('issue' in opened) throw new Error(opened.issue.code)
  return { ...opened.preview, text: previewText(opened.preview).text }
}

describe('the preview of an original', function () {
  this.timeout(60_000)

  it('says what stands in a Word file, tables too, in reading order', async () => {
    const { text, blocks, cut } = await shown('phieu.docx', sample('phieu-gop-y-01.docx'))
    expect(text.indexOf('PHIẾU GÓP Ý')).to.be.lessThan(text.indexOf('Lương Thị Hải Yến'))
    expect(blocks.some(block => block.type === 'row')).to.equal(true)
    expect(cut).to.equal(false)
  })

  it('opens the file inside an archive that is meant, and names what else is inside', async () => {
    const letter = bytesOf('Kính gửi Đoàn Khối\nĐề nghị bỏ mục 3.')
    const zip = makeZip([
      { name: 'khac.txt', data: 'Một ý kiến khác' },
      { name: 'thu.txt', data: Buffer.from(letter).toString() }
    ])
    expect((await shown('goi.zip', zip, hash(letter))).text).to.contain('Đề nghị bỏ mục 3.')
    expect((await shown('goi.zip', zip)).inside).to.deep.equal(['khac.txt', 'thu.txt'])
  })

  it('shows what was typed on a page as its words, not as JSON', async () => {
    const comment = { draft: null, target: { type: 'none' }, stance: 'none', kind: null, edit: null } as const
    const bytes = writeWebForm({
      schema: 'gopy.web-form/1',
      channel: 'minutes',
      consultation: null,
      turn: 't1',
      submitter: 'Đ/c Sen',
      unit: null,
      date: null,
      comments: [{ ...comment, text: 'Bỏ câu cuối', reason: 'Trùng ý', place: 'mục 3' }]
    })
    const { text } = await shown('nhap-tay', bytes)
    expect(text).to.contain('Đ/c Sen').and.to.contain('mục 3\tBỏ câu cuối\tTrùng ý')
    expect(text).to.not.contain('{')
  })

  it('shows what was changed and remarked in a returned draft, and whose it is beside the words, not among them', async () => {
    const { blocks, text } = await shown('tra-lai.docx', sample('du-thao-tra-lai-Truong-Trung-cap-nghe.docx'))
    const notes = blocks.filter(block => block.type === 'note')
    expect(notes.length).to.be.greaterThan(3)
    expect(notes.some(note => /[+−]$/.test(note.lead))).to.equal(true)
    const leads = notes.map(note => note.lead).filter(lead => lead.length > 3)
    expect(leads.length).to.be.greaterThan(0)
    for (const lead of leads) expect(text).to.not.contain(lead)
  })

  it('a file that cannot be read says why', async () => {
    const bytes = sample('phieu-gop-y-07-tai-len-hong.docx')
    expect(await openFile('phieu.docx', bytes, hash(bytes))).to.deep.equal({
      issue: { code: 'file-truncated', detail: {} }
    })
  })

  it('a file without end is cut, and says so', async () => {
    const { blocks, cut } = await shown('dai.txt', bytesOf('Một dòng rất dài dòng.\n\n'.repeat(9_000)))
    expect(cut).to.equal(true)
    expect(blocks.length).to.be.at.most(4_000)
  })
})
