import { expect } from 'chai'
import { makeDocx, paragraph } from '../support/docx.ts'
import { makeMail } from '../support/mail.ts'
import { makePdf } from '../support/pdf.ts'
import { expectRefused, facing } from '../support/threats.ts'
import { makeXlsx } from '../support/xlsx.ts'

const cell = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`
const whole: Record<string, Buffer> = {
  'a.docx': Buffer.from(
    makeDocx({ body: paragraph('1. Bỏ mục 3.') + paragraph('2. Sửa mục 4.'), styles: '', footnotes: '', core: '' })
  ),
  'a.xlsx': Buffer.from(makeXlsx({ sheets: [['S', `<sheetData><row>${cell('Ý kiến')}</row></sheetData>`]] })),
  'a.pdf': Buffer.from(makePdf([{ texts: [{ text: 'Đề nghị bỏ mục 3.', x: 60, y: 60 }] }])),
  'a.eml': makeMail({
    multipart: 'mixed',
    parts: [{ text: 'Đề nghị bỏ mục 3.' }, { file: Buffer.from('PK\x03\x04 xyz'), name: 'a.docx' }]
  })
}

/** The same odd bytes on every machine. */
function damaged(bytes: Buffer, seed: number): Buffer {
  const copy = Buffer.from(bytes)
  for (let i = 0, state = seed * 2_654_435_761; i < 8; i++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    copy[state % copy.length] = (state >>> 16) & 0xff
  }
  return copy
}

describe('a broken file', () => {
  const face = facing({ file: 'a.pdf', bytes: whole['a.pdf']! })

  it('of no bytes is told as empty, whatever its name', async () => {
    for (const name of ['a.docx', 'a.xlsx', 'a.pdf', 'a.txt', 'a.eml', 'a.zip', 'a']) {
      expectRefused(await face(name, Buffer.alloc(0)), 'file-empty')
    }
  })

  it('of an Office program that stops in the middle is told as damaged', async () => {
    for (const name of ['a.docx', 'a.xlsx']) {
      const bytes = whole[name]!
      for (const share of [0.1, 0.3, 0.5, 0.7, 0.9, 0.99]) {
        expectRefused(await face(name, bytes.subarray(0, Math.floor(bytes.length * share))), 'file-truncated')
      }
    }
  })

  it('of any kind, cut anywhere, gives a submission and never an end of the program', async () => {
    for (const [name, bytes] of Object.entries(whole)) {
      for (let at = 1; at < 20; at++) {
        const intakes = await face(name, bytes.subarray(0, Math.floor((bytes.length * at) / 20)))
        expect(intakes.length, `${name}, ${at}/20`).to.be.greaterThan(0)
      }
    }
  }).timeout(60_000)

  it('with wrong bytes in it gives a submission with comments or a reason', async () => {
    for (const [name, bytes] of Object.entries(whole)) {
      for (let seed = 1; seed <= 25; seed++) {
        const [intake] = await face(name, damaged(bytes, seed))
        const { unreadable, issues, channel } = intake!.submission
        const told = issues.length > 0 || intake!.remarks.length > 0 || channel === 'email'
        expect(told, `${name}, ${seed}`).to.equal(true)
        expect(unreadable && issues.length === 0, `${name}, ${seed}`).to.equal(false)
        expect(
          issues.map(i => i.code),
          `${name}, ${seed}`
        ).not.to.include('file-crashed')
      }
    }
  }).timeout(60_000)
})
