import { expect } from 'chai'
import { withdrawSubmissions } from '../../../server/store/receipts.ts'
import { office, seenOf, twoPoints } from './office.ts'

describe('the state of a comment follows its paper', function () {
  this.timeout(60_000)
  const o = office()
  const withdrawn = (id: string) => {
    const { store, now } = o.server.services
    const { consultation } = o.small.root
    return store.write(tx => withdrawSubmissions(tx, consultation, [id], 'Người gửi rút lại', now().toISOString()))
  }
  const states = async (id: string) => [(await o.row(id)).state, ...(await o.standing(id)).map(one => one.state)]
  const aside = async (id: string) =>
    o.hung.post(`${o.base}/${id}/aside`, { version: await o.version(id), reason: 'test' })
  const comments = () => o.base.replace('/submissions', '/comments')

  it('undoing that a paper was put aside does not bring back what its sender took back meanwhile', async () => {
    const id = await o.received()
    await aside(id)
    await withdrawn(id)
    expect((await o.undo(o.hung, `${o.base}/${id}`)).status).to.equal(303)
    expect(await states(id)).to.deep.equal(['withdrawn', 'withdrawn', 'withdrawn'])
    expect((await o.row(id)).aside_reason).to.equal('Người gửi rút lại')
  })

  it('undoing a cut of what was taken back meanwhile gives the whole back as taken back', async () => {
    const id = await o.received()
    const [first] = await o.comments(id)
    await o.hung.post(`${o.base}/${id}/split`, { seen: seenOf(first), cut: '55' })
    await withdrawn(id)
    expect((await o.undo(o.hung, `${o.base}/${id}`)).status).to.equal(303)
    expect(await states(id)).to.deep.equal(['withdrawn', 'withdrawn', 'withdrawn'])
  })

  it('a comment taken back from aside stays out while its paper is aside, and counts when that comes back', async () => {
    const id = await o.received()
    const [first] = await o.comments(id)
    const own = `${comments()}/${first?.id}`
    await o.hung.post(`${own}/aside`, { version: String(first?.version), reason: 'lạc đề' })
    await aside(id)
    const [now] = await o.comments(id)
    await o.hung.post(`${own}/back`, { version: String(now?.version) })
    expect(await states(id)).to.deep.equal(['aside', 'aside', 'aside'])
    await o.hung.post(`${o.base}/${id}/back`, { version: await o.version(id) })
    expect(await states(id)).to.not.include('aside')
  })

  it('what is aside is not cut, and nothing is added to what waits or is aside', async () => {
    const waiting = await o.small.upload(o.small.root, 'cho.txt', twoPoints)
    const add = async (id: string) =>
      o.hung.post(`${o.base}/${id}/add`, { version: await o.version(id), text: 'GÓP Ý DỰ THẢO BÁO CÁO' })
    expect((await add(waiting)).status, 'waiting').to.equal(409)
    await o.small.work()
    await aside(waiting)
    expect((await add(waiting)).status, 'aside').to.equal(409)
    const [first] = await o.comments(waiting)
    const cut = await o.hung.post(`${o.base}/${waiting}/split`, { seen: seenOf(first), cut: '55' })
    expect(cut.status).to.equal(409)
    expect(await states(waiting)).to.deep.equal(['aside', 'aside', 'aside'])
  })

  it('of two copies that people worked on, one alone counts', async () => {
    const first = await o.received('mot.txt')
    const second = await o.received('mot (1).txt')
    const confirm = async (id: string) => {
      const [one] = await o.comments(id)
      await o.hung.post(`${comments()}/${one?.id}/confirm`, { version: String(one?.version) })
    }
    await confirm(first)
    await aside(first)
    await confirm(second)
    await o.hung.post(`${o.base}/${first}/back`, { version: await o.version(first) })
    expect((await o.row(second)).duplicate_of).to.equal(first)
    expect(await states(first)).to.not.include('aside')
    expect(await states(second)).to.deep.equal(['read', 'aside', 'aside'])
    await aside(first)
    expect((await o.standing(second))[0]?.state).to.equal('confirmed')
  })
})
