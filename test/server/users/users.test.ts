import { expect } from 'chai'
import { findUser, findUserByLogin } from '../../../server/store/users.ts'
import { addAccount, password, signedInAs } from '../../support/accounts.ts'
import { Client } from '../../support/client.ts'
import { startServer, type TestServer } from '../../support/server.ts'

describe('accounts', () => {
  let server: TestServer
  let administrator: Client
  let own: string
  beforeEach(async () => {
    server = await startServer()
    const user = await addAccount(server.services.store, { login: 'quan.tri', administrator: true })
    own = user.id
    administrator = await signedInAs(server, user)
  })
  afterEach(async () => {
    await server.stop()
    expect(server.faults).to.deep.equal([])
  })
  const linkIn = (page: string): string => /href="(\/links\/[\w-]{43})"/.exec(page)?.[1] ?? ''

  it('are made with an invitation that is shown once and sets the password', async () => {
    const shown = await administrator.post('/users', { name: 'Lê Minh Khôi', login: 'le.khoi' })
    const link = linkIn(await shown.text())
    expect(link).not.to.equal('')
    expect(await (await administrator.get('/users')).text())
      .to.contain('le.khoi')
      .and.to.contain('Chờ nhận lời mời')
      .and.not.to.contain(link)
    const guest = new Client(server.url)
    expect(await (await guest.get(link)).text())
      .to.contain('Lê Minh Khôi')
      .and.to.contain('le.khoi')
    await guest.post(link, { 'new-password': password, 'password-again': password })
    expect((await new Client(server.url).post('/sign-in', { login: 'le.khoi', password })).status).to.equal(303)
  })

  it('have a login of their own', async () => {
    await addAccount(server.services.store, { login: 'le.khoi' })
    const response = await administrator.post('/users', { name: 'Lê Khôi', login: 'LE.KHOI' })
    expect(response.status).to.equal(422)
    expect(await response.text())
      .to.contain('id="login-error"')
      .and.to.contain('value="Lê Khôi"')
  })

  it('are found by login and by name, page by page', async () => {
    await addAccount(server.services.store, { login: 'le.khoi', name: 'Lê Minh Khôi' })
    await addAccount(server.services.store, { login: 'a_b', name: 'Phạm Thị Bưởi' })
    const search = async (words: string): Promise<string> =>
      (await administrator.get(`/users?${new URLSearchParams({ words }).toString()}`)).text()
    expect(await search('khoi'))
      .to.contain('le.khoi')
      .and.not.to.contain('a_b')
    expect(await search('Bưởi'))
      .to.contain('a_b')
      .and.not.to.contain('le.khoi')
    expect(await search('a_b')).to.contain('a_b')
    expect(await search('_')).not.to.contain('le.khoi')
    expect(await search("' or 1=1 --")).not.to.contain('le.khoi')
  })

  it('that are disabled are signed out at once and shut, until enabled', async () => {
    const user = await addAccount(server.services.store)
    const client = await signedInAs(server, user)
    await administrator.post(`/users/${user.id}/disable`)
    expect((await client.get('/account')).status).to.equal(303)
    expect((await new Client(server.url).post('/sign-in', { login: user.login, password })).status).to.equal(401)
    await administrator.post(`/users/${user.id}/enable`)
    expect((await new Client(server.url).post('/sign-in', { login: user.login, password })).status).to.equal(303)
  })

  it('whose password is reset open with the old one no more', async () => {
    const user = await addAccount(server.services.store)
    const client = await signedInAs(server, user)
    const link = linkIn(await (await administrator.post(`/users/${user.id}/link`)).text())
    expect((await client.get('/account')).status).to.equal(303)
    expect((await new Client(server.url).post('/sign-in', { login: user.login, password })).status).to.equal(401)
    expect((await new Client(server.url).get(link)).status).to.equal(200)
  })

  it('whose second factor is reset set it up anew', async () => {
    const user = await addAccount(server.services.store)
    await administrator.post(`/users/${user.id}/second-factor`)
    expect((await findUser(server.services.store.db, user.id))?.totp_secret).to.equal(null)
    const response = await new Client(server.url).post('/sign-in', { login: user.login, password })
    expect(response.headers.get('location')).to.equal('/account/second-factor')
  })

  it('keep one administrator who can sign in: nobody takes that from themselves, and two cannot take it from each other', async () => {
    for (const action of ['disable', 'no-administrator', 'link', 'second-factor']) {
      expect((await administrator.post(`/users/${own}/${action}`)).status, action).to.equal(403)
    }
    const other = await addAccount(server.services.store, { administrator: true })
    const second = await signedInAs(server, other)
    const answers = await Promise.all([
      administrator.post(`/users/${other.id}/disable`),
      second.post(`/users/${own}/disable`)
    ])
    const states = await Promise.all([
      findUser(server.services.store.db, own),
      findUser(server.services.store.db, other.id)
    ])
    expect(
      states.filter(user => user?.disabled_at === null),
      answers.map(a => a.status).join()
    ).to.have.length(1)
  })

  it('become administrators and cease to be', async () => {
    const user = await addAccount(server.services.store)
    const client = await signedInAs(server, user)
    expect((await client.get('/users')).status).to.equal(403)
    await administrator.post(`/users/${user.id}/administrator`)
    expect((await client.get('/users')).status).to.equal(200)
    await administrator.post(`/users/${user.id}/no-administrator`)
    expect((await client.get('/users')).status).to.equal(403)
  })

  it('need no second factor where the administrator left it to each person, which is on record', async () => {
    const weak = await addAccount(server.services.store, { weak: true, administrator: true })
    const client = await signedInAs(server, weak)
    expect((await client.get('/users')).status).not.to.equal(200)
    await administrator.post('/users/second-factor', { rule: 'offered' })
    expect((await client.get('/users')).status).to.equal(200)
    const log = await (await administrator.get('/audit?action=second-factor-rule')).text()
    expect(log).to.contain('rule: offered')
    await administrator.post('/users/second-factor', { rule: 'anything else' })
    expect((await client.get('/users')).status).not.to.equal(200)
  })

  it('are renamed', async () => {
    const user = await addAccount(server.services.store, { login: 'le.khoi' })
    await administrator.post(`/users/${user.id}/name`, { name: 'Lê Khôi Nguyên' })
    expect((await findUserByLogin(server.services.store.db, 'le.khoi'))?.name).to.equal('Lê Khôi Nguyên')
    expect((await administrator.post(`/users/${user.id}/name`, { name: 'x'.repeat(101) })).status).to.equal(422)
  })
})
