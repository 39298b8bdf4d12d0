import { expect } from 'chai'
import { routes } from '../../server/routes.ts'
import { addAccount, signedInAs } from '../support/accounts.ts'
import { Client } from '../support/client.ts'
import { startServer } from '../support/server.ts'

describe('a fault of the server', () => {
  it('shows a reference number and nothing of its inside; the log has it with the path, without query, body or name', async () => {
    const server = await startServer()
    const route = routes.find(({ method, path }) => method === 'post' && path === '/users')!
    const { handler } = route
    route.handler = () => {
      throw new Error('select secret from /srv/gopy where x')
    }
    try {
      const client = await signedInAs(server, await addAccount(server.services.store, { administrator: true }))
      const response = await client.post('/users?token=abc', { name: 'Nguyễn Lan' })
      const page = await response.text()
      expect(response.status).to.equal(500)
      expect(page).not.to.match(/select secret|\.ts:|at async|node_modules/)
      const [fault, ...others] = server.faults
      expect(others).to.deep.equal([])
      expect(fault?.reference).to.match(/^[0-9a-f]{8}$/)
      expect(page).to.contain(fault?.reference)
      expect(fault).to.include({ method: 'POST', path: '/users' })
      expect(JSON.stringify(fault)).not.to.match(/token|abc|Lan/)
      expect((await client.get('/users')).status).to.equal(200)
    } finally {
      route.handler = handler
      await server.stop()
    }
  })

  it('keeps the secrets of one-time links and receipts out of the log', async () => {
    const server = await startServer()
    const open = routes.filter(({ path }) => path.startsWith('/links/'))
    const handlers = open.map(route => route.handler)
    for (const route of open) {
      route.handler = () => {
        throw new Error('no')
      }
    }
    try {
      const client = new Client(server.url)
      await client.get('/links/abcdefgh')
      await client.post('/links/abcdefgh')
      expect(server.faults.map(({ path }) => path)).to.deep.equal(['/links/…', '/links/…'])
    } finally {
      open.forEach((route, i) => (route.handler = handlers[i]!))
      await server.stop()
    }
  })
})
