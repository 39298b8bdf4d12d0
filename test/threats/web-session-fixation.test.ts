import { expect } from 'chai'
import { newSecret } from '../../server/security/secrets.ts'
import { sessionCookie } from '../../server/security/session.ts'
import { addAccount, codeOf, password } from '../support/accounts.ts'
import { Client } from '../support/client.ts'
import { startServer, type TestServer } from '../support/server.ts'

describe('a session that somebody else put into the browser', () => {
  let server: TestServer
  let now = new Date('2026-11-20T03:00:00Z')
  before(async () => {
    server = await startServer({}, () => now)
  })
  after(async () => {
    await server.stop()
    expect(server.faults).to.deep.equal([])
  })
  const usable = async (secret: string): Promise<boolean> => {
    const thief = new Client(server.url)
    thief.cookies.set(sessionCookie, secret)
    return (await thief.get('/account')).status === 200
  }

  it('is not taken over: signing in makes a new one', async () => {
    const user = await addAccount(server.services.store)
    const planted = newSecret()
    const victim = new Client(server.url)
    victim.cookies.set(sessionCookie, planted)
    await victim.post('/sign-in', { login: user.login, password })
    expect(victim.cookies.get(sessionCookie)).not.to.equal(planted)
    await victim.post('/sign-in/second-step', { code: codeOf(user, now) })
    expect(await usable(planted)).to.equal(false)
    expect((await victim.get('/account')).status).to.equal(200)
  })

  it('known before the second step opens nothing after it', async () => {
    const user = await addAccount(server.services.store)
    const victim = new Client(server.url)
    await victim.post('/sign-in', { login: user.login, password })
    const before = victim.cookies.get(sessionCookie) ?? ''
    await victim.post('/sign-in/second-step', { code: codeOf(user, now) })
    const after = victim.cookies.get(sessionCookie) ?? ''
    expect(after).not.to.equal(before)
    expect(await usable(before)).to.equal(false)
    expect(await usable(after)).to.equal(true)
  })

  it('without the second step opens no page but the one that asks for it', async () => {
    const user = await addAccount(server.services.store, { administrator: true })
    const half = new Client(server.url)
    await half.post('/sign-in', { login: user.login, password })
    for (const path of ['/account', '/account/second-factor', '/consultations', '/users', '/audit', '/backup']) {
      expect((await half.get(path)).headers.get('location'), path).to.match(/^\/sign-in\?next=/)
    }
    expect((await half.get('/sign-in/second-step')).status).to.equal(200)
    now = new Date(now.getTime() + 11 * 60_000)
    expect((await half.get('/sign-in/second-step')).headers.get('location')).to.equal('/sign-in')
  })

  it('is not accepted from the address or from anywhere but the cookie', async () => {
    const user = await addAccount(server.services.store)
    const client = new Client(server.url)
    await client.post('/sign-in', { login: user.login, password })
    await client.post('/sign-in/second-step', { code: codeOf(user, now) })
    const secret = client.cookies.get(sessionCookie) ?? ''
    const other = new Client(server.url)
    expect((await other.get(`/account?${sessionCookie}=${secret}`)).status).to.equal(303)
    expect((await other.get('/account', { authorization: `Bearer ${secret}` })).status).to.equal(303)
  })
})
