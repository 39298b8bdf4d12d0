import { expect } from 'chai'
import { Client } from '../../support/client.ts'
import { november, said } from '../../support/member-visit.ts'
import { memberConsultation } from '../../support/members.ts'
import { startServer } from '../../support/server.ts'

describe('behind a proxy that nobody told the server of', () => {
  for (const header of ['x-forwarded-for', 'forwarded']) {
    it(`nobody counts as of the local network (${header}): a draft kept off the net stays so`, async () => {
      const server = await startServer({}, november)
      try {
        const { home } = await memberConsultation(server.services, { draft: { online: 0 } })
        const page = await new Client(server.url).get(`${home}/drafts/d1`, { [header]: 'for=192.168.1.20' })
        expect(said(await page.text())).to.contain('không nhận góp ý qua mạng')
        const near = await new Client(server.url).get(`${home}/drafts/d1`)
        expect(said(await near.text())).not.to.contain('không nhận góp ý qua mạng')
      } finally {
        await server.stop()
      }
    })
  }
})
