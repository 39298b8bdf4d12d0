import type { MessageKey } from '../messages/messages.ts'
import type { Role } from './context.ts'
import type { Frame } from './page-frame.ts'

export interface NavigationItem {
  href: string
  key: MessageKey
  current: boolean
  /** Number beside the word; null for none. */
  waiting: number | null
}

interface Entry {
  path: string
  key: MessageKey
  from: Role
  /** Pages that belong to the entry beside those under its path. */
  also?: string[]
  /** Pages under its path do not belong to it. */
  alone?: boolean
}

const inConsultation: Entry[] = [
  { path: '', key: 'nav.overview', from: 'staff' },
  { path: '/submissions', key: 'nav.submissions', from: 'staff' },
  { path: '/comments', key: 'nav.comments', from: 'staff', also: ['/decisions'] },
  { path: '/groups', key: 'nav.groups', from: 'staff' },
  { path: '/participation', key: 'nav.participation', from: 'staff', also: ['/meetings'] },
  { path: '/reports', key: 'nav.reports', from: 'secretary', also: ['/ledger'] },
  {
    path: '/setup',
    key: 'nav.setup',
    from: 'administrator',
    also: ['/drafts', '/topics', '/units', '/people', '/posters', '/audit']
  }
]

const ofSystem: Entry[] = [
  { path: '/consultations', key: 'nav.consultations', from: 'staff', also: ['/consultations/new'], alone: true },
  { path: '/users', key: 'nav.users', from: 'administrator' },
  { path: '/backup', key: 'nav.backup', from: 'administrator' },
  { path: '/audit', key: 'nav.audit', from: 'administrator' }
]

const rank: Record<Role, number> = { staff: 0, secretary: 1, administrator: 2 }

/** The links of the header for whoever looks at the page; none for members and strangers. */
export function navigation(frame: Frame): NavigationItem[] {
  if (frame.user === null) return []
  const path = frame.path.split('?')[0] ?? ''
  if (frame.consultation !== null && frame.role !== null) {
    const base = baseOf(frame)
    const role = frame.role
    return inConsultation
      .filter(entry => rank[entry.from] <= rank[role])
      .map(entry => ({
        href: base + entry.path + scopeQuery(frame),
        key: entry.key,
        current: isCurrent(path.slice(base.length), entry),
        waiting: entry.path === '/comments' && frame.problems ? frame.problems : null
      }))
  }
  // A member's page, whoever looks at it.
  if (frame.consultation !== null) return []
  const role: Role = frame.user.administrator ? 'administrator' : 'staff'
  return ofSystem
    .filter(entry => rank[entry.from] <= rank[role])
    .map(entry => ({ href: entry.path, key: entry.key, current: isCurrent(path, entry), waiting: null }))
}

/** "/consultations/ID", or '' outside of consultations; views: `{{@base}}`. */
export function baseOf(frame: Frame): string {
  return frame.consultation === null || frame.role === null ? '' : `/consultations/${frame.consultation.id}`
}

/** "?unit=ID" where the page is narrowed to a unit, so that links keep it; views: `{{@scope}}`. */
export function scopeQuery(frame: Frame): string {
  return frame.unit?.chosen ? `?unit=${encodeURIComponent(frame.unit.id)}` : ''
}

function isCurrent(path: string, { path: own, also = [], alone = own === '' }: Entry): boolean {
  if (alone) return [own, ...also].includes(path)
  return [own, ...also].some(start => path === start || path.startsWith(`${start}/`))
}
