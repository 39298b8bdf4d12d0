import { expect } from 'chai'
import { calibrate, type Trial } from '../../lib/learn/calibration.ts'

const trials = (count: number, sure: number, right: number): Trial[] =>
  Array.from({ length: count }, (_, i) => ({ sure, right: i < right }))

describe('how sure a learner may say it is', () => {
  it('is as often as it was right', () => {
    const sureOf = calibrate([...trials(24, 0.5, 6), ...trials(24, 0.95, 18)])
    expect(sureOf(0.5)).to.be.closeTo(0.25, 0.05)
    expect(sureOf(0.99)).to.be.closeTo(0.75, 0.05)
  })

  it('never falls where the learner is surer', () => {
    const sureOf = calibrate([...trials(12, 0.3, 9), ...trials(12, 0.6, 3), ...trials(12, 0.9, 10)])
    const told = [0, 0.3, 0.5, 0.6, 0.9, 1].map(sureOf)
    expect(told).to.deep.equal([...told].sort((a, b) => a - b))
  })

  it('promises little after few trials', () => {
    expect(calibrate(trials(3, 1, 3))(1)).to.be.below(0.85)
    expect(calibrate([])(1)).to.equal(0.5)
  })
})
