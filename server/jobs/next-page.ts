import { addressOf } from '../http/address.ts'
import type { StaffContext } from '../http/context.ts'
import type { MessageKey } from '../messages/messages.ts'
import type { JobRow } from '../store/schema.ts'
import type { JobInputs, JobKind } from './jobs.ts'

export interface NextPage {
  href: string
  text: string
}

/** Where somebody goes who waited for work that has ended: to what it made, or to where it can be asked again; null before. */
export function nextPage(context: StaffContext, job: JobRow): NextPage | null {
  if (job.state !== 'done' && job.state !== 'failed') return null
  const [path, key] = job.state === 'done' ? target(context, job) : retreat(context, job)
  return { href: addressOf(context, path), text: context.t(key) }
}

function target({ role }: StaffContext, job: JobRow): [path: string, key: MessageKey] {
  const kind = job.kind as JobKind
  const input = JSON.parse(job.input) as Partial<JobInputs['read-draft'] & JobInputs['freeze']>
  if (kind === 'export') return ['/reports/preview', 'jobs.next-preview']
  if (kind === 'freeze') return [`/reports/${input.report ?? ''}`, 'jobs.next-report']
  if (kind === 'read-submission') return submissionsOf(job)
  if (kind === 'group') return ['/groups', 'jobs.next-groups']
  if (kind === 'read-draft' && role === 'administrator') return [`/drafts/${input.draft ?? ''}`, 'jobs.next-draft']
  return ['/comments', 'jobs.next-comments']
}

function retreat({ role }: StaffContext, job: JobRow): [path: string, key: MessageKey] {
  const kind = job.kind as JobKind
  const input = JSON.parse(job.input) as Partial<JobInputs['read-draft'] & JobInputs['read-submission']>
  if (kind === 'export' || kind === 'freeze') return ['/reports', 'jobs.back-reports']
  if (kind === 'read-submission') return [`/submissions/${input.submission ?? ''}`, 'jobs.next-submission']
  if (kind === 'read-draft' && role === 'administrator') return [`/drafts/${input.draft ?? ''}`, 'jobs.next-draft']
  return ['/comments', 'jobs.next-comments']
}

function submissionsOf(job: JobRow): [path: string, key: MessageKey] {
  const made = (job.output === null ? null : JSON.parse(job.output)) as { submissions: string[] } | null
  const [one, ...more] = made?.submissions ?? []
  if (one !== undefined && more.length === 0) return [`/submissions/${one}`, 'jobs.next-submission']
  return ['/submissions', 'jobs.next-submissions']
}
