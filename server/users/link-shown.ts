import { page, type Answer } from '../http/answer.ts'
import type { UserContext } from '../http/context.ts'
import { formatDate } from '../http/format.ts'
import { linkHours, type LinkPurpose } from '../security/one-time-link.ts'

/**
 * The page that shows a one-time link, once: only its hash is kept. It is written with a path only, since a server does not know for
 * certain by which name others reach it; the page's script puts the address of the browser before it.
 */
export function linkShown(
  { t, now }: UserContext,
  person: { name: string; login: string },
  purpose: LinkPurpose,
  secret: string,
  back: string
): Answer {
  const until = formatDate(new Date(now().getTime() + linkHours(purpose) * 3_600_000).toISOString())
  const title = purpose === 'invitation' ? t('users.invitation') : t('users.reset-password')
  const lead = t('users.invitation-lead', { ...person, until })
  return page('users/link-shown', {
    title,
    lead,
    styles: ['users'],
    scripts: ['link-shown'],
    link: `/links/${secret}`,
    back
  })
}
