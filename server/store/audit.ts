import type { AuditRow } from './schema.ts'
import type { Db, Tx } from './store.ts'

/** The last link of a chain as it was written: a tail that somebody cut off is missed by it. */
export interface ChainHead {
  number: number
  hash: string
}

const headName = (consultation: string): string => `audit-head/${consultation}`

/**
 * The head of a chain, held for the rest of the transaction: whoever else appends waits for it on PostgreSQL (SQLite has one
 * writer), so no two links get one number. One statement, for every sending of a member runs it.
 */
export async function holdHead(tx: Tx, consultation: string): Promise<ChainHead> {
  const { value } = await tx
    .insertInto('settings')
    .values({ name: headName(consultation), value: '0 ' })
    .onConflict(conflict => conflict.column('name').doUpdateSet(eb => ({ value: eb.ref('settings.value') })))
    .returning('value')
    .executeTakeFirstOrThrow()
  return headOf(value)
}

export async function readHead(db: Db, consultation: string): Promise<ChainHead> {
  const row = await db
    .selectFrom('settings')
    .select('value')
    .where('name', '=', headName(consultation))
    .executeTakeFirst()
  return headOf(row?.value ?? '0 ')
}

function headOf(value: string): ChainHead {
  const [number = '0', hash = ''] = value.split(' ')
  return { number: Number(number), hash }
}

export async function appendLink(tx: Tx, row: AuditRow): Promise<void> {
  await tx.insertInto('audit').values(row).execute()
  await tx
    .updateTable('settings')
    .set({ value: `${row.number} ${row.hash}` })
    .where('name', '=', headName(row.consultation_id))
    .execute()
}

/** What a reader of the log looks for; '' is anything. `from` and `before` are times in UTC, the first included. */
export interface AuditFilter {
  actor: string
  action: string
  from: string
  before: string
}

const noFilter: AuditFilter = { actor: '', action: '', from: '', before: '' }

/** Links of a chain in order of their numbers: upwards after `after`, or downwards before it (null: from the end). */
export async function listLinks(
  db: Db,
  consultation: string,
  page: { order: 'asc' | 'desc'; after: number | null; most: number; filter?: AuditFilter }
): Promise<AuditRow[]> {
  const { actor, action, from, before } = page.filter ?? noFilter
  return db
    .selectFrom('audit')
    .selectAll()
    .where('consultation_id', '=', consultation)
    .$if(page.after !== null, query => query.where('number', page.order === 'asc' ? '>' : '<', page.after ?? 0))
    .$if(actor !== '', query => query.where('actor', '=', actor))
    .$if(action !== '', query => query.where('action', '=', action))
    .$if(from !== '', query => query.where('at', '>=', from))
    .$if(before !== '', query => query.where('at', '<', before))
    .orderBy('number', page.order)
    .limit(page.most)
    .execute()
}

/** The actions that stand in a chain, for the filter's list. */
export async function actionsOf(db: Db, consultation: string): Promise<string[]> {
  const rows = await db
    .selectFrom('audit')
    .select('action')
    .distinct()
    .where('consultation_id', '=', consultation)
    .orderBy('action')
    .execute()
  return rows.map(row => row.action)
}

/** Who acted, by name where it is an account. */
export async function actorsOf(db: Db, consultation: string): Promise<{ id: string; name: string | null }[]> {
  const rows = await db
    .selectFrom('audit')
    .leftJoin('users', 'users.id', 'audit.actor')
    .select(['audit.actor as id', 'users.name'])
    .distinct()
    .where('audit.consultation_id', '=', consultation)
    .orderBy('audit.actor')
    .execute()
  return rows
}
