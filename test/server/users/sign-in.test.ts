import { expect } from 'chai'
import { sessionCookie } from '../../../server/security/session.ts'
import { changeUser } from '../../../server/store/users.ts'
import { addAccount, codeOf, password, signedInAs } from '../../support/accounts.ts'
import { Client } from '../../support/client.ts'
import { startServer, type TestServer } from '../../support/server.ts'

describe('signing in', () => {
  let server: TestServer
  let now = new Date('2026-11-20T03:00:00Z')
  before(async () => {
    server = await startServer({}, () => now)
  })
  after(() => server.stop())
  beforeEach(() => {
    // A new time step and fresh allowances for each test.
    now = new Date(now.getTime() + 3_600_000)
  })

  it('takes password and second factor, and leads to where one wanted to go', async () => {
    const lan = await addAccount(server.services.store, { login: 'nguyen.lan' })
    const client = new Client(server.url)
    const first = await client.post('/sign-in', { login: ' Nguyen.Lan ', password, next: '/account' })
    expect(first.status).to.equal(303)
    expect(first.headers.get('location')).to.equal('/sign-in/second-step?next=%2Faccount')
    expect((await client.get('/account')).headers.get('location')).to.match(/^\/sign-in/)
    const second = await client.post('/sign-in/second-step', { code: codeOf(lan, now), next: '/account' })
    expect(second.headers.get('location')).to.equal('/account')
    const page = await (await client.get('/account')).text()
    expect(page).to.contain('Người nguyen.lan')
  })

  it('gives one answer to a wrong password, an unknown, a disabled and an only invited account', async () => {
    const { store } = server.services
    const disabled = await addAccount(store, { login: 'bi.khoa' })
    const invited = await addAccount(store, { login: 'moi.moi' })
    await addAccount(store, { login: 'sai.mat.khau' })
    await store.write(async tx => {
      await changeUser(tx, disabled.id, { disabled_at: now.toISOString() })
      await changeUser(tx, invited.id, { password_hash: null })
    })
    const pages = []
    for (const [login, given] of [
      ['bi.khoa', password],
      ['moi.moi', password],
      ['khong.ai', password],
      ['sai.mat.khau', 'x']
    ]) {
      const client = new Client(server.url)
      const response = await client.post('/sign-in', { login: login!, password: given! })
      expect(response.status).to.equal(401)
      expect(client.cookies.has(sessionCookie)).to.equal(false)
      pages.push((await response.text()).replaceAll(login!, 'LOGIN'))
    }
    expect(new Set(pages).size).to.equal(1)
    expect(pages[0]).to.contain('không đúng')
  })

  it('asks whoever has no second factor to set one up before anything else', async () => {
    const weak = await addAccount(server.services.store, { weak: true, administrator: true })
    const client = new Client(server.url)
    const response = await client.post('/sign-in', { login: weak.login, password })
    expect(response.headers.get('location')).to.equal('/account/second-factor')
    expect((await client.get('/users')).status).to.be.oneOf([303, 403])
  })

  it('with a recovery code works once for each', async () => {
    const user = await addAccount(server.services.store, { weak: true })
    const client = await signedInAs(server, user)
    const page = await (await client.get('/account/second-factor')).text()
    const secret = /name="secret" value="([A-Z2-7]{32})"/.exec(page)?.[1] ?? ''
    const set = await client.post('/account/second-factor', {
      secret,
      code: codeOf({ ...user, totp_secret: secret }, now)
    })
    const code = /<code>([\dA-Z-]{27})<\/code>/.exec(await set.text())?.[1] ?? ''
    const enter = async (): Promise<string | null> => {
      const other = new Client(server.url)
      await other.post('/sign-in', { login: user.login, password })
      return (await other.post('/sign-in/second-step', { code: code.toLowerCase() })).headers.get('location')
    }
    expect(await enter()).to.equal('/consultations')
    expect(await enter()).to.equal(null)
  })

  it('ends with signing out, here and in the store', async () => {
    const user = await addAccount(server.services.store)
    const client = await signedInAs(server, user)
    const secret = client.cookies.get(sessionCookie) ?? ''
    expect((await client.get('/account')).status).to.equal(200)
    await client.post('/sign-out')
    expect(client.cookies.has(sessionCookie)).to.equal(false)
    client.cookies.set(sessionCookie, secret)
    expect((await client.get('/account')).status).to.equal(303)
  })

  it('is a form that works without script, labelled, with the fields that password managers know', async () => {
    const page = await (await new Client(server.url).get('/sign-in')).text()
    expect(page).to.match(/<form method="post" action="\/sign-in"/)
    for (const [name, kind] of [
      ['login', 'username'],
      ['password', 'current-password']
    ]) {
      expect(page).to.contain(`<label for="${name}">`)
      expect(page).to.match(new RegExp(`<input id="${name}"[^>]*autocomplete="${kind}"`))
    }
  })

  it('met no fault of the server', () => {
    expect(server.faults).to.deep.equal([])
  })
})
