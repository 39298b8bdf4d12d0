import { readFileSync } from 'node:fs'
import { expect } from 'chai'
import { redline, type RedlinePiece } from '../../lib/text/redline.ts'

const side = (pieces: RedlinePiece[], other: RedlinePiece['type']) =>
  pieces
    .filter(p => p.type !== other)
    .map(p => p.text)
    .join('')
const shown = (pieces: RedlinePiece[]) =>
  pieces.map(p => (p.type === 'same' ? p.text : p.type === 'deleted' ? `[-${p.text}-]` : `[+${p.text}+]`)).join('')

describe('a redline', () => {
  it('shows the words struck out, then those put in, and leaves the rest', () => {
    expect(shown(redline('Mở cửa đến 20 giờ.', 'Mở cửa đến 21 giờ.'))).to.equal('Mở cửa đến [-20-][+21+] giờ.')
    expect(shown(redline('sách và báo', 'sách'))).to.equal('sách[- và báo-]')
    expect(shown(redline('', 'trồng hoa'))).to.equal('[+trồng hoa+]')
    expect(redline('như cũ', 'như cũ')).to.deep.equal([{ type: 'same', text: 'như cũ' }])
    expect(redline('', '')).to.deep.equal([])
  })

  it('changes whole words, and is no patchwork of spaces', () => {
    expect(shown(redline('họp mỗi quý một lần', 'họp hằng tháng một lần'))).to.equal(
      'họp [-mỗi quý-][+hằng tháng+] một lần'
    )
    expect(shown(redline('ổn đinh', 'ổn định'))).to.equal('ổn [-đinh-][+định+]')
  })

  it('gives both texts back letter by letter, whatever they are', () => {
    const words = ['nhà', ' ', 'văn', '  ', 'hóa', ',', '\n', 'ho\u0301a', '.', '🎉', 'x', '50.000', '%', '\u200b']
    let seed = 7
    const next = (n: number) => (seed = (seed * 48271) % 2147483647) % n
    const text = () => Array.from({ length: next(40) }, () => words[next(words.length)]).join('')
    for (let i = 0; i < 500; i++) {
      const [a, b] = [text(), text()]
      const pieces = redline(a, b)
      expect(side(pieces, 'inserted')).to.equal(a)
      expect(side(pieces, 'deleted')).to.equal(b)
      expect(pieces.every(p => p.text !== '')).to.equal(true)
      for (const [k, piece] of pieces.entries()) expect(piece.type).to.not.equal(pieces[k + 1]?.type)
    }
  })

  it('takes no quadratic time on long texts, with or without words in common', () => {
    const long = (word: (i: number) => string) => Array.from({ length: 60_000 }, (_, i) => word(i)).join(' ')
    const pairs: [string, string][] = [
      [long(() => 'a'), long(() => 'b')],
      [long(i => `x${i}`), long(i => `x${60_000 - i}`)],
      [long(i => `x${i}`), long(i => (i % 100 === 0 ? `y${i}` : `x${i}`))],
      [long(i => (i % 2 ? 'a' : 'b')), long(i => (i % 3 ? 'a' : 'b'))]
    ]
    const start = process.cpuUsage().user
    for (const [a, b] of pairs) {
      const pieces = redline(a, b)
      expect(side(pieces, 'inserted')).to.equal(a)
      expect(side(pieces, 'deleted')).to.equal(b)
    }
    expect((process.cpuUsage().user - start) / 1e6).to.be.lessThan(5)
  })

  it('imports nothing: browsers load the same file', () => {
    expect(readFileSync(new URL('../../lib/text/redline.ts', import.meta.url), 'utf8')).to.not.match(/^import/m)
  })
})
