import { expect } from 'chai'
import { isOwnAddress } from '../../server/http/send.ts'
import { addAccount, codeOf, password, signedInAs } from '../support/accounts.ts'
import { Client } from '../support/client.ts'
import { startServer, type TestServer } from '../support/server.ts'

const elsewhere = [
  'https://evil.example',
  '//evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  'javascript:alert(1)',
  'evil.example',
  ' //evil.example',
  '/\u0000/evil.example',
  'http:evil.example'
]

describe('a link that wants to lead away', () => {
  let server: TestServer
  const now = new Date('2026-11-20T03:00:00Z')
  before(async () => {
    server = await startServer({}, () => now)
  })
  after(async () => {
    await server.stop()
    expect(server.faults).to.deep.equal([])
  })
  /** Where a browser would end up. */
  const hostOf = (response: Response): string => new URL(response.headers.get('location') ?? '/', server.url).host
  const own = (): string => new URL(server.url).host

  it('is no address of this server', () => {
    for (const address of elsewhere) expect(isOwnAddress(address), JSON.stringify(address)).to.equal(false)
    for (const address of ['/', '/account', '/consultations/a?unit=b#c', '/gop-y/X?q=//x'])
      expect(isOwnAddress(address), address).to.equal(true)
  })

  it('leads nowhere else after the language switch', async () => {
    for (const next of elsewhere) {
      const response = await new Client(server.url).post('/language', { language: 'en', next })
      expect(hostOf(response), JSON.stringify(next)).to.equal(own())
    }
  })

  it('leads nowhere else after signing in, in one step or two', async () => {
    for (const next of elsewhere) {
      const user = await addAccount(server.services.store)
      const client = new Client(server.url)
      const first = await client.post('/sign-in', { login: user.login, password, next })
      expect(hostOf(first), JSON.stringify(next)).to.equal(own())
      const second = await client.post('/sign-in/second-step', { code: codeOf(user, now), next })
      expect(hostOf(second), JSON.stringify(next)).to.equal(own())
      expect(second.headers.get('location')).to.equal('/consultations')
    }
  })

  it('leads nowhere else for somebody who is signed in already', async () => {
    const client = await signedInAs(server, await addAccount(server.services.store))
    for (const next of elsewhere) {
      expect(hostOf(await client.get(`/sign-in?next=${encodeURIComponent(next)}`)), JSON.stringify(next)).to.equal(
        own()
      )
    }
  })
})
