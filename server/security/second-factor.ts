import { readSetting } from '../store/settings.ts'
import type { Db, Store } from '../store/store.ts'

/** Just what these questions need of a signed-in person. */
interface Person {
  hasSecondFactor: boolean
  strong: boolean
}

export const secondFactorSetting = 'second-factor'
export type SecondFactorRule = 'required' | 'offered'

/** What the system's administrators decided; required unless they said otherwise (ASVS 6.3.3). */
export async function secondFactorRule(db: Db): Promise<SecondFactorRule> {
  return (await readSetting(db, secondFactorSetting)) === 'offered' ? 'offered' : 'required'
}

/** Before anything but the own account is open: this person has to set a second factor up. */
export async function mustSetUpSecondFactor(store: Store, person: Person): Promise<boolean> {
  return !person.hasSecondFactor && (await secondFactorRule(store.db)) === 'required'
}

/** Signed in by password alone, though the account has a second factor: only the form that asks for it is open. */
export function mustGiveSecondFactor(person: Person): boolean {
  return person.hasSecondFactor && !person.strong
}
