import { expect } from 'chai'
import { listedHits, searchDraft } from '../../../server/members/reader-search.ts'
import { sampleDraft } from '../../support/members.ts'

const found = async (typed: string): Promise<string[]> => {
  const search = searchDraft(await sampleDraft(), typed)
  return (search?.hits ?? []).map(h => h.found)
}

describe('finding words in a draft', function () {
  this.timeout(20_000)
  it('finds text typed without diacritics, in any case and with any spaces', async () => {
    expect(await found('de cuong')).to.deep.equal([])
    expect(await found('  chu de   CUA dai hoi ')).to.deep.equal(['Chủ đề của Đại hội'])
  })

  it('takes diacritics at their word where they are typed', async () => {
    expect(await found('Chủ đề của Đại hội')).to.deep.equal(['Chủ đề của Đại hội'])
    expect(await found('Chử đề của Đại hội')).to.deep.equal([])
  })

  it('gives page, line and the words around, cut at spaces', async () => {
    const [hit] = searchDraft(await sampleDraft(), 'vươn khơi')?.hits ?? []
    expect(hit).to.include({ page: 1, line: 16, found: 'vươn khơi' })
    expect(hit?.before).to.match(/^… \S/)
  })

  it('counts all and lists the first', async () => {
    const search = searchDraft(await sampleDraft(), 'a')
    expect(search?.count).to.be.greaterThan(listedHits)
    expect(search?.hits).to.have.length(listedHits)
  })

  it('asks nothing where nothing is typed', async () => {
    expect(searchDraft(await sampleDraft(), '   ')).to.equal(null)
  })

  it('takes signs for signs, not for a pattern', async () => {
    expect(await found('.*')).to.deep.equal([])
    expect(await found('(1)')).to.deep.equal(['(1)'])
  })
})
