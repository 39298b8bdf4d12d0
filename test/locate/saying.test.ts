import { expect } from 'chai'
import { saying } from '../../lib/locate/saying.ts'

const asks = saying('(?:^|\\s)bỏ vào$')

describe('saying', () => {
  it('text with marks must have the marks', () => {
    expect(asks('đề nghị bỏ vào')).to.equal(true)
    expect(asks('ý kiến cán bộ vào')).to.equal(false)
  })

  it('text typed without marks may stand for it', () => {
    expect(asks('de nghi bo vao')).to.equal(true)
  })

  it('letter case and composition do not matter', () => {
    expect(asks('ĐỀ NGHỊ BỎ VÀO'.normalize('NFD'))).to.equal(true)
  })
})
