import { expect } from 'chai'
import { addAccount, codeOf, password } from '../support/accounts.ts'
import { Client } from '../support/client.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { consultationRows, type Rows } from '../support/store-rows.ts'
import { updateConsultation } from '../../server/store/consultations.ts'

describe('somebody who guesses', () => {
  let server: TestServer
  let rows: Rows
  let now = new Date('2026-11-20T03:00:00Z')
  before(async () => {
    server = await startServer({ proxies: 1 }, () => now)
    const { store } = server.services
    rows = await consultationRows(store)
    const { id, version } = rows.consultation
    await store.write(tx => updateConsultation(tx, id, version, { state: 'open', unit_code: 1 }))
  })
  after(async () => {
    await server.stop()
    expect(server.faults).to.deep.equal([])
  })
  const from = (address: string): Record<string, string> => ({ 'x-forwarded-for': address })
  const signIn = async (login: string, given: string, address: string): Promise<number> =>
    (await new Client(server.url).post('/sign-in', { login, password: given }, from(address))).status

  it('a password is stopped after ten, even with the right one, and nobody else is', async () => {
    const user = await addAccount(server.services.store)
    for (let guess = 0; guess < 10; guess++)
      expect(await signIn(user.login, `sai ${guess}`, '203.0.113.1')).to.equal(401)
    expect(await signIn(user.login, password, '203.0.113.1')).to.equal(429)
    expect(await signIn(user.login.toUpperCase(), password, '203.0.113.1')).to.equal(429)
    expect(await signIn(user.login, password, '203.0.113.2')).to.equal(303)
    now = new Date(now.getTime() + 15 * 60_000)
    expect(await signIn(user.login, password, '203.0.113.1')).to.equal(303)
  })

  it('one password with many accounts is stopped by the address', async () => {
    const statuses = []
    for (let guess = 0; guess < 101; guess++)
      statuses.push(await signIn(`ai.do.${guess}`, 'matkhau123456', '203.0.113.3'))
    expect(statuses.slice(0, 100)).not.to.include(429)
    expect(statuses[100]).to.equal(429)
  }).timeout(60_000)

  it('from a whole IPv6 network is one', async () => {
    const user = await addAccount(server.services.store)
    for (let guess = 0; guess < 10; guess++) await signIn(user.login, 'sai', `2001:db8:5:${guess}::${guess + 1}`)
    expect(await signIn(user.login, password, '2001:db8:5:aa::1')).to.equal(429)
  })

  it('cannot choose the address by a header of their own', async () => {
    const user = await addAccount(server.services.store)
    for (let guess = 0; guess < 10; guess++) await signIn(user.login, 'sai', `198.51.100.${guess}, 203.0.113.9`)
    expect(await signIn(user.login, password, '198.51.100.77, 203.0.113.9')).to.equal(429)
  })

  it('the second factor is stopped after five, by account', async () => {
    const user = await addAccount(server.services.store)
    const client = new Client(server.url)
    await client.post('/sign-in', { login: user.login, password })
    for (let guess = 0; guess < 5; guess++) {
      expect(
        (await client.post('/sign-in/second-step', { code: '000000' }, from(`203.0.113.${20 + guess}`))).status
      ).to.equal(401)
    }
    expect((await client.post('/sign-in/second-step', { code: codeOf(user, now) })).status).to.equal(429)
    const again = new Client(server.url)
    await again.post('/sign-in', { login: user.login, password }, from('203.0.113.30'))
    expect((await again.post('/sign-in/second-step', { code: codeOf(user, now) })).status).to.equal(429)
  })

  it('who saw a code of the second factor cannot use it again', async () => {
    const user = await addAccount(server.services.store)
    const code = codeOf(user, now)
    const enter = async (): Promise<number> => {
      const client = new Client(server.url)
      await client.post('/sign-in', { login: user.login, password })
      return (await client.post('/sign-in/second-step', { code })).status
    }
    expect(await enter()).to.equal(303)
    expect(await enter()).to.equal(401)
    now = new Date(now.getTime() + 30_000)
    expect(await enter()).to.equal(401)
  })

  it('who sends one code twice at the same moment gets in once', async () => {
    const user = await addAccount(server.services.store)
    const clients = await Promise.all(
      [1, 2, 3].map(async () => {
        const client = new Client(server.url)
        await client.post('/sign-in', { login: user.login, password })
        return client
      })
    )
    const answers = await Promise.all(
      clients.map(client => client.post('/sign-in/second-step', { code: codeOf(user, now) }))
    )
    expect(answers.map(({ status }) => status)).to.have.members([303, 401, 401])
  })

  it('the codes of units and receipts is stopped by the address, while 200 members of one office with the right code are not', async () => {
    const { code } = rows.consultation
    const give = async (unit: string, address: string): Promise<number> =>
      (
        await new Client(server.url).post(
          `/gop-y/${code}/unit`,
          { unit },
          { ...from(address), cookie: `gopy_device=${'x'.repeat(40)}${unit}${Math.random()}` }
        )
      ).status
    for (let member = 0; member < 200; member++) expect(await give(rows.health.code, '203.0.113.40')).to.equal(303)
    let stopped = 0
    for (let guess = 0; guess < 120; guess++) if ((await give(`ZZZZ${guess}`, '203.0.113.41')) === 429) stopped++
    expect(stopped).to.equal(20)
    const receipts = []
    for (let guess = 0; guess < 70; guess++) {
      const answer = await new Client(server.url).post(
        `/gop-y/${code}/receipts`,
        { receipt: `ABCDE-${guess}` },
        { ...from('203.0.113.42'), cookie: `gopy_device=${'y'.repeat(40)}${guess}` }
      )
      receipts.push(answer.status)
    }
    expect(receipts.filter(status => status === 429)).to.have.length(10)
  }).timeout(60_000)
})
