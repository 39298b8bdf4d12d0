import { expect } from 'chai'
import { Failure } from '../../lib/model/result.ts'
import type { Deciding } from '../../server/decisions/decide.ts'
import type { Services } from '../../server/http/context.ts'
import { getComment } from '../../server/store/comments.ts'
import type { CommentRow } from '../../server/store/schema.ts'
import type { Scope } from '../../server/store/store.ts'
import { addAccount } from './accounts.ts'
import type { SmallConsultation } from './services.ts'

/** Somebody with an account who decides in a scope. */
export async function deciding(services: Services, scope: Scope, login: string, name: string): Promise<Deciding> {
  const { id } = await addAccount(services.store, { login, name })
  const user = { id, login, name, administrator: false, session: '', strong: true, hasSecondFactor: true }
  return { user, scope, now: services.now, jobs: services.jobs }
}

let files = 0

/** The one comment of a text that is sent and read now. */
export async function oneComment(
  small: SmallConsultation,
  services: Services,
  text: string,
  scope: Scope = small.root
): Promise<CommentRow> {
  const submission = await small.upload(scope, `y-kien-${++files}.txt`, text)
  await small.work()
  const rows = await services.store.db
    .selectFrom('comments')
    .selectAll()
    .where('submission_id', '=', submission)
    .execute()
  expect(rows, 'comments read').to.have.length(1)
  return rows[0]!
}

/** The comment as it stands. */
export async function commentNow(services: Services, scope: Scope, id: string): Promise<CommentRow> {
  const row = await getComment(services.store.db, scope, id)
  if (row === null) throw new Error(`no comment ${id}`)
  return row
}

/** The expected failure that some work ends with. */
export async function failureOf(work: Promise<unknown>): Promise<Failure> {
  try {
    await work
  } catch (error) {
    if (error instanceof Failure) return error
    throw error
  }
  throw new Error('nothing was thrown')
}
