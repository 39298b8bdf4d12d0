import { expect } from 'chai'
import { identifyPeople, nameOf, tally, unitKey } from '../../lib/group/people.ts'
import type { Comment } from '../../lib/model/comment.ts'
import { madeUpComment } from './made-up.ts'

function by(...who: [string | null, string | null][]): Comment[] {
  return who.map(([author, unit], i) =>
    madeUpComment({ kind: 'other', at: 'document', text: 'x', author, unit }, i + 1)
  )
}

function count(comments: Comment[]): { people: number; units: number } {
  const { people, units } = tally(comments, identifyPeople(comments))
  return { people, units }
}

describe('people', () => {
  it('one name in one unit is one person, however it is typed and addressed', () => {
    const comments = by(
      ['Đ/c Trần Thị Sáu', 'Chi đoàn Khoa Nhi'],
      ['TRẦN THỊ SÁU', 'CĐ Khoa Nhi'],
      ['tran thi sau', 'chi doan khoa nhi']
    )
    expect(count(comments)).to.deep.equal({ people: 1, units: 1 })
  })

  it('one name in two units is two people', () => {
    expect(count(by(['Lê An', 'Khoa Nội'], ['Lê An', 'Khoa Nhi']))).to.deep.equal({ people: 2, units: 2 })
  })

  it('marks tell names apart: Hân is not Hận; without marks a name is nobody new only where one fits', () => {
    expect(count(by(['Lý Hân', 'Khoa Nội'], ['Lý Hận', 'Khoa Nội'])).people).to.equal(2)
    expect(count(by(['Lý Hân', 'Khoa Nội'], ['ly han', 'Khoa Nội'])).people).to.equal(1)
    expect(count(by(['Lý Hân', 'Khoa Nội'], ['Lý Hận', 'Khoa Nội'], ['ly han', 'Khoa Nội'])).people).to.equal(3)
  })

  it('a name without unit is the one person of that name, or somebody of their own', () => {
    expect(count(by(['Lê An', 'Khoa Nội'], ['Lê An', null])).people).to.equal(1)
    expect(count(by(['Lê An', 'Khoa Nội'], ['Lê An', 'Khoa Nhi'], ['Lê An', null])).people).to.equal(3)
  })

  it('nameless comments are turns, not people', () => {
    expect(count(by([null, 'Khoa Nội'], [null, null]))).to.deep.equal({ people: 0, units: 1 })
  })

  it('a name of nothing but marks is no name', () => {
    expect(nameOf(' … ')).to.equal(null)
    expect(nameOf('Anh Ba')).to.deep.equal({ plain: 'ba', marked: 'ba' })
    expect(unitKey(' - ')).to.equal(null)
  })
})
