import { expect } from 'chai'
import { figureOf, figuresConflict } from '../../lib/group/figures.ts'
import { negatedWords, negationsConflict } from '../../lib/group/negation.ts'
import { referencesOf, withoutPlaces } from '../../lib/group/place-words.ts'

function isNegated(text: string): boolean {
  return negatedWords(text).size > 0
}

describe('negation of what is asked for', () => {
  it('is no complaint about the draft', () => {
    expect(isNegated('Dự thảo chưa nêu nhà ăn, đề nghị bổ sung')).to.equal(false)
    expect(isNegated('du thao khong co nha an, bo sung vao')).to.equal(false)
    expect(isNegated('Không cho phép đỗ xe')).to.equal(true)
    expect(isNegated('KHÔNG CHO PHÉP ĐỖ XE')).to.equal(true)
    expect(isNegated('khong cho phep do xe')).to.equal(true)
  })

  it('denies the words behind its sign, to the end of the clause', () => {
    expect(negatedWords('Không nên xây bể bơi, để tiền sửa lớp')).to.include('xay').and.not.include('sua')
    expect(negatedWords('Quy định thêm: cấm đốt lửa', new Set(['cam']))).to.have.property('size', 0)
  })

  it('conflicts with whoever asks for what it denies, with nobody else', () => {
    const pool = { negated: new Set<string>(), order: ['xay', 'be', 'boi'] }
    const against = { negated: new Set(['xay', 'be']), order: ['xay', 'be', 'boi'] }
    const aside = { negated: new Set(['chiu', 'hoc']), order: ['xay', 'be', 'boi', 'chiu', 'hoc'] }
    expect(negationsConflict(pool, against)).to.equal(true)
    expect(negationsConflict(pool, aside)).to.equal(false)
    expect(negationsConflict(against, against)).to.equal(false)
  })

  it('without marks is read from “khong” only: “chua” may be a pagoda', () => {
    expect(isNegated('trung tu chua lang')).to.equal(false)
  })
})

describe('figures', () => {
  it('have one spelling', () => {
    expect(['05', '1.400', '98,6%', '2030', 'ii'].map(figureOf)).to.deep.equal(['5', '1400', '98.6', '2030', '#ii'])
  })

  it('are neither words nor numbers of sections', () => {
    expect(['xi', 'hai', '4.2.1', 'covid'].map(figureOf)).to.deep.equal([null, null, null, null])
  })

  it('conflict where each side has its own; one side saying more is no conflict', () => {
    expect(figuresConflict(new Set(['2025']), new Set(['2030']))).to.equal(true)
    expect(figuresConflict(new Set(['2025']), new Set(['2025', '10']))).to.equal(false)
    expect(figuresConflict(new Set(['2025']), new Set())).to.equal(false)
  })
})

describe('places in a request', () => {
  it('are no part of its subject', () => {
    expect(withoutPlaces('trang 12, dong 5: them cay xanh')).to.match(/^[ ,]+: them cay xanh$/)
    expect(withoutPlaces('diem b khoan 2 dieu 7 them cay').trim()).to.equal('them cay')
  })

  it('are told from targets and totals', () => {
    expect(withoutPlaces('phan 20% va phu luc (12.050)')).to.include('20%').and.to.include('12.050')
    expect(withoutPlaces('doanh nghiep de nghi')).to.equal('doanh nghiep de nghi')
  })

  it('are the matter of a request that moves them', () => {
    expect(referencesOf('gop dieu 3 va dieu so 4')).to.deep.equal(['dieu 3', 'dieu 4'])
  })
})
