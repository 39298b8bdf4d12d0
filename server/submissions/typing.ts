import { writeWebForm } from '../../lib/intake/web-form.ts'
import { Failure } from '../../lib/model/result.ts'
import { decide } from '../decisions/decide.ts'
import { addressOf } from '../http/address.ts'
import { json, page, redirect, type Answer } from '../http/answer.ts'
import type { StaffContext } from '../http/context.ts'
import { typedDate } from '../http/form-checks.ts'
import { formatDate, formatTime } from '../http/format.ts'
import { addMeetingRead } from '../store/meetings.ts'
import { findSubmission } from '../store/submission-lists.ts'
import { seenSubmission } from '../store/submission-changes.ts'
import { unitsIn, type UnitChoice } from '../store/units.ts'
import type { Tx } from '../store/store.ts'
import { forgetTyping, keepTyping, readTyping, type Typing } from '../store/typing.ts'
import { unitOptions } from '../units/options.ts'
import { submissionLink } from './links.ts'
import { asideChanges } from './put-aside.ts'
import { receiveWebForm } from './receive.ts'
import { typingErrors } from './typing-checks.ts'
import { emptyTyping, papers, rowsToShow, typingOf, webFormOf } from './typing-form.ts'

/** GET /submissions/new: what was typed and not saved is there again. */
export async function showTyping(context: StaffContext): Promise<Answer> {
  const { store, scope, user, query } = context
  const kept = await readTyping(store.db, scope.consultation, user.id)
  const typing = kept?.typing ?? emptyTyping(scope.unit)
  const from = query['from'] ?? ''
  // What is half typed of another paper is finished first: it must not become this one's.
  const other = from !== '' && typing.from !== from && typing.rows.length > 0
  if (from !== '' && !other) typing.from = from
  return typingView(context, typing, { kept: kept?.at ?? '', other })
}

/** POST /submissions/new: saves it as received; "more" only gives more rows, "keep" only keeps it. */
export async function saveTyping(context: StaffContext): Promise<Answer> {
  const { form, scope, store, user } = context
  const typing = typingOf(form, scope.unit)
  await keep(context, typing)
  if (form.has('more')) return typingView(context, typing, { more: 5 })
  if (form.has('keep'))
    return redirect(addressOf(context, '/submissions/new'), 'submissions.new-kept', { time: timeNow(context) })
  const units = await unitsIn(store.db, scope)
  const errors = typingErrors(typing, units)
  if (Object.keys(errors).length > 0) return typingView(context, typing, { errors })
  const unit = units.find(one => one.id === typing.to) as UnitChoice
  const bytes = writeWebForm(webFormOf(typing, scope.consultation, unit.name))
  const { submission } = await receiveWebForm(
    context,
    { consultation: scope.consultation, unit: unit.id, path: unit.path },
    { name: nameOf(context, typing, unit.name), bytes },
    { by: user.id, via: 'typed' },
    async (tx, submission) => {
      await forgetTyping(tx, scope.consultation, user.id)
      await recordMeeting(tx, context, typing, unit, submission)
      await standsFor(tx, context, typing)
    }
  )
  const count = typing.rows.filter(row => row.text !== '').length
  return redirect(submissionLink(context, submission), 'submissions.new-saved', { count })
}

/** POST /submissions/new/keep: the script sends what is typed every few seconds. */
export async function keepTypingNow(context: StaffContext): Promise<Answer> {
  await keep(context, typingOf(context.form, context.scope.unit))
  return json({ kept: context.t('submissions.new-kept', { time: timeNow(context) }) })
}

/** POST /submissions/new/clear */
export async function clearTyping(context: StaffContext): Promise<Answer> {
  const { store, scope, user } = context
  await store.write(tx => forgetTyping(tx, scope.consultation, user.id))
  return redirect(addressOf(context, '/submissions/new'))
}

async function keep({ store, scope, user, now }: StaffContext, typing: Typing): Promise<void> {
  await store.write(tx => keepTyping(tx, scope.consultation, user.id, typing, now().toISOString()))
}

/** What minutes say of their meeting; the same paper sent twice tells of one meeting (`turn`). */
async function recordMeeting(
  tx: Tx,
  { scope, now }: StaffContext,
  typing: Typing,
  unit: UnitChoice,
  submission: string
): Promise<void> {
  const form = webFormOf(typing, scope.consultation, unit.name)
  if (!form.meeting || (form.meeting.members === null && form.meeting.attending === null)) return
  await addMeetingRead(tx, {
    consultation_id: scope.consultation,
    id: `typed-${typing.turn}`,
    unit_id: unit.id,
    unit_path: unit.path,
    held_on: form.date,
    members: form.meeting.members,
    attending: form.meeting.attending,
    note: '',
    submission_id: submission,
    created_at: now().toISOString()
  })
}

/** The unreadable file that this was typed in for is put aside, with where its words are now. */
async function standsFor(tx: Tx, context: StaffContext, { from }: Typing): Promise<void> {
  if (from === '') return
  const row = await seenSubmission(tx, context.scope, from, null).catch((error: unknown) => {
    if (error instanceof Failure) return null
    throw error
  })
  if (row?.state !== 'unreadable') return
  await decide(tx, context, 'aside', await asideChanges(tx, context, row, context.t('submissions.new-instead')))
}

function timeNow({ now }: StaffContext): string {
  return formatTime(now().toISOString()).split(',')[0] ?? ''
}

/** What lists show in place of a file name. */
function nameOf({ t }: StaffContext, typing: Typing, unit: string): string {
  const what = t(`submissions.new-${typing.what as (typeof papers)[number]}`)
  const who = typing.submitter === '' ? unit : typing.submitter
  const date = typing.date === '' ? '' : `, ${formatDate(typedDate(typing.date))}`
  return `${what}, ${who}${date}`.replace(/[/\\]/g, '-').slice(0, 200)
}

interface Shown {
  kept?: string
  other?: boolean
  more?: number
  errors?: ReturnType<typeof typingErrors>
}

async function typingView(
  context: StaffContext,
  typing: Typing,
  { kept = '', other = false, more = 0, errors = {} }: Shown
): Promise<Answer> {
  const { t, store, scope } = context
  const units = await unitsIn(store.db, scope)
  const from = typing.from === '' ? null : await findSubmission(store.db, scope, typing.from)
  const words = Object.fromEntries(Object.entries(errors).map(([field, key]) => [field, t(key)]))
  const rows = rowsToShow(typing, more)
  return page(
    'submissions/new',
    {
      title: t('submissions.new-title'),
      lead: t('submissions.new-lead'),
      crumbs: [{ href: addressOf(context, '/submissions'), text: t('submissions.title') }],
      styles: ['submissions'],
      scripts: ['typing'],
      wide: true,
      errors: words,
      typing,
      kept,
      other,
      from: from?.file ?? '',
      whats: papers.map(value => ({ value, text: t(`submissions.new-${value}`), selected: value === typing.what })),
      units: unitOptions(units, typing.to),
      rows: rows.map((row, i) => ({ ...row, number: i + 1, error: words[`text-${i + 1}`] ?? '' })),
      links: {
        save: addressOf(context, '/submissions/new'),
        keep: addressOf(context, '/submissions/new/keep'),
        clear: addressOf(context, '/submissions/new/clear'),
        place: addressOf(context, '/submissions/place')
      }
    },
    Object.keys(errors).length > 0 ? 422 : 200
  )
}
