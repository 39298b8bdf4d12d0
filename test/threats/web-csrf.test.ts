import { readdir } from 'node:fs/promises'
import { expect } from 'chai'
import { failures } from '../../lib/model/failures.ts'
import { routes } from '../../server/routes.ts'
import { addAccount, signedInAs } from '../support/accounts.ts'
import { Client } from '../support/client.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { consultationRows } from '../support/store-rows.ts'

describe('a form on another site', () => {
  let server: TestServer
  let client: Client
  let user: string
  before(async () => {
    server = await startServer()
    const administrator = await addAccount(server.services.store, { administrator: true })
    user = (await addAccount(server.services.store)).id
    client = await signedInAs(server, administrator)
  })
  after(async () => {
    await server.stop()
    expect(server.faults).to.deep.equal([])
  })
  const foreign: Record<string, string>[] = [
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: '', referer: 'https://evil.example/page' },
    { origin: '' }
  ]

  it('does nothing here, at any address that takes forms, whoever is signed in', async () => {
    for (const route of routes.filter(({ method }) => method === 'post')) {
      const path = route.path.replace(/:\w+/g, 'x')
      const response = await client.post(path, {}, { origin: 'https://evil.example' })
      expect(response.status, path).to.equal(403)
      expect(await response.text(), path).to.contain(failures['other-site'].vi.slice(0, 20))
    }
  })

  it('is refused by whatever the browser says of its origin, and where it says nothing', async () => {
    for (const headers of foreign) {
      const response = await client.post(`/users/${user}/disable`, {}, headers)
      expect(response.status, JSON.stringify(headers)).to.equal(403)
    }
    const row = await server.services.store.db
      .selectFrom('users')
      .select('disabled_at')
      .where('id', '=', user)
      .executeTakeFirst()
    expect(row?.disabled_at).to.equal(null)
    expect((await client.post(`/users/${user}/disable`)).status).to.equal(303)
  })

  it('stores no upload: it is refused before its body is read', async () => {
    const { root } = await consultationRows(server.services.store)
    const body = new FormData()
    body.append('files', new File(['x'.repeat(200_000)], 'a.txt'))
    const cookie = Array.from(client.cookies, ([name, value]) => `${name}=${value}`).join('; ')
    const address = `${server.url}/consultations/${root.consultation_id}/submissions/upload`
    const response = await fetch(address, { method: 'POST', body, headers: { cookie, origin: 'https://evil.example' } })
    expect(response.status).to.equal(403)
    expect(await readdir(server.services.originals.incoming)).to.deep.equal([])
  })

  it('gets no cookie of ours to send: SameSite=Lax, HttpOnly, and with TLS Secure and bound to the host', async () => {
    const secure = await startServer({ secure: true })
    try {
      for (const [url, wanted] of [
        [server.url, /^gopy_\w+=[^;]*; .*HttpOnly; SameSite=Lax/],
        [secure.url, /^__Host-gopy_\w+=[^;]*; .*Path=\/;.* HttpOnly; Secure; SameSite=Lax/]
      ] as const) {
        const response = await new Client(url).post(
          '/language',
          { language: 'en', next: '/' },
          { origin: url.replace(/^http:/, url === secure.url ? 'https:' : 'http:') }
        )
        const [cookie = ''] = response.headers.getSetCookie()
        expect(cookie)
          .to.match(wanted)
          .and.not.to.match(/domain=/i)
      }
    } finally {
      await secure.stop()
    }
  })
})
