import { expect } from 'chai'
import { readSubmissions, type Intake } from '../../lib/intake/submission.ts'
import { limits } from '../../lib/model/limits.ts'
import { markDuplicates } from '../../lib/synthesis/duplicates.ts'
import { makeDocx, paragraph } from '../support/docx.ts'
import { makeMail, type MailPiece } from '../support/mail.ts'
import { makeZip } from '../support/zip.ts'

const docx = (...lines: string[]): Buffer =>
  Buffer.from(makeDocx({ body: lines.map(line => paragraph(line)).join('') }))
const form = docx('PHIẾU GÓP Ý', 'Họ và tên: Y Blai', 'Đơn vị: Chi đoàn Đội 3', 'Góp ý: Bỏ câu cuối mục 3.')
const blank = docx('PHIẾU GÓP Ý', 'Họ và tên: ……', 'Đơn vị: ……', 'Góp ý: Bỏ câu cuối mục 3.')

function withFiles(
  files: { bytes: Uint8Array; name?: string; type?: string }[],
  text = 'Em gửi phiếu đính kèm ạ.\nLê Thu An\nChi đoàn Kho Vận'
): Buffer {
  const parts: MailPiece[] = files.map(({ bytes, name, type }) => ({
    file: bytes,
    ...(name === undefined ? {} : { name }),
    ...(type === undefined ? {} : { type })
  }))
  return makeMail({ multipart: 'mixed', parts: [{ text }, ...parts] })
}

function summary(intakes: Intake[]): unknown[] {
  return intakes.map(({ submission: s, remarks }) => [s.file, s.channel, remarks.length, ...s.issues.map(i => i.code)])
}

describe('a mail with files', () => {
  it('is one submission, each file another under it; nothing is wrong with a mail that only brings them', async () => {
    const intakes = await readSubmissions('thu.eml', withFiles([{ bytes: form, name: 'phiếu.docx' }]))
    expect(summary(intakes)).to.deep.equal([
      ['thu.eml', 'email', 0],
      ['thu.eml/phiếu.docx', 'form', 1]
    ])
  })

  it('names sender, unit and day where the file does not', async () => {
    const [, own, silent] = await readSubmissions(
      'thu.eml',
      withFiles([
        { bytes: form, name: 'a.docx' },
        { bytes: blank, name: 'b.docx' }
      ])
    )
    expect(own?.submission).to.include({ submitter: 'Y Blai', unit: 'Chi đoàn Đội 3', date: '2026-03-03' })
    expect(silent?.submission).to.include({ submitter: 'Lê Thu An', unit: 'Chi đoàn Kho Vận', date: '2026-03-03' })
  })

  it('does not become the author of what a unit signs or what minutes say', async () => {
    const letter = docx(
      'CHI ĐOÀN ĐỘI 3',
      'Số: 4-CV/ĐTN',
      'Kính gửi: Ban Thường vụ',
      '1. Bỏ mục 3.',
      'TM. BAN CHẤP HÀNH'
    )
    const [, inner] = await readSubmissions('thu.eml', withFiles([{ bytes: letter, name: 'cv.docx' }]))
    expect(inner?.submission).to.include({ channel: 'letter', submitter: null, unit: 'CHI ĐOÀN ĐỘI 3' })
  })

  it('keeps files of one name and of no name apart', async () => {
    const intakes = await readSubmissions(
      'm.eml',
      withFiles([{ bytes: form, name: '../x/a.docx' }, { bytes: blank, name: 'a.docx' }, { bytes: blank }])
    )
    expect(intakes.map(i => i.submission.file)).to.deep.equal([
      'm.eml',
      'm.eml/a.docx',
      'm.eml/a.docx (2)',
      'm.eml/tệp đính kèm 3'
    ])
  })

  it('names a file nobody can read, and the rest goes on', async () => {
    const files = [
      { bytes: form.subarray(0, 300), name: 'hỏng.docx' },
      { bytes: Buffer.from('89504e470d0a1a0a', 'hex'), name: 'chụp.png' },
      { bytes: form, name: 'tốt.docx' }
    ]
    const intakes = await readSubmissions('m.eml', withFiles(files))
    expect(summary(intakes)).to.deep.equal([
      ['m.eml', 'email', 0],
      ['m.eml/hỏng.docx', 'unknown', 0, 'file-truncated'],
      ['m.eml/chụp.png', 'unknown', 0, 'scan'],
      ['m.eml/tốt.docx', 'form', 1]
    ])
  })

  it('that speaks of a file and has none says so', async () => {
    expect(summary(await readSubmissions('m.eml', makeMail('Em gửi kèm phiếu góp ý ạ.')))).to.deep.equal([
      ['m.eml', 'email', 0, 'attachment-missing']
    ])
    expect(summary(await readSubmissions('m.eml', makeMail('Chào anh chị.')))).to.deep.equal([
      ['m.eml', 'email', 0, 'comments-none']
    ])
  })

  it('brings a file that was received before: it is counted once', async () => {
    const intakes = [
      ...(await readSubmissions('a/phieu.docx', form)),
      ...(await readSubmissions('m.eml', withFiles([{ bytes: form, name: 'x.docx' }])))
    ]
    markDuplicates(intakes)
    expect(intakes.map(i => i.submission.duplicateOf !== null)).to.deep.equal([true, false, false])
  })

  it('passed on as a file is its own sender’s', async () => {
    const inner = makeMail('Bỏ câu cuối mục 3.', { from: 'Vi Thị Hà <ha@x.example>', subject: 'Ý kiến' })
    const intakes = await readSubmissions('m.eml', withFiles([{ bytes: inner, type: 'message/rfc822' }]))
    expect(intakes[1]?.submission).to.include({ file: 'm.eml/Ý kiến.eml', channel: 'email', submitter: 'Vi Thị Hà' })
  })
})

describe('an archive of files', () => {
  it('is its files, each by its own kind', async () => {
    const zip = makeZip([
      { name: 'Tổ 1/phiếu.docx', data: form },
      { name: 'thư.eml', data: withFiles([{ bytes: blank, name: 'b.docx' }]) },
      { name: 'rỗng.txt', data: '' }
    ])
    expect(summary(await readSubmissions('x.zip', zip))).to.deep.equal([
      ['x.zip/Tổ 1/phiếu.docx', 'form', 1],
      ['x.zip/thư.eml', 'email', 0],
      ['x.zip/thư.eml/b.docx', 'form', 1],
      ['x.zip/rỗng.txt', 'unknown', 0, 'file-empty']
    ])
  })

  it('inside an archive is not opened, wherever it hides', async () => {
    const inner = makeZip([{ name: 'a.docx', data: form }])
    const hidden = withFiles([{ bytes: inner, name: 'y.zip' }])
    const outer = makeZip([
      { name: 'y.zip', data: inner },
      { name: 'm.eml', data: hidden }
    ])
    expect(summary(await readSubmissions('x.zip', outer)).map(row => (row as unknown[])[3])).to.deep.equal([
      'archive-nested',
      undefined,
      'archive-nested'
    ])
    expect(summary(await readSubmissions('m.eml', hidden)).at(-1)).to.deep.equal(['m.eml/y.zip/a.docx', 'form', 1])
  })

  it('that is protected, empty or cut off is a submission with the reason', async () => {
    const codes = async (bytes: Uint8Array): Promise<unknown> =>
      (await readSubmissions('x.zip', bytes))[0]?.submission.issues[0]?.code
    expect(await codes(makeZip([{ name: 'a', data: 'x', flags: 1 }]))).to.equal('file-password')
    expect(await codes(makeZip([]))).to.equal('archive-empty')
    expect(await codes(makeZip([{ name: 'a', data: 'x'.repeat(99), stored: true }]).subarray(0, 90))).to.equal(
      'file-truncated'
    )
  })
})

describe('mails inside mails without end', () => {
  it('are opened to a fixed depth and then told', async () => {
    let mail = makeMail('Bỏ mục 3.', { subject: 'trong cùng' })
    for (let i = 0; i < limits.mailNesting + 6; i++) mail = withFiles([{ bytes: mail, type: 'message/rfc822' }], 'fyi')
    const intakes = await readSubmissions('m.eml', mail)
    expect(intakes.at(-1)?.submission.issues).to.deep.equal([
      { code: 'mail-nested', detail: { limit: limits.mailNesting } }
    ])
    expect(intakes).to.have.length(limits.mailNesting + 2)
  })

  it('hold no more files in all than anybody sends', async () => {
    const many = Array.from({ length: 150 }, (_, i) => ({ bytes: Buffer.from(`Bỏ mục ${i}.`), name: `${i}.txt` }))
    const mails = Array.from({ length: 20 }, () => ({ bytes: withFiles(many), type: 'message/rfc822' }))
    const intakes = await readSubmissions('m.eml', withFiles(mails))
    expect(intakes.filter(i => !i.submission.unreadable).length).to.be.at.most(limits.nestedFiles + 1)
    expect(intakes.some(i => i.submission.issues.some(w => w.code === 'file-too-large'))).to.equal(true)
  })
})
