import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect } from 'chai'
import { addAccount, signedInAs } from '../support/accounts.ts'
import type { Client } from '../support/client.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { consultationRows, type Rows } from '../support/store-rows.ts'

const hostile = [
  '../../../../tmp/gopy-escaped.txt',
  '..\\..\\gopy-escaped.txt',
  '/tmp/gopy-escaped.txt',
  'C:\\gopy-escaped.txt',
  '....//....//gopy-escaped.txt',
  '%2e%2e%2fgopy-escaped.txt',
  'CON',
  '.htaccess'
]

describe('a path in a name or an address', () => {
  let server: TestServer
  let client: Client
  let rows: Rows
  let base: string
  before(async () => {
    server = await startServer()
    rows = await consultationRows(server.services.store)
    base = `/consultations/${rows.consultation.id}`
    client = await signedInAs(server, await addAccount(server.services.store, { administrator: true }))
  })
  after(async () => {
    await server.stop()
    expect(server.faults).to.deep.equal([])
  })
  const paper = (number: number): Uint8Array =>
    Buffer.from(`Họ và tên: Mai Lan\n1. Đề nghị bổ sung điều ${number} vào mục 1.`)

  it('of an upload never leaves the data folder: files are kept under their hash, the name is a label', async () => {
    const { dataFolder } = server.services.config
    for (const [number, name] of hostile.entries()) {
      const response = await client.upload(`${base}/submissions/upload`, 'files', [{ name, bytes: paper(number) }])
      expect(response.status, name).to.be.oneOf([200, 303])
    }
    const labels = await server.services.store.db.selectFrom('submissions').select('file').execute()
    expect(labels).to.have.length(hostile.length)
    for (const { file } of labels) expect(file).not.to.match(/[/\\\0]|^\.|^con$/i)
    for (const folder of ['/tmp', dataFolder, dirname(dataFolder), join(dataFolder, '..', '..')]) {
      expect(existsSync(join(folder, 'gopy-escaped.txt')), folder).to.equal(false)
    }
    for (const entry of readdirSync(join(dataFolder, 'originals'), { recursive: true, withFileTypes: true })) {
      if (entry.isFile()) expect(entry.name).to.match(/^[0-9a-f]{64}$/)
    }
  })

  it('of an upload whose form is broken is told to the sender, and is no fault of the server', async () => {
    const body = '--x\r\nContent-Disposition: form-data; name="files"; filename="a\0.docx"\r\n\r\nx\r\n--x--\r\n'
    const cookie = Array.from(client.cookies, ([name, value]) => `${name}=${value}`).join('; ')
    const headers = { cookie, origin: server.url, 'content-type': 'multipart/form-data; boundary=x' }
    for (const text of [body, body.slice(0, 60), '', 'x'.repeat(1000)]) {
      const response = await fetch(`${server.url}${base}/submissions/upload`, { method: 'POST', body: text, headers })
      expect(response.status, text.slice(0, 80)).to.be.within(400, 422)
    }
  })

  it('of an address finds no file: neither of the data folder nor of the program', async () => {
    const climbs = [
      '../../../gopy.sqlite',
      '..%2f..%2f..%2fgopy.sqlite',
      '..%5c..%5cgopy.sqlite',
      '%2e%2e/%2e%2e/package.json',
      '....//gopy.sqlite',
      '%00',
      'report.docx%00.html',
      '/etc/passwd',
      '%2fetc%2fpasswd'
    ]
    for (const climb of climbs) {
      for (const start of [
        '/assets/',
        '/assets/scripts/',
        `${base}/reports/draft/`,
        `${base}/reports/x/files/`,
        `${base}/submissions/`,
        `${base}/participation/tables/`,
        '/links/'
      ]) {
        const response = await client.get(start + climb)
        const text = await response.text()
        expect(response.status, start + climb).to.be.within(300, 499)
        expect(text, start + climb).not.to.match(/SQLite format|"dependencies"|root:x:0/)
      }
    }
  })

  it('of a broken address is answered, not a fault', async () => {
    for (const path of ['/%', '/%ff', '/users/%c0%ae', `${base}/submissions/%ZZ`, `/${'a'.repeat(9_000)}`]) {
      expect((await client.get(path)).status, path.slice(0, 30)).to.be.within(400, 499)
    }
  })
})
