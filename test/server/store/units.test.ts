import { expect } from 'chai'
import {
  addUnit,
  changeUnit,
  countUnits,
  getUnit,
  listUnits,
  rootUnit,
  scopeOf,
  unitByCode,
  unitByName
} from '../../../server/store/units.ts'
import { expectFailure } from '../../support/failure.ts'
import { at, consultationRows } from '../../support/store-rows.ts'
import { eachStore } from '../../support/stores.ts'

describe('units', () => {
  eachStore((_, open) => {
    it('are a tree: each before those below it, sisters in the order they were made, page by page', async () => {
      const store = await open()
      const { root } = await consultationRows(store)
      const names = ['Đoàn Khối', 'Sở Y tế', 'Bệnh viện Đa khoa', 'Sở Xây dựng']
      const all = await listUnits(store.db, scopeOf(root), { limit: 10 })
      expect(all.map(unit => unit.name)).to.deep.equal(names)
      const first = await listUnits(store.db, scopeOf(root), { limit: 3 })
      const rest = await listUnits(store.db, scopeOf(root), { after: first[2]?.path as string, limit: 3 })
      expect([...first, ...rest].map(unit => unit.name)).to.deep.equal(names)
    })

    it('are seen from a unit only at and below it', async () => {
      const store = await open()
      const { health } = await consultationRows(store)
      const seen = await listUnits(store.db, scopeOf(health), { limit: 10 })
      expect(seen.map(unit => unit.name)).to.deep.equal(['Sở Y tế', 'Bệnh viện Đa khoa'])
      expect(await countUnits(store.db, scopeOf(health))).to.deep.equal({ units: 2, counted: 2 })
    })

    it('that do not say their members are counted as such', async () => {
      const store = await open()
      const { root } = await consultationRows(store)
      expect(await countUnits(store.db, scopeOf(root))).to.deep.equal({ units: 4, counted: 2 })
    })

    it('are found by id, by code, and at the top, within their consultation alone', async () => {
      const store = await open()
      const here = await consultationRows(store)
      const there = await consultationRows(store)
      expect(await getUnit(store.db, here.consultation.id, here.health.id)).to.deep.equal(here.health)
      expect(await getUnit(store.db, there.consultation.id, here.health.id)).to.equal(null)
      expect((await unitByCode(store.db, here.consultation.id, here.health.code))?.id).to.equal(here.health.id)
      expect(await unitByCode(store.db, there.consultation.id, here.health.code)).to.equal(null)
      expect((await rootUnit(store.db, here.consultation.id)).id).to.equal(here.root.id)
      await expectFailure(rootUnit(store.db, 'none'), 'not-found')
    })

    it('are known again by their name in short or without marks; not where two bear it, nor outside the scope', async () => {
      const store = await open()
      const { root, building, hospital } = await consultationRows(store)
      const find = async (name: string | null, scope = scopeOf(root)) =>
        (await unitByName(store.db, scope, name))?.id ?? null
      expect(await find('BV đa khoa')).to.equal(hospital.id)
      expect(await find('so xay dung')).to.equal(building.id)
      expect(await find('so xay dung', scopeOf(hospital))).to.equal(null)
      expect(await find(null)).to.equal(null)
      expect(await find('Sở')).to.equal(null)
      await store.write(tx =>
        addUnit(tx, scopeOf(root), { parent: building.id, name: 'BV Đa khoa', members: null, at })
      )
      expect(await find('Bệnh viện Đa khoa')).to.equal(null)
    })

    it('get a code of their own; one already given to another is refused', async () => {
      const store = await open()
      const { root, health, building } = await consultationRows(store)
      expect(health.code)
        .to.match(/^[2-9A-Z]{6}$/)
        .and.not.equal(building.code)
      const add = (code: string) =>
        store.write(tx => addUnit(tx, scopeOf(root), { parent: root.id, name: 'X', members: null, at, code }))
      expect((await add('YTE')).code).to.equal('YTE')
      await expectFailure(add('YTE'), 'unit-code-taken')
      await expectFailure(
        store.write(tx => changeUnit(tx, scopeOf(root), health.id, { code: 'YTE' })),
        'unit-code-taken'
      )
      await store.write(tx => changeUnit(tx, scopeOf(root), health.id, { code: health.code, members: 130 }))
      expect(await getUnit(store.db, root.consultation_id, health.id)).to.include({ code: health.code, members: 130 })
    })

    it('are known by a new name after being renamed', async () => {
      const store = await open()
      const { root, health } = await consultationRows(store)
      await store.write(tx => changeUnit(tx, scopeOf(root), health.id, { name: 'Sở Y tế và Dân số' }))
      expect((await unitByName(store.db, scopeOf(root), 'so y te va dan so'))?.id).to.equal(health.id)
      expect(await unitByName(store.db, scopeOf(root), 'Sở Y tế')).to.equal(null)
    })

    it('outside one’s scope are neither added to nor changed', async () => {
      const store = await open()
      const { health, building } = await consultationRows(store)
      const scope = scopeOf(health)
      await expectFailure(
        store.write(tx => addUnit(tx, scope, { parent: building.id, name: 'X', members: null, at })),
        'not-found'
      )
      await expectFailure(
        store.write(tx => changeUnit(tx, scope, building.id, { name: 'X' })),
        'not-found'
      )
    })
  })
})
