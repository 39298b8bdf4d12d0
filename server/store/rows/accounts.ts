/** An account (tài khoản). Members who comment have none. */
export interface UserRow {
  id: string
  /** Lower case, unique. */
  login: string
  name: string
  /** argon2id, or null until the invitation is taken up. */
  password_hash: string | null
  /** Base32, or null: no second factor yet. */
  totp_secret: string | null
  /** The last time step used, so that a code works once (ASVS 6.5.1). */
  totp_step: number | null
  administrator: number
  language: string
  disabled_at: string | null
  created_at: string
}

/** A one-time code that stands in for a lost second factor. */
export interface RecoveryCodeRow {
  user_id: string
  /** SHA-256 of the code. */
  id: string
  used_at: string | null
}

export interface SessionRow {
  /** SHA-256 of the secret in the cookie. */
  id: string
  user_id: string
  created_at: string
  seen_at: string
  expires_at: string
  /** 1 after the second factor. */
  strong: number
  /** "Chrome, Android": for the list in which people end their sessions. */
  agent: string
}

/** A one-time link: first administrator, invitation, new password. */
export interface LinkRow {
  /** SHA-256 of the secret in the address. */
  id: string
  purpose: string
  user_id: string | null
  created_at: string
  expires_at: string
  used_at: string | null
}

export interface SettingRow {
  name: string
  value: string
}

/** One link of the hash chain: a row altered, dropped or put in later is seen. */
export interface AuditRow {
  /** '' for what concerns no consultation. */
  consultation_id: string
  number: number
  at: string
  /** User id, "member" or "system". */
  actor: string
  action: string
  object: string
  /** JSON; no personal data beyond ids. */
  detail: string
  previous: string
  hash: string
}
