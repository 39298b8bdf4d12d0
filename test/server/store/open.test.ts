import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { sql } from 'kysely'
import { connectNodeSqlite } from '../../../server/store/drivers/node-sqlite.ts'
import { openSqlite, openStore } from '../../../server/store/open.ts'
import type { Store } from '../../../server/store/store.ts'
import { rejection } from '../../support/rejection.ts'

const setting = (name: string) => (store: Store) =>
  store.write(tx => tx.insertInto('settings').values({ name, value: '1' }).execute())

describe('opening the SQLite store', () => {
  let folder: string
  const stores: Store[] = []
  const open = async (dataFolder = folder) => {
    const store = await openStore({ dataFolder, databaseUrl: null })
    stores.push(store)
    return store
  }

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gopy-open-'))
  })
  afterEach(async () => {
    await Promise.all(stores.splice(0).map(store => store.close()))
    await rm(folder, { recursive: true })
  })

  it('makes the data folder where it is missing, for its owner alone', async () => {
    const inner = join(folder, 'a', 'b')
    await open(inner)
    expect((await stat(inner)).mode & 0o777).to.equal(0o700)
    expect((await stat(join(inner, 'gopy.sqlite'))).isFile()).to.equal(true)
  })

  it('finds again what was written before', async () => {
    const first = await open()
    await setting('kept')(first)
    await stores.pop()?.close()
    const rows = await (await open()).db.selectFrom('settings').select('name').execute()
    expect(rows).to.deep.equal([{ name: 'kept' }])
  })

  it('two servers that start at once on a new folder both come up, and both can write', async () => {
    const [a, b] = await Promise.all([open(), open()])
    await Promise.all([setting('a')(a), setting('b')(b)])
    const rows = await a.db.selectFrom('settings').select('name').orderBy('name').execute()
    expect(rows).to.deep.equal([{ name: 'a' }, { name: 'b' }])
  })

  it('flushes each commit, keeps a write-ahead log and minds references', async () => {
    const store = await open()
    const pragma = (name: string) =>
      store.write(async tx => Object.values((await sql.raw<object>(`pragma ${name}`).execute(tx)).rows[0] ?? {})[0])
    expect(await pragma('synchronous')).to.equal(2)
    expect(await pragma('journal_mode')).to.equal('wal')
    expect(await pragma('foreign_keys')).to.equal(1)
  })

  it('refuses a change outside a write', async () => {
    const store = await open()
    const error = await rejection(store.db.insertInto('settings').values({ name: 'a', value: 'b' }).execute())
    expect(error.message).to.match(/readonly/)
  })

  it('reads what stood before while a write is under way', async () => {
    const store = await open()
    await store.write(async tx => {
      await tx.insertInto('settings').values({ name: 'a', value: 'b' }).execute()
      expect(await store.db.selectFrom('settings').selectAll().execute()).to.deep.equal([])
    })
    expect(await store.db.selectFrom('settings').selectAll().execute()).to.have.length(1)
  })

  it('gives more readings at once than it has connections, one after another', async () => {
    const store = await open()
    await setting('a')(store)
    const all = await Promise.all(
      Array.from({ length: 20 }, () => store.db.selectFrom('settings').selectAll().execute())
    )
    expect(all.every(rows => rows.length === 1)).to.equal(true)
  })

  it('says that the data is of a newer version and leaves it alone', async () => {
    const store = await open()
    await store.write(tx => sql`insert into migrations (name, ran_at) values ('9999-future', '')`.execute(tx))
    const error = await rejection(open())
    expect(error.message).to.contain('phiên bản gopy mới hơn').and.contain('9999-future')
  })

  it('closes what it opened when the file is no database', async () => {
    const file = join(folder, 'text.sqlite')
    const { writeFile } = await import('node:fs/promises')
    await writeFile(file, 'đây không phải là cơ sở dữ liệu '.repeat(100))
    expect((await rejection(openSqlite(file))).message).to.match(/not a database/)
  })

  it('works with Node’s own SQLite where Node has it, and is told so where not', async () => {
    const { isBuiltin } = await import('node:module')
    const opening = openSqlite(join(folder, 'node.sqlite'), connectNodeSqlite)
    if (!isBuiltin('node:sqlite')) {
      expect((await rejection(opening)).message).to.contain('node:sqlite')
      return
    }
    const store = await opening
    stores.push(store)
    await Promise.all([setting('a')(store), setting('b')(store)])
    const done = await store.write(tx => tx.deleteFrom('settings').where('name', '=', 'a').executeTakeFirst())
    expect(done.numDeletedRows).to.equal(1n)
    expect(await store.db.selectFrom('settings').select('name').execute()).to.deep.equal([{ name: 'b' }])
  })
})
