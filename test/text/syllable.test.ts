import { expect } from 'chai'
import { isSyllable, vietnameseShare } from '../../lib/text/syllable.ts'

describe('Vietnamese syllables', () => {
  it('are known in either normal form and case', () => {
    for (const word of ['nghiêng', 'QUYẾT', 'ưỡn', 'khuỷu', 'thuở', 'đ\u0065\u0302\u0300']) {
      expect(isSyllable(word), word).to.equal(true)
    }
  })

  it('are not other words, nor wrongly decoded ones', () => {
    for (const word of ['naïve', 'Tr­êng', 'ñöôøng', 'ngf', 'été', 'xlà'])
      expect(isSyllable(word), word).to.equal(false)
  })

  it('give the share of the words with marks', () => {
    expect(vietnameseShare('Sở Y tế Xuân and été')).to.deep.equal({ words: 4, share: 0.75 })
    expect(vietnameseShare('plain words')).to.deep.equal({ words: 0, share: 0 })
  })
})
