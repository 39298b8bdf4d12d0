import { expect } from 'chai'
import { emptyUnsent } from '../../../server/members/unsent-body.ts'
import { forgetUnsent, readUnsent, writeUnsent } from '../../../server/store/unsent.ts'
import { consultationRows } from '../../support/store-rows.ts'
import { eachStore } from '../../support/stores.ts'

describe('what members have typed and not sent', () => {
  eachStore((_name, open) => {
    it('is kept by consultation and device, and written over', async () => {
      const store = await open()
      const { consultation } = await consultationRows(store)
      const key = { consultation: consultation.id, device: 'd'.repeat(64) }
      const first = { ...emptyUnsent('k1'), name: 'Lan' }
      await store.write(tx => writeUnsent(tx, key, first, '2026-11-20T03:00:00Z'))
      await store.write(tx => writeUnsent(tx, key, { ...first, name: 'Hoa' }, '2026-11-20T03:01:00Z'))
      expect(await readUnsent(store.db, key)).to.deep.equal({ ...first, name: 'Hoa' })
      expect(await readUnsent(store.db, { ...key, device: 'e'.repeat(64) })).to.equal(null)
      expect(await readUnsent(store.db, { ...key, consultation: 'other' })).to.equal(null)
    })

    it('is forgotten when nobody comes back for it', async () => {
      const store = await open()
      const { consultation } = await consultationRows(store)
      const keys = ['old', 'new'].map(device => ({ consultation: consultation.id, device }))
      await store.write(tx => writeUnsent(tx, keys[0]!, emptyUnsent('k'), '2026-08-01T00:00:00Z'))
      await store.write(tx => writeUnsent(tx, keys[1]!, emptyUnsent('k'), '2026-11-01T00:00:00Z'))
      expect(await store.write(tx => forgetUnsent(tx, '2026-10-01T00:00:00Z'))).to.equal(1)
      expect(await Promise.all(keys.map(key => readUnsent(store.db, key)))).to.deep.equal([null, emptyUnsent('k')])
    })
  })
})
