import { expect } from 'chai'
import { findUserByLogin } from '../../../server/store/users.ts'
import { rolesOf } from '../../../server/store/roles.ts'
import { addAccount, password, signedInAs } from '../../support/accounts.ts'
import { Client } from '../../support/client.ts'
import { startServer, type TestServer } from '../../support/server.ts'
import { consultationRows, type Rows } from '../../support/store-rows.ts'

describe('people of a consultation', () => {
  let server: TestServer
  let rows: Rows
  let administrator: Client
  let address: string
  beforeEach(async () => {
    server = await startServer()
    rows = await consultationRows(server.services.store)
    const { consultation, root } = rows
    address = `/consultations/${consultation.id}/people`
    const user = await addAccount(server.services.store, {
      roles: [{ consultation: consultation.id, unit: root.id, role: 'administrator' }]
    })
    administrator = await signedInAs(server, user)
  })
  afterEach(async () => {
    await server.stop()
    expect(server.faults).to.deep.equal([])
  })
  const roles = async (login: string) => {
    const user = await findUserByLogin(server.services.store.db, login)
    return (await rolesOf(server.services.store.db, rows.consultation.id, user?.id ?? '')).map(({ unit, role }) => [
      unit.name,
      role
    ])
  }

  it('get a role in a unit, new ones by an invitation', async () => {
    const shown = await administrator.post(address, {
      login: 'thu.ky',
      name: 'Võ Thị Sáu',
      role: 'secretary',
      unit: rows.hospital.id
    })
    const link = /href="(\/links\/[\w-]{43})"/.exec(await shown.text())?.[1] ?? ''
    expect(await roles('thu.ky')).to.deep.equal([['Bệnh viện Đa khoa', 'secretary']])
    const guest = new Client(server.url)
    expect((await guest.post(link, { 'new-password': password, 'password-again': password })).status).to.equal(303)
    const page = await (await administrator.get(address)).text()
    expect(page).to.contain('Võ Thị Sáu').and.to.contain('Bệnh viện Đa khoa').and.to.contain('Thư ký')
  })

  it('who have an account get the role without a link, in place of the one they had there', async () => {
    const user = await addAccount(server.services.store, { login: 'da.co' })
    for (const role of ['staff', 'secretary']) {
      const response = await administrator.post(address, { login: user.login, role, unit: rows.health.id })
      expect(response.status).to.equal(303)
    }
    expect(await roles('da.co')).to.deep.equal([['Sở Y tế', 'secretary']])
  })

  it('lose their role again', async () => {
    const user = await addAccount(server.services.store, {
      login: 'sap.thoi',
      roles: [{ consultation: rows.consultation.id, unit: rows.hospital.id, role: 'staff' }]
    })
    await administrator.post(`${address}/remove`, { user: user.id, unit: rows.hospital.id })
    expect(await roles('sap.thoi')).to.deep.equal([])
  })

  it('outside the unit the page is narrowed to are neither shown nor touched', async () => {
    const { consultation, building, health } = rows
    const user = await addAccount(server.services.store, {
      login: 'don.vi.khac',
      roles: [{ consultation: consultation.id, unit: building.id, role: 'staff' }]
    })
    const narrow = `?unit=${health.id}`
    expect(await (await administrator.get(address + narrow)).text())
      .not.to.contain('don.vi.khac')
      .and.not.to.contain('Sở Xây dựng')
    expect(
      (await administrator.post(`${address}/remove${narrow}`, { user: user.id, unit: building.id })).status
    ).to.equal(404)
    for (const unit of [building.id, 'x']) {
      const response = await administrator.post(address + narrow, { login: user.login, role: 'secretary', unit })
      expect(response.status, unit).to.equal(404)
    }
    expect(await roles('don.vi.khac')).to.deep.equal([['Sở Xây dựng', 'staff']])
  })

  it('of another consultation are not reached by its ids', async () => {
    const other = await consultationRows(server.services.store)
    const user = await addAccount(server.services.store, {
      login: 'dot.khac',
      roles: [{ consultation: other.consultation.id, unit: other.health.id, role: 'staff' }]
    })
    const fields = { login: user.login, role: 'administrator', user: user.id, unit: other.health.id }
    for (const path of ['', '/remove', '/invite'])
      expect((await administrator.post(address + path, fields)).status, path).to.equal(404)
    expect((await administrator.get(address.replace(rows.consultation.id, other.consultation.id))).status).to.equal(404)
  })

  it('administer a consultation at its top or not at all', async () => {
    const { consultation, health, root } = rows
    const role = { login: 'quan.tri.so', name: 'Quản Trị Sở', role: 'administrator' }
    expect((await administrator.post(address, { ...role, unit: health.id })).status).to.equal(422)
    expect((await administrator.post(address, { ...role, unit: root.id })).status).to.equal(200)
    const below = await addAccount(server.services.store, {
      roles: [{ consultation: consultation.id, unit: health.id, role: 'administrator' }]
    })
    expect((await (await signedInAs(server, below)).get(address)).status).to.equal(403)
  })

  it('are invited again only while nobody can be taken for somebody else by it', async () => {
    const { consultation, hospital } = rows
    const other = await consultationRows(server.services.store)
    const invite = async (login: string): Promise<number> => {
      const user = await findUserByLogin(server.services.store.db, login)
      return (await administrator.post(`${address}/invite`, { user: user?.id ?? '' })).status
    }
    const at = (unit: string) => ({ consultation: consultation.id, unit, role: 'staff' as const })
    await administrator.post(address, { login: 'cho.moi', name: 'Chờ Mời', role: 'staff', unit: hospital.id })
    await addAccount(server.services.store, { login: 'co.mat.khau', roles: [at(hospital.id)] })
    await addAccount(server.services.store, {
      login: 'noi.khac',
      roles: [at(hospital.id), { consultation: other.consultation.id, unit: other.health.id, role: 'staff' }]
    })
    await addAccount(server.services.store, { login: 'quan.tri.may', administrator: true, roles: [at(hospital.id)] })
    await addAccount(server.services.store, { login: 'khong.vai.tro' })
    const unset = ['noi.khac', 'quan.tri.may', 'khong.vai.tro']
    await server.services.store.write(tx =>
      tx.updateTable('users').set({ password_hash: null }).where('login', 'in', unset).execute()
    )
    expect(await invite('cho.moi')).to.equal(200)
    expect(await invite('co.mat.khau')).to.equal(404)
    expect(await invite('noi.khac')).to.equal(403)
    expect(await invite('quan.tri.may')).to.equal(404)
    expect(await invite('khong.vai.tro')).to.equal(404)
  })

  it('need a unit and a right login; what was typed stays', async () => {
    const response = await administrator.post(address, {
      login: 'Thư Ký',
      name: 'Võ Thị Sáu',
      role: 'secretary',
      unit: ''
    })
    const page = await response.text()
    expect(response.status).to.equal(422)
    expect(page).to.contain('id="login-error"').and.to.contain('id="unit-error"').and.to.contain('value="Võ Thị Sáu"')
  })
})
