import type { Role } from '../../server/http/context.ts'
import { sessionCookie, startSession } from '../../server/security/session.ts'
import { newTotpSecret, totpCode } from '../../server/security/totp.ts'
import { newId } from '../../server/store/ids.ts'
import { giveRole } from '../../server/store/roles.ts'
import type { UserRow } from '../../server/store/schema.ts'
import type { Scope, Store } from '../../server/store/store.ts'
import { addUser, changeUser, findUser } from '../../server/store/users.ts'
import { hashPassword } from '../../server/security/passwords.ts'
import { Client } from './client.ts'
import type { TestServer } from './server.ts'

export const password = 'con mèo đen ngủ trên mái nhà'
/** Hashing takes time: once for all accounts of a run. */
const kept = hashPassword(password)

export interface Wanted {
  login?: string
  name?: string
  administrator?: boolean
  /** Without a second factor. */
  weak?: boolean
  /** Roles in units. */
  roles?: { consultation: string; unit: string; role: Role }[]
}

let made = 0

/** An account with the password above and a second factor, as it stands after its set-up. */
export async function addAccount(store: Store, wanted: Wanted = {}): Promise<UserRow> {
  const id = newId()
  const login = wanted.login ?? `nguoi.${++made}`
  const secret = wanted.weak ? null : newTotpSecret()
  const hash = await kept
  await store.write(async tx => {
    const now = new Date()
    await addUser(
      tx,
      {
        id,
        login,
        name: wanted.name ?? `Người ${login}`,
        administrator: wanted.administrator ?? false,
        language: 'vi'
      },
      now
    )
    await changeUser(tx, id, { password_hash: hash, totp_secret: secret })
    for (const { consultation, unit, role } of wanted.roles ?? []) {
      await giveRole(tx, {
        consultation_id: consultation,
        unit_id: unit,
        user_id: id,
        role,
        created_at: now.toISOString()
      })
    }
  })
  const user = await findUser(store.db, id)
  if (user === null) throw new Error('the account was not made')
  return user
}

/** A visitor who is signed in, with the second factor given, without going through the forms. */
export async function signedInAs({ services, url }: TestServer, user: UserRow): Promise<Client> {
  const client = new Client(url)
  const session = { user, strong: user.totp_secret !== null, agent: 'Chrome, Windows', before: null }
  const secret = await services.store.write(tx => startSession(tx, session, services.now()))
  client.cookies.set(services.config.secure ? `__Host-${sessionCookie}` : sessionCookie, secret)
  return client
}

/** Somebody of the staff of a unit, signed in. */
export async function staffOf(
  server: TestServer,
  { consultation, unit }: Pick<Scope, 'consultation' | 'unit'>,
  name?: string
): Promise<Client> {
  const roles = [{ consultation, unit, role: 'staff' as const }]
  return signedInAs(server, await addAccount(server.services.store, name === undefined ? { roles } : { name, roles }))
}

/** The code that the account's authenticator shows. */
export function codeOf(user: UserRow, at: Date): string {
  if (user.totp_secret === null) throw new Error('no second factor')
  return totpCode(user.totp_secret, at)
}
