import { expect } from 'chai'
import { office } from './office.ts'

describe('typing in a paper', function () {
  this.timeout(60_000)
  const o = office()

  describe('typing in', () => {
    const typed = (given: Record<string, string | string[]> = {}) => ({
      turn: 't1',
      what: 'minutes',
      submitter: '',
      to: o.small.north.unit,
      date: '8/3/2027',
      members: '24',
      attending: '21',
      place: ['mục II.1', ''],
      text: ['Nâng chỉ tiêu lên 700 cây xanh', ''],
      why: ['Sân lò còn rộng', ''],
      author: ['Đ/c Lụa', ''],
      ...given
    })

    it('keeps a paper as an original that is read like any other', async () => {
      await o.hung.post(`${o.base}/new`, typed())
      await o.small.work()
      const [one] = await o.server.services.store.db.selectFrom('submissions').selectAll().execute()
      expect(one).to.include({
        via: 'typed',
        channel: 'minutes',
        state: 'read',
        said_on: '2027-03-08',
        unit_path: o.small.north.path
      })
      const [comment] = await o.comments(one?.id ?? '')
      expect(comment).to.include({ text: 'Nâng chỉ tiêu lên 700 cây xanh', author: 'Đ/c Lụa' })
      expect(JSON.parse(comment?.model ?? '').reason).to.equal('Sân lò còn rộng')
      expect(comment?.heading_order).to.be.greaterThan(0)
      const [meeting] = await o.server.services.store.db.selectFrom('meetings').selectAll().execute()
      expect(meeting).to.include({ members: 24, attending: 21, held_on: '2027-03-08' })
    })

    it('sent twice by a second press counts once, and two papers of the same words count twice', async () => {
      for (const turn of ['t1', 't1', 't2']) await o.hung.post(`${o.base}/new`, typed({ turn }))
      await o.small.work()
      const rows = await o.server.services.store.db.selectFrom('submissions').select('duplicate_of').execute()
      expect(rows.filter(one => one.duplicate_of !== null)).to.have.length(1)
    })

    it('is kept until saved, whatever is wrong with it, for the person who types alone', async () => {
      const wrong = await o.hung.post(`${o.base}/new`, typed({ date: '31/2/2027', attending: '40', text: ['', ''] }))
      expect(wrong.status).to.equal(422)
      const page = await wrong.text()
      expect(page).to.contain('href="#date"').and.to.contain('href="#attending"').and.to.contain('href="#text-1"')
      expect(await o.text(o.hung, `${o.base}/new`))
        .to.contain('value="31/2/2027"')
        .and.to.contain('Sân lò còn rộng')
      expect(await o.text(o.lan, `${o.base}/new`)).to.not.contain('Sân lò còn rộng')
      await o.hung.post(`${o.base}/new`, typed())
      expect(await o.text(o.hung, `${o.base}/new`)).to.not.contain('Sân lò còn rộng')
    })

    it('what is half typed of one paper does not become another’s', async () => {
      await o.hung.post(`${o.base}/new`, typed({ keep: '1' }))
      const page = await o.text(o.hung, `${o.base}/new?from=s123456789abc`)
      expect(page).to.contain('Bạn đang gõ dở phiếu khác').and.to.contain('name="from" value=""')
    })

    it('tells where in the draft a place is, or that it is not found', async () => {
      const ask = async (place: string) => {
        const response = await o.hung.get(`${o.base}/place?${new URLSearchParams({ place, text: '' }).toString()}`, {
          accept: 'application/json'
        })
        return (await response.json()) as { found: boolean; where: string }
      }
      expect(await ask('mục II.1')).to.include({ found: true })
      expect((await ask('mục II.1')).where).to.contain('Chỉ tiêu')
      expect(await ask('trang 90 dòng 4')).to.include({ found: false })
    })
  })
})
