import { expect } from 'chai'
import { isMessageKey, messages, translator } from '../../../server/messages/messages.ts'
import { evidenceOf } from '../../../server/messages/model.ts'

const all = Object.entries(messages) as [string, { vi: string; en: string }][]
const blanks = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort()

describe('messages', () => {
  it('everything is said in both languages, with the same blanks', () => {
    expect(all.filter(([, m]) => m.vi.trim() === '' || m.en.trim() === '').map(([key]) => key)).to.deep.equal([])
    const uneven = all.filter(([, m]) => blanks(m.vi).join() !== blanks(m.en).join())
    expect(uneven.map(([key]) => key)).to.deep.equal([])
  })

  it('keys are the noun and what is said of it', () => {
    expect(
      all.map(([key]) => key).filter(key => !/^[a-z]+(?:-[a-z]+)*\.[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*$/.test(key))
    ).to.deep.equal([])
  })

  it('Vietnamese is written in composed letters and straight into the ear: no double spaces, no spaces at the ends', () => {
    const odd = all.filter(([, m]) => m.vi.normalize('NFC') !== m.vi || / {2}|^\s/.test(m.vi))
    expect(odd.map(([key]) => key)).to.deep.equal([])
  })

  it('blanks are filled, one without value stays visible', () => {
    const t = translator('vi')
    expect(t('common.by', { name: 'An' })).to.equal('bởi An')
    expect(t('common.by')).to.equal('bởi ?')
  })

  it('names of every object are no messages', () => {
    expect(isMessageKey('toString')).to.equal(false)
    expect(isMessageKey('kind.add')).to.equal(true)
  })

  it('codes of evidence are said in the words of the report; a heading they name is kept apart', () => {
    expect(evidenceOf('page-differs')).to.deep.equal({ key: 'evidence.page-differs', heading: null })
    expect(evidenceOf('also-heading:h5')).to.deep.equal({ key: 'evidence.also-heading', heading: 'h5' })
    expect(evidenceOf('no-such-code').key).to.equal(null)
  })
})
