import { expect } from 'chai'
import { limits } from '../../lib/model/limits.ts'
import { makeMail, type MailPiece } from '../support/mail.ts'
import { codesOf, expectRefused, facing, wordsOf } from '../support/threats.ts'
import { makeZip } from '../support/zip.ts'

const text = { text: 'Góp ý dự thảo\n1. Đề nghị bỏ mục 3.' }

/** A mail in a mail in a mail …, each with its own words. */
function forwarded(depth: number): Buffer {
  let mail = makeMail(text)
  for (let i = 1; i < depth; i++) {
    const inner = { file: mail, type: 'message/rfc822', name: 'thu.eml' }
    mail = makeMail({ multipart: 'mixed', parts: [{ text: `Chuyển tiếp lần ${i}.` }, inner] })
  }
  return mail
}

describe('mails in mails', () => {
  const face = facing()

  it('are read to the limit; what is deeper is told, the rest stays', async () => {
    const intakes = await face('thu.eml', forwarded(limits.mailNesting + 30))
    expect(codesOf(intakes).filter(code => code === 'mail-nested')).to.have.length(1)
    expect(intakes).to.have.length(limits.mailNesting + 2)
    expect(wordsOf(await face('thu.eml', forwarded(3)))).to.include('Đề nghị bỏ mục 3.')
  })

  it('with more files in all than one mail may hold are read so far, and the rest is told', async () => {
    const zip = makeZip(Array.from({ length: 20 }, (_, i) => ({ name: `${i}.txt`, data: '1. Bỏ mục 3.' })))
    const parts = Array.from({ length: 150 }, (): MailPiece => ({ file: zip, name: 'goi.zip' }))
    const intakes = await face('thu.eml', makeMail({ multipart: 'mixed', parts: [text, ...parts] }), 6000)
    expect(codesOf(intakes)).to.include('file-too-large')
    expect(wordsOf(intakes).length).to.be.within(1, limits.nestedFiles + 1)
  })

  it('through archives and back do not loop either', async () => {
    let bytes: Buffer = makeMail(text)
    for (let i = 0; i < 20; i++) {
      const zip = makeZip([{ name: 'thu.eml', data: bytes }])
      bytes = makeMail({ multipart: 'mixed', parts: [text, { file: zip, name: 'goi.zip' }] })
    }
    const intakes = await face('thu.eml', bytes)
    expect(codesOf(intakes)).to.include('archive-nested')
  })

  it('of parts in parts in parts are refused', async () => {
    let piece: MailPiece = text
    for (let i = 0; i < 300; i++) piece = { multipart: 'mixed', parts: [piece] }
    expectRefused(await face('thu.eml', makeMail(piece)), 'file-hostile')
  })
})
