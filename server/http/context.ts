import type { Language } from '../../lib/model/failures.ts'
import type { Config } from '../config.ts'
import type { Jobs } from '../jobs/jobs.ts'
import type { Translate } from '../messages/messages.ts'
import type { Originals } from '../originals/originals.ts'
import type { ConsultationRow } from '../store/schema.ts'
import type { Scope, Store } from '../store/store.ts'
import type { Form, UploadedFile } from './form.ts'

/** What the server is made of; made once in app.ts, handed to every handler. */
export interface Services {
  config: Config
  store: Store
  originals: Originals
  jobs: Jobs
  /** The one clock. */
  now: () => Date
}

/** One request, as handlers see it: no Express here. */
export interface Context extends Services {
  language: Language
  t: Translate
  params: Record<string, string>
  query: Record<string, string>
  form: Form
  /** A posted JSON body (scripts), else null; to be checked like any input. */
  body: unknown
  files: UploadedFile[]
  /** Of the client, for rate limits and "from this machine or the local network". */
  address: string
  local: boolean
  /** Scheme, host and port under which this server was reached: for addresses on paper. */
  origin: string
  /** "Chrome, Android": shown in the list of sessions. */
  agent: string
  /** The script asks for a part of a page or for JSON (header `Accept: application/json`). */
  wantsJson: boolean
  cookies: Record<string, string>
  /** Sets a cookie of the response: HttpOnly, SameSite=Lax, Secure where served over TLS. Null deletes it. */
  setCookie: (name: string, value: string | null, days: number | null) => void
  user: SignedIn | null
}

export interface SignedIn {
  id: string
  login: string
  name: string
  administrator: boolean
  /** Id of the session (the hash, not the secret). */
  session: string
  /** The second factor was given in this session. */
  strong: boolean
  hasSecondFactor: boolean
}

export type Role = 'staff' | 'secretary' | 'administrator'

export interface UserContext extends Context {
  user: SignedIn
}

/** Staff, secretary or administrator inside a consultation. Every query takes `scope`. */
export interface StaffContext extends UserContext {
  consultation: ConsultationRow
  role: Role
  scope: Scope
  /** Name of the scope's unit. */
  unitName: string
}

/** A member, who has no account: came by the consultation's link. */
export interface MemberContext extends Context {
  consultation: ConsultationRow
  /** The unit whose code was given (or came with the link), else null. */
  unit: { id: string; path: string; name: string } | null
  /** SHA-256 of the secret in the member's cookie: the key of what is typed and not sent. */
  device: string
}
