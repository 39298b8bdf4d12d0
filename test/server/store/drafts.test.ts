import { expect } from 'chai'
import type { Draft } from '../../../lib/model/draft.ts'
import {
  addDraft,
  getDraft,
  issuesOf,
  listDrafts,
  readModel,
  readModels,
  readTopicMap,
  removeDraft,
  setModel,
  setUnreadable,
  updateDraft
} from '../../../server/store/drafts.ts'
import type { Store } from '../../../server/store/store.ts'
import { expectFailure } from '../../support/failure.ts'
import { at, commentRow, consultationRows, submissionRow } from '../../support/store-rows.ts'
import { eachStore } from '../../support/stores.ts'

const model = (id: string): Draft => ({
  id,
  file: 'du-thao.docx',
  sha256: 'abc',
  title: 'DỰ THẢO BÁO CÁO',
  pages: null,
  lines: null,
  outline: [],
  paragraphs: []
})

const add = (store: Store, consultation: string, title: string) =>
  store.write(tx =>
    addDraft(tx, { consultation, title, file: 'a.docx', original: 'abc', layout: null, online: true, at })
  )

describe('drafts', () => {
  eachStore((_, open) => {
    it('are numbered in the order they are added, and wait to be read', async () => {
      const store = await open()
      const { consultation } = await consultationRows(store)
      const first = await add(store, consultation.id, 'Báo cáo')
      const second = await add(store, consultation.id, 'Điều lệ')
      expect([first.id, second.id]).to.deep.equal(['d1', 'd2'])
      expect(await listDrafts(store.db, consultation.id)).to.deep.equal([first, second])
      expect(await getDraft(store.db, consultation.id, 'd1')).to.include({ state: 'waiting', online: 1 })
      expect(await readModel(store.db, consultation.id, 'd1')).to.equal(null)
      expect(await readModels(store.db, consultation.id)).to.deep.equal([])
    })

    it('never get the number of another that is still there', async () => {
      const store = await open()
      const { consultation } = await consultationRows(store)
      for (const title of ['a', 'b', 'c']) await add(store, consultation.id, title)
      await store.write(tx => removeDraft(tx, consultation.id, 'd1'))
      expect((await add(store, consultation.id, 'd')).id).to.equal('d4')
    })

    it('once read give their text, each consultation its own', async () => {
      const store = await open()
      const here = await consultationRows(store)
      const there = await consultationRows(store)
      await add(store, here.consultation.id, 'a')
      await add(store, there.consultation.id, 'b')
      await store.write(tx =>
        setModel(tx, here.consultation.id, 'd1', {
          model: model('d1'),
          issues: [{ code: 'layout-none' }],
          topicMap: { h1: 't1' },
          readingCopy: null
        })
      )
      expect(await readModel(store.db, here.consultation.id, 'd1')).to.deep.equal(model('d1'))
      expect(await readModels(store.db, here.consultation.id)).to.deep.equal([model('d1')])
      expect(await readModels(store.db, there.consultation.id)).to.deep.equal([])
      const row = await getDraft(store.db, here.consultation.id, 'd1')
      expect(row).to.include({ state: 'ready' })
      expect(issuesOf(row as NonNullable<typeof row>)).to.deep.equal([{ code: 'layout-none' }])
      expect(await readTopicMap(store.db, here.consultation.id)).to.deep.equal(
        new Map([['d1', new Map([['h1', 't1']])]])
      )
    })

    it('keep the topics that somebody set when they are read again', async () => {
      const store = await open()
      const { consultation } = await consultationRows(store)
      await add(store, consultation.id, 'a')
      const read = (topicMap: Record<string, string>) =>
        store.write(tx =>
          setModel(tx, consultation.id, 'd1', { model: model('d1'), issues: [], topicMap, readingCopy: null })
        )
      await read({ h1: 't1' })
      await store.write(tx => updateDraft(tx, consultation.id, 'd1', { topic_map: '{"h1":"t2"}' }))
      await read({ h1: 't1' })
      expect((await readTopicMap(store.db, consultation.id)).get('d1')?.get('h1')).to.equal('t2')
    })

    it('that could not be read say why', async () => {
      const store = await open()
      const { consultation } = await consultationRows(store)
      await add(store, consultation.id, 'a')
      await store.write(tx => setUnreadable(tx, consultation.id, 'd1', [{ code: 'draft-empty' }]))
      expect(await getDraft(store.db, consultation.id, 'd1')).to.include({
        state: 'failed',
        issues: '[{"code":"draft-empty"}]'
      })
    })

    it('that comments speak of are not removed; what is not there is not changed', async () => {
      const store = await open()
      const { consultation, health } = await consultationRows(store)
      await add(store, consultation.id, 'a')
      const submission = submissionRow(health, { id: 's' })
      await store.write(async tx => {
        await tx.insertInto('submissions').values(submission).execute()
        await tx
          .insertInto('comments')
          .values(commentRow(submission, { id: 'c', draft_id: 'd1' }))
          .execute()
      })
      await expectFailure(
        store.write(tx => removeDraft(tx, consultation.id, 'd1')),
        'draft-used'
      )
      await expectFailure(
        store.write(tx => removeDraft(tx, consultation.id, 'd9')),
        'not-found'
      )
      await expectFailure(
        store.write(tx => updateDraft(tx, consultation.id, 'd9', { online: 0 })),
        'not-found'
      )
    })
  })
})
