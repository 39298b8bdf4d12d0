import type { Role } from '../../server/http/context.ts'
import { updateConsultation } from '../../server/store/consultations.ts'
import type { UserRow } from '../../server/store/schema.ts'
import { changeUser } from '../../server/store/users.ts'
import { addAccount, signedInAs } from './accounts.ts'
import { Client } from './client.ts'
import type { TestServer } from './server.ts'
import { consultationRows, type Rows } from './store-rows.ts'

/** Everybody who may knock: the strongest account of each kind that must still be kept out. */
export const actors = [
  'nobody',
  'half',
  'weak',
  'disabled',
  'roleless',
  'staff',
  'secretary',
  'administrator',
  'other staff',
  'other secretary',
  'other administrator',
  'system'
] as const

export type Actor = (typeof actors)[number]

export interface World {
  /** The consultation that is asked for, and another on the same server; both are open. */
  own: Rows
  other: Rows
  clients: Record<Actor, Client>
  users: Record<Exclude<Actor, 'nobody'>, UserRow>
}

/**
 * Two consultations and everybody: staff and secretary of a unit (Sở Y tế) of the one, an administrator at its top, the same of the
 * other; an account without a role; a server administrator, and three who would be one: without the second step, without a second
 * factor, disabled.
 */
export async function makeWorld(server: TestServer): Promise<World> {
  const { store } = server.services
  const [own, other] = [await consultationRows(store), await consultationRows(store)]
  for (const { consultation } of [own, other]) {
    await store.write(tx => updateConsultation(tx, consultation.id, consultation.version, { state: 'open' }))
  }
  const within = (rows: Rows, role: Role) =>
    addAccount(store, {
      roles: [
        { consultation: rows.consultation.id, unit: role === 'administrator' ? rows.root.id : rows.health.id, role }
      ]
    })
  const system = () => addAccount(store, { administrator: true })
  const users = {
    half: await system(),
    weak: await addAccount(store, { administrator: true, weak: true }),
    disabled: await system(),
    roleless: await addAccount(store),
    staff: await within(own, 'staff'),
    secretary: await within(own, 'secretary'),
    administrator: await within(own, 'administrator'),
    'other staff': await within(other, 'staff'),
    'other secretary': await within(other, 'secretary'),
    'other administrator': await within(other, 'administrator'),
    system: await system()
  }
  const signedIn = await Promise.all(
    Object.entries(users).map(async ([name, user]) => [name, await signedInAs(server, user)] as const)
  )
  const clients = { nobody: new Client(server.url), ...Object.fromEntries(signedIn) } as World['clients']
  await store.write(async tx => {
    await changeUser(tx, users.disabled.id, { disabled_at: new Date().toISOString() })
    await tx.updateTable('sessions').set({ strong: 0 }).where('user_id', '=', users.half.id).execute()
  })
  return { own, other, clients, users }
}
