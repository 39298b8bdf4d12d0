import { addressOf } from '../http/address.ts'
import { page, type Answer } from '../http/answer.ts'
import type { StaffContext } from '../http/context.ts'
import { countComments, countStates, countSubmissions } from '../store/submission-counts.ts'
import { everything } from '../store/submission-lists.ts'
import { daysLeft } from './days-left.ts'
import { overviewStep, type Standing } from './overview-step.ts'

/** GET /consultations/:consultation: where things stand, and the one obvious next step. */
export async function showConsultation(context: StaffContext): Promise<Answer> {
  const { store, scope, consultation, now, t, user, unitName } = context
  const mine = { ...everything, state: 'look' as const, assigned: user.id }
  const [submissions, comments, assigned] = await Promise.all([
    countStates(store.db, scope),
    countComments(store.db, scope),
    countSubmissions(store.db, scope, mine)
  ])
  const standing: Standing = {
    submissions,
    received: Object.values(submissions).reduce((sum, count) => sum + count, 0),
    unsure: comments['unsure'] ?? 0,
    clear: comments['clear'] ?? 0,
    confirmed: comments['confirmed'] ?? 0,
    aside: comments['aside'] ?? 0
  }
  const days = daysLeft(consultation.closes_on, now())
  const to = (path: string, query: Record<string, string> = {}) => addressOf(context, path, query)
  return page('consultations/show', {
    title: t('nav.overview'),
    // The figures below are the unit's own, with those under it.
    caption: unitName,
    styles: ['submissions'],
    state: consultation.state,
    opens: consultation.opens_on,
    closes: consultation.closes_on,
    days: daysWords(t, days),
    step: overviewStep(context, standing),
    ...standing,
    figures: [
      { label: t('overview.received'), value: standing.received, href: to('/submissions') },
      { label: t('overview.waiting'), value: submissions.waiting, href: to('/submissions', { state: 'waiting' }) },
      { label: t('overview.unsure'), value: standing.unsure, href: to('/comments', { state: 'unsure' }) },
      { label: t('overview.clear'), value: standing.clear, href: to('/comments', { state: 'clear' }) },
      { label: t('overview.confirmed'), value: standing.confirmed, href: to('/comments', { state: 'confirmed' }) }
    ],
    careful: [
      {
        label: t('overview.mine'),
        value: assigned,
        href: to('/submissions', { state: 'look', assigned: user.id })
      },
      {
        label: t('overview.unreadable'),
        value: submissions.unreadable,
        href: to('/submissions', { state: 'unreadable' })
      },
      { label: t('overview.repeated'), value: submissions.repeated, href: to('/submissions', { state: 'repeated' }) },
      { label: t('overview.aside'), value: submissions.aside, href: to('/submissions', { state: 'aside' }) }
    ].filter(line => line.value > 0),
    links: [
      { href: to('/submissions/upload'), text: t('submissions.upload'), hint: t('overview.hint-upload') },
      { href: to('/submissions/new'), text: t('submissions.new-title'), hint: t('overview.hint-type') },
      { href: to('/participation'), text: t('nav.participation'), hint: t('overview.hint-participation') }
    ]
  })
}

function daysWords(t: StaffContext['t'], days: number | null): string {
  if (days === null) return t('overview.days-unknown')
  if (days < 0) return t('overview.days-over', { count: -days })
  return days === 0 ? t('overview.days-today') : t('overview.days-left', { count: days })
}
