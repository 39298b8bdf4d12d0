import { expect } from 'chai'
import type { Decided } from '../../../lib/decide/decided.ts'
import type { Comment } from '../../../lib/model/comment.ts'
import type { Failure } from '../../../lib/model/result.ts'
import { decide, type Deciding } from '../../../server/decisions/decide.ts'
import type { Change } from '../../../server/decisions/change.ts'
import { undo } from '../../../server/decisions/undo.ts'
import type { Services } from '../../../server/http/context.ts'
import { findDecision } from '../../../server/store/decisions.ts'
import type { CommentRow } from '../../../server/store/schema.ts'
import { commentNow, deciding, failureOf, oneComment } from '../../support/deciding.ts'
import { servicesOn, smallConsultation, type SmallConsultation } from '../../support/services.ts'
import { eachStore } from '../../support/stores.ts'

describe('a decision', function () {
  this.timeout(20_000)
  eachStore((_, open) => {
    let services: Services
    let small: SmallConsultation
    let lan: Deciding
    let minh: Deciding

    // One consultation for all: each test sends a comment of its own.
    before(async function () {
      this.timeout(60_000)
      services = await servicesOn(await open())
      small = await smallConsultation(services)
      lan = await deciding(services, small.root, 'lan', 'Lan')
      minh = await deciding(services, small.root, 'minh', 'Minh')
    })

    it('settles fields, writes what follows from them, and keeps who and when', async () => {
      const comment = await oneComment(small, services, 'Đề nghị sửa “500 cây” thành “600 cây”.')
      await write(services, lan, 'kind', [
        { table: 'comments', id: comment.id, version: comment.version, decided: { kind: 'clarify' } }
      ])
      const after = await commentNow(services, small.root, comment.id)
      expect(after.kind).to.equal('clarify')
      expect(JSON.parse(after.decided) as Decided).to.deep.equal({ kind: 'clarify' })
      expect(after.decided_by).to.equal(lan.user.id)
      expect(after.version).to.equal(comment.version + 1)
      expect(after.text).to.equal(comment.text)
      expect(after.model).to.equal(comment.model)
    })

    it('that confirms settles the whole reading, so that no later run reads it otherwise', async () => {
      const comment = await oneComment(small, services, 'Đề nghị bỏ cụm từ “quanh lò nung”.')
      await write(services, lan, 'confirm', [settle(comment, { confirmed: true })])
      const model = JSON.parse(comment.model) as Comment
      const otherwise = JSON.stringify({ ...model, kind: 'clarify', edit: null })
      await services.store.write(tx =>
        tx.updateTable('comments').set({ model: otherwise }).where('id', '=', comment.id).execute()
      )
      const after = await commentNow(services, small.root, comment.id)
      await write(services, lan, 'stance', [settle(after, { stance: 'agree' })])
      const again = await commentNow(services, small.root, comment.id)
      expect([again.kind, again.stance, again.state]).to.deep.equal(['delete', 'agree', 'confirmed'])
      expect((JSON.parse(again.decided) as Decided).edit).to.deep.equal(model.edit)
    })

    it('of two made at once on what both saw is one; the other is told', async () => {
      const comment = await oneComment(small, services, 'Đề nghị thêm ghế đá.')
      const both = await Promise.allSettled([
        write(services, lan, 'kind', [settle(comment, { kind: 'add' })]),
        write(services, minh, 'kind', [settle(comment, { kind: 'delete' })])
      ])
      const refused = both.filter(one => one.status === 'rejected')
      expect(refused.map(one => (one.reason as Failure).code)).to.deep.equal(['changed-meanwhile'])
      expect((await commentNow(services, small.root, comment.id)).version).to.equal(comment.version + 1)
    })

    it('to a place gives heading, order and paragraph of the draft', async () => {
      const comment = await oneComment(small, services, 'Đề nghị viết rõ hơn.')
      const location = { draft: 'd1', heading: null, paragraph: 3 }
      await write(services, lan, 'place', [settle(comment, { location })])
      const after = await commentNow(services, small.root, comment.id)
      expect(after.paragraph).to.equal(3)
      expect(after.draft_id).to.equal('d1')
      expect(after.heading_order).to.be.at.least(0)
      expect(after.place).to.equal('exact')
    })

    it('is refused, with who did what, where somebody else changed the comment since it was seen', async () => {
      const comment = await oneComment(small, services, 'Đề nghị viết rõ hơn.')
      await write(services, lan, 'confirm', [settle(comment, { confirmed: true })])
      const failure = await failureOf(write(services, minh, 'kind', [settle(comment, { kind: 'add' })]))
      expect(failure.code).to.equal('changed-meanwhile')
      expect(failure.detail).to.include({ id: comment.id, who: 'Lan', what: 'confirm' })
      expect((await commentNow(services, small.root, comment.id)).kind).to.equal(comment.kind)
    })

    it('of several objects is made as a whole or not at all', async () => {
      const first = await oneComment(small, services, 'Đề nghị viết rõ hơn.')
      const second = await oneComment(small, services, 'Đề nghị bổ sung số liệu.')
      const changes = [settle(first, { confirmed: true }), settle({ ...second, version: 99 }, { confirmed: true })]
      expect((await failureOf(write(services, lan, 'confirm', changes))).code).to.equal('changed-meanwhile')
      expect((await commentNow(services, small.root, first.id)).state).to.equal(first.state)
    })

    it('about a comment of another unit finds nothing', async () => {
      const comment = await oneComment(small, services, 'Đề nghị viết rõ hơn.', small.north)
      const south = { ...lan, scope: small.south }
      expect(
        (await failureOf(write(services, south, 'confirm', [settle(comment, { confirmed: true })]))).code
      ).to.equal('not-found')
    })

    it('belongs to the lowest unit that holds all it is about', async () => {
      const comment = await oneComment(small, services, 'Đề nghị viết rõ hơn.', small.north)
      const id = await write(services, lan, 'confirm', [settle(comment, { confirmed: true })])
      expect((await findDecision(services.store.db, small.north, id))?.unit_id).to.equal(small.north.unit)
      expect(await findDecision(services.store.db, small.south, id)).to.equal(null)
    })

    it('is put on the audit chain without a word of the comment', async () => {
      const comment = await oneComment(small, services, 'Đề nghị viết rõ hơn.')
      const id = await write(services, lan, 'confirm', [settle(comment, { confirmed: true })])
      const rows = await services.store.db
        .selectFrom('audit')
        .selectAll()
        .where('object', '=', `decision/${id}`)
        .execute()
      expect(rows.map(r => [r.actor, r.action])).to.deep.equal([[lan.user.id, 'decision']])
      expect(rows[0]?.detail).not.to.include('viết rõ')
    })

    it('asks for a grouping where groups may change by it, and only there', async () => {
      const comment = await oneComment(small, services, 'Đề nghị viết rõ hơn.')
      await small.work()
      await write(services, lan, 'confirm', [settle(comment, { confirmed: true })])
      expect(await waitingGroupings(services)).to.equal(0)
      const again = await commentNow(services, small.root, comment.id)
      await write(services, lan, 'place', [settle(again, { location: { draft: 'd1', heading: null, paragraph: 3 } })])
      expect(await waitingGroupings(services)).to.equal(1)
    })

    it('is never overwritten by a later run of the program', async () => {
      const comment = await oneComment(small, services, 'Đề nghị viết rõ hơn.')
      await write(services, lan, 'place', [settle(comment, { location: { draft: 'd1', heading: null, paragraph: 3 } })])
      const { consultation } = small.root
      await services.store.write(tx =>
        services.jobs.add(tx, { consultation, kind: 'understand', input: { reason: 'test' }, by: null })
      )
      await small.work()
      expect((await commentNow(services, small.root, comment.id)).paragraph).to.equal(3)
    })

    describe('undone', () => {
      it('puts everything back, and undoing that does it again', async () => {
        const comment = await oneComment(small, services, 'Đề nghị viết rõ hơn.')
        const id = await write(services, lan, 'kind', [settle(comment, { kind: 'delete', confirmed: true })])
        const undone = await services.store.write(tx => undo(tx, minh, id))
        const back = await commentNow(services, small.root, comment.id)
        expect([back.kind, back.state, back.decided]).to.deep.equal([comment.kind, comment.state, '{}'])
        expect((await findDecision(services.store.db, small.root, id))?.undone_name).to.equal('Minh')
        const redone = await services.store.write(tx => undo(tx, lan, undone))
        expect((await commentNow(services, small.root, comment.id)).kind).to.equal('delete')
        expect((await findDecision(services.store.db, small.root, id))?.undone_at).to.equal(null)
        await services.store.write(tx => undo(tx, lan, redone))
        expect((await commentNow(services, small.root, comment.id)).kind).to.equal(comment.kind)
        expect((await findDecision(services.store.db, small.root, id))?.undone_at).not.to.equal(null)
      })

      it('is refused after a later decision on the same comment, naming it', async () => {
        const comment = await oneComment(small, services, 'Đề nghị viết rõ hơn.')
        const first = await write(services, lan, 'kind', [settle(comment, { kind: 'delete' })])
        const seen = await commentNow(services, small.root, comment.id)
        const later = await write(services, minh, 'stance', [settle(seen, { stance: 'agree' })])
        const failure = await failureOf(services.store.write(tx => undo(tx, lan, first)))
        expect(failure.code).to.equal('undo-later-first')
        expect(failure.detail).to.include({ who: 'Minh', what: 'stance', decision: later })
        await services.store.write(tx => undo(tx, minh, later))
        await services.store.write(tx => undo(tx, lan, first))
        expect((await commentNow(services, small.root, comment.id)).decided).to.equal('{}')
      })

      it('looks at every later decision, however many objects there were', async () => {
        const comment = await oneComment(small, services, 'Đề nghị thêm ba chậu hoa.')
        const others = Array.from({ length: 60 }, (_, i) => ({
          table: 'comments',
          id: `x-${i}`,
          before: {},
          after: {}
        }))
        const first = await write(services, lan, 'kind', [settle(comment, { kind: 'delete' })])
        const changes = await services.store.db
          .selectFrom('decisions')
          .select('changes')
          .where('id', '=', first)
          .executeTakeFirstOrThrow()
        const many = JSON.stringify([...(JSON.parse(changes.changes) as object[]), ...others])
        await services.store.write(tx =>
          tx.updateTable('decisions').set({ changes: many }).where('id', '=', first).execute()
        )
        const seen = await commentNow(services, small.root, comment.id)
        await write(services, minh, 'stance', [settle(seen, { stance: 'agree' })])
        expect((await failureOf(services.store.write(tx => undo(tx, lan, first)))).code).to.equal('undo-later-first')
      })

      it('twice is refused', async () => {
        const comment = await oneComment(small, services, 'Đề nghị viết rõ hơn.')
        const id = await write(services, lan, 'confirm', [settle(comment, { confirmed: true })])
        await services.store.write(tx => undo(tx, lan, id))
        expect((await failureOf(services.store.write(tx => undo(tx, lan, id)))).code).to.equal('already-undone')
      })

      it('keeps what the program read anew meanwhile', async () => {
        const comment = await oneComment(small, services, 'Đề nghị viết rõ hơn.')
        const id = await write(services, lan, 'kind', [settle(comment, { kind: 'delete' })])
        const model = JSON.stringify({ ...(JSON.parse(comment.model) as object), stance: 'disagree' })
        await services.store.write(tx =>
          tx.updateTable('comments').set({ model, stance: 'disagree' }).where('id', '=', comment.id).execute()
        )
        await services.store.write(tx => undo(tx, lan, id))
        const back = await commentNow(services, small.root, comment.id)
        expect([back.kind, back.stance]).to.deep.equal([comment.kind, 'disagree'])
      })

      it('by somebody of another unit finds nothing', async () => {
        const comment = await oneComment(small, services, 'Đề nghị viết rõ hơn.', small.north)
        const id = await write(services, lan, 'confirm', [settle(comment, { confirmed: true })])
        const south = { ...minh, scope: small.south }
        expect((await failureOf(services.store.write(tx => undo(tx, south, id)))).code).to.equal('not-found')
      })
    })
  })
})

function settle(row: Pick<CommentRow, 'id' | 'version'>, decided: Decided): Change {
  return { table: 'comments', id: row.id, version: row.version, decided }
}

function write(
  services: Services,
  who: Deciding,
  action: 'confirm' | 'place' | 'kind' | 'stance',
  changes: Change[]
): Promise<string> {
  return services.store.write(tx => decide(tx, who, action, changes))
}

async function waitingGroupings(services: Services): Promise<number> {
  const rows = await services.store.db
    .selectFrom('jobs')
    .select('id')
    .where('kind', '=', 'group')
    .where('state', '=', 'waiting')
    .execute()
  return rows.length
}
