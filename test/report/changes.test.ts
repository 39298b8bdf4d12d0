import { expect } from 'chai'
import type { Synthesis } from '../../lib/model/synthesis.ts'
import { changesBetween } from '../../lib/report/changes.ts'
import { readSnapshot, snapshotOf } from '../../lib/report/snapshot.ts'
import { writeSynthesis } from '../../lib/report/synthesis-json.ts'
import { expectFailure } from '../support/failure.ts'
import { sampleSynthesis } from '../support/synthesis.ts'

const after = (change: (synthesis: Synthesis) => void) => {
  const synthesis = structuredClone(sampleSynthesis())
  change(synthesis)
  return changesBetween(readSnapshot(writeSynthesis(sampleSynthesis())), snapshotOf(synthesis))
}

describe('what changed between two versions', () => {
  it('is nothing, where nothing changed: a frozen version is compared by its synthesis.json', () => {
    const changes = after(() => {})
    expect(changes.same).to.equal(true)
    expect(changes.counts.before).to.deep.equal(changes.counts.after)
  })

  it('comments come, go, are set aside and come back', () => {
    const changes = after(s => {
      const [first, second] = s.comments
      s.comments.push({ ...first!, id: 'cs9-1' })
      s.comments.splice(s.comments.indexOf(second!), 1)
      s.ledger.setAside = [{ comment: first!.id, reason: 'gửi nhầm' }]
    })
    expect(changes.comments.added).to.deep.equal(['cs9-1'])
    expect(changes.comments.removed).to.deep.equal([sampleSynthesis().comments[1]!.id])
    expect(changes.comments.setAside).to.deep.equal([
      { comment: sampleSynthesis().comments[0]!.id, reason: 'gửi nhầm' }
    ])
    expect(changes.comments.back).to.deep.equal(['cs5-1'])
    expect(changes.same).to.equal(false)
  })

  it('a comment is moved, given another topic, read otherwise; near enough found right is no move', () => {
    const changes = after(s => {
      const [a, b, c, d] = s.comments
      a!.location = { ...a!.location, status: 'heading', heading: 'h4' }
      b!.topic = '1.5'
      c!.kind = 'object'
      d!.location = { ...d!.location, status: d!.location.status === 'approximate' ? 'exact' : d!.location.status }
    })
    const [a, b, c] = sampleSynthesis().comments.map(x => x.id)
    expect(changes.comments.moved.map(m => [m.comment, m.to.heading])).to.deep.equal([[a, 'h4']])
    expect(changes.comments.topics).to.deep.equal([
      { comment: b, from: sampleSynthesis().comments[1]!.topic, to: '1.5' }
    ])
    expect(changes.comments.reread).to.deep.equal([c])
  })

  it('groups are followed by their members, whatever they are called', () => {
    expect(after(s => s.groups.forEach(g => (g.id = `x${g.id}`))).same).to.equal(true)
  })

  it('groups join, split, come, go and get another lead', () => {
    const big = sampleSynthesis().groups.find(g => g.members.length > 1)!
    const [one, two] = sampleSynthesis().groups.filter(g => g.id !== big.id)
    const joined = after(s => {
      s.groups.find(g => g.id === one!.id)!.members.push(...two!.members)
      s.groups = s.groups.filter(g => g.id !== two!.id)
    })
    expect(joined.groups.joined).to.deep.equal([{ from: [one!.id, two!.id].sort(), to: one!.id }])
    expect(joined.groups.removed).to.deep.equal([])
    const split = after(s => {
      const own = s.groups.find(g => g.id === big.id)!
      const leaving = own.members.find(m => m !== own.lead)!
      own.members = own.members.filter(m => m !== leaving)
      s.groups.push({ ...own, id: 'p-1', lead: leaving, members: [leaving] })
    })
    expect(split.groups.split).to.deep.equal([{ from: big.id, to: [big.id, 'p-1'].sort() }])
    expect(split.comments.regrouped.map(r => r.to)).to.deep.equal(['p-1'])
    const gone = after(s => {
      s.groups = s.groups.filter(g => g.id !== one!.id)
      s.groups.push({ ...s.groups[0]!, id: 'gnew', lead: 'cs9-1', members: ['cs9-1'] })
    })
    expect(gone.groups.removed).to.deep.equal([one!.id])
    expect(gone.groups.added).to.deep.equal(['gnew'])
    const led = after(s => {
      const own = s.groups.find(g => g.id === big.id)!
      own.lead = own.members.find(m => m !== own.lead)!
    })
    expect(led.groups.leads).to.deep.equal([
      { group: big.id, from: big.lead, to: big.members.find(m => m !== big.lead) }
    ])
  })

  it('what is no synthesis is refused', async () => {
    for (const json of ['', '{}', '[1]', 'null']) {
      await expectFailure((async () => readSnapshot(json))(), 'file-kind-unknown')
    }
  })
})
