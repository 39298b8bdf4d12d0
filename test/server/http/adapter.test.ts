import { expect } from 'chai'
import { checkRoute } from '../../../server/http/adapter.ts'
import { redirect } from '../../../server/http/answer.ts'
import { anyone, member, staff, type Route } from '../../../server/http/route.ts'
import { translator } from '../../../server/messages/messages.ts'
import { routes } from '../../../server/routes.ts'
import { addAccount, signedInAs } from '../../support/accounts.ts'
import { Client } from '../../support/client.ts'
import { startServer, type TestServer } from '../../support/server.ts'

const nothing = () => redirect('/')

describe('the route table', () => {
  it('has a rule for every route, each where the rule can hold', () => {
    for (const route of routes) expect(() => checkRoute(route)).not.to.throw()
  })

  it('names no method and path twice', () => {
    const names = routes.map(r => `${r.method} ${r.path}`)
    expect(names.filter((name, i) => names.indexOf(name) !== i)).to.deep.equal([])
  })

  it('refuses a route that nobody made a rule for', () => {
    const route = { ...anyone('get', '/x', nothing), who: undefined } as unknown as Route
    expect(() => checkRoute(route)).to.throw('no rule')
  })

  it('refuses a rule about a consultation on a path that names none', () => {
    expect(() => checkRoute(staff('get', '/comments', nothing))).to.throw(':consultation')
    expect(() => checkRoute(member('get', '/read', nothing))).to.throw(':code')
  })
})

describe('every request', () => {
  let server: TestServer
  before(async () => {
    server = await startServer()
  })
  after(() => server.stop())

  it('to nowhere gets a page that says so, in the reader’s language', async () => {
    const client = new Client(server.url)
    const vi = await client.get('/khong-co')
    expect([vi.status, await vi.text()].join())
      .to.include('404')
      .and.include(translator('vi')('failure.title-404'))
    await client.post('/language', { language: 'en', next: '/khong-co' })
    expect(await (await client.get('/khong-co')).text()).to.include(translator('en')('failure.title-404'))
  })

  it('to a consultation that is not there is not sent back to the same address', async () => {
    const way = async (path: string) =>
      /<a class="button" href="([^"]*)"/.exec(await (await new Client(server.url).get(path)).text())?.[1]
    expect(await way('/gop-y/NOSUCH22')).to.equal('/')
    expect(await way('/gop-y/NOSUCH22/drafts/d1')).to.equal('/gop-y/NOSUCH22')
  })

  it('of somebody not signed in is led to the sign-in and back', async () => {
    const response = await new Client(server.url).get('/consultations')
    expect([response.status, response.headers.get('location')]).to.deep.equal([303, '/sign-in?next=%2Fconsultations'])
  })

  it('by a form of somebody whose session ended elsewhere says how to sign in without losing what was typed', async () => {
    const response = await new Client(server.url).post('/account/language', { language: 'en' })
    const shown = await response.text()
    expect(response.status).to.equal(401)
    expect(shown).to.include(translator('vi')('failure.help-signed-out'))
    expect(shown).to.match(/href="\/sign-in" target="_blank"/)
  })

  it('of a script gets JSON, the problem in words', async () => {
    const response = await new Client(server.url).get('/consultations', { accept: 'application/json' })
    expect(response.status).to.equal(401)
    expect(await response.json()).to.have.nested.property('problem.code', 'not-signed-in')
  })

  it('by a form of another site changes nothing', async () => {
    const client = new Client(server.url)
    const response = await client.post('/language', { language: 'en' }, { origin: 'https://evil.example' })
    expect([response.status, client.cookies.has('gopy_language')]).to.deep.equal([403, false])
  })

  it('whose body is too large or broken is told so and no fault is logged', async () => {
    const client = new Client(server.url)
    const large = await client.post('/language', { next: 'x'.repeat(2_100_000) })
    expect(large.status).to.equal(413)
    expect(server.faults).to.deep.equal([])
  })

  it('answers the health check', async () => {
    const response = await new Client(server.url).get('/health')
    expect(await response.json()).to.deep.equal({ ok: true })
  })

  it('by an account without its second factor sees nothing but its own account', async () => {
    const weak = await addAccount(server.services.store, { administrator: true, weak: true })
    const client = await signedInAs(server, weak)
    const response = await client.get('/users')
    expect(response.headers.get('location')).to.equal('/account/second-factor')
  })
})
