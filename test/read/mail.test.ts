import { expect } from 'chai'
import { limits } from '../../lib/model/limits.ts'
import { readMail, type Mail } from '../../lib/read/mail.ts'
import { senderDate } from '../../lib/read/mail/sender-date.ts'
import { writtenPerson } from '../../lib/read/mail/person.ts'
import { expectFailure } from '../support/failure.ts'
import { makeMail, type MailPiece } from '../support/mail.ts'

async function mailOf(piece: MailPiece | string, options = {}): Promise<Mail> {
  return (await readMail(makeMail(piece, options))).value
}

async function lines(piece: MailPiece | string): Promise<string[]> {
  const { body } = await mailOf(piece)
  return body.flatMap(({ block }) => (block.type === 'text' ? [`${block.number ?? ''}${block.text}`] : ['(bảng)']))
}

/** The bytes of a text in one of the encodings that Node can only read. */
const windows1258 = Buffer.from([0x44, 0xfd, 0xf2, 0x20, 0x74, 0x68, 0x61, 0xd2, 0x6f])

describe('the encoding of a mail', () => {
  it('is what its label says, where the bytes bear it out', async () => {
    const text = { text: '', bytes: windows1258, charset: 'windows-1258' }
    expect((await lines(text)).map(l => l.normalize('NFC'))).to.deep.equal(['Dự thảo'])
  })

  it('is UTF-8 where the bytes are, whatever the label', async () => {
    for (const charset of ['iso-8859-1', 'us-ascii', 'windows-1252', 'x-unknown', 'windows-1258']) {
      expect(await lines({ text: 'Đề nghị bổ sung mục ấy.', charset })).to.deep.equal(['Đề nghị bổ sung mục ấy.'])
    }
  })

  it('is windows-1258 where it is mislabelled as UTF-8', async () => {
    // "Đ" is 0xD0, "ê" with the mark of nặng behind it 0xEA 0xF2.
    const bytes = Buffer.from(
      [0xd0, 0xf4, 0xcc, 0x6e, 0x67, 0x20, 0xfd, 0x20, 0x63, 0x68, 0xf9, 0x6e, 0x67].map(b => b)
    )
    const [line] = await lines({ text: '', bytes, charset: 'utf-8' })
    expect(line?.normalize('NFC')).to.include('Đồng')
  })

  it('may be Japanese: a wide encoding is left to its label', async () => {
    const bytes = Buffer.from('\u001b$B$"\u001b(B test', 'latin1')
    expect(await lines({ text: '', bytes, charset: 'iso-2022-jp' })).to.deep.equal(['あ test'])
  })

  it('survives quoted-printable with soft line breaks', async () => {
    const text = 'Đề nghị bổ sung cụm từ “an toàn lao động” vào sau cụm từ “năng suất” ở câu đầu của mục ba.'
    expect(await lines({ text, quotedPrintable: true })).to.deep.equal([text])
  })
})

describe('the body of a mail as it is read', () => {
  it('is one, though the mail brings it as plain text and as HTML', async () => {
    const parts: MailPiece[] = [{ text: '*Bỏ* mục 4.\n' }, { text: '<p><b>Bỏ</b> mục 4.</p>', html: true }]
    expect(await lines({ multipart: 'alternative', parts })).to.deep.equal(['Bỏ mục 4.'])
  })

  it('is the plain form where the HTML has lost words', async () => {
    const parts: MailPiece[] = [{ text: 'Bỏ mục 4 và mục 5.' }, { text: '<p>Xem thư</p>', html: true }]
    expect(await lines({ multipart: 'alternative', parts })).to.deep.equal(['Bỏ mục 4 và mục 5.'])
  })

  it('has flowed lines joined (RFC 3676) and quotations counted', async () => {
    const { body } = await mailOf({ text: 'Đề nghị bỏ \nmục 4.\n> ý cũ\n>> ý cũ hơn', flowed: true })
    expect(body.map(b => [b.quoted, b.block.type === 'text' && b.block.text])).to.deep.equal([
      [0, 'Đề nghị bỏ mục 4.'],
      [1, 'ý cũ'],
      [2, 'ý cũ hơn']
    ])
  })

  it('does not take short lines for cut ones', async () => {
    expect(await lines('Kính gửi anh,\nBỏ mục 4\nthêm mục 5')).to.deep.equal([
      'Kính gửi anh,',
      'Bỏ mục 4',
      'thêm mục 5'
    ])
  })
})

describe('the files of a mail', () => {
  it('keep their names in every form (RFC 2047, RFC 2231) and lose their folders only later', async () => {
    const file = Buffer.from('x'.repeat(50))
    const word = `=?utf-8?B?${Buffer.from('phiếu.docx').toString('base64')}?=`
    const mail = await mailOf({
      multipart: 'mixed',
      parts: [
        { text: 'kèm tệp' },
        { file, name: 'Góp ý – số 1.docx' },
        { file, header: `Content-Disposition: attachment; filename="${word}"` },
        { file, header: "Content-Disposition: attachment; filename*0*=utf-8''b%E1%BA%A3n; filename*1=.docx" },
        { file, header: 'Content-Disposition: attachment' }
      ]
    })
    expect(mail.attachments.map(a => a.name)).to.deep.equal(['Góp ý – số 1.docx', 'phiếu.docx', 'bản.docx', null])
    expect(mail.attachments[0]?.bytes.length).to.equal(50)
  })

  it('are not the pictures of a signature, but photographs of a page', async () => {
    const mail = await mailOf({
      multipart: 'related',
      parts: [
        { text: '<img src="cid:a">', html: true },
        { file: Buffer.alloc(3000, 1), type: 'image/png', inline: 'a', name: 'logo.png' },
        { file: Buffer.alloc(90_000, 1), type: 'image/jpeg', inline: 'b', name: 'trang-1.jpg' }
      ]
    })
    expect(mail.attachments.map(a => a.name)).to.deep.equal(['trang-1.jpg'])
  })

  it('are mails too: a forwarded one stays whole, named by its subject', async () => {
    const inner = makeMail('Bỏ mục 4.', { subject: 'Ý kiến tổ 2', from: 'Vi Thị Hà <ha@x.example>' })
    const mail = await mailOf({
      multipart: 'mixed',
      parts: [{ text: 'fyi' }, { file: inner, type: 'message/rfc822', header: 'X-A: b' }]
    })
    expect(mail.attachments.map(a => a.name)).to.deep.equal(['Ý kiến tổ 2.eml'])
    expect((await readMail(mail.attachments[0]?.bytes ?? new Uint8Array())).value.from.name).to.equal('Vi Thị Hà')
  })

  it('are refused where there are more than anybody sends', async () => {
    const parts = Array.from({ length: limits.attachments + 1 }, (): MailPiece => ({
      file: Buffer.from('x'),
      name: 'a'
    }))
    await expectFailure(readMail(makeMail({ multipart: 'mixed', parts })), 'file-too-large')
  })
})

describe('the header of a mail', () => {
  it('names the sender, in quotes, encoded or through a list', async () => {
    const name = async (from: string): Promise<string | null> => (await mailOf('x', { from })).from.name
    expect(await name('"Vàng A Sử" <su@x.example>')).to.equal('Vàng A Sử')
    expect(await name('su@x.example')).to.equal(null)
    expect(await name("'Vàng A Sử' via Góp ý <list@x.example>")).to.equal('Vàng A Sử')
  })

  it('may be written out in the text', () => {
    expect(writtenPerson('Vàng A Sử <Su@x.example>')).to.deep.equal({ name: 'Vàng A Sử', address: 'su@x.example' })
    expect(writtenPerson('Vàng A Sử [mailto:su@x.example]').name).to.equal('Vàng A Sử')
    expect(writtenPerson('su@x.example (Vàng A Sử)').name).to.equal('Vàng A Sử')
  })

  it('says the day as the sender saw it', () => {
    expect(senderDate('Thu, 14 May 2026 23:50:00 +0700')).to.equal('2026-05-14')
    expect(senderDate('14 May 26 08:15 +0700')).to.equal('2026-05-14')
    expect(senderDate('Thu, 14 May 2026 23:50:00 -0500')).to.equal('2026-05-14')
  })

  it('in the time of a server is the next day where it was night there', () => {
    expect(senderDate('Thu, 14 May 2026 18:30:00 +0000')).to.equal('2026-05-15')
    expect(senderDate('Thu, 14 May 2026 08:30:00 GMT')).to.equal('2026-05-14')
  })

  it('without a date falls back on the last server', async () => {
    const headers = [
      'Received: from a by b; Sat, 16 May 2026 07:00:00 +0700',
      'Received: from c by a; Fri, 15 May 2026 23:00:00 +0700'
    ]
    expect((await mailOf('x', { date: '', headers })).date).to.equal('2026-05-16')
    expect((await mailOf('x', { date: 'hôm qua' })).date).to.equal(null)
  })
})

describe('a hostile mail', () => {
  it('with parts inside parts without end is refused', async () => {
    let piece: MailPiece = { text: 'x' }
    for (let i = 0; i < limits.mimeDepth + 5; i++) piece = { multipart: 'mixed', parts: [piece] }
    await expectFailure(readMail(makeMail(piece)), 'file-hostile')
  })

  it('of tags that never close is read in the time of its length', async () => {
    const start = performance.now()
    for (const html of [
      '<a "'.repeat(300_000),
      '<'.repeat(500_000),
      '<!--'.repeat(200_000),
      '<div>'.repeat(200_000),
      '&#'.repeat(300_000),
      '<p x="'.repeat(200_000)
    ]) {
      await mailOf({ text: html, html: true })
    }
    expect(performance.now() - start).to.be.lessThan(8000)
  })
})
