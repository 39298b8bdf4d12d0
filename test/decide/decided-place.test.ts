import { expect } from 'chai'
import type { Decided } from '../../lib/decide/decided.ts'
import { placeNow, withPlaceWords } from '../../lib/decide/decided-place.ts'
import { effectiveComment } from '../../lib/decide/effective.ts'
import { needsPerson } from '../../lib/decide/needs-person.ts'
import { indexDrafts } from '../../lib/locate/draft-index.ts'
import type { Comment } from '../../lib/model/comment.ts'
import type { Draft } from '../../lib/model/draft.ts'
import { paragraphOf, submissionOf, villageDraft } from './material.ts'

describe('a place that a person chose, in a newer draft', () => {
  let draft: Draft
  let program: Comment
  before(async () => {
    draft = await villageDraft()
    program = submissionOf('aa', [{ text: 'Chỗ này tôi thấy lủng củng.' }], indexDrafts([draft])).comments[0]!
  })
  const chosen = (opening: string, quote: Comment['location']['quote'] = null): Decided => ({
    location: withPlaceWords({ draft: 'd1', heading: null, paragraph: paragraphOf(draft, opening), quote }, [draft])
  })
  const titled = (title: string): Decided => {
    const heading = draft.outline.find(h => h.title === title)!.id
    return { location: withPlaceWords({ draft: 'd1', heading, paragraph: null }, [draft]) }
  }
  const placeIn = (newer: Draft, decided: Decided) => effectiveComment(program, decided, [newer]).location
  const openIn = (newer: Draft, decided: Decided) => needsPerson(effectiveComment(program, decided, [newer]), decided)

  it('is at the same words, though paragraphs came in before them', async () => {
    const newer = await villageDraft(t => t.replace('I. QUY', 'Lời nói đầu.\nCăn cứ hương ước của thôn.\nI. QUY'))
    const decided = chosen('Mỗi hộ', { exact: 'mua sách', prefix: 'để ', suffix: ' và' })
    const location = placeIn(newer, decided)
    expect(location.paragraph).to.equal(paragraphOf(newer, 'Mỗi hộ'))
    expect(location.paragraph).to.not.equal(decided.location!.paragraph)
    expect(location).to.deep.include({ status: 'exact', why: ['person'], doubts: [], quote: decided.location!.quote })
  })

  it('is at its heading, though headings came in before it', async () => {
    const newer = await villageDraft(t => t.replace('2. Kinh phí', '2. Nội quy\nKhông hút thuốc.\n3. Kinh phí'))
    const decided = titled('Ban quản lý')
    const heading = newer.outline.find(h => h.title === 'Ban quản lý')!.id
    expect(heading).to.not.equal(decided.location!.heading)
    expect(placeIn(newer, decided)).to.deep.include({ status: 'heading', heading, doubts: [] })
  })

  it('is found by the words meant where the rest of the paragraph was changed', async () => {
    const newer = await villageDraft(t => t.replace('50.000 đồng', '80.000 đồng').replace('I. QUY', 'Mở đầu.\nI. QUY'))
    const location = placeIn(newer, chosen('Mỗi hộ', { exact: 'mua sách', prefix: 'để ', suffix: ' và' }))
    expect(location).to.deep.include({ status: 'exact', paragraph: paragraphOf(newer, 'Mỗi hộ'), doubts: [] })
  })

  it('is a question for a person where the paragraph was changed', async () => {
    const newer = await villageDraft(t => t.replace('50.000 đồng', '80.000 đồng').replace('I. QUY', 'Mở đầu.\nI. QUY'))
    const decided = chosen('Mỗi hộ')
    expect(placeIn(newer, decided)).to.deep.include({
      status: 'approximate',
      paragraph: paragraphOf(newer, 'Mỗi hộ'),
      doubts: ['decided-place-changed']
    })
    expect(openIn(newer, decided)).to.include('decided-place-changed')
  })

  it('that is gone is never another paragraph which stands there now, not even when it was confirmed', async () => {
    const newer = await villageDraft(t => t.replace(/Mỗi hộ.*\n/, 'Nhà văn hóa treo cờ vào ngày hội làng.\n'))
    for (const decided of [chosen('Mỗi hộ'), { ...chosen('Mỗi hộ'), confirmed: true as const }]) {
      const location = placeIn(newer, decided)
      expect(location.paragraph).to.equal(program.location.paragraph)
      expect(location.doubts).to.include('decided-place-gone')
      expect(openIn(newer, decided)).to.include('decided-place-gone')
    }
    expect(placeNow(chosen('Mỗi hộ').location!, [newer])).to.equal(undefined)
  })

  it('among equal paragraphs is the nearest, and a question', async () => {
    const twice = 'Ban quản lý họp mỗi quý một lần.\n'
    const newer = await villageDraft(t => t.replace('I. QUY', `${twice}I. QUY`))
    const location = placeIn(newer, chosen('Ban quản lý họp'))
    expect(newer.paragraphs[location.paragraph!]!.text).to.equal(twice.trim())
    expect(location).to.deep.include({ status: 'approximate', doubts: ['decided-place-changed'] })
  })

  it('confirmed where it is found now is settled again', async () => {
    const newer = await villageDraft(t => t.replace('50.000 đồng', '80.000 đồng'))
    const decided: Decided = { location: placeNow(chosen('Mỗi hộ').location!, [newer])!, confirmed: true }
    expect(placeIn(newer, decided)).to.deep.include({ status: 'exact', paragraph: paragraphOf(newer, 'Mỗi hộ') })
    expect(openIn(newer, decided)).to.deep.equal([])
  })
})
