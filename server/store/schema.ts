import type { AuditRow, LinkRow, RecoveryCodeRow, SessionRow, SettingRow, UserRow } from './rows/accounts.ts'
import type { ConsultationRow, DraftRow, MeetingRow, RoleRow, UnitRow, UnsentRow } from './rows/consultations.ts'
import type { CommentRow, GroupRow, RemovedNameRow, SubmissionRow } from './rows/received.ts'
import type { DecisionRow, JobRow, ReportRow, ReportSettingsRow } from './rows/settled.ts'

export type * from './rows/accounts.ts'
export type * from './rows/consultations.ts'
export type * from './rows/received.ts'
export type * from './rows/settled.ts'

/**
 * The tables. `consultation_id` comes first in every key, ids are made by the application, times are ISO 8601 in UTC, JSON is text,
 * truth is 0 or 1: the same on SQLite, PostgreSQL and what speaks its language (handbook 4-stack, "Database").
 */
export interface Schema {
  users: UserRow
  sessions: SessionRow
  links: LinkRow
  recovery_codes: RecoveryCodeRow
  removed_names: RemovedNameRow
  settings: SettingRow
  consultations: ConsultationRow
  drafts: DraftRow
  units: UnitRow
  roles: RoleRow
  meetings: MeetingRow
  submissions: SubmissionRow
  comments: CommentRow
  groups: GroupRow
  decisions: DecisionRow
  reports: ReportRow
  report_settings: ReportSettingsRow
  jobs: JobRow
  unsent: UnsentRow
  audit: AuditRow
}
