import { expect } from 'chai'
import { record } from '../../../server/audit/chain.ts'
import { addAccount, signedInAs } from '../../support/accounts.ts'
import type { Client } from '../../support/client.ts'
import { startServer, type TestServer } from '../../support/server.ts'
import { consultationRows, type Rows } from '../../support/store-rows.ts'

describe('the page of the audit log', () => {
  let server: TestServer
  let rows: Rows
  let top: Client
  let below: Client
  let address: string
  before(async () => {
    server = await startServer()
    const { store } = server.services
    rows = await consultationRows(store)
    const { consultation, root, health } = rows
    address = `/consultations/${consultation.id}/audit`
    const user = async (unit: string) =>
      addAccount(store, { name: 'Mai Lan', roles: [{ consultation: consultation.id, unit, role: 'administrator' }] })
    const actor = await user(root.id)
    top = await signedInAs(server, actor)
    below = await signedInAs(server, await user(health.id))
    await store.write(async tx => {
      for (let number = 1; number <= 120; number++) {
        const entry = {
          consultation: consultation.id,
          actor: number % 2 === 0 ? actor.id : 'system',
          action: number === 7 ? 'frozen' : 'role-given',
          object: `user/u${number}`,
          detail: { number }
        }
        await record(tx, entry, new Date(Date.parse('2026-11-19T16:30:00Z') + number * 60_000))
      }
    })
  })
  after(async () => {
    await server.stop()
    expect(server.faults).to.deep.equal([])
  })
  const read = async (query: string): Promise<string> => (await top.get(address + query)).text()

  it('shows the newest first, fifty at a time, by name, and that the chain is whole', async () => {
    const page = await read('')
    expect(page).to.contain('user/u120').and.to.contain('user/u71').and.not.to.contain('user/u70<')
    expect(page).to.contain('Mai Lan').and.to.contain('Giao vai trò').and.to.contain('Chuỗi còn nguyên vẹn')
    const older = /href="([^"]*before&#x3D;71[^"]*)"/.exec(page)?.[1]?.replaceAll('&#x3D;', '=') ?? ''
    expect(await (await top.get(older)).text())
      .to.contain('user/u70')
      .and.not.to.contain('user/u71<')
  })

  it('is filtered by who, what and day, as days go in Vietnam', async () => {
    expect(await read('?actor=system'))
      .to.contain('user/u119')
      .and.not.to.contain('user/u120')
    expect(await read('?action=frozen'))
      .to.contain('user/u7<')
      .and.not.to.contain('user/u120')
    // 17:00 UTC is midnight in Vietnam.
    expect(await read('?to=2026-11-19'))
      .to.contain('user/u29<')
      .and.not.to.contain('user/u30<')
    expect(await read('?from=2026-11-20&to=2026-11-20')).to.contain('user/u120')
    expect(await read('?from=2026-11-21')).to.contain('Không có dòng nào')
    expect(await read('?from=not-a-day&before=x')).to.contain('user/u120')
  })

  it('is for administrators of the whole consultation: it is not divided by unit', async () => {
    expect((await below.get(address)).status).to.equal(403)
    expect((await below.get(`${address}/csv`)).status).to.equal(403)
  })

  it('is downloaded as a table with all that a check elsewhere needs, which is recorded too', async () => {
    const response = await top.get(`${address}/csv`)
    const text = await response.text()
    expect(response.headers.get('content-type')).to.match(/^text\/csv/)
    expect(text.split('\r\n')).to.have.length(122)
    expect(text).to.match(/number,at,actor,action,object,detail,previous,hash\r\n1,2026-11-19T16:31:00\.000Z,system,/)
    expect(await read('')).to.contain('Xuất nhật ký')
  })

  it('says at which line it was tampered with', async () => {
    await server.services.store.write(tx =>
      tx.updateTable('audit').set({ object: 'user/x' }).where('number', '=', 33).execute()
    )
    expect(await read('')).to.contain('Chuỗi bị phá vỡ ở dòng 33')
  })
})
