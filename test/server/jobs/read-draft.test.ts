import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'chai'
import { packageRoot } from '../../../lib/cli/templates.ts'
import type { Services } from '../../../server/http/context.ts'
import { addDraft, getDraft, issuesOf, readModel, topicMapOf, updateDraft } from '../../../server/store/drafts.ts'
import type { JobRow } from '../../../server/store/schema.ts'
import { needsOffice } from '../../support/office.ts'
import { servicesOn, smallConsultation, smallDraft, type SmallConsultation } from '../../support/services.ts'
import { eachStore } from '../../support/stores.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

eachStore((_, open) => {
  describe('reading a draft', function () {
    this.timeout(60_000)
    let services: Services
    let small: SmallConsultation

    beforeEach(async () => {
      services = await servicesOn(await open())
      small = await smallConsultation(services)
    })
    afterEach(() => services.store.close())

    /** Puts a second draft beside the one that is there, and asks for it to be read. */
    const put = async (file: string, content: Uint8Array, pdf: Uint8Array | null): Promise<string> => {
      const { store, originals, now } = services
      const { consultation } = small.root
      const original = (await originals.keep(content)).sha256
      const layout = pdf === null ? null : (await originals.keep(pdf)).sha256
      const at = now().toISOString()
      const { id } = await store.write(tx =>
        addDraft(tx, { consultation, title: 'T', file, original, layout, online: true, at })
      )
      await ask(id)
      return id
    }
    const ask = async (draft: string): Promise<void> => {
      const { consultation } = small.root
      await services.store.write(tx =>
        services.jobs.add(tx, { consultation, kind: 'read-draft', input: { draft }, by: 'u1' })
      )
    }
    const found = (id: string) => getDraft(services.store.db, small.root.consultation, id)
    const model = (id: string) => readModel(services.store.db, small.root.consultation, id)
    const jobs = (): Promise<JobRow[]> => services.store.db.selectFrom('jobs').selectAll().orderBy('id').execute()

    it('pages and lines are those of the official PDF, and each heading has a suggested topic', async () => {
      const sample = (file: string) => readFile(join(packageRoot(), 'samples', file))
      const id = await put('draft.docx', await sample('draft.docx'), await sample('draft.pdf'))
      await small.work()
      expect(await found(id)).to.include({ state: 'ready', reading_copy: null })
      const draft = await model(id)
      expect(draft?.pages).to.be.greaterThan(3)
      expect(draft?.paragraphs.filter(p => p.line !== null).length).to.be.greaterThan(50)
      const map = topicMapOf((await found(id)) ?? { topic_map: '{}' })
      expect(Object.keys(map).length).to.be.greaterThan(5)
    })

    it('without an official PDF our own copy is kept, for people cite from it', async function () {
      needsOffice(this)
      const id = await put('du-thao.txt', bytes(smallDraft), null)
      await small.work()
      const row = await found(id)
      expect((await model(id))?.pages).to.equal(1)
      const copy = await services.originals.read(row?.reading_copy ?? '')
      expect(new TextDecoder('latin1').decode(copy.subarray(0, 5))).to.equal('%PDF-')
    })

    it('what is no draft says why, and its job has failed', async () => {
      const id = await put('hong.docx', bytes('PK\u0003\u0004 hỏng'), bytes('%PDF-'))
      await small.work()
      const row = await found(id)
      expect(row?.state).to.equal('failed')
      expect(issuesOf(row ?? { issues: '[]' })).to.have.length(1)
      expect((await jobs()).at(-1)?.state).to.equal('failed')
      expect(await model(id)).to.equal(null)
    })

    it('read again it keeps the topics that people set', async () => {
      const { store, originals } = services
      const { consultation } = small.root
      const { sha256 } = await originals.keep(await readFile(join(packageRoot(), 'samples', 'draft.pdf')))
      await store.write(tx => updateDraft(tx, consultation, 'd1', { topic_map: '{"h1":"2"}', layout: sha256 }))
      await ask('d1')
      await small.work()
      expect(await found('d1')).to.include({ state: 'ready', topic_map: '{"h1":"2"}' })
      expect(issuesOf((await found('d1')) ?? { issues: '[]' }).map(i => i.code)).to.include('layout-mismatch')
    })

    it('a draft on which comments stand stays when reading it again fails, and says what happened', async () => {
      const { consultation } = small.root
      await services.store.write(tx =>
        updateDraft(tx, consultation, 'd1', { original: '0'.repeat(64), state: 'waiting' })
      )
      await ask('d1')
      await small.work()
      expect((await found('d1'))?.state).to.equal('ready')
      expect((await model('d1'))?.outline.length).to.be.greaterThan(3)
      expect(issuesOf((await found('d1')) ?? { issues: '[]' }).map(i => i.code)).to.deep.equal(['file-missing'])
    })

    it('what had come in before is understood against the new draft', async () => {
      const id = await small.upload(small.root, 'thu.txt', 'Mục II.1: đề nghị tăng lên 700 cây xanh.')
      await small.work()
      const kinds = async () => (await jobs()).filter(j => j.state === 'done').map(j => j.kind)
      expect(await kinds()).to.deep.equal(['read-submission', 'group'])
      const pdf = await readFile(join(packageRoot(), 'samples', 'draft.pdf'))
      await put('khac.txt', bytes(smallDraft.replaceAll('gạch', 'ngói')), pdf)
      await small.work()
      expect(await kinds()).to.include.members(['read-draft', 'understand'])
      const again = (await jobs()).filter(j => j.kind === 'read-submission' && j.input.includes(id))
      expect(again, 'papers that may be a copy of the draft are read again').to.have.length(2)
    })
  })
})
