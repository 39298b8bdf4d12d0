import { readFileSync } from 'node:fs'
import { expect } from 'chai'
import { addAccount } from '../../support/accounts.ts'
import type { Client } from '../../support/client.ts'
import { letter, office, twoPoints } from './office.ts'

describe('the pages of submissions', function () {
  this.timeout(60_000)
  const o = office()

  describe('uploading', () => {
    it('takes many files at once, each by itself, and tells what became of each', async () => {
      const bytes = (words: string) => new TextEncoder().encode(words)
      const response = await o.hung.upload(`${o.base}/upload`, 'files', [
        { name: 'thư góp ý.txt', bytes: bytes(twoPoints) },
        { name: 'trong.docx', bytes: new Uint8Array() },
        { name: 'gửi lại.txt', bytes: bytes(twoPoints) },
        { name: 'trò chơi.exe', bytes: bytes('MZ\u0090\0') }
      ])
      const page = await response.text()
      expect(page).to.match(/thư góp ý\.txt[\s\S]*?Đã nhận, đang đọc/)
      expect(page).to.match(/trong\.docx[\s\S]*?Tệp rỗng/)
      expect(page).to.match(/gửi lại\.txt[\s\S]*?Đã nhận từ trước \(thư góp ý\.txt\)/)
      expect(page).to.match(/trò chơi\.exe[\s\S]*?Chưa nhận/)
      await o.small.work()
      const rows = await o.server.services.store.db
        .selectFrom('submissions')
        .select(['file', 'state'])
        .orderBy('file')
        .execute()
      expect(rows).to.deep.equal([
        { file: 'gửi lại.txt', state: 'read' },
        { file: 'thư góp ý.txt', state: 'read' }
      ])
    })

    it('gives a file the unit that was chosen, and no unit outside the scope', async () => {
      const form = (unit: string) => {
        const body = new FormData()
        body.append('to', unit)
        body.append('files', new File(['Nhất trí với dự thảo.'], 'y-kien.txt'))
        return body
      }
      const send = (client: Client, unit: string) => client.send(`${o.base}/upload`, form(unit))
      expect((await send(o.north, o.small.south.unit)).status).to.equal(404)
      expect((await send(o.hung, o.small.south.unit)).status).to.equal(303)
      const [one] = await o.server.services.store.db.selectFrom('submissions').selectAll().execute()
      expect(one?.unit_path).to.equal(o.small.south.path)
    })
  })

  describe('the inbox', () => {
    it('says what to do while nothing has come in, then lists what did with its number of comments', async () => {
      expect(await o.text(o.hung, o.base))
        .to.contain('Chưa nhận được góp ý nào')
        .and.to.contain(`${o.base}/upload`)
      const id = await o.received()
      const page = await o.text(o.hung, o.base)
      expect(page).to.contain(`${o.base}/${id}`).and.to.contain('thu.txt').and.to.contain('Đào Thị Hến')
      expect(page).to.match(/<td class="number"[^>]*>2<\/td>/)
    })

    it('shows a unit’s staff what is theirs and nothing of others', async () => {
      const south = await o.small.upload(o.small.south, 'cua-nam.txt', letter('Nhất trí với mục II.'))
      const own = await o.small.upload(o.small.north, 'cua-bac.txt', letter('Mục I.1: bỏ câu cuối.'))
      await o.small.work()
      const page = await o.text(o.north, o.base)
      expect(page).to.contain('cua-bac.txt').and.not.to.contain('cua-nam.txt')
      expect((await o.north.get(`${o.base}/${own}`)).status).to.equal(200)
      for (const path of ['', '/original', '/split?comment=x']) {
        expect((await o.north.get(`${o.base}/${south}${path}`)).status, path).to.equal(404)
      }
      for (const action of ['assign', 'aside', 'back', 'unit', 'add', 'join', 'split']) {
        const fields = {
          version: await o.version(south),
          reason: 'test',
          person: '',
          to: o.small.north.unit,
          text: 'Nhất trí',
          seen: ['a:1', 'b:1'],
          cut: '3'
        }
        expect((await o.north.post(`${o.base}/${south}/${action}`, fields)).status, action).to.equal(404)
      }
      for (const action of ['assign', 'aside', 'unit']) {
        const fields = { action, seen: `${south}:${await o.version(south)}`, reason: 'test', to: o.small.north.unit }
        expect((await o.north.post(`${o.base}/selected`, fields)).status, `selected ${action}`).to.equal(404)
      }
      expect(await o.row(south)).to.include({ state: 'read', unit_path: o.small.south.path })
    })

    it('does the same to several at once, undone as one', async () => {
      const ids = [await o.received('mot.txt'), await o.received('hai.txt', letter('Nhất trí với mục II.'))]
      const seen = await Promise.all(ids.map(async id => `${id}:${(await o.row(id)).version}`))
      await o.hung.post(`${o.base}/selected`, { action: 'aside', seen, reason: 'test' })
      expect((await Promise.all(ids.map(o.row))).map(one => [one.state, one.aside_reason])).to.deep.equal([
        ['aside', 'Gửi thử'],
        ['aside', 'Gửi thử']
      ])
      await o.undo(o.hung, `${o.base}/${ids[0]}`)
      expect((await Promise.all(ids.map(o.row))).map(one => one.state)).to.deep.equal(['read', 'read'])
    })

    it('changes none of several where somebody changed one of them meanwhile', async () => {
      const ids = [await o.received('mot.txt'), await o.received('hai.txt', letter('Nhất trí với mục II.'))]
      const seen = await Promise.all(ids.map(async id => `${id}:${(await o.row(id)).version}`))
      await o.lan.post(`${o.base}/${ids[1]}/aside`, {
        version: await o.version(ids[1] as string),
        reason: 'twice'
      })
      const response = await o.hung.post(`${o.base}/selected`, { action: 'aside', seen, reason: 'test' })
      const told = await response.text()
      expect(told)
        .to.contain('Lan đã làm')
        .and.to.contain(`${ids[1]}:${await o.version(ids[1] as string)}`)
      expect(response.status).to.equal(409)
      expect((await o.row(ids[0] as string)).state).to.equal('read')
    })
  })

  describe('one submission', () => {
    it('shows the original beside what was understood, its words marked', async () => {
      const id = await o.received()
      const page = await o.text(o.hung, `${o.base}/${id}`)
      expect(page).to.match(/<mark id="m-[^"]+">.*?<span data-text>Mục I\.1: bỏ câu cuối\.<\/span><\/mark>/)
      expect(page).to.contain('GÓP Ý DỰ THẢO BÁO CÁO')
    })

    it('gives the untouched original under a safe name, never as a page', async () => {
      const id = await o.received('a\u202Etxt.exe"<b>.txt')
      const response = await o.hung.get(`${o.base}/${id}/original`)
      expect(Buffer.from(await response.arrayBuffer()).toString()).to.equal(twoPoints)
      expect(response.headers.get('content-type')).to.equal('application/octet-stream')
      expect(response.headers.get('content-disposition'))
        .to.match(/^attachment;/)
        .and.not.to.match(/[<>\u202E]/u)
    })

    it('says why a file could not be read, and leads to typing it in; the file is then put aside', async () => {
      const broken = readFileSync(
        new URL('../../../samples/comments/phieu-gop-y-07-tai-len-hong.docx', import.meta.url)
      )
      await o.hung.upload(`${o.base}/upload`, 'files', [{ name: 'phieu-hong.docx', bytes: broken }])
      await o.small.work()
      const [{ id } = { id: '' }] = await o.server.services.store.db.selectFrom('submissions').select('id').execute()
      expect(await o.text(o.hung, `${o.base}/${id}`))
        .to.contain('Tệp bị hỏng')
        .and.to.match(/submissions\/new\?from/)
      expect((await o.hung.post(`${o.base}/${id}/read`)).status).to.equal(303)
      expect(await o.text(o.hung, `${o.base}/${id}`)).to.contain('Đang đọc tệp này')
      await o.small.work()
      expect((await o.row(id)).state, 'read again').to.equal('unreadable')
      const fields = {
        turn: 't1',
        what: 'form',
        to: o.small.root.unit,
        from: id,
        place: '',
        text: 'Mục I.1: bỏ câu cuối.',
        why: '',
        author: ''
      }
      await o.hung.post(`${o.base}/new`, fields)
      expect(await o.row(id)).to.include({ state: 'aside', aside_reason: 'Đã nhập tay nội dung thành phiếu khác' })
    })

    it('is assigned to somebody with a role there, and to nobody else', async () => {
      const id = await o.small.upload(o.small.south, 'cua-nam.txt', letter('Nhất trí với mục II.'))
      await o.small.work()
      const { services } = o.server
      const stranger = await addAccount(services.store, {
        roles: [{ consultation: o.small.root.consultation, unit: o.small.north.unit, role: 'staff' }]
      })
      const [hungs] = await services.store.db.selectFrom('users').selectAll().where('name', '=', 'Hùng').execute()
      expect(
        (await o.hung.post(`${o.base}/${id}/assign`, { version: await o.version(id), person: stranger.id })).status
      ).to.equal(404)
      await o.hung.post(`${o.base}/${id}/assign`, { version: await o.version(id), person: hungs?.id ?? '' })
      expect((await o.row(id)).assigned_to).to.equal(hungs?.id)
      expect(await o.text(o.hung, `${o.base}?assigned=${hungs?.id}`)).to.contain('cua-nam.txt')
      expect(await o.text(o.hung, `${o.base}?assigned=nobody`)).to.not.contain('cua-nam.txt')
    })

    it('moves to another unit with its comments', async () => {
      const id = await o.received()
      await o.hung.post(`${o.base}/${id}/unit`, { version: await o.version(id), to: o.small.north.unit })
      expect((await o.row(id)).unit_path).to.equal(o.small.north.path)
      expect((await o.comments(id)).map(one => one.unit_path)).to.deep.equal([o.small.north.path, o.small.north.path])
      expect((await o.north.get(`${o.base}/${id}`)).status).to.equal(200)
    })
  })
})
