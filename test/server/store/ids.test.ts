import { expect } from 'chai'
import { newId } from '../../../server/store/ids.ts'

describe('new ids', () => {
  it('are UUIDs of version 7 that begin with the time', () => {
    const before = Date.now()
    const id = newId()
    expect(id).to.match(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    const time = Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16)
    expect(time).to.be.within(before, Date.now())
  })

  it('sort in the order in which they were made, also many within one millisecond, and none comes twice', () => {
    const ids = Array.from({ length: 20_000 }, newId)
    expect([...ids].sort()).to.deep.equal(ids)
    expect(new Set(ids).size).to.equal(ids.length)
  })
})
