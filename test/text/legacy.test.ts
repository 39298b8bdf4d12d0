import { expect } from 'chai'
import { decodeLegacy, encodingOfFont } from '../../lib/text/legacy.ts'

const vowels = 'aăâeêioôơuưy'
const tones = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323']
const letters = vowels
  .split('')
  .flatMap(v => tones.map(t => (v + t).normalize('NFC')))
  .concat('đ')

/** What the VNI keyboard of the nineties wrote: a letter and its mark. */
const vniBases: Record<string, string> = { ă: 'a', ơ: 'ô', ư: 'ö' }
const vniMarks: Record<string, string> = {
  '\u0300': 'ø',
  '\u0309': 'û',
  '\u0303': 'õ',
  '\u0301': 'ù',
  '\u0323': 'ï'
}

describe('TCVN3', () => {
  it('has every small letter exactly once', () => {
    const codes = Array.from({ length: 0xff - 0xa0 }, (_, i) => String.fromCharCode(0xa1 + i))
    const decoded = codes.map(code => decodeLegacy(code, 'tcvn3'))
    for (const letter of letters.filter(l => l.length === 1 && !/[a-z]/.test(l))) {
      expect(
        decoded.filter(d => d === letter),
        letter
      ).to.have.length(1)
    }
  })

  it('reads a sentence', () => {
    expect(decodeLegacy('®Ò nghÞ söa Kho¶n 2 §iÒu 5', 'tcvn3')).to.equal('đề nghị sửa Khoản 2 Điều 5')
  })

  it('puts a combining mark on the letter before it, and leaves a degree sign after a figure', () => {
    expect(decodeLegacy('a\u00b3 30\u00b0C', 'tcvn3')).to.equal('á 30°C')
  })

  it('takes private use codes of symbol fonts for the same letters', () => {
    expect(decodeLegacy('\uf0a7\uf0b6ng', 'tcvn3')).to.equal('Đảng')
  })
})

describe('VNI', () => {
  it('reads every letter with a tone, in both cases', () => {
    for (const vowel of 'aeouyơư') {
      for (const [tone, mark] of Object.entries(vniMarks)) {
        const letter = (vowel + tone).normalize('NFC')
        const typed = (vniBases[vowel] ?? vowel) + mark
        expect(decodeLegacy(typed, 'vni')).to.equal(letter)
        expect(decodeLegacy(typed.toUpperCase(), 'vni')).to.equal(letter.toUpperCase())
      }
    }
  })

  it('reads circumflex and breve with their tones', () => {
    expect(decodeLegacy('aâ aá aà aå aã aä eâ oâ', 'vni')).to.equal('â ấ ầ ẩ ẫ ậ ê ô')
    expect(decodeLegacy('aê aé aè aú aü aë', 'vni')).to.equal('ă ắ ằ ẳ ẵ ặ')
  })

  it('reads letters that are one character', () => {
    expect(decodeLegacy('ô ö ñ î æ ó ò Ñ Ö', 'vni')).to.equal('ơ ư đ ỵ ỉ ĩ ị Đ Ư')
  })

  it('reads a sentence', () => {
    const typed = 'Ñeà nghò boå sung nhieäm vuï phaùt trieån ñöôøng boä'
    expect(decodeLegacy(typed, 'vni')).to.equal('Đề nghị bổ sung nhiệm vụ phát triển đường bộ')
  })
})

describe('font names', () => {
  it('tell the encoding', () => {
    expect(encodingOfFont('.VnArial')).to.deep.equal({ encoding: 'tcvn3', capitals: false })
    expect(encodingOfFont('.VnArial NarrowH')).to.deep.equal({ encoding: 'tcvn3', capitals: true })
    expect(encodingOfFont('VNI-Helve-Condense')).to.deep.equal({ encoding: 'vni', capitals: false })
    expect(encodingOfFont('Times New Roman')).to.equal(null)
  })
})
