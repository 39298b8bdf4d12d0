import { addressOf } from '../http/address.ts'
import type { StaffContext } from '../http/context.ts'
import type { StateCounts } from '../store/submission-counts.ts'
import type { NextStep } from '../submissions/next-step.ts'

/** Where a scope stands, in figures. */
export interface Standing {
  submissions: StateCounts
  received: number
  unsure: number
  clear: number
  confirmed: number
  aside: number
}

/**
 * The one thing to do next, by what is open and by role: set up, gather, look at what is unsure, mend what could not be read, wait,
 * then (secretaries) the report, (staff) one look over what the program placed.
 */
export function overviewStep(context: StaffContext, standing: Standing): NextStep {
  const { t, role, consultation } = context
  const { submissions, received, unsure, clear } = standing
  const to = (path: string, query: Record<string, string> = {}) => addressOf(context, path, query)
  if (consultation.state === 'preparing' && role === 'administrator') {
    return {
      title: t('overview.step-setup'),
      text: t('overview.step-setup-text'),
      href: to('/setup'),
      action: t('overview.step-setup-do')
    }
  }
  if (received === 0) {
    return {
      title: t('overview.step-gather'),
      text: t('overview.step-gather-text'),
      href: to('/submissions/upload'),
      action: t('submissions.upload')
    }
  }
  if (unsure > 0) {
    const title = t('overview.step-look', { count: unsure })
    return {
      title,
      text: t('overview.step-look-text'),
      href: to('/comments', { state: 'unsure' }),
      action: t('overview.step-look-do')
    }
  }
  if (submissions.unreadable > 0) {
    const title = t('overview.step-unreadable', { count: submissions.unreadable })
    const href = to('/submissions', { state: 'unreadable' })
    return { title, text: t('overview.step-unreadable-text'), href, action: t('overview.step-unreadable-do') }
  }
  if (submissions.waiting > 0) {
    const title = t('overview.step-wait', { count: submissions.waiting })
    const href = to('/submissions', { state: 'waiting' })
    return { title, text: t('overview.step-wait-text'), href, action: t('overview.step-wait-do') }
  }
  if (role !== 'staff') {
    return {
      title: t('overview.step-report'),
      text: t('overview.step-report-text'),
      href: to('/reports'),
      action: t('overview.step-report-do')
    }
  }
  if (clear > 0) {
    const title = t('overview.step-clear', { count: clear })
    return {
      title,
      text: t('overview.step-clear-text'),
      href: to('/comments', { state: 'clear' }),
      action: t('overview.step-clear-do')
    }
  }
  return {
    title: t('overview.step-done'),
    text: t('overview.step-done-text'),
    href: to('/groups'),
    action: t('overview.step-done-do')
  }
}
