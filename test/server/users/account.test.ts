import { expect } from 'chai'
import { sessionCookie } from '../../../server/security/session.ts'
import { countRecoveryCodes } from '../../../server/store/users.ts'
import { addAccount, codeOf, password, signedInAs } from '../../support/accounts.ts'
import { Client } from '../../support/client.ts'
import { startServer, type TestServer } from '../../support/server.ts'

const next = { 'new-password': 'bánh mì không hành', 'password-again': 'bánh mì không hành' }

describe('one’s own account', () => {
  let server: TestServer
  let now = new Date('2026-11-20T03:00:00Z')
  before(async () => {
    server = await startServer({}, () => now)
  })
  after(async () => {
    await server.stop()
    expect(server.faults).to.deep.equal([])
  })
  beforeEach(() => {
    now = new Date(now.getTime() + 3_600_000)
  })

  it('changes the password for whoever knows the present one, and signs out everywhere else', async () => {
    const user = await addAccount(server.services.store)
    const here = await signedInAs(server, user)
    const elsewhere = await signedInAs(server, user)
    const before = here.cookies.get(sessionCookie)
    expect((await here.post('/account/password', { password: 'sai', ...next })).status).to.equal(422)
    expect((await here.post('/account/password', { password, ...next })).status).to.equal(303)
    expect(here.cookies.get(sessionCookie)).to.be.a('string').and.not.to.equal(before)
    expect((await here.get('/account')).status).to.equal(200)
    expect((await elsewhere.get('/account')).status).to.equal(303)
    expect((await new Client(server.url).post('/sign-in', { login: user.login, password })).status).to.equal(401)
  })

  it('lists where one is signed in, and ends any of them', async () => {
    const user = await addAccount(server.services.store)
    const here = await signedInAs(server, user)
    const elsewhere = await signedInAs(server, user)
    const page = await (await here.get('/account')).text()
    const [end] = /\/account\/sessions\/[0-9a-f]{64}\/end/.exec(page) ?? ['']
    expect(page).to.contain('Chrome, Windows').and.to.contain('Phiên này')
    expect((await here.post(end)).status).to.equal(303)
    expect((await elsewhere.get('/account')).status).to.equal(303)
    expect((await here.post(end)).status).to.equal(404)
    const third = await signedInAs(server, user)
    await here.post('/account/sessions/end-others')
    expect((await third.get('/account')).status).to.equal(303)
    expect((await here.get('/account')).status).to.equal(200)
  })

  it('ends no session of somebody else', async () => {
    const [one, two] = [await addAccount(server.services.store), await addAccount(server.services.store)]
    const [mine, theirs] = [await signedInAs(server, one), await signedInAs(server, two)]
    const rows = await server.services.store.db
      .selectFrom('sessions')
      .select('id')
      .where('user_id', '=', two.id)
      .execute()
    expect((await mine.post(`/account/sessions/${rows[0]?.id}/end`)).status).to.equal(404)
    expect((await theirs.get('/account')).status).to.equal(200)
  })

  it('turns the second factor on only with a code made of the secret shown', async () => {
    const user = await addAccount(server.services.store, { weak: true })
    const client = await signedInAs(server, user)
    const page = await (await client.get('/account/second-factor')).text()
    const secret = /name="secret" value="([A-Z2-7]{32})"/.exec(page)?.[1] ?? ''
    expect(page).to.contain('<svg').and.to.contain(secret.slice(0, 4))
    const wrong = await client.post('/account/second-factor', { secret, code: '000000' })
    expect(wrong.status).to.equal(422)
    expect(await wrong.text()).to.contain(secret)
    expect(
      (await client.post('/account/second-factor', { secret, code: codeOf({ ...user, totp_secret: secret }, now) }))
        .status
    ).to.equal(200)
    expect(await countRecoveryCodes(server.services.store.db, user.id)).to.equal(10)
  })

  it('asks for the password before the second factor is replaced, and long after signing in', async () => {
    const user = await addAccount(server.services.store)
    const client = await signedInAs(server, user)
    const page = await (await client.get('/account/second-factor')).text()
    const secret = /name="secret" value="([A-Z2-7]{32})"/.exec(page)?.[1] ?? ''
    const code = codeOf({ ...user, totp_secret: secret }, now)
    expect(page).to.contain('<label for="password">')
    expect((await client.post('/account/second-factor', { secret, code })).status).to.equal(422)
    expect((await client.post('/account/second-factor', { secret, code, password })).status).to.equal(200)

    const weak = await addAccount(server.services.store, { weak: true })
    const fresh = await signedInAs(server, weak)
    expect(await (await fresh.get('/account/second-factor')).text()).not.to.contain('<label for="password">')
    now = new Date(now.getTime() + 11 * 60_000)
    expect(await (await fresh.get('/account/second-factor')).text()).to.contain('<label for="password">')
  })

  it('keeps the language one chose', async () => {
    const client = await signedInAs(server, await addAccount(server.services.store))
    await client.post('/account/language', { language: 'en' })
    expect(await (await client.get('/account')).text())
      .to.contain('<html lang="en">')
      .and.to.contain('My account')
  })
})
