import { Failure } from '../../lib/model/result.ts'
import { deviceCookie } from '../http/access.ts'
import type { MemberContext } from '../http/context.ts'
import { page, type PageAnswer } from '../http/answer.ts'
import { readUnsent } from '../store/unsent.ts'
import { unsentFrom, type Unsent } from './unsent-body.ts'

/** Address of the consultation as members know it. */
export function homeOf({ consultation }: Pick<MemberContext, 'consultation'>): string {
  return `/gop-y/${consultation.code}`
}

/** What this device has typed and not sent. */
export async function unsentOf({ store, consultation, device }: MemberContext): Promise<Unsent | null> {
  return unsentFrom(await readUnsent<Unsent>(store.db, { consultation: consultation.id, device }))
}

export interface MemberModel {
  title: string
  /** What waits to be sent: the bar that leads to it. */
  waiting: number
  scripts?: string[]
  [field: string]: unknown
}

/** A page of the members' part: its style sheet, its address, the way back to the welcome page. */
export function memberPage(context: MemberContext, view: string, model: MemberModel, status = 200): PageAnswer {
  const home = homeOf(context)
  const crumbs = view === 'welcome' ? [] : [{ href: home, text: context.t('members.start') }]
  const forgetAddress = `${home}/forget`
  return page(`members/${view}`, { home, crumbs, forgetAddress, ...model, styles: ['members'] }, status)
}

/**
 * The secret in the device's cookie, which came with an earlier page. Throws Failure `cookies-off`: nothing could be found again under a
 * secret that the browser does not send back.
 */
export function deviceSecret({ cookies }: Pick<MemberContext, 'cookies'>): string {
  const secret = cookies[deviceCookie]
  if (secret === undefined) throw new Failure('cookies-off')
  return secret
}
