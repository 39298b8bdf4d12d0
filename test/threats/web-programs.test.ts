import { expect } from 'chai'
import { addAccount, signedInAs } from '../support/accounts.ts'
import { Client } from '../support/client.ts'
import { memberConsultation } from '../support/members.ts'
import { startServer, type TestServer } from '../support/server.ts'

const programs: [string, string][] = [
  ['phieu.docx', 'MZ\x90\0\x03\0\0\0'],
  ['phieu.pdf', '\x7fELF\x02\x01\x01'],
  ['phieu.txt', '#!/bin/sh\nrm -rf /'],
  ['phieu.doc', '\0\x01\x02\x03\x04\x05\x06\x07\x08']
]

describe('a program sent as a paper', () => {
  let server: TestServer
  before(async () => {
    server = await startServer({}, () => new Date('2026-11-20T03:00:00Z'))
  })
  after(async () => {
    await server.stop()
    expect(server.faults).to.deep.equal([])
  })

  it('is kept from nobody: neither from members nor from staff, whatever it is called', async () => {
    const made = await memberConsultation(server.services)
    const staff = await signedInAs(server, await addAccount(server.services.store, { administrator: true }))
    const member = new Client(server.url)
    await member.get(`${made.home}/upload`)
    const kept = async (): Promise<number> =>
      (await server.services.store.db.selectFrom('submissions').select('id').execute()).length
    for (const [name, bytes] of programs) {
      const file = { name, bytes: Buffer.from(bytes, 'latin1') }
      const response = await member.upload(`${made.home}/upload`, 'files', [file])
      expect(response.status, name).to.equal(422)
      await staff.upload(`/consultations/${made.consultation}/submissions/upload`, 'files', [file])
      expect(await kept(), name).to.equal(0)
    }
    const paper = { name: 'phieu.txt', bytes: Buffer.from('Họ và tên: Mai Lan\n1. Nhất trí.') }
    expect((await member.upload(`${made.home}/upload`, 'files', [paper])).status).to.equal(303)
    expect(await kept()).to.equal(1)
  })
})
