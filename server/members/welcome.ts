import { redirect, type Answer } from '../http/answer.ts'
import { deviceCookie } from '../http/access.ts'
import type { MemberContext } from '../http/context.ts'
import { topicsOf } from '../store/consultations.ts'
import { accessTo, accessToAny, readyDrafts } from './access.ts'
import { homeOf, memberPage, unsentOf } from './member-page.ts'
import { takeUnit } from './unit.ts'
import { printedCode, receiptCode } from './receipt-code.ts'

/** `GET /gop-y/:code`: what is asked, until when, and the drafts. `?unit=CODE` (of a poster) gives the unit at once. */
export async function showWelcome(context: MemberContext): Promise<Answer> {
  const given = context.query['unit'] ?? ''
  if (given !== '' && (await takeUnit(context, given)) !== null) return redirect(homeOf(context))
  return welcomePage(context, {}, '')
}

/** The page, with what was wrong with the unit code. */
export async function welcomePage(
  context: MemberContext,
  problems: Record<string, string>,
  typed: string,
  status = 200
): Promise<Answer> {
  const { consultation, unit } = context
  const drafts = await readyDrafts(context)
  const unsent = await unsentOf(context)
  const access = await accessToAny(context)
  const secret = context.cookies[deviceCookie] ?? ''
  return memberPage(
    context,
    'welcome',
    {
      title: consultation.title,
      caption: context.t('members.asked-by', { body: consultation.body }),
      waiting: unsent?.comments.length ?? 0,
      scripts: ['forget'],
      /** This device knows something of who was here. */
      known: unsent !== null || unit !== null,
      errors: problems,
      unit,
      typed,
      asksUnit: consultation.unit_code === 1,
      access,
      unitFirst: consultation.unit_code === 1 && unit === null,
      drafts: drafts.map(draft => {
        const own = accessTo(context, draft)
        const ownDay = own.state === 'open' && own.closesOn !== access.closesOn
        return { id: draft.id, title: draft.title, access: own, ownDay, ownState: own.state !== access.state }
      }),
      topics: topicsOf(consultation).length,
      sent: (unsent?.sent ?? []).toReversed().map(sending => {
        const code = receiptCode(secret, sending.key)
        return { ...sending, code, printed: printedCode(code) }
      })
    },
    status
  )
}
