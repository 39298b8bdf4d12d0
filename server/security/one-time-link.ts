import { addLink, deleteLinks } from '../store/links.ts'
import type { Tx } from '../store/store.ts'
import { digest, newSecret } from './secrets.ts'

/** What a one-time link is for: the first administrator, taking up an invitation, a new password. */
export type LinkPurpose = 'first-administrator' | 'invitation' | 'new-password'

const hours: Record<LinkPurpose, number> = { 'first-administrator': 24, invitation: 7 * 24, 'new-password': 24 }

/** How long a link is good. */
export function linkHours(purpose: LinkPurpose): number {
  return hours[purpose]
}

/** A new link in place of those the person has; gives the secret, which stands in the address and is kept nowhere. */
export async function makeLink(tx: Tx, purpose: LinkPurpose, user: string | null, now: Date): Promise<string> {
  const secret = newSecret()
  await deleteLinks(tx, user)
  await addLink(tx, {
    id: digest(secret),
    purpose,
    user_id: user,
    created_at: now.toISOString(),
    expires_at: new Date(now.getTime() + linkHours(purpose) * 3_600_000).toISOString(),
    used_at: null
  })
  return secret
}
