import { sql } from 'kysely'
import type { UnitRow } from './schema.ts'
import type { Db, Scope } from './store.ts'
import { listUnits } from './units.ts'
import { within } from './within.ts'

/** What of a comment tells who took part, where, how and when. */
export interface CommenterRow {
  id: string
  author: string | null
  said_unit: string | null
  /** The comment's unit; its submission may lie in another (minutes of a level above, say). */
  unit_path: string
  submission_id: string
  home: string
  channel: string
  received_at: string
}

/** Who made the comments of a scope, those that a cut replaced left out, a page at a time by id. */
export async function* commenterPages(db: Db, scope: Scope, page = 1_000): AsyncGenerator<CommenterRow[]> {
  for (let after = ''; ;) {
    const rows = await db
      .selectFrom('comments')
      .innerJoin('submissions', join =>
        join
          .onRef('submissions.consultation_id', '=', 'comments.consultation_id')
          .onRef('submissions.id', '=', 'comments.submission_id')
      )
      .select(['comments.id', 'comments.author', 'comments.said_unit', 'comments.unit_path', 'comments.submission_id'])
      .select(['submissions.unit_path as home', 'channel', 'received_at'])
      .where(within(scope, 'comments'))
      .where('comments.state', '!=', 'replaced')
      .where('comments.id', '>', after)
      .orderBy('comments.id')
      .limit(page)
      .execute()
    if (rows.length > 0) yield rows
    if (rows.length < page) return
    after = rows.at(-1)!.id
  }
}

export interface TurnRow {
  unit_path: string
  channel: string
  /** "2026-11-20T03": UTC; days are those of the screen's time zone. */
  hour: string
  submissions: number
}

/** How many submissions came, by unit, channel and hour. */
export async function countTurns(db: Db, scope: Scope): Promise<TurnRow[]> {
  const hour = sql<string>`substr(received_at, 1, 13)`
  return db
    .selectFrom('submissions')
    .select(['unit_path', 'channel', hour.as('hour')])
    .select(({ fn }) => fn.countAll<number>().as('submissions'))
    .where(within(scope))
    .groupBy(['unit_path', 'channel', hour])
    .execute()
}

export interface UnitMeetings {
  unit_path: string
  meetings: number
  /** Added up over those that say it; null where none does. */
  attending: number | null
}

/** Meetings by unit. */
export async function meetingsByUnit(db: Db, scope: Scope): Promise<UnitMeetings[]> {
  return db
    .selectFrom('meetings')
    .select('unit_path')
    .select(({ fn }) => [fn.countAll<number>().as('meetings'), fn.sum<number | null>('attending').as('attending')])
    .where(within(scope))
    .groupBy('unit_path')
    .execute()
}

/** All units of the scope, itself first, each before those below it; read by pages. */
export async function allUnits(db: Db, scope: Scope, page = 500): Promise<UnitRow[]> {
  const units: UnitRow[] = []
  for (;;) {
    const last = units.at(-1)
    const rows = await listUnits(db, scope, { limit: page, ...(last ? { after: last.path } : {}) })
    units.push(...rows)
    if (rows.length < page) return units
  }
}

export interface PlaceCount {
  draft_id: string | null
  /** Index in the draft's outline; -1: the whole draft or no place. */
  heading_order: number
  /** LocationStatus is "unresolved". */
  unplaced: number
  comments: number
  unsure: number
}

/** Where the comments that count gather: by draft and heading. */
export async function countByHeading(db: Db, scope: Scope): Promise<PlaceCount[]> {
  const unplaced = sql<number>`case when place = 'unresolved' then 1 else 0 end`
  return db
    .selectFrom('comments')
    .select(['draft_id', 'heading_order', unplaced.as('unplaced')])
    .select(({ fn }) => fn.countAll<number>().as('comments'))
    .select(sql<number>`sum(case when state = 'unsure' then 1 else 0 end)`.as('unsure'))
    .where(within(scope))
    .where('state', 'in', live)
    .groupBy(['draft_id', 'heading_order', unplaced])
    .execute()
}

/** How many comments that count stand at each paragraph of a draft. */
export async function countByParagraph(db: Db, scope: Scope, draft: string): Promise<Map<number, number>> {
  const rows = await db
    .selectFrom('comments')
    .select('paragraph')
    .select(({ fn }) => fn.countAll<number>().as('comments'))
    .where(within(scope))
    .where('draft_id', '=', draft)
    .where('paragraph', '>=', 0)
    .where('state', 'in', live)
    .groupBy('paragraph')
    .execute()
  return new Map(rows.map(row => [row.paragraph, row.comments]))
}

/** As the workbench lists them: without those put aside, replaced or withdrawn. */
const live = ['unsure', 'clear', 'confirmed']
