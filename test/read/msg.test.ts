import { expect } from 'chai'
import { readMsg } from '../../lib/read/msg.ts'
import { Failure } from '../../lib/model/result.ts'
import { read } from '../../lib/read/read.ts'
import { makeMsg } from '../support/msg.ts'

function codeOf(bytes: Uint8Array): string {
  try {
    readMsg(bytes)
    return 'read'
  } catch (error) {
    return error instanceof Failure ? error.code : 'other'
  }
}

describe('a mail saved by Outlook', () => {
  it('gives sender, date of the header, subject and paragraphs', () => {
    const { value } = readMsg(
      makeMsg({
        subject: 'Góp ý dự thảo',
        sender: 'Đỗ Thị Mơ',
        address: 'Mo@kho.example',
        headers: 'Received: x\r\nDate: Fri, 06 Mar 2026 23:30:00 +0700\r\nFrom: y',
        body: 'Bỏ mục 4.\r\n\r\nThêm mục 5.'
      })
    )
    expect(value.from).to.deep.equal({ name: 'Đỗ Thị Mơ', address: 'mo@kho.example' })
    expect(value).to.include({ subject: 'Góp ý dự thảo', date: '2026-03-06' })
    expect(value.body.map(b => b.block.type === 'text' && b.block.text)).to.deep.equal(['Bỏ mục 4.', 'Thêm mục 5.'])
  })

  it('takes the HTML form, which keeps lists', () => {
    const { value } = readMsg(makeMsg({ body: 'Bỏ', html: '<ol><li>Bỏ mục 4.</li></ol>' }))
    expect(value.body[0]?.block).to.include({ type: 'text', text: 'Bỏ mục 4.', number: '1.' })
  })

  it('brings its files and the mails inside it', async () => {
    const bytes = makeMsg({
      subject: 'Kèm tệp',
      files: [{ name: 'phiếu.txt', bytes: Buffer.from('Nhất trí.') }],
      inner: { subject: 'Thư trong', sender: 'Lò Văn Páo', body: 'Bỏ mục 2.' }
    })
    const { value } = readMsg(bytes)
    expect(value.attachments.map(a => a.name)).to.deep.equal(['phiếu.txt', 'Thư trong.msg'])
    expect(Buffer.from(value.attachments[0]?.bytes ?? []).toString()).to.equal('Nhất trí.')
    const inner = await read('x', value.attachments[1]?.bytes ?? new Uint8Array())
    expect(inner.value.type === 'mail' && inner.value.mail.from.name).to.equal('Lò Văn Páo')
  })

  it('with words in the code page of Windows is read', () => {
    const { value } = readMsg(makeMsg({ ansi: true, sender: 'Tr\u00e2\u00ccn An', body: 'x' }))
    expect(value.from.name).to.equal('Trần An')
  })

  it('is refused where its chains run in circles or its streams lie, and nothing hangs', () => {
    const sound = makeMsg({ subject: 'x', body: 'y'.repeat(9000) })
    expect(codeOf(sound)).to.equal('read')
    const table = sound.readUInt32LE(76)
    const circle = Buffer.from(sound)
    // The directory's first sector is followed by itself.
    circle.writeUInt32LE(sound.readUInt32LE(48), (table + 1) * 512 + 4 * sound.readUInt32LE(48))
    expect(codeOf(circle)).to.equal('file-hostile')
    const lying = Buffer.from(sound)
    const entry = lying.indexOf(Buffer.from('__substg1.0_1000001F', 'utf16le'))
    lying.writeUInt32LE(0x7fffffff, entry + 120)
    expect(codeOf(lying)).to.equal('file-truncated')
    const looped = Buffer.from(sound)
    const own = (entry - (sound.readUInt32LE(48) + 1) * 512) / 128
    looped.writeUInt32LE(own, entry + 68)
    expect(codeOf(looped)).to.equal('file-hostile')
    expect(codeOf(sound.subarray(0, 1000))).to.equal('file-truncated')
  })
})
