import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { sql } from 'kysely'
import type { ConnectSqlite } from '../../../server/store/drivers/connection.ts'
import { openSqlite, sqliteDriver } from '../../../server/store/open.ts'
import type { Store, Tx } from '../../../server/store/store.ts'
import { rejection } from '../../support/rejection.ts'

/** A driver that notes what the writer is told and, where `fail` says so, refuses it. */
async function watched(fail: (statement: string) => Error | null): Promise<{ connect: ConnectSqlite; told: string[] }> {
  const told: string[] = []
  const open = await sqliteDriver()
  const connect: ConnectSqlite = async (file, use) => {
    const connection = await open(file, use)
    if (use === 'read') return connection
    const tell = (statement: string) => {
      told.push(statement)
      const error = fail(statement)
      if (error) throw error
    }
    return {
      ...connection,
      all: async (statement, parameters) => {
        tell(statement)
        return connection.all(statement, parameters)
      },
      run: async (statement, parameters) => {
        tell(statement)
        return connection.run(statement, parameters)
      }
    }
  }
  return { connect, told }
}

const busy = () => Object.assign(new Error('SQLITE_BUSY: database is locked'), { code: 'SQLITE_BUSY' })
const full = () => Object.assign(new Error('SQLITE_FULL: database or disk is full'), { code: 'SQLITE_FULL' })
const insert = (name: string) => (tx: Tx) => tx.insertInto('settings').values({ name, value: '' }).execute()

describe('writes that wait together', () => {
  let folder: string
  let store: Store
  let told: string[]
  let fail: (statement: string) => Error | null

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gopy-group-'))
    fail = () => null
    const driver = await watched(statement => fail(statement))
    store = await openSqlite(join(folder, 'gopy.sqlite'), driver.connect)
    told = driver.told
    told.length = 0
  })
  afterEach(async () => {
    await store.close()
    await rm(folder, { recursive: true })
  })

  const commits = () => told.filter(statement => statement === 'commit').length
  const names = async () =>
    (await store.db.selectFrom('settings').select('name').orderBy('name').execute()).map(row => row.name)

  it('share a flush: two hundred need no more than five', async () => {
    await Promise.all(Array.from({ length: 200 }, (_, i) => store.write(insert(`n${i}`))))
    expect(commits()).to.be.at.most(5)
    expect(await names()).to.have.length(200)
  })

  it('are done in the order in which they came', async () => {
    const order: number[] = []
    await Promise.all(
      Array.from({ length: 150 }, (_, i) =>
        store.write(async tx => {
          await insert(`n${i}`)(tx)
          order.push(i)
        })
      )
    )
    expect(order).to.deep.equal(Array.from({ length: 150 }, (_, i) => i))
  })

  it('see what those before them wrote', async () => {
    const [, seen] = await Promise.all([
      store.write(insert('first')),
      store.write(tx => tx.selectFrom('settings').select('name').execute())
    ])
    expect(seen).to.deep.equal([{ name: 'first' }])
  })

  it('are answered only after the commit', async () => {
    const answered: number[] = []
    const works = [0, 1, 2].map(i => store.write(insert(`n${i}`)).then(() => answered.push(commits())))
    await Promise.all(works)
    expect(answered).to.deep.equal([1, 1, 1])
  })

  it('are one transaction without savepoint where there is but one', async () => {
    await store.write(insert('a'))
    expect(told.filter(statement => /^(?:begin|commit|savepoint)/.test(statement))).to.deep.equal([
      'begin immediate',
      'commit'
    ])
  })

  it('are each done again alone when the shared commit fails, and nobody is told of something that is not there', async () => {
    let failures = 1
    fail = statement => (statement === 'commit' && failures-- > 0 ? full() : null)
    await Promise.all(['a', 'b', 'c'].map(name => store.write(insert(name))))
    expect(await names()).to.deep.equal(['a', 'b', 'c'])
  })

  it('are refused when no commit succeeds, and nothing of them is there', async () => {
    fail = statement => (statement === 'commit' ? full() : null)
    const outcomes = await Promise.allSettled(['a', 'b'].map(name => store.write(insert(name))))
    expect(outcomes.map(outcome => outcome.status)).to.deep.equal(['rejected', 'rejected'])
    fail = () => null
    await store.write(insert('after'))
    expect(await names()).to.deep.equal(['after'])
  })

  it('are not harmed by one for which the disk has no room, and it is told why', async () => {
    await store.write(tx => sql`pragma max_page_count = 400`.execute(tx))
    const large = (tx: Tx) =>
      tx
        .insertInto('settings')
        .values({ name: 'large', value: 'x'.repeat(4_000_000) })
        .execute()
    const works = [insert('a'), large, insert('b'), large, insert('c')]
    const outcomes = await Promise.allSettled(works.map(work => store.write<unknown>(work)))
    const told = outcomes.map(outcome =>
      outcome.status === 'fulfilled' ? 'done' : (outcome.reason as { code: string }).code
    )
    expect(told).to.deep.equal(['done', 'SQLITE_FULL', 'done', 'SQLITE_FULL', 'done'])
    expect(await names()).to.deep.equal(['a', 'b', 'c'])
    expect((await rejection(store.write(large))).code).to.equal('SQLITE_FULL')
    await store.write(insert('after'))
    expect(await names()).to.deep.equal(['a', 'after', 'b', 'c'])
  })

  it('are tried again where another process has the file', async () => {
    let failures = 3
    fail = statement => (statement === 'begin immediate' && failures-- > 0 ? busy() : null)
    await Promise.all(['a', 'b'].map(name => store.write(insert(name))))
    expect(commits()).to.equal(1)
    failures = 3
    await store.write(insert('c'))
    expect(await names()).to.deep.equal(['a', 'b', 'c'])
  })

  it('are given up after a bounded number of attempts', async function () {
    this.timeout(20_000)
    fail = statement => (statement === 'begin immediate' ? busy() : null)
    const error = await rejection(store.write(insert('a')))
    expect(error.code).to.equal('SQLITE_BUSY')
    expect(told.length).to.be.within(2, 20)
  })

  it('are all on disk when the store is closed right after they were asked for', async () => {
    const works = ['a', 'b', 'c'].map(name => store.write(insert(name)))
    await store.close()
    await Promise.all(works)
    store = await openSqlite(join(folder, 'gopy.sqlite'))
    expect(await names()).to.deep.equal(['a', 'b', 'c'])
  })

  it('wait for another process that writes, and then go on', async () => {
    const other = await (await sqliteDriver())(join(folder, 'gopy.sqlite'), 'write')
    await other.all('begin immediate', [])
    const writing = store.write(insert('mine'))
    await other.run(`insert into settings (name, value) values ('other', '')`, [])
    await other.all('commit', [])
    await other.close()
    await writing
    expect(await names()).to.deep.equal(['mine', 'other'])
  })
})
