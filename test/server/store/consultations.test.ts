import { expect } from 'chai'
import {
  consultationByCode,
  consultationsOf,
  createConsultation,
  getConsultation,
  listConsultations,
  topicsOf,
  updateConsultation
} from '../../../server/store/consultations.ts'
import { listUnits, scopeOf } from '../../../server/store/units.ts'
import type { Store } from '../../../server/store/store.ts'
import { expectFailure } from '../../support/failure.ts'
import { at } from '../../support/store-rows.ts'
import { eachStore } from '../../support/stores.ts'

const topics = [{ id: 't1', title: 'Chủ đề đại hội', hints: ['phương châm'] }]
const create = (store: Store, title = 'Góp ý văn kiện') =>
  store.write(tx => createConsultation(tx, { title, body: 'Đoàn Khối', topics, at }))

describe('consultations', () => {
  eachStore((_, open) => {
    it('begin in preparation, with one unit named after the body that asks', async () => {
      const store = await open()
      const { consultation, root } = await create(store)
      expect(await getConsultation(store.db, consultation.id)).to.deep.equal(consultation)
      expect(consultation).to.include({ state: 'preparing', version: 1 })
      expect(topicsOf(consultation)).to.deep.equal(topics)
      expect(consultation.report_settings).to.equal('{}')
      expect(await listUnits(store.db, scopeOf(root), { limit: 10 })).to.deep.equal([root])
      expect(root).to.include({ name: 'Đoàn Khối', parent_id: null, path: `/${root.id}/` })
    })

    it('are found by their code, and only by the whole of it', async () => {
      const store = await open()
      const { consultation } = await create(store)
      expect(consultation.code).to.match(/^[2-9A-Z]{8}$/)
      expect((await consultationByCode(store.db, consultation.code))?.id).to.equal(consultation.id)
      expect(await consultationByCode(store.db, consultation.code.slice(0, 7))).to.equal(null)
      expect(await getConsultation(store.db, 'none')).to.equal(null)
    })

    it('are listed the newest first, page by page', async () => {
      const store = await open()
      for (const title of ['a', 'b', 'c']) await create(store, title)
      const first = await listConsultations(store.db, { limit: 2 })
      expect(first.map(one => one.title)).to.deep.equal(['c', 'b'])
      const second = await listConsultations(store.db, { before: first[1]?.id as string, limit: 2 })
      expect(second.map(one => one.title)).to.deep.equal(['a'])
    })

    it('are listed for a person only where the person has a role, once each', async () => {
      const store = await open()
      const mine = await create(store, 'mine')
      await create(store, 'not mine')
      const user = { id: 'u', login: 'u', name: 'U', administrator: 0, language: 'vi', created_at: at }
      await store.write(async tx => {
        const more = { password_hash: null, totp_secret: null, totp_step: null, disabled_at: null }
        await tx
          .insertInto('users')
          .values({ ...user, ...more })
          .execute()
        const role = {
          consultation_id: mine.consultation.id,
          user_id: 'u',
          unit_id: mine.root.id,
          role: 'staff',
          created_at: at
        }
        await tx.insertInto('roles').values(role).execute()
      })
      const titles = (await consultationsOf(store.db, 'u', { limit: 10 })).map(one => one.title)
      expect(titles).to.deep.equal(['mine'])
      expect(await consultationsOf(store.db, 'someone else', { limit: 10 })).to.deep.equal([])
    })

    it('change for who saw the latest version, and are refused to who did not', async () => {
      const store = await open()
      const { consultation } = await create(store)
      const change = (version: number, title: string) =>
        store.write(tx => updateConsultation(tx, consultation.id, version, { title }))
      await change(1, 'by An')
      await expectFailure(change(1, 'by Bình'), 'changed-meanwhile')
      expect(await getConsultation(store.db, consultation.id)).to.include({ title: 'by An', version: 2 })
      await change(2, 'by Bình')
      expect(await getConsultation(store.db, consultation.id)).to.include({ title: 'by Bình', version: 3 })
    })
  })
})
