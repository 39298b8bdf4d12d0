import { expect } from 'chai'
import { digest } from '../../../server/security/secrets.ts'
import {
  endAllSessions,
  endOtherSessions,
  endSession,
  findSession,
  startSession
} from '../../../server/security/session.ts'
import { findSessionRow, listSessions } from '../../../server/store/sessions.ts'
import type { Store } from '../../../server/store/store.ts'
import { changeUser } from '../../../server/store/users.ts'
import { addAccount } from '../../support/accounts.ts'
import { eachStore } from '../../support/stores.ts'

const start = Date.parse('2026-11-20T03:00:00Z')
const after = (hours: number): Date => new Date(start + hours * 3_600_000)

eachStore((_, open) => {
  describe('a session', () => {
    const begun = async (wanted: { weak?: boolean; strong?: boolean } = {}) => {
      const store = await open()
      const user = await addAccount(store, { weak: wanted.weak ?? false })
      const session = { user, strong: wanted.strong ?? !wanted.weak, agent: 'Chrome, Android', before: null }
      return { store, user, secret: await store.write(tx => startSession(tx, session, after(0))) }
    }
    const another = (store: Store, user: Awaited<ReturnType<typeof begun>>['user']) =>
      store.write(tx => startSession(tx, { user, strong: true, agent: '', before: null }, after(0)))

    it('is known by its secret, of which only the hash is kept', async () => {
      const { store, user, secret } = await begun()
      const found = await findSession(store, secret, after(0))
      expect(found).to.include({
        id: user.id,
        login: user.login,
        strong: true,
        hasSecondFactor: true,
        session: digest(secret)
      })
      expect(await findSession(store, digest(secret), after(0))).to.equal(null)
      expect(await findSession(store, '', after(0))).to.equal(null)
      const rows = JSON.stringify(await store.db.selectFrom('sessions').selectAll().execute())
      expect(rows).not.to.contain(secret)
    })

    it('ends after twelve hours without a request, each request putting that off', async () => {
      const { store, secret } = await begun()
      expect(await findSession(store, secret, after(11.9))).not.to.equal(null)
      expect(await findSession(store, secret, after(23.8))).not.to.equal(null)
      expect(await findSession(store, secret, after(35.9))).to.equal(null)
    })

    it('ends after a week, whatever was done', async () => {
      const { store, secret } = await begun()
      for (let hours = 10; hours < 7 * 24; hours += 10)
        expect(await findSession(store, secret, after(hours))).not.to.equal(null)
      expect(await findSession(store, secret, after(7 * 24))).to.equal(null)
    })

    it('that still wants its second factor lasts ten minutes', async () => {
      const { store, secret } = await begun({ strong: false })
      expect(await findSession(store, secret, after(0.16))).to.include({ strong: false, hasSecondFactor: true })
      expect(await findSession(store, secret, after(0.17))).to.equal(null)
    })

    it('is written at most once a minute', async () => {
      const { store, secret } = await begun()
      const seen = async (): Promise<string | undefined> =>
        (await findSessionRow(store.db, digest(secret)))?.session.seen_at
      await findSession(store, secret, new Date(start + 59_000))
      expect(await seen()).to.equal(after(0).toISOString())
      await findSession(store, secret, new Date(start + 61_000))
      expect(await seen()).to.equal(new Date(start + 61_000).toISOString())
    })

    it('ends at once when its account is disabled', async () => {
      const { store, user, secret } = await begun()
      await store.write(tx => changeUser(tx, user.id, { disabled_at: after(0).toISOString() }))
      expect(await findSession(store, secret, after(0))).to.equal(null)
    })

    it('can be ended by its owner, alone, with all others, or all but itself; by nobody else', async () => {
      const { store, user, secret } = await begun()
      const stranger = await addAccount(store)
      const second = await another(store, user)
      const third = await another(store, user)
      expect(await store.write(tx => endSession(tx, stranger.id, digest(second)))).to.equal(false)
      expect(await store.write(tx => endSession(tx, user.id, digest(second)))).to.equal(true)
      expect(await findSession(store, second, after(0))).to.equal(null)
      expect(await store.write(tx => endOtherSessions(tx, user.id, digest(secret)))).to.equal(1)
      expect(await findSession(store, third, after(0))).to.equal(null)
      expect(await findSession(store, secret, after(0))).not.to.equal(null)
      await store.write(tx => endAllSessions(tx, user.id))
      expect(await findSession(store, secret, after(0))).to.equal(null)
    })

    it('takes the place of the one before it, and sweeps up those that are over', async () => {
      const { store, user, secret } = await begun()
      const next = await store.write(tx =>
        startSession(tx, { user, strong: true, agent: '', before: digest(secret) }, after(1))
      )
      expect(await findSession(store, secret, after(1))).to.equal(null)
      await store.write(tx => startSession(tx, { user, strong: true, agent: '', before: null }, after(14)))
      expect(await findSessionRow(store.db, digest(next))).to.equal(null)
      expect(await listSessions(store.db, user.id, 10)).to.have.length(1)
    })
  })
})
