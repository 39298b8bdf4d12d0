import { expect } from 'chai'
import { office, seenOf, twoPoints } from './office.ts'

describe('moving a paper to another unit', function () {
  this.timeout(60_000)
  const o = office()
  const move = async (id: string) =>
    o.hung.post(`${o.base}/${id}/unit`, { version: await o.version(id), to: o.small.north.unit })

  it('takes the comments that a cut replaced along, so that the unit can add to what was cut', async () => {
    const id = await o.received()
    await o.hung.post(`${o.base}/${id}/join`, { seen: (await o.comments(id)).map(seenOf) })
    await move(id)
    expect((await o.comments(id)).map(one => one.unit_path)).to.deep.equal(Array(3).fill(o.small.north.path))
    const words = { version: await o.version(id), text: 'GÓP Ý DỰ THẢO BÁO CÁO' }
    expect((await o.north.post(`${o.base}/${id}/add`, words)).status).to.equal(303)
    expect((await o.standing(id)).map(one => one.id)).to.include(`c${id.slice(1)}-3`)
  })

  it('waits until it is read, which would write over the unit chosen', async () => {
    const id = await o.small.upload(o.small.root, 'cho.txt', twoPoints)
    expect((await move(id)).status).to.equal(409)
    await o.small.work()
    expect((await move(id)).status).to.equal(303)
    expect((await o.row(id)).unit_path).to.equal(o.small.north.path)
  })
})
