import { expect } from 'chai'
import { decodeText, readText } from '../../lib/read/text.ts'

const sentence = 'Đề nghị bổ sung chỉ tiêu trồng rừng ở vùng đệm, giữ nguyên phần còn lại.'

function decoded(bytes: Uint8Array): string {
  return decodeText(bytes).value
}

describe('plain text', () => {
  it('is decoded from UTF-8 and UTF-16, with and without a mark', () => {
    const wide = Buffer.from(sentence, 'utf16le')
    expect(decoded(Buffer.from(sentence))).to.equal(sentence)
    expect(decoded(Buffer.from(`\ufeff${sentence}`))).to.equal(sentence)
    expect(decoded(wide)).to.equal(sentence)
    expect(decoded(Buffer.from(wide).swap16())).to.equal(sentence)
    expect(decoded(Buffer.concat([Buffer.from([0xff, 0xfe]), wide]))).to.equal(sentence)
    expect(decoded(Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(wide).swap16()]))).to.equal(sentence)
  })

  it('is decoded from windows-1258, whose tones are marks behind the letter', () => {
    const bytes = Buffer.from([0xd0, 0xea, 0xcc, 0x20, 0x6e, 0x67, 0x68, 0x69, 0xf2, 0x20, 0x73, 0xfd, 0x61, 0xd2])
    expect(decoded(bytes).normalize('NFC')).to.equal('Đề nghị sưả')
  })

  it('is decoded from TCVN3 and VNI bytes where the words say so', () => {
    const tcvn3 = Buffer.from('§Ò nghÞ bæ sung chØ tiªu trång rõng ë vïng ®Öm', 'latin1')
    const vni = Buffer.from('Ñeà nghò boå sung chæ tieâu troàng röøng ôû vuøng ñeäm', 'latin1')
    expect(decoded(tcvn3)).to.equal('Đề nghị bổ sung chỉ tiêu trồng rừng ở vùng đệm')
    expect(decoded(vni)).to.equal('Đề nghị bổ sung chỉ tiêu trồng rừng ở vùng đệm')
  })

  it('is decoded from TCVN3 that was saved as Unicode', () => {
    expect(decoded(Buffer.from('§Ò nghÞ bæ sung chØ tiªu trång rõng ë vïng ®Öm'))).to.equal(
      'Đề nghị bổ sung chỉ tiêu trồng rừng ở vùng đệm'
    )
  })

  it('keeps other languages as they are', () => {
    const french = 'Le café à côté du théâtre était fermé après la fête de la forêt, hélas très tôt déjà.'
    expect(decoded(Buffer.from(french))).to.equal(french)
  })

  it('keeps decomposed letters decomposed', () => {
    expect(decoded(Buffer.from(sentence.normalize('NFD')))).to.equal(sentence.normalize('NFD'))
  })

  it('counts what could not be decoded', () => {
    const bytes = Buffer.concat([Buffer.from(sentence), Buffer.from([0xff]), Buffer.from(sentence)])
    const { value, warnings } = decodeText(bytes)
    expect(value).to.equal(`${sentence}\ufffd${sentence}`)
    expect(warnings).to.deep.equal([{ code: 'text-undecoded', detail: { count: 1 } }])
  })

  it('has one block a line, whatever ends the lines', () => {
    const { blocks } = readText(decoded(Buffer.from('một\r\nhai\r\rbốn\n')))
    expect(blocks.map(b => (b.type === 'text' ? b.text : null))).to.deep.equal(['một', 'hai', '', 'bốn', ''])
  })
})
