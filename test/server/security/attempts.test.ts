import { expect } from 'chai'
import { Failure } from '../../../lib/model/result.ts'
import { addressKey, Attempts } from '../../../server/security/attempts.ts'

const start = Date.parse('2026-11-20T03:00:00Z')
const at = (minutes: number): Date => new Date(start + minutes * 60_000)

describe('guesses', () => {
  it('are stopped after the allowance, and allowed again when the time is over', () => {
    const attempts = new Attempts()
    for (let guess = 0; guess < 10; guess++) attempts.take('sign-in', 'lan 10.0.0.1', at(guess / 10))
    expect(() => attempts.take('sign-in', 'lan 10.0.0.1', at(5)))
      .to.throw(Failure)
      .with.property('code', 'too-many-requests')
    expect(() => attempts.take('sign-in', 'lan 10.0.0.1', at(14.9))).to.throw(Failure)
    attempts.take('sign-in', 'lan 10.0.0.1', at(15))
  })

  it('say how long to wait', () => {
    const attempts = new Attempts()
    for (let guess = 0; guess < 5; guess++) attempts.take('second-factor', 'lan', at(0))
    expect(() => attempts.take('second-factor', 'lan', at(4.5)))
      .to.throw(Failure)
      .with.deep.property('detail', { minutes: 11 })
  })

  it('of one account or address do not stop another', () => {
    const attempts = new Attempts()
    for (let guess = 0; guess < 10; guess++) attempts.take('sign-in', 'lan 10.0.0.1', at(0))
    attempts.take('sign-in', 'mai 10.0.0.1', at(0))
    attempts.take('sign-in', 'lan 10.0.0.2', at(0))
    attempts.take('second-factor', 'lan 10.0.0.1', at(0))
  })

  it('that were right do not count: 200 people of one office give their unit’s code at once', () => {
    const attempts = new Attempts()
    for (let member = 0; member < 200; member++) {
      attempts.take('unit-code', '10.0.0.1', at(0))
      attempts.giveBack('unit-code', '10.0.0.1')
    }
    attempts.take('unit-code', '10.0.0.1', at(0))
  })

  it('made at the same moment count before they are looked at', () => {
    const attempts = new Attempts()
    let taken = 0
    for (let guess = 0; guess < 50; guess++) {
      try {
        attempts.take('second-factor', 'lan', at(0))
        taken++
      } catch {
        continue
      }
    }
    expect(taken).to.equal(5)
  })

  it('fill no memory: however many keys, the count of those used last stays', () => {
    const attempts = new Attempts()
    for (let key = 0; key < 60_000; key++) attempts.take('sign-in', `stranger${key}`, at(0))
    for (let guess = 0; guess < 9; guess++) attempts.take('sign-in', 'stranger59999', at(0))
    expect(() => attempts.take('sign-in', 'stranger59999', at(0))).to.throw(Failure)
  })

  it('of one household are one, whichever of its IPv6 addresses is used', () => {
    expect(addressKey('2001:db8:1:2::1')).to.equal(addressKey('2001:db8:1:2:ffff::9'))
    expect(addressKey('2001:db8:1:200::1')).to.equal(addressKey('2001:db8:1:2ff::1'))
    expect(addressKey('2001:db8:1:300::1')).not.to.equal(addressKey('2001:db8:1:2ff::1'))
    expect(addressKey('::ffff:10.0.0.1')).not.to.equal(addressKey('::ffff:10.0.0.2'))
    expect(addressKey('::ffff:10.0.0.1')).to.equal(addressKey('10.0.0.1'))
    expect(addressKey('fe80::1%eth0')).to.equal(addressKey('fe80::1'))
  })
})
