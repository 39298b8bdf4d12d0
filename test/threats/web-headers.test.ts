import { expect } from 'chai'
import { routes } from '../../server/routes.ts'
import { contentDisposition } from '../../server/security/headers.ts'
import { addAccount, signedInAs } from '../support/accounts.ts'
import { Client } from '../support/client.ts'
import { startServer, type TestServer } from '../support/server.ts'

describe('the headers of every answer', () => {
  let server: TestServer
  let client: Client
  before(async () => {
    server = await startServer()
    client = await signedInAs(server, await addAccount(server.services.store, { administrator: true }))
  })
  after(async () => {
    await server.stop()
    expect(server.faults).to.deep.equal([])
  })
  const policyOf = (response: Response): Map<string, string> => {
    const directives = (response.headers.get('content-security-policy') ?? '').split(';').map(text => text.trim())
    return new Map(directives.map(text => [text.split(' ')[0] ?? '', text.split(' ').slice(1).join(' ')]))
  }

  it('let no other site frame it, and no script, style or form run but our own: pages, faults, refusals, files', async () => {
    const answers = await Promise.all([
      client.get('/sign-in'),
      client.get('/users'),
      client.get('/not-there'),
      new Client(server.url).get('/users'),
      client.post('/users', {}, { origin: 'https://evil.example' }),
      client.get('/health'),
      client.get('/assets/gopy.css')
    ])
    for (const answer of answers) {
      const policy = policyOf(answer)
      expect(policy.get('default-src'), answer.url).to.equal("'none'")
      expect(policy.get('frame-ancestors')).to.equal("'none'")
      expect(policy.get('base-uri')).to.equal("'none'")
      expect(policy.get('object-src')).to.equal("'none'")
      for (const kind of ['script-src', 'style-src', 'form-action', 'connect-src', 'font-src'])
        expect(policy.get(kind), kind).to.equal("'self'")
      expect([...policy.values()].join(' ')).not.to.match(/unsafe|\*|https?:|blob:/)
      expect(answer.headers.get('x-frame-options')).to.equal('DENY')
      expect(answer.headers.get('x-content-type-options')).to.equal('nosniff')
      expect(answer.headers.get('referrer-policy')).to.equal('same-origin')
      expect(answer.headers.get('cross-origin-opener-policy')).to.equal('same-origin')
      expect(answer.headers.get('cross-origin-resource-policy')).to.equal('same-origin')
      expect(answer.headers.get('permissions-policy')).to.contain('camera=()')
      expect(answer.headers.get('x-powered-by')).to.equal(null)
      expect(answer.headers.get('access-control-allow-origin')).to.equal(null)
    }
  })

  it('keep every page out of caches, so that going back shows nothing after signing out', async () => {
    for (const route of routes.filter(({ method, path }) => method === 'get' && !path.includes(':'))) {
      const response = await client.get(route.path)
      if (response.status === 200) expect(response.headers.get('cache-control'), route.path).to.equal('no-store')
    }
  })

  it('ask for TLS for a year where there is TLS, and never where there is none', async () => {
    expect((await client.get('/sign-in')).headers.get('strict-transport-security')).to.equal(null)
    const secure = await startServer({ secure: true })
    try {
      const response = await new Client(secure.url).get('/sign-in')
      expect(response.headers.get('strict-transport-security')).to.match(/max-age=31536000/)
      expect(policyOf(response).has('upgrade-insecure-requests')).to.equal(true)
    } finally {
      await secure.stop()
    }
  })

  it('hold no inline script, style or handler in any page that needs no object', async () => {
    for (const route of routes.filter(({ method, path }) => method === 'get' && !path.includes(':'))) {
      const response = await client.get(route.path)
      const page = await response.text()
      if (!(response.headers.get('content-type') ?? '').startsWith('text/html')) continue
      expect(page, route.path).not.to.match(/<style|\sstyle=|\son[a-z]+=|javascript:|<script(?![^>]*\ssrc=)/i)
      expect(page, route.path).not.to.match(/(?:src|href|action)="(?:https?:)?\/\//)
    }
  })
})

describe('the name of a download', () => {
  it('adds no header and no parameter, whatever a sender called the file', () => {
    const names = [
      'a\r\nSet-Cookie: x=1',
      'a"; filename="b.exe',
      "a'; b",
      'a\\"b',
      'a%0d%0ab',
      '\ud800x',
      'a;b=c',
      '../../x',
      '\u202egpj.exe'
    ]
    for (const name of names) {
      const header = contentDisposition(name, false)
      expect(header, name).to.match(/^attachment; filename="[\w.\- ()]*"; filename\*=UTF-8''[\w.\-~!%]*$/)
    }
  })

  it('is whole for browsers of today, and legible for old ones', () => {
    expect(contentDisposition('Góp ý Đoàn.docx', true)).to.equal(
      `inline; filename="Gop y Doan.docx"; filename*=UTF-8''${encodeURIComponent('Góp ý Đoàn.docx')}`
    )
  })
})
