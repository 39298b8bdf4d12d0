import { expect } from 'chai'
import { expand } from '../../lib/locate/abbreviations.ts'
import { indexDrafts } from '../../lib/locate/draft-index.ts'
import { folded } from '../../lib/text/fold.ts'
import { strategyDraft } from './strategy-draft.ts'

const [view] = indexDrafts([strategyDraft]).views
const words = [...view!.words.ids.keys()]
const read = (raw: string) =>
  expand(view!.words, view!.abbreviations, raw, folded(raw))
    ?.map(id => words[id])
    .join(' ') ?? null

describe('short forms of members', () => {
  it('initials stand for words that the draft has twice', () => {
    expect(read('KTX')).to.equal('ky tuc xa')
    expect(read('ktx')).to.equal('ky tuc xa')
  })

  it('a word of the draft in small letters is that word', () => {
    expect(read('ta')).to.equal(null)
  })

  it('chat words are no initials', () => {
    expect(read('ko')).to.equal(null)
    expect(read('kg')).to.equal(null)
  })

  it('initials of nothing in the draft stand for nothing', () => {
    expect(read('ZWQ')).to.equal(null)
  })
})
