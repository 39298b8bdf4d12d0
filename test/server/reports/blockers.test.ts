import { expect } from 'chai'
import { totalsOf } from '../../../server/ledger/show.ts'
import { blockersOf } from '../../../server/reports/blockers.ts'
import type { Account } from '../../../server/store/ledger.ts'

const settled: Account = {
  submissions: { read: 3 },
  repeated: 1,
  comments: { confirmed: 4, clear: 2, aside: 1 },
  repeatedComments: 2,
  unplaced: 0,
  topicless: 0
}

describe('what blocks a report', () => {
  it('is nothing where all is settled', () => {
    expect(blockersOf(settled)).to.deep.equal([])
  })

  it('is above all what has not been read: the report cannot be frozen without it', () => {
    const open = { ...settled, submissions: { read: 3, waiting: 2 }, unplaced: 1 }
    expect(blockersOf(open).map(b => [b.name, b.count, b.stops])).to.deep.equal([
      ['waiting', 2, true],
      ['unplaced', 1, false]
    ])
  })
})

describe('the account', () => {
  it('adds up: received = reported + set aside', () => {
    expect(totalsOf(settled)).to.deep.equal({ received: 9, reported: 6, aside: 3 })
  })

  it('does not balance where comments stand in a state that nobody counts', () => {
    const { received, reported, aside } = totalsOf({ ...settled, comments: { clear: 1, lost: 1 } })
    expect(received).not.to.equal(reported + aside)
  })
})
