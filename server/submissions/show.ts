import { Failure } from '../../lib/model/result.ts'
import { lastDone } from '../decisions/last-done.ts'
import { lastMine } from '../decisions/last-mine.ts'
import { addressOf } from '../http/address.ts'
import { page, type Answer } from '../http/answer.ts'
import type { StaffContext } from '../http/context.ts'
import { countCommentsOf } from '../store/submission-counts.ts'
import { besides, findSubmission, type InboxRow } from '../store/submission-lists.ts'
import {
  commentsOf,
  commentsShown,
  historyOf,
  peopleFor,
  readingJobs,
  type CommentKey,
  type HistoryRow
} from '../store/submission-page.ts'
import { type UnitChoice, unitsIn } from '../store/units.ts'
import { unitOptions } from '../units/options.ts'
import { commentItems } from './comment-items.ts'
import { factsOf } from './facts.ts'
import { historyLines } from './history.ts'
import { submissionLink } from './links.ts'
import { draftLookups } from './lookups.ts'
import { nextOf } from './next-step.ts'
import { originalModel } from './original-model.ts'
import { problemsOf } from './problems.ts'
import { asideReasons } from './reasons.ts'
import { badgeOf } from './row-model.ts'

/** GET /submissions/:submission: the original beside what was understood of it, and all that can be done with it. */
export async function showSubmission(context: StaffContext): Promise<Answer> {
  const { store, scope, params, query } = context
  const { db } = store
  const row = await findSubmission(db, scope, params['submission'] ?? '')
  if (!row) throw new Failure('not-found')
  const [found, counts, beside, people, units, history, jobs] = await Promise.all([
    commentsOf(db, scope, row.id, afterOf(query['after'])),
    countCommentsOf(db, scope, [row.id]),
    besides(db, scope, row),
    peopleFor(db, scope, row.unit_path),
    unitsIn(db, scope),
    historyOf(db, scope, row.id),
    readingJobs(db, scope, isOpen(row) ? [row.id] : [])
  ])
  const comments = found.slice(0, commentsShown)
  const job = jobs.get(row.id)
  const moving = job?.state === 'waiting' || job?.state === 'running'
  const last = found.length > commentsShown ? comments.at(-1) : undefined
  const own = counts.get(row.id) ?? {}
  const unsure = own['unsure'] ?? 0
  const ground = await draftLookups(db, scope.consultation)
  const original = await originalModel(context, row, comments)
  return page('submissions/show', {
    ...frameOf(context, row, beside, row.state === 'waiting' || moving),
    last: await lastDone(context, await lastHere(context, history)),
    state: badgeOf(context, row, unsure),
    next: nextOf(context, moving ? { ...row, state: 'waiting' } : row, {
      counts: own,
      firstUnsure: comments.find(one => one.state === 'unsure')?.id ?? null,
      beside
    }),
    progress: moving ? job : null,
    readAgain: row.state === 'unreadable' && !moving ? submissionLink(context, row.id, '/read') : '',
    understood: row.model !== null && row.state !== 'unreadable',
    notes: row.state === 'unreadable' ? [] : problemsOf(row, context.language),
    facts: factsOf(context, row),
    comments: commentItems(context, comments, ground, new Set(original.marked)),
    more: last ? submissionLink(context, row.id, '', { after: `${last.position}~${last.id}` }) : '',
    first: query['after'] ? submissionLink(context, row.id) : '',
    original,
    history: historyLines(context, history),
    changing: changingOf(context, row, people, units)
  })
}

function frameOf(
  context: StaffContext,
  row: InboxRow,
  beside: { newer: string | null; older: string | null },
  waiting: boolean
) {
  const { t } = context
  return {
    title: row.file,
    caption: [row.unit_name, row.submitter].filter(words => words !== null && words !== '').join(' · '),
    crumbs: [{ href: addressOf(context, '/submissions'), text: t('submissions.title') }],
    styles: ['submissions'],
    scripts: ['cut', ...(waiting ? ['inbox'] : [])],
    wide: true,
    ownHeading: true,
    id: row.id,
    version: row.version,
    waiting,
    readingHref: addressOf(context, '/submissions/reading'),
    newer: beside.newer === null ? '' : submissionLink(context, beside.newer),
    older: beside.older === null ? '' : submissionLink(context, beside.older)
  }
}

/** It is being read, or may be tried again. */
function isOpen({ state }: InboxRow): boolean {
  return state === 'waiting' || state === 'unreadable'
}

/** What the person did last, where it was done to this submission. */
async function lastHere(context: StaffContext, history: HistoryRow[]) {
  const last = await lastMine(context)
  return last !== null && history.some(row => row.id === last.id) ? last : null
}

/** The forms that change the submission as a whole. */
function changingOf(context: StaffContext, row: InboxRow, people: { id: string; name: string }[], units: UnitChoice[]) {
  const { t } = context
  const to = (action: string) => submissionLink(context, row.id, `/${action}`)
  return {
    assign: to('assign'),
    people: people.map(one => ({ value: one.id, text: one.name, selected: one.id === row.assigned_to })),
    aside: row.state === 'read' || row.state === 'unreadable' ? to('aside') : '',
    back: row.state === 'aside' ? to('back') : '',
    reasons: asideReasons(t).map(({ value, label }) => ({ value, text: label, selected: false })),
    unit: units.length > 1 && row.state !== 'waiting' ? to('unit') : '',
    units: unitOptions(units, row.unit_id),
    add: row.state === 'read' && row.model !== null ? to('add') : '',
    split: to('split'),
    join: to('join')
  }
}

/** "12~c0123-12" in the address: behind which comment the page begins. */
function afterOf(text: string | undefined): CommentKey {
  const [position = '', id = ''] = (text ?? '').split('~')
  return /^\d{1,9}$/.test(position) ? { position: Number(position), id } : { position: -1, id: '' }
}
