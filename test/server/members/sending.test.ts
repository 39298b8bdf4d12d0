import { expect } from 'chai'
import type { WebForm } from '../../../lib/intake/web-form-value.ts'
import { setModel, updateDraft } from '../../../server/store/drafts.ts'
import { Client } from '../../support/client.ts'
import { hidden, memberVisits, said, sendAll, writeComment } from '../../support/member-visit.ts'
import { memberConsultation, type MemberConsultation } from '../../support/members.ts'
import type { TestServer } from '../../support/server.ts'

describe('sending what a member wrote', function () {
  this.timeout(20_000)
  let server: TestServer
  let consultation: MemberConsultation
  let client: Client

  const visit = memberVisits()
  beforeEach(() => {
    ;({ server, consultation, client } = visit)
  })

  const submissions = () =>
    server.services.store.db
      .selectFrom('submissions')
      .selectAll()
      .where('consultation_id', '=', consultation.consultation)
      .orderBy('received_at')
      .orderBy('id')
      .execute()

  const formOf = async (original: string): Promise<WebForm> =>
    JSON.parse(new TextDecoder().decode(await server.services.originals.read(original))) as WebForm

  it('keeps the words, the place and the edit as an original before it shows the receipt', async () => {
    const base = consultation.draft.paragraphs[10]!.text
    await writeComment(client, consultation, {
      words: base.replace('an toàn', 'an  toàn,'),
      reason: 'Cho rõ',
      stance: 'agree-in-part'
    })
    const receipt = await sendAll(client, consultation, { name: 'Nguyễn Thị Lan' })
    const [row] = await submissions()
    expect(row).to.include({ via: 'web', state: 'waiting', unit_path: consultation.root.path, received_by: null })
    const form = await formOf(row!.original)
    expect(form).to.include({
      submitter: 'Nguyễn Thị Lan',
      consultation: consultation.consultation,
      date: '2026-11-20'
    })
    expect(form.comments).to.have.length(1)
    expect(form.comments[0]).to.deep.include({
      draft: 'd1',
      target: { type: 'paragraph', paragraph: 10, exact: base },
      stance: 'agree-in-part',
      edit: { original: base, replacement: base.replace('an toàn', 'an  toàn,') },
      reason: 'Cho rõ'
    })
    expect(said(await (await client.get(receipt)).text()))
      .to.contain('Đã nhận ý kiến của bạn')
      .and.to.contain('Cho rõ')
  })

  it('makes one submission of a double click, a reload and a retry', async () => {
    await writeComment(client, consultation, { text: 'Nên ngắn hơn' })
    const key = hidden(await (await client.get(`${consultation.home}/unsent`)).text(), 'key')
    const send = (): Promise<Response> => client.post(`${consultation.home}/send`, { key })
    const answers = await Promise.all([send(), send(), send()])
    const again = await send()
    const receipts = [...answers, again].map(a => a.headers.get('location'))
    expect(new Set(receipts).size).to.equal(1)
    expect(receipts[0]).to.match(/\/receipts\/[2-9A-Z]{12}$/)
    expect(await submissions()).to.have.length(1)
  })

  it('keeps two sendings of the same words by two people apart', async () => {
    for (const person of [client, new Client(server.url)]) {
      await writeComment(person, consultation, { stance: 'agree' })
      await sendAll(person, consultation)
    }
    const rows = await submissions()
    expect(new Set(rows.map(r => r.original)).size).to.equal(2)
  })

  it('asks to look again where the list was sent or changed elsewhere', async () => {
    await writeComment(client, consultation, { text: 'Nên ngắn hơn' })
    const answer = await client.post(`${consultation.home}/send`, { key: 'of another list' })
    expect(answer.status).to.equal(409)
    expect(await submissions()).to.have.length(0)
  })

  it('sends the words that the member saw, though the draft was replaced meanwhile, and says so', async () => {
    const base = consultation.draft.paragraphs[10]!.text
    await writeComment(client, consultation, { text: 'Nên ngắn hơn' })
    const [first, ...others] = consultation.draft.paragraphs
    const shifted = [{ ...first!, text: 'MỚI' }, first!, ...others].map((p, index) => ({ ...p, index }))
    const { store } = server.services
    await store.write(async tx => {
      const read = {
        model: { ...consultation.draft, paragraphs: shifted },
        issues: [],
        topicMap: {},
        readingCopy: null
      }
      await setModel(tx, consultation.consultation, 'd1', read)
      await updateDraft(tx, consultation.consultation, 'd1', { original: 'another' })
    })
    const list = said(await (await client.get(`${consultation.home}/unsent`)).text())
    expect(list).to.contain('Dự thảo đã được thay từ khi bạn viết').and.to.contain(base)
    await sendAll(client, consultation)
    const form = await formOf((await submissions())[0]!.original)
    expect(form.comments[0]?.target).to.deep.equal({ type: 'paragraph', paragraph: 10, exact: base })
  })

  it('shows nobody else’s typing', async () => {
    await writeComment(client, consultation, { text: 'Chỉ mình tôi thấy' })
    const stranger = new Client(server.url)
    expect(said(await (await stranger.get(`${consultation.home}/unsent`)).text())).to.contain('Chưa có ý kiến nào')
  })

  it('demands a name where the consultation does, and takes none where it does not', async () => {
    consultation = await memberConsultation(server.services, { consultation: { names: 'required' } })
    await writeComment(client, consultation, { text: 'Nên ngắn hơn' })
    const key = hidden(await (await client.get(`${consultation.home}/unsent`)).text(), 'key')
    const refused = await client.post(`${consultation.home}/send`, { key, name: '  ' })
    expect(refused.status).to.equal(422)
    expect(said(await refused.text())).to.contain('Hãy ghi họ và tên.')
    await sendAll(client, consultation, { name: 'Lan' })
    expect((await formOf((await submissions())[0]!.original)).submitter).to.equal('Lan')

    consultation = await memberConsultation(server.services, { consultation: { names: 'withheld' } })
    await writeComment(client, consultation, { text: 'Nên ngắn hơn' })
    await sendAll(client, consultation, { name: 'Lan' })
    expect((await formOf((await submissions())[0]!.original)).submitter).to.equal(null)
  })

  it('demands the code of a unit where the consultation does, and belongs to that unit', async () => {
    consultation = await memberConsultation(server.services, { consultation: { unit_code: 1 } })
    await writeComment(client, consultation, { text: 'Nên ngắn hơn' })
    const key = hidden(await (await client.get(`${consultation.home}/unsent`)).text(), 'key')
    for (const [unit, message] of [
      ['', 'Hãy nhập mã đơn vị'],
      ['ZZZZ', 'Không có đơn vị nào mang mã này']
    ] as const) {
      const refused = await client.post(`${consultation.home}/send`, { key, unit })
      expect(refused.status).to.equal(422)
      expect(said(await refused.text())).to.contain(message)
    }
    await sendAll(client, consultation, { unit: ` ${consultation.unit.code.toLowerCase()} ` })
    const [row] = await submissions()
    expect(row).to.include({ unit_id: consultation.unit.id })
    expect((await formOf(row!.original)).unit).to.equal(consultation.unit.name)
  })

  it('takes the unit of a poster’s address', async () => {
    consultation = await memberConsultation(server.services, { consultation: { unit_code: 1 } })
    const page = await client.get(`${consultation.home}?unit=${consultation.unit.code}`)
    expect(page.status).to.equal(303)
    await writeComment(client, consultation, { text: 'Nên ngắn hơn' })
    await sendAll(client, consultation)
    expect((await submissions())[0]).to.include({ unit_id: consultation.unit.id })
  })

  it('replaces what was sent when it is changed and sent again, and loses nothing of it', async () => {
    await writeComment(client, consultation, { text: 'Bản một' })
    const receipt = await sendAll(client, consultation)
    const other = new Client(server.url)
    await other.get(consultation.home)
    await other.post(`${receipt}/change`)
    await other.post(`${receipt}/change`)
    const list = await (await other.get(`${consultation.home}/unsent`)).text()
    expect(list.match(/Bản một/g)).to.have.length(1)
    expect((await submissions()).map(s => s.state)).to.deep.equal(['waiting'])
    const id = /name="remove" value="([^"]*)"/.exec(list)?.[1] ?? ''
    await other.post(`${consultation.home}/comment`, {
      edit: id,
      words: consultation.draft.paragraphs[10]!.text,
      text: 'Bản hai',
      action: 'add'
    })
    await sendAll(other, consultation)
    const rows = await submissions()
    expect(rows.map(r => [r.state, r.aside_reason])).to.have.deep.members([
      ['waiting', null],
      ['withdrawn', 'Người gửi thay bằng bản gửi lại']
    ])
    const before = rows.find(r => r.state === 'withdrawn')
    expect((await formOf(before!.original)).comments[0]?.text).to.equal('Bản một')
    expect(said(await (await client.get(receipt)).text())).to.contain('Người gửi thay bằng bản gửi lại')
  })

  it('withdraws what was sent, once', async () => {
    await writeComment(client, consultation, { text: 'Nên ngắn hơn' })
    const receipt = await sendAll(client, consultation)
    expect((await client.post(`${receipt}/withdraw`)).status).to.equal(303)
    expect((await submissions()).map(s => [s.state, s.aside_reason])).to.deep.equal([
      ['withdrawn', 'Người gửi rút lại']
    ])
    expect((await client.post(`${receipt}/withdraw`)).status).to.equal(409)
    expect((await client.post(`${receipt}/change`)).status).to.equal(409)
  })

  it('leaves nothing of who was here on a device that others use too', async () => {
    await writeComment(client, consultation, { text: 'Nên ngắn hơn' })
    const receipt = await sendAll(client, consultation)
    await writeComment(client, consultation, { text: 'Chưa gửi' })
    const home = said(await (await client.get(consultation.home)).text())
    expect(home).to.contain('Đã gửi từ máy này').and.to.contain('1 ý kiến chưa gửi')
    await client.post(`${consultation.home}/forget`)
    expect(client.cookies.has('gopy_device')).to.equal(false)
    const after = said(await (await client.get(consultation.home)).text())
    expect(after).not.to.contain('Đã gửi từ máy này')
    expect(
      await server.services.store.db.selectFrom('unsent').selectAll().where('body', 'like', '%Chưa gửi%').execute()
    ).to.deep.equal([])
    expect((await client.get(receipt)).status).to.equal(200)
  })

  it('opens a receipt in its own consultation only, and counts guesses', async () => {
    await writeComment(client, consultation, { text: 'Nên ngắn hơn' })
    const receipt = await sendAll(client, consultation)
    const other = await memberConsultation(server.services)
    expect((await client.get(receipt.replace(consultation.home, other.home))).status).to.equal(404)
    expect((await client.get(`${consultation.home}/receipts/AAAABBBBCCCC`)).status).to.equal(404)
    const guessed = await client.post(`${consultation.home}/receipts`, { receipt: 'AAAA-BBBB-CCCC' })
    expect(guessed.status).to.equal(422)
    const guesses = Array.from({ length: 60 }, () => client.get(`${consultation.home}/receipts/AAAABBBBCCCC`))
    expect((await Promise.all(guesses)).map(r => r.status)).to.include(429)
  })
})
