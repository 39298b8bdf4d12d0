import { addressOf } from '../http/address.ts'
import type { StaffContext } from '../http/context.ts'
import type { MessageKey } from '../messages/messages.ts'

const order = [
  ['/drafts', 'setup.step-drafts'],
  ['/topics', 'setup.step-topics'],
  ['/units', 'setup.step-units'],
  ['/people', 'setup.step-people'],
  ['/posters', 'setup.step-posters'],
  ['/setup', 'setup.open']
] as const satisfies [string, MessageKey][]

/** Where an administrator goes on who is done with a page of setting up, while the consultation is being prepared; null behind that. */
export function nextSetup(
  context: StaffContext,
  path: (typeof order)[number][0]
): { href: string; text: string } | null {
  const next = order[order.findIndex(([own]) => own === path) + 1]
  if (context.consultation.state !== 'preparing' || next === undefined) return null
  return { href: addressOf(context, next[0]), text: context.t('setup.next', { step: context.t(next[1]) }) }
}
