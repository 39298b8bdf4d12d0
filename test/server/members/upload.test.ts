import { readFile } from 'node:fs/promises'
import { expect } from 'chai'
import { runJobs } from '../../../server/jobs/loop.ts'
import { Client } from '../../support/client.ts'
import { hidden, memberVisits, said, sendAll, writeComment } from '../../support/member-visit.ts'
import { memberConsultation, type MemberConsultation } from '../../support/members.ts'
import type { TestServer } from '../../support/server.ts'

describe('a file that a member sends', function () {
  this.timeout(60_000)
  let server: TestServer
  let consultation: MemberConsultation
  let client: Client

  const visit = memberVisits()
  beforeEach(async () => {
    ;({ server, consultation, client } = visit)
    await client.get(consultation.home)
  })

  const page = async (path: string): Promise<string> => said(await (await client.get(path)).text())
  const submissions = () =>
    server.services.store.db
      .selectFrom('submissions')
      .selectAll()
      .where('consultation_id', '=', consultation.consultation)
      .execute()

  async function upload(name: string, bytes: Uint8Array): Promise<string> {
    const response = await client.upload(`${consultation.home}/upload`, 'files', [{ name, bytes }])
    expect(response.status, said(await response.clone().text())).to.equal(303)
    return response.headers.get('location') ?? ''
  }

  it('is received at once, and shows what was understood when it has been read', async () => {
    const receipt = await upload('phieu-gop-y-03.docx', await readFile('samples/comments/phieu-gop-y-03.docx'))
    expect(await page(receipt))
      .to.contain('Đã nhận tệp của bạn')
      .and.to.contain('Đang đọc tệp')
    await runJobs(server.services)
    const read = await page(receipt)
    expect(read).to.contain('Đọc được 3 ý kiến').and.to.contain('Trang 3, dòng 10').and.to.contain('GRDP')
    const state = await (await client.get(receipt, { accept: 'application/json' })).json()
    expect(state).to.deep.equal({ waiting: false })
  })

  it('can be corrected: place, words, one removed, one added; the correction then takes its place', async () => {
    const receipt = await upload('phieu-gop-y-03.docx', await readFile('samples/comments/phieu-gop-y-03.docx'))
    await runJobs(server.services)
    await client.post(`${receipt}/change`)
    const list = await (await client.get(`${consultation.home}/unsent`)).text()
    expect(said(list)).to.contain('Bạn đang sửa những gì đọc được từ tệp “phieu-gop-y-03.docx”')
    const ids = Array.from(list.matchAll(/name="remove" value="([^"]*)"/g), m => m[1] ?? '')
    expect(ids).to.have.length(3)
    const [first = '', second = ''] = ids
    const form = await (await client.get(`${consultation.home}/comment?edit=${first}`)).text()
    expect(form).to.contain('GDP</blockquote>').and.to.contain('GRDP</textarea>')
    await client.post(`${consultation.home}/comment`, {
      edit: first,
      words: 'GRDP của tỉnh',
      page: '3',
      line: '9',
      action: 'add'
    })
    await client.post(`${consultation.home}/unsent`, { remove: second })
    await writeComment(client, consultation, { text: 'Thêm một ý' })
    await sendAll(client, consultation, { name: 'Phùng Khánh Hòa' })
    await runJobs(server.services)
    const rows = await submissions()
    expect(rows.map(r => [r.via, r.state])).to.have.deep.members([
      ['upload', 'withdrawn'],
      ['web', 'read']
    ])
    const comments = await server.services.store.db
      .selectFrom('comments')
      .select(['text', 'state', 'paragraph', 'kind', 'place'])
      .where('consultation_id', '=', consultation.consultation)
      .where('submission_id', '=', rows.find(r => r.via === 'web')!.id)
      .orderBy('position')
      .execute()
    expect(comments).to.have.length(3)
    expect(comments[0]).to.include({ paragraph: 34, place: 'exact' })
    expect(comments.at(-1)).to.include({ text: 'Thêm một ý', paragraph: 10 })
  })

  it('is kept where it cannot be read, and the page says why', async () => {
    const receipt = await upload('hong.docx', await readFile('samples/comments/phieu-gop-y-07-tai-len-hong.docx'))
    await runJobs(server.services)
    expect(await page(receipt))
      .to.contain('Không đọc được tệp này')
      .and.to.contain('bị hỏng')
    expect((await submissions()).map(s => s.state)).to.deep.equal(['unreadable'])
  })

  it('is asked for where none was chosen, or an empty one', async () => {
    const none = await client.upload(`${consultation.home}/upload`, 'files', [])
    expect(none.status).to.equal(422)
    const empty = await client.upload(`${consultation.home}/upload`, 'files', [
      { name: 'a.docx', bytes: new Uint8Array() }
    ])
    expect(empty.status).to.equal(422)
    expect(said(await empty.text())).to.contain('“a.docx” rỗng')
  })

  it('makes one submission of a form sent twice', async () => {
    const key = hidden(await (await client.get(`${consultation.home}/upload`)).text(), 'key')
    const send = async (): Promise<string | null> => {
      const body = new FormData()
      body.append('key', key)
      body.append('files', new File(['Đề nghị sửa chủ đề ngắn hơn.'], 'gop-y.txt'))
      const cookie = Array.from(client.cookies, ([n, v]) => `${n}=${v}`).join('; ')
      const response = await fetch(`${server.url}${consultation.home}/upload`, {
        method: 'POST',
        body,
        redirect: 'manual',
        headers: { cookie, origin: server.url }
      })
      return response.headers.get('location')
    }
    const places = await Promise.all([send(), send()])
    expect(new Set([...places, await send()]).size).to.equal(1)
    expect(await submissions()).to.have.length(1)
  })

  it('later says where each comment stands, and shows others’ words only where the consultation says so', async () => {
    for (const shown of [0, 1]) {
      consultation = await memberConsultation(server.services, { consultation: { others_shown: shown } })
      const receipts: string[] = []
      for (const name of ['Lan', 'Hoa']) {
        client = new Client(server.url)
        const words = consultation.draft.paragraphs[10]!.text.replace('an toàn', 'bền vững')
        await writeComment(client, consultation, { words, text: `Lời của ${name}` })
        receipts.push(await sendAll(client, consultation, { name }))
      }
      await runJobs(server.services)
      const pages = await Promise.all(receipts.map(page))
      for (const text of pages) expect(text).to.contain('Cùng đề nghị này còn có 1 phiếu góp ý khác.')
      const seesOther = pages.some((text, i) => text.includes(`Lời của ${['Hoa', 'Lan'][i]}`))
      expect(seesOther).to.equal(shown === 1)
      const reader = await page(`${consultation.home}/drafts/d1`)
      const others = await client.get(`${consultation.home}/drafts/d1/others?paragraph=10`)
      expect(others.status).to.equal(shown === 1 ? 200 : 404)
      expect(reader.includes('2 ý kiến của mọi người')).to.equal(shown === 1)
      const open = said(await others.text())
      expect(open.includes('Lời của Lan') && open.includes('Lời của Hoa')).to.equal(shown === 1)
    }
  })
})
