import type { Language } from '../../lib/model/failures.ts'
import type { Notice } from './answer.ts'
import type { Role } from './context.ts'

/** What stands around every page; the adapter fills it, views see it as `@frame`. */
export interface Frame {
  language: Language
  /** Path and query as asked for: where the language switch comes back to. */
  path: string
  user: { name: string; administrator: boolean } | null
  /** In the consultation of the page; null for members and outside of consultations. */
  role: Role | null
  consultation: { id: string; title: string; code: string } | null
  /** The unit whose things are shown; `chosen`: narrowed by `?unit=` to one below one's own. */
  unit: { id: string; name: string; chosen: boolean } | null
  /** Shown once: what the last action did. */
  notice: Notice | null
  /** What waits for a person in this unit; beside "Ý kiến" in the navigation. Null: not asked. */
  problems: number | null
}

/** For pages that nobody signed in for, and for tests. */
export function plainFrame(language: Language, path = '/'): Frame {
  return { language, path, user: null, role: null, consultation: null, unit: null, notice: null, problems: null }
}
