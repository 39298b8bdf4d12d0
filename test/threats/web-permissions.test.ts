import { expect } from 'chai'
import type { Context, StaffContext } from '../../server/http/context.ts'
import { json } from '../../server/http/answer.ts'
import type { Route, Who } from '../../server/http/route.ts'
import { routes } from '../../server/routes.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { consultationRows } from '../support/store-rows.ts'
import { actors, makeWorld, type Actor, type World } from '../support/world.ts'

/** Who gets through to a route of each kind, when it is about the consultation that is asked for. The one place that says so. */
const gets: Record<Who, readonly Actor[]> = {
  anyone: actors,
  member: actors,
  account: [
    'weak',
    'roleless',
    'staff',
    'secretary',
    'administrator',
    'other staff',
    'other secretary',
    'other administrator',
    'system'
  ],
  'signed-in': [
    'roleless',
    'staff',
    'secretary',
    'administrator',
    'other staff',
    'other secretary',
    'other administrator',
    'system'
  ],
  staff: ['staff', 'secretary', 'administrator', 'system'],
  secretary: ['secretary', 'administrator', 'system'],
  administrator: ['administrator', 'system'],
  system: ['system']
}

/** Every parameter that stands in a path. A new one is entered here, and its object in web-foreign-objects.test.ts. */
const parameters = new Set(
  'consultation code draft link user session submission comment group decision report job meeting receipt one name table'.split(
    ' '
  )
)

const staffRules = new Set<Who>(['staff', 'secretary', 'administrator'])

describe('every route, asked for by everybody', () => {
  let server: TestServer
  let world: World
  const handlers = new Map(routes.map(route => [route, route.handler]))
  let reached: Context | null = null
  before(async function () {
    this.timeout(60_000)
    server = await startServer()
    world = await makeWorld(server)
    for (const route of routes) {
      route.handler = context => {
        reached = context
        return json({ reached: true })
      }
    }
  })
  after(async () => {
    for (const [route, handler] of handlers) route.handler = handler
    await server.stop()
    expect(server.faults).to.deep.equal([])
  })

  const addressOf = (route: Route, code = world.own.consultation.code): string =>
    route.path.replace(/:(\w+)/g, (_, name: string) => {
      expect(parameters.has(name), `${route.path}: parameter ${name} has no entry`).to.equal(true)
      return { consultation: world.own.consultation.id, code }[name] ?? 'x'
    })
  /** The context that the handler got, or null with the status of the refusal. */
  const knock = async (
    actor: Actor,
    route: Route,
    query = ''
  ): Promise<{ context: Context | null; status: number }> => {
    reached = null
    const address = addressOf(route) + query
    const client = world.clients[actor]
    const response = route.method === 'get' ? await client.get(address) : await client.post(address)
    await response.arrayBuffer()
    return { context: reached, status: response.status }
  }

  for (const route of routes) {
    it(`${route.method.toUpperCase()} ${route.path} lets in ${gets[route.who].length === actors.length ? 'all' : `whom “${route.who}” means, and nobody else`}`, async () => {
      for (const actor of actors) {
        const { context, status } = await knock(actor, route)
        expect(context !== null, `${actor}: ${status}`).to.equal(gets[route.who].includes(actor))
        if (context === null) expect(status, actor).to.be.oneOf([303, 401, 403, 404])
      }
    }).timeout(20_000)
  }

  for (const route of routes.filter(({ who }) => staffRules.has(who))) {
    it(`${route.method.toUpperCase()} ${route.path} gives the units of one’s role, and narrows to those below, to no other`, async () => {
      const { own, other } = world
      const role: Actor =
        route.who === 'administrator' ? 'administrator' : route.who === 'secretary' ? 'secretary' : 'staff'
      const top = role === 'administrator' ? own.root : own.health
      const scopeAt = async (query: string): Promise<string | null> => {
        const { context } = await knock(role, route, query)
        return context === null ? null : (context as StaffContext).scope.path
      }
      expect(await scopeAt('')).to.equal(top.path)
      expect(await scopeAt(`?unit=${own.hospital.id}`)).to.equal(own.hospital.path)
      expect(await scopeAt(`?unit=${other.health.id}`)).to.equal(null)
      expect(await scopeAt('?unit=x')).to.equal(null)
      for (const unit of [own.building, own.root]) {
        expect(await scopeAt(`?unit=${unit.id}`), unit.name).to.equal(role === 'administrator' ? unit.path : null)
      }
      // Who is staff of one unit and administrator of none does not become one by naming a unit.
      if (role === 'administrator') {
        for (const actor of ['staff', 'secretary', 'other administrator'] as const) {
          expect((await knock(actor, route, `?unit=${own.hospital.id}`)).context, actor).to.equal(null)
        }
      }
    })
  }

  it('that is for members does not open a consultation that is still being prepared, nor one that does not exist', async () => {
    const preparing = await consultationRows(server.services.store)
    const { nobody } = world.clients
    for (const route of routes.filter(({ who }) => who === 'member')) {
      for (const code of ['XXXXXXXX', preparing.consultation.code]) {
        reached = null
        const address = addressOf(route, code)
        const response = route.method === 'get' ? await nobody.get(address) : await nobody.post(address)
        expect(response.status, address).to.equal(404)
        expect(reached).to.equal(null)
      }
    }
  })

  it('has one rule: no path is asked for twice, and none is open to anyone but what is listed here', () => {
    const names = routes.map(route => `${route.method} ${route.path}`)
    expect(new Set(names).size).to.equal(names.length)
    const open = routes.filter(({ who }) => who === 'anyone').map(route => `${route.method} ${route.path}`)
    expect(open).to.have.members([
      'get /',
      'get /health',
      'post /language',
      'get /sign-in',
      'post /sign-in',
      'get /sign-in/second-step',
      'post /sign-in/second-step',
      'post /sign-out',
      'get /links/:link',
      'post /links/:link'
    ])
  })

  it('but what is in the table is not there', async () => {
    for (const path of [
      '/admin',
      '/consultations/x/y/z',
      '/uploads',
      '/originals',
      '/gopy.sqlite',
      '/.git/config',
      '/assets/../package.json'
    ]) {
      expect((await world.clients.system.get(path)).status, path).to.equal(404)
    }
  })
})
