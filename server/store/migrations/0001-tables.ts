import type { Kysely } from 'kysely'
import { createTable, type Dialect, type Table } from './table.ts'

const unit = { columns: ['consultation_id', 'unit_id'], to: 'units', key: ['consultation_id', 'id'] }
const user = { columns: ['user_id'], to: 'users', key: ['id'] }
const consultation = { columns: ['consultation_id'], to: 'consultations', key: ['id'] }

const accounts: Table[] = [
  {
    name: 'users',
    key: ['id'],
    text: 'id login name password_hash? totp_secret? language disabled_at? created_at',
    integer: 'totp_step? administrator',
    unique: [['login']]
  },
  {
    name: 'sessions',
    key: ['id'],
    text: 'id user_id created_at seen_at expires_at agent',
    integer: 'strong',
    indexes: [['user_id'], ['expires_at']],
    refers: [user]
  },
  {
    name: 'links',
    key: ['id'],
    text: 'id purpose user_id? created_at expires_at used_at?',
    indexes: [['user_id']],
    refers: [user]
  },
  { name: 'settings', key: ['name'], text: 'name value' },
  {
    name: 'audit',
    key: ['consultation_id', 'number'],
    text: 'consultation_id at actor action object detail previous hash',
    integer: 'number'
  }
]

const consultations: Table[] = [
  {
    name: 'consultations',
    key: ['id'],
    text: 'id title body state opens_on? closes_on? names code topics report_settings created_at',
    integer: 'unit_code others_shown version',
    unique: [['code']]
  },
  {
    name: 'drafts',
    key: ['consultation_id', 'id'],
    text: 'consultation_id id title file original layout? reading_copy? state opens_on? closes_on? created_at issues topic_map model?',
    integer: 'position online',
    refers: [consultation]
  },
  {
    name: 'units',
    key: ['consultation_id', 'id'],
    text: 'consultation_id id parent_id? path name folded code created_at',
    integer: 'members?',
    unique: [['consultation_id', 'code']],
    indexes: [
      ['consultation_id', 'path'],
      ['consultation_id', 'folded'],
      ['consultation_id', 'parent_id']
    ],
    refers: [consultation]
  },
  {
    name: 'roles',
    key: ['consultation_id', 'user_id', 'unit_id'],
    text: 'consultation_id user_id unit_id role created_at',
    indexes: [['user_id'], ['consultation_id', 'unit_id']],
    refers: [user, unit]
  },
  {
    name: 'meetings',
    key: ['consultation_id', 'id'],
    text: 'consultation_id id unit_id unit_path held_on? note submission_id? created_at',
    integer: 'members? attending?',
    indexes: [['consultation_id', 'unit_path']],
    refers: [unit]
  }
]

const received: Table[] = [
  {
    name: 'submissions',
    key: ['consultation_id', 'id'],
    text:
      'consultation_id id unit_id unit_path file original channel via state aside_reason? content_key? duplicate_of? submitter? said_unit? said_on? ' +
      'received_at received_by? receipt? assigned_to? changed_at folded? model? remarks?',
    integer: 'bytes version',
    indexes: [
      ['consultation_id', 'unit_path', 'state', 'received_at', 'id'],
      ['consultation_id', 'received_at', 'id'],
      ['consultation_id', 'original'],
      ['consultation_id', 'content_key'],
      ['consultation_id', 'receipt']
    ],
    refers: [unit]
  },
  {
    name: 'comments',
    key: ['consultation_id', 'id'],
    text:
      'consultation_id id submission_id unit_id unit_path draft_id? heading_id? topic? kind stance place state aside_reason? author? said_unit? ' +
      'group_id? decided_by? decided_at? changed_at decided suggestion? text folded model',
    integer: 'position heading_order paragraph sure version',
    indexes: [
      ['consultation_id', 'draft_id', 'heading_order', 'paragraph', 'id'],
      // Lists and counts of a unit choose and order rows by this alone, and then read only those of the page. Not `submission_id`:
      // with it SQLite would walk all of it for the comments of one submission.
      ['consultation_id', 'unit_path', 'state', 'draft_id', 'heading_order', 'paragraph', 'id'],
      ['consultation_id', 'submission_id', 'position'],
      ['consultation_id', 'group_id']
    ],
    refers: [{ columns: ['consultation_id', 'submission_id'], to: 'submissions', key: ['consultation_id', 'id'] }, unit]
  },
  {
    name: 'groups',
    key: ['consultation_id', 'id'],
    text: 'consultation_id id draft_id? heading_id? topic? lead_id made_by stances changed_at',
    integer: 'heading_order paragraph size people units version',
    indexes: [['consultation_id', 'draft_id', 'heading_order', 'paragraph', 'id']],
    refers: [consultation]
  },
  { name: 'unsent', key: ['consultation_id', 'id'], text: 'consultation_id id body updated_at', refers: [consultation] }
]

const settled: Table[] = [
  {
    name: 'decisions',
    key: ['consultation_id', 'id'],
    text: 'consultation_id id at user_id unit_id unit_path action changes undone_at? undone_by?',
    indexes: [['consultation_id', 'unit_path', 'id']],
    refers: [unit]
  },
  {
    name: 'reports',
    key: ['consultation_id', 'id'],
    text: 'consultation_id id unit_id unit_path frozen_at frozen_by synthesis settings files ledger',
    integer: 'number',
    unique: [['consultation_id', 'unit_id', 'number']],
    refers: [unit]
  },
  {
    name: 'jobs',
    key: ['consultation_id', 'id'],
    text: 'consultation_id id kind input state step? lease_until? problem? output? created_by? created_at started_at? finished_at?',
    integer: 'urgency done of? attempts',
    indexes: [
      ['state', 'id'],
      ['state', 'urgency', 'id'],
      ['consultation_id', 'kind', 'input']
    ],
    refers: [consultation]
  }
]

/** All tables as they first stood. Long columns come last: SQLite reads a row from its beginning, page by page, as far as it must. */
export async function createTables(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  for (const table of [...accounts, ...consultations, ...received, ...settled]) await createTable(db, dialect, table)
}
