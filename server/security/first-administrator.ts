import { countAdministrators } from '../store/users.ts'
import type { Store } from '../store/store.ts'
import { makeLink } from './one-time-link.ts'

/**
 * Where nobody can administer the server yet (or any more): the secret of a link that makes an administrator, good for 24 hours and
 * once; null where there is an administrator. Only who reads the console of the machine gets it; a link made before is void.
 */
export async function firstAdministratorLink(store: Store, now: Date): Promise<string | null> {
  if ((await countAdministrators(store.db)) > 0) return null
  return store.write(tx => makeLink(tx, 'first-administrator', null, now))
}
