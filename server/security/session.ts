import type { SignedIn } from '../http/context.ts'
import {
  addSession,
  deleteOldSessions,
  deleteSession,
  deleteSessions,
  findSessionRow,
  seeSession
} from '../store/sessions.ts'
import type { SessionRow, UserRow } from '../store/schema.ts'
import type { Store, Tx } from '../store/store.ts'
import { digest, newSecret } from './secrets.ts'

/** Name of the cookie; http/cookies.ts puts `__Host-` before it where there is TLS. */
export const sessionCookie = 'gopy_session'

const minute = 60_000
const hour = 60 * minute

/**
 * ASVS 7.1.1, 7.3: a working day without a request ends a session, a week ends it whatever was done; who gave a password but not yet
 * the second factor has ten minutes.
 */
const lifetimes = { idle: 12 * hour, whole: 7 * 24 * hour, half: 10 * minute } as const

/** Who holds this secret, or null: unknown, over, or the account is disabled. Writes at most once a minute. */
export async function findSession(store: Store, secret: string, now: Date): Promise<SignedIn | null> {
  const found = await findSessionRow(store.db, digest(secret))
  if (found === null || !holds(found.session, now) || found.user.disabled_at !== null) return null
  const { session, user } = found
  if (now.getTime() - Date.parse(session.seen_at) >= minute) {
    await store.write(tx => seeSession(tx, session.id, now.toISOString()))
  }
  return signedIn(user, session)
}

function holds({ seen_at, expires_at }: SessionRow, now: Date): boolean {
  return now.getTime() < Date.parse(expires_at) && now.getTime() - Date.parse(seen_at) < lifetimes.idle
}

function signedIn(user: UserRow, session: SessionRow): SignedIn {
  return {
    id: user.id,
    login: user.login,
    name: user.name,
    administrator: user.administrator === 1,
    session: session.id,
    strong: session.strong === 1,
    hasSecondFactor: user.totp_secret !== null
  }
}

export interface NewSession {
  /** Whose it is. */
  user: Pick<UserRow, 'id' | 'totp_secret'>
  /** The second factor was given. */
  strong: boolean
  agent: string
  /** The session it takes the place of, which ends: no secret outlives a change of what it may (ASVS 7.2.4). */
  before: string | null
}

/** A new session in a transaction; gives the secret for the cookie, which is kept nowhere. Sweeps up what is over. */
export async function startSession(tx: Tx, { user, strong, agent, before }: NewSession, now: Date): Promise<string> {
  const secret = newSecret()
  if (before !== null) await deleteSession(tx, user.id, before)
  await deleteOldSessions(tx, now.toISOString(), new Date(now.getTime() - lifetimes.idle).toISOString())
  const half = user.totp_secret !== null && !strong
  await addSession(tx, {
    id: digest(secret),
    user_id: user.id,
    created_at: now.toISOString(),
    seen_at: now.toISOString(),
    expires_at: new Date(now.getTime() + (half ? lifetimes.half : lifetimes.whole)).toISOString(),
    strong: strong ? 1 : 0,
    agent
  })
  return secret
}

/** Signing out, or ending one session in the list. False where the person has none such. */
export function endSession(tx: Tx, user: string, session: string): Promise<boolean> {
  return deleteSession(tx, user, session)
}

/** After a change of password or second factor, and at wish: all but the one in use (ASVS 7.4.3). */
export function endOtherSessions(tx: Tx, user: string, kept: string): Promise<number> {
  return deleteSessions(tx, user, kept)
}

/** When an account is disabled or its password is set anew: all. */
export function endAllSessions(tx: Tx, user: string): Promise<number> {
  return deleteSessions(tx, user, null)
}
