import { json, redirect, type Answer } from '../http/answer.ts'
import type { MemberContext } from '../http/context.ts'
import { newSecret } from '../security/secrets.ts'
import { newId } from '../store/ids.ts'
import { readUnsent, writeUnsent } from '../store/unsent.ts'
import type { Access } from './access.ts'
import { backOf, formPage, previewOf, writingOf, type Writing } from './comment-form.ts'
import { memberLimits } from './member-limits.ts'
import { deviceSecret, homeOf, unsentOf } from './member-page.ts'
import { ownMarks } from './reader.ts'
import { targetQuery } from './target.ts'
import { commentOf, type Problem } from './typed-comment.ts'
import {
  emptyUnsent,
  unsentFrom,
  withComment,
  withTyping,
  withoutTyping,
  type Typed,
  type Unsent
} from './unsent-body.ts'

/**
 * `POST /gop-y/:code/comment`: `action` keep (autosave, JSON), look (the form again with the change as a redline) or add. Nothing
 * typed is lost on any of them.
 */
export async function saveComment(context: MemberContext): Promise<Answer> {
  deviceSecret(context)
  const { form } = context
  const unsent = await unsentOf(context)
  const writing = await writingOf(context, unsent, name => form.text(name))
  const typed = typedFields(context)
  if (form.text('action') === 'add') return add(context, unsent, writing, typed)
  const empty = isUntouched(typed, writing)
  await changeUnsent(context, u => (empty ? withoutTyping(u, writing.key) : withTyping(u, writing.key, typed)))
  if (form.text('action') === 'keep') return json({ kept: true, redline: previewOf(writing.base, typed) })
  return redirect(`${homeOf(context)}/comment?${formQuery(writing)}&look=1#look`)
}

/** As typed; longer than any limit, so that too long a text comes back whole with its message. */
function typedFields({ form }: MemberContext): Typed {
  const raw = (name: string): string => form.raw(name).slice(0, 2 * memberLimits.words)
  return {
    stance: form.text('stance'),
    kind: form.text('kind'),
    words: raw('words'),
    text: raw('text'),
    reason: raw('reason'),
    page: form.text('page').slice(0, 10),
    line: form.text('line').slice(0, 10)
  }
}

/** A form that was opened and left as it was is nothing that was begun. */
function isUntouched(typed: Typed, { base, edited }: Writing): boolean {
  const { words, ...others } = typed
  return (
    edited === null && Object.values(others).every(value => value.trim() === '') && words.trim() === (base ?? '').trim()
  )
}

async function add(context: MemberContext, unsent: Unsent | null, writing: Writing, typed: Typed): Promise<Answer> {
  const { target, open, access, edited, base, key } = writing
  const checked = commentOf(typed, target, open?.draft ?? null, edited?.id ?? newId(), base)
  const full = edited === null && (unsent?.comments.length ?? 0) >= memberLimits.comments
  if (checked.comment === null || access.state !== 'open' || full) {
    const after = await changeUnsent(context, u => withTyping(u, key, typed))
    const tooMany = { field: 'text', code: 'too-many', blanks: { limit: memberLimits.comments } } as const
    const problems = checked.comment === null ? checked.problems : full ? [tooMany] : []
    return context.wantsJson
      ? problemsJson(context, access, problems)
      : formPage(context, after, writing, typed, problems, false)
  }
  // A place that was not changed keeps the words that the member saw there, whatever the draft says by now.
  const seen = edited !== null && checked.comment.target === target ? edited.seen : checked.comment.seen
  const comment = { ...checked.comment, seen }
  const after = await changeUnsent(context, u => withComment(u, comment, key))
  if (context.wantsJson) {
    const to = backOf(context, comment.target, edited !== null)
    return json({ to, waiting: after.comments.length, marks: ownMarks(after, comment.target.draft ?? '') })
  }
  return redirect(
    backOf(context, comment.target, edited !== null),
    edited === null ? 'members.added' : 'members.changed'
  )
}

function problemsJson({ t }: MemberContext, { state }: Access, problems: Problem[]): Answer {
  const said = problems.map(p => ({ field: p.field, text: t(`members.problem-${p.code}`, p.blanks) }))
  return json({ problems: state === 'open' ? said : [{ field: 'text', text: t(`members.blocked-${state}`) }] }, 422)
}

/** Changes what this device has typed, in one transaction with reading it. */
export function changeUnsent(context: MemberContext, change: (unsent: Unsent) => Unsent): Promise<Unsent> {
  const key = { consultation: context.consultation.id, device: context.device }
  const fresh = newSecret()
  const now = context.now().toISOString()
  return context.store.write(async tx => {
    const after = change(unsentFrom(await readUnsent<Unsent>(tx, key)) ?? emptyUnsent(fresh))
    await writeUnsent(tx, key, after, now)
    return after
  })
}

function formQuery({ target, edited }: Writing): string {
  if (edited !== null) return `edit=${edited.id}`
  return [...(target.draft === null ? [] : [`draft=${target.draft}`]), targetQuery(target)]
    .filter(part => part !== '')
    .join('&')
}
