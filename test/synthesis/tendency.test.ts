import { expect } from 'chai'
import { isDeep } from '../../lib/synthesis/deep.ts'
import { defaultSettings } from '../../lib/synthesis/settings.ts'
import { tendencyOf } from '../../lib/synthesis/tendency.ts'
import { madeUpComment } from '../group/made-up.ts'

describe('tendency words', () => {
  it('fall from "tất cả" to "có" with the share', () => {
    const words = [48, 44, 30, 15, 6, 1].map(n => tendencyOf(n, 48).vi)
    expect(words).to.deep.equal(['tất cả', 'hầu hết', 'đa số', 'nhiều', 'một số', 'có'])
  })

  it('do not make a majority of one or two', () => {
    expect([tendencyOf(1, 1).vi, tendencyOf(1, 2).vi, tendencyOf(2, 3).vi]).to.deep.equal(['có', 'có', 'một số'])
  })

  it('are a setting', () => {
    const settings = { ...defaultSettings, tendency: [{ share: 0, count: 0, vi: 'vài', en: 'few' }] }
    expect(tendencyOf(9, 9, settings).vi).to.equal('vài')
    expect(tendencyOf(0, 0).vi).to.equal('có')
  })
})

describe('a deep opinion', () => {
  const many = Array.from({ length: 70 }, () => 'lời').join(' ')
  it('argues at length, in its text or in its reason', () => {
    expect(isDeep(madeUpComment({ kind: 'object', at: 8, text: many }, 1))).to.equal(true)
    expect(isDeep(madeUpComment({ kind: 'delete', at: 8, text: 'Bỏ.', reason: many }, 1))).to.equal(true)
    expect(isDeep(madeUpComment({ kind: 'delete', at: 8, text: 'Bỏ.', reason: 'vì thừa' }, 1))).to.equal(false)
  })
  it('is never mere agreement', () => {
    expect(isDeep(madeUpComment({ kind: 'approve', at: 'document', text: many }, 1))).to.equal(false)
  })
})
