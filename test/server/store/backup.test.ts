import { mkdtemp, open, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { checkDatabase, copyDatabase } from '../../../server/store/backup.ts'
import { openSqlite } from '../../../server/store/open.ts'
import type { Store } from '../../../server/store/store.ts'
import { rejection } from '../../support/rejection.ts'
import { consultationRows } from '../../support/store-rows.ts'
import { eachStore } from '../../support/stores.ts'

describe('a copy of the database', () => {
  let folder: string
  let store: Store
  const copy = () => join(folder, 'copy.sqlite')

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gopy-backup-'))
    store = await openSqlite(join(folder, 'gopy.sqlite'))
  })
  afterEach(async () => {
    await store.close()
    await rm(folder, { recursive: true })
  })

  it('holds everything acknowledged before it was asked for, and opens as a store', async () => {
    const { consultation } = await consultationRows(store)
    await copyDatabase(store, copy())
    const restored = await openSqlite(copy())
    const units = await restored.db
      .selectFrom('units')
      .select('name')
      .where('consultation_id', '=', consultation.id)
      .execute()
    await restored.close()
    expect(units).to.have.length(4)
  })

  it('is of one moment while others write: both halves of a write or none', async () => {
    const going = new AbortController()
    const writer = (async () => {
      for (let i = 0; !going.signal.aborted; i++) {
        await store.write(async tx => {
          await tx
            .insertInto('settings')
            .values({ name: `left ${i}`, value: '' })
            .execute()
          await tx
            .insertInto('settings')
            .values({ name: `right ${i}`, value: '' })
            .execute()
        })
      }
    })()
    await new Promise(resolve => setTimeout(resolve, 50))
    await copyDatabase(store, copy())
    going.abort()
    await writer
    const restored = await openSqlite(copy())
    const names = (await restored.db.selectFrom('settings').select('name').execute()).map(row => row.name)
    await restored.close()
    const left = names.filter(name => name.startsWith('left'))
    expect(left.length).to.be.greaterThan(0)
    expect(names.length).to.equal(2 * left.length)
  })

  it('never overwrites a file', async () => {
    await writeFile(copy(), 'precious')
    expect((await rejection(copyDatabase(store, copy()))).message).to.contain(copy())
  })

  it('is found sound, with the version that made it', async () => {
    await copyDatabase(store, copy())
    const check = await checkDatabase(copy())
    expect(check).to.include({ sound: true })
    expect(check.version).to.match(/^\d{4}-/)
    expect(check.faults).to.deep.equal([])
  })

  it('is found unsound when bytes of it were changed', async () => {
    await consultationRows(store)
    await copyDatabase(store, copy())
    const handle = await open(copy(), 'r+')
    const { size } = await handle.stat()
    for (let page = 1; page * 4096 < size; page++) await handle.write(Buffer.alloc(64, 0xff), 0, 64, page * 4096)
    await handle.close()
    const check = await checkDatabase(copy())
    expect(check.sound).to.equal(false)
    expect(check.faults.length).to.be.greaterThan(0)
  })

  it('is found to be none when the file is something else', async () => {
    await writeFile(copy(), 'thư từ '.repeat(1000))
    expect(await checkDatabase(copy())).to.include({ sound: false, version: null })
    expect((await rejection(checkDatabase(join(folder, 'none.sqlite')))).code).to.equal('ENOENT')
  })

  eachStore((name, open) => {
    if (name === 'SQLite') return
    it('is left to pg_dump, and says so', async () => {
      expect((await rejection(copyDatabase(await open(), copy()))).message).to.contain('pg_dump')
    })
  })
})
