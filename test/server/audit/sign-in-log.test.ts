import { expect } from 'chai'
import { addAccount, codeOf, password } from '../../support/accounts.ts'
import { Client } from '../../support/client.ts'
import { startServer, type TestServer } from '../../support/server.ts'

describe('what is recorded of signing in', () => {
  let server: TestServer
  const now = new Date('2026-11-20T03:00:00Z')
  before(async () => {
    server = await startServer({}, () => now)
  })
  after(() => server.stop())

  it('is each success and failure of an account, by id, without what was typed', async () => {
    const { store } = server.services
    const user = await addAccount(store, { login: 'nguyen.lan', name: 'Nguyễn Lan' })
    const client = new Client(server.url)
    await client.post('/sign-in', { login: 'nguyen.lan', password: 'mật khẩu gõ nhầm' })
    await client.post('/sign-in', { login: 'mật khẩu gõ vào ô tên', password })
    await client.post('/sign-in', { login: 'nguyen.lan', password })
    await client.post('/sign-in/second-step', { code: '000000' })
    await client.post('/sign-in/second-step', { code: codeOf(user, now) })
    await client.post('/sign-out')
    const links = await store.db.selectFrom('audit').selectAll().orderBy('number').execute()
    expect(links.map(link => link.action)).to.deep.equal([
      'sign-in-failed',
      'signed-in',
      'second-step-failed',
      'second-step-passed',
      'signed-out'
    ])
    for (const link of links) expect(link.object).to.equal(`user/${user.id}`)
    expect(JSON.stringify(links)).not.to.match(/gõ|Lan|nguyen|000000/)
  })
})
