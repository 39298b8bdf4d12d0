import { expect } from 'chai'
import { record, verifyChain, type Entry } from '../../../server/audit/chain.ts'
import { listLinks } from '../../../server/store/audit.ts'
import type { Store } from '../../../server/store/store.ts'
import { eachStore } from '../../support/stores.ts'

const now = new Date('2026-11-20T03:00:00Z')
const entry = (number: number, consultation: string | null = 'c1'): Entry => ({
  consultation,
  actor: 'u1',
  action: 'role-given',
  object: `user/${number}`,
  detail: { unit: 'u5', role: 'staff' }
})

async function chainOf(store: Store, length: number): Promise<void> {
  for (let number = 1; number <= length; number++) await store.write(tx => record(tx, entry(number), now))
}

eachStore((_, open) => {
  describe('the audit log', () => {
    it('numbers what is recorded from 1, each link with the hash of the one before, each consultation apart', async () => {
      const store = await open()
      await chainOf(store, 3)
      await store.write(tx => record(tx, entry(1, null), now))
      const links = await listLinks(store.db, 'c1', { order: 'asc', after: null, most: 10 })
      expect(links.map(link => link.number)).to.deep.equal([1, 2, 3])
      expect(links[0]?.previous).to.equal('')
      expect(links[2]?.previous).to.equal(links[1]?.hash)
      expect(links[0]?.detail).to.equal('{"role":"staff","unit":"u5"}')
      expect(await verifyChain(store.db, 'c1')).to.deep.equal({ count: 3, broken: null })
      expect(await verifyChain(store.db, null)).to.deep.equal({ count: 1, broken: null })
      expect(await verifyChain(store.db, 'c2')).to.deep.equal({ count: 0, broken: null })
    })

    it('leaves nothing behind where what it records failed', async () => {
      const store = await open()
      await chainOf(store, 1)
      const failed = store.write(async tx => {
        await record(tx, entry(2), now)
        throw new Error('no')
      })
      await failed.then(
        () => expect.fail('should have thrown'),
        () => undefined
      )
      await store.write(tx => record(tx, entry(3), now))
      expect(await verifyChain(store.db, 'c1')).to.deep.equal({ count: 2, broken: null })
    })

    it('keeps its order when many record at once', async () => {
      const store = await open()
      await Promise.all(Array.from({ length: 12 }, (_, number) => store.write(tx => record(tx, entry(number), now))))
      expect(await verifyChain(store.db, 'c1')).to.deep.equal({ count: 12, broken: null })
    }).timeout(20_000)

    const fields = ['at', 'actor', 'action', 'object', 'detail', 'previous', 'hash'] as const
    for (const field of fields) {
      it(`shows where ${field} of a row was altered`, async () => {
        const store = await open()
        await chainOf(store, 5)
        await store.write(tx =>
          tx
            .updateTable('audit')
            .set({ [field]: 'x' })
            .where('number', '=', 3)
            .execute()
        )
        expect((await verifyChain(store.db, 'c1')).broken).to.equal(3)
      })
    }

    it('shows where a row was dropped, at the beginning, in the middle and at the end', async () => {
      for (const dropped of [1, 3, 5]) {
        const store = await open()
        await chainOf(store, 5)
        await store.write(tx => tx.deleteFrom('audit').where('number', '=', dropped).execute())
        expect((await verifyChain(store.db, 'c1')).broken, `row ${dropped}`).to.equal(dropped)
      }
    })

    it('shows where all rows were dropped', async () => {
      const store = await open()
      await chainOf(store, 2)
      await store.write(tx => tx.deleteFrom('audit').execute())
      expect((await verifyChain(store.db, 'c1')).broken).to.equal(1)
    })

    it('shows where a row was put in afterwards, even with a right hash of its own', async () => {
      const store = await open()
      await chainOf(store, 4)
      const links = await listLinks(store.db, 'c1', { order: 'asc', after: null, most: 10 })
      await store.write(async tx => {
        await tx.deleteFrom('audit').where('number', '>', 2).execute()
        await tx
          .insertInto('audit')
          .values({ ...links[2]!, actor: 'u2' })
          .execute()
        await tx.insertInto('audit').values(links[3]!).execute()
      })
      expect((await verifyChain(store.db, 'c1')).broken).to.equal(3)
    })

    it('is checked a page at a time, however long it is', async () => {
      const store = await open()
      await store.write(async tx => {
        for (let number = 1; number <= 2_050; number++) await record(tx, entry(number), now)
      })
      expect(await verifyChain(store.db, 'c1')).to.deep.equal({ count: 2_050, broken: null })
      await store.write(tx => tx.updateTable('audit').set({ actor: 'x' }).where('number', '=', 2_049).execute())
      expect(await verifyChain(store.db, 'c1')).to.deep.equal({ count: 2_048, broken: 2_049 })
    }).timeout(60_000)
  })
})
