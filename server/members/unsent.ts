import { redirect, type Answer } from '../http/answer.ts'
import type { MemberContext } from '../http/context.ts'
import { topicsOf } from '../store/consultations.ts'
import { accesses, accessToAny, draftsOf } from './access.ts'
import { writingOf } from './comment-form.ts'
import { commentModel, placeModel } from './comment-model.ts'
import { changeUnsent } from './comment-post.ts'
import { deviceSecret, homeOf, memberPage, unsentOf } from './member-page.ts'
import { memberLimits } from './member-limits.ts'
import { keyFields } from './target.ts'
import { withoutComment, withoutReplacing, withRemovedBack, type Unsent } from './unsent-body.ts'

/** `GET /gop-y/:code/unsent`: everything that will be sent, to look over; who sends it; the button. */
export function showUnsent(context: MemberContext): Promise<Answer> {
  return unsentPage(context, {}, {}, 200)
}

/** The page, with what is wrong and what was typed into its fields. */
export async function unsentPage(
  context: MemberContext,
  problems: Record<string, string>,
  typed: { name?: string; unit?: string },
  status: number
): Promise<Answer> {
  const { consultation, unit } = context
  const unsent = await unsentOf(context)
  const comments = unsent?.comments ?? []
  const drafts = await draftsOf(
    context,
    comments.map(c => c.target.draft)
  )
  const access = await accesses(context)
  const source = { drafts, topics: topicsOf(consultation) }
  return memberPage(
    context,
    'unsent',
    {
      title: context.t('members.unsent-title'),
      waiting: 0,
      scripts: ['unsent'],
      errors: problems,
      comments: comments.map((comment, i) => ({
        number: i + 1,
        ...commentModel(comment, source),
        blocked: blockedBy(access(comment.target.draft))
      })),
      removed: unsent?.removed != null,
      replaces: unsent?.replaces ?? null,
      key: unsent?.key ?? '',
      access: await accessToAny(context),
      names: consultation.names,
      name: typed.name ?? unsent?.name ?? '',
      asksUnit: consultation.unit_code === 1,
      unit,
      unitTyped: typed.unit ?? '',
      limits: memberLimits,
      begun: await begunForms(context, unsent)
    },
    status
  )
}

/** Forms that were begun and not added, with the way back to each; what no longer has a place is left out. */
async function begunForms(context: MemberContext, unsent: Unsent | null): Promise<object[]> {
  const keys = Object.keys(unsent?.typing ?? {}).filter(key => !key.startsWith('topic/'))
  const found = await Promise.all(
    keys.map(async key => {
      const fields = keyFields(key)
      const writing = await writingOf(context, unsent, name => fields?.get(name) ?? '').catch(() => null)
      if (writing === null || writing.open === null) return []
      const drafts = new Map([[writing.open.row.id, writing.open]])
      const address = `${homeOf(context)}/comment?key=${encodeURIComponent(key)}`
      return [{ key, address, place: placeModel(writing.target, { drafts, topics: [] }) }]
    })
  )
  return found.flat()
}

function blockedBy(access: { state: string }): string | null {
  return access.state === 'open' ? null : access.state
}

/** `POST /gop-y/:code/unsent`: remove one comment, or take the removed one back. */
export async function saveUnsent(context: MemberContext): Promise<Answer> {
  deviceSecret(context)
  const { form } = context
  const page = `${homeOf(context)}/unsent`
  if (form.has('remove')) {
    await changeUnsent(context, unsent => withoutComment(unsent, form.text('remove')))
    return redirect(page, 'members.removed')
  }
  if (form.has('restore')) {
    await changeUnsent(context, withRemovedBack)
    return redirect(page, 'members.restored')
  }
  if (form.has('keep-original')) await changeUnsent(context, withoutReplacing)
  return redirect(page)
}
