import { expect } from 'chai'
import { indexDrafts } from '../../lib/locate/draft-index.ts'
import { resolveHeadings, type HeadingReference } from '../../lib/locate/heading-resolve.ts'
import { readPlaces } from '../../lib/locate/place-grammar.ts'
import { reportDraft } from './report-draft.ts'

const [view] = indexDrafts([reportDraft]).views

function headings(text: string): string[] {
  const places = readPlaces(text).map(p => p.place)
  const references = places.filter((p): p is HeadingReference => p.type === 'number' || p.type === 'name')
  const clues = references.map(place => ({ place, weight: 1, soft: false }))
  return resolveHeadings(view!, clues, null).choices.map(c => c.heading.heading.id)
}

describe('resolveHeadings', () => {
  it('a full path has one answer', () => {
    expect(headings('Phần A, mục II, tiểu mục 1.1')[0]).to.equal('h7')
    expect(headings('mục II.3.2')[0]).to.equal('h15')
  })

  it('a number used in two parts has two answers', () => {
    expect(headings('mục 2.1')).to.have.members(['h11', 'h34'])
  })

  it('the part decides between them', () => {
    expect(headings('mục 2.1 phần B')[0]).to.equal('h34')
    expect(headings('mục 2.1 ở phần kiểm điểm')[0]).to.equal('h11')
  })

  it('the name beside the number decides', () => {
    expect(headings('mục 1.2 Dược và vật tư')[0]).to.equal('h9')
  })

  it('among siblings numbered wrongly the number that would be right is understood', () => {
    expect(headings('mục 1.3 phần A')[0]).to.equal('h9')
    expect(headings('mục III phần B')[0]).to.equal('h31')
  })

  it('a name may lean on the heading above', () => {
    expect(headings('phần nguyên nhân của hạn chế')[0]).to.equal('h20')
    expect(headings('phần nguyên nhân của ưu điểm')[0]).to.equal('h18')
  })

  it('initials stand for words of a title', () => {
    expect(headings('mục Đoàn TNCS')[0]).to.equal('h15')
  })

  it('a name that no heading has has no answer', () => {
    expect(headings('phần chăn nuôi thú y')).to.deep.equal([])
  })
})
