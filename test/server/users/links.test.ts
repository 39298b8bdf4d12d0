import { expect } from 'chai'
import { verifyChain } from '../../../server/audit/chain.ts'
import { firstAdministratorLink } from '../../../server/security/first-administrator.ts'
import { makeLink } from '../../../server/security/one-time-link.ts'
import { changeUser, findUser, findUserByLogin } from '../../../server/store/users.ts'
import { addAccount, codeOf, password, signedInAs } from '../../support/accounts.ts'
import { Client } from '../../support/client.ts'
import { startServer, type TestServer } from '../../support/server.ts'

const passwords = { 'new-password': 'bánh mì không hành', 'password-again': 'bánh mì không hành' }

describe('one-time links', () => {
  let server: TestServer
  let now = new Date('2026-11-20T03:00:00Z')
  beforeEach(async () => {
    now = new Date('2026-11-20T03:00:00Z')
    server = await startServer({}, () => now)
  })
  afterEach(async () => {
    await server.stop()
    expect(server.faults).to.deep.equal([])
  })
  const firstLink = async (): Promise<string> => (await firstAdministratorLink(server.services.store, now)) ?? ''

  it('make the first administrator, who then sets up the second factor and is in', async () => {
    const link = `/links/${await firstLink()}`
    const client = new Client(server.url)
    expect(await (await client.get(link)).text()).to.contain('Tạo người quản trị đầu tiên')
    const made = await client.post(link, { name: 'Trần Thu Hà', login: 'tran.ha', ...passwords })
    expect(made.headers.get('location')).to.equal('/account/second-factor')
    const page = await (await client.get('/account/second-factor')).text()
    const secret = /name="secret" value="([A-Z2-7]{32})"/.exec(page)?.[1] ?? ''
    const user = await findUserByLogin(server.services.store.db, 'tran.ha')
    expect(user).to.include({ name: 'Trần Thu Hà', administrator: 1, totp_secret: null })
    const shown = await client.post('/account/second-factor', {
      secret,
      code: codeOf({ ...user!, totp_secret: secret }, now)
    })
    expect((await shown.text()).match(/<code>/g)).to.have.length(10)
    expect((await client.get('/users')).status).to.equal(200)
    expect(await verifyChain(server.services.store.db, null)).to.deep.include({ broken: null })
  })

  it('work once, and not after their day', async () => {
    const link = `/links/${await firstLink()}`
    now = new Date(now.getTime() + 24 * 3_600_000)
    expect((await new Client(server.url).get(link)).status).to.equal(410)
    const fresh = `/links/${await firstLink()}`
    const made = await new Client(server.url).post(fresh, { name: 'Trần Thu Hà', login: 'tran.ha', ...passwords })
    expect(made.status).to.equal(303)
    expect(
      (await new Client(server.url).post(fresh, { name: 'Kẻ khác', login: 'ke.khac', ...passwords })).status
    ).to.equal(410)
    expect(await findUserByLogin(server.services.store.db, 'ke.khac')).to.equal(null)
  })

  it('for the first administrator are made only while there is none, and each voids the one before', async () => {
    const before = await firstLink()
    const link = await firstLink()
    expect((await new Client(server.url).get(`/links/${before}`)).status).to.equal(410)
    await new Client(server.url).post(`/links/${link}`, { name: 'Trần Thu Hà', login: 'tran.ha', ...passwords })
    expect(await firstAdministratorLink(server.services.store, now)).to.equal(null)
  })

  it('are not used up by being opened, nor by a form with mistakes', async () => {
    const link = `/links/${await firstLink()}`
    const client = new Client(server.url)
    await client.get(link)
    const wrong: [Record<string, string>, string][] = [
      [{ name: '' }, 'name'],
      [{ login: 'Trần Hà' }, 'login'],
      [{ 'new-password': 'ngắn', 'password-again': 'ngắn' }, 'new-password'],
      [{ 'new-password': 'tranthuha2026', 'password-again': 'tranthuha2026' }, 'new-password'],
      [{ 'password-again': 'khác hẳn đi rồi' }, 'password-again']
    ]
    for (const [fields, id] of wrong) {
      const response = await client.post(link, { name: 'Trần Thu Hà', login: 'tran.ha', ...passwords, ...fields })
      expect(response.status, id).to.equal(422)
      expect(await response.text(), id).to.contain(`id="${id}-error"`)
    }
    expect((await client.post(link, { name: 'Trần Thu Hà', login: 'tran.ha', ...passwords })).status).to.equal(303)
  })

  it('are kept as a hash only', async () => {
    const link = await firstLink()
    const rows = JSON.stringify(await server.services.store.db.selectFrom('links').selectAll().execute())
    expect(rows).to.have.length.above(20).and.not.to.contain(link)
  })

  it('to a new password end all sessions, and still ask for the second factor', async () => {
    const { store } = server.services
    const user = await addAccount(store)
    const signedIn = await signedInAs(server, user)
    const link = await store.write(tx => makeLink(tx, 'new-password', user.id, now))
    const client = new Client(server.url)
    const response = await client.post(`/links/${link}`, passwords)
    expect(response.headers.get('location')).to.match(/^\/sign-in\/second-step/)
    expect((await client.get('/account')).status).to.equal(303)
    expect((await signedIn.get('/account')).status).to.equal(303)
    const old = await new Client(server.url).post('/sign-in', { login: user.login, password })
    expect(old.status).to.equal(401)
    expect((await findUser(store.db, user.id))?.totp_secret).to.equal(user.totp_secret)
  })

  it('of a disabled account open nothing', async () => {
    const { store } = server.services
    const user = await addAccount(store)
    const link = await store.write(async tx => {
      await changeUser(tx, user.id, { disabled_at: now.toISOString() })
      return makeLink(tx, 'invitation', user.id, now)
    })
    expect((await new Client(server.url).post(`/links/${link}`, passwords)).status).to.equal(410)
  })
})
