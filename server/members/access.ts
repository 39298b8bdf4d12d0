import type { Draft } from '../../lib/model/draft.ts'
import { Failure } from '../../lib/model/result.ts'
import type { MemberContext } from '../http/context.ts'
import { getDraft, listDrafts, modelOfRow, type DraftSummary } from '../store/drafts.ts'
import { windowOf, type Window } from './window.ts'

/** Whether comments are taken on a draft (or, without one, on the consultation's topics) and if not, why. */
export interface Access {
  /** offline: taken only from this machine or the local network (G11). */
  state: Window['state'] | 'offline'
  opensOn: string | null
  closesOn: string | null
}

export function accessTo(
  { consultation, local, now }: Pick<MemberContext, 'consultation' | 'local' | 'now'>,
  draft: DraftSummary | null
): Access {
  const window = windowOf(consultation, draft, now())
  return draft !== null && draft.online === 0 && !local ? { ...window, state: 'offline' } : window
}

/** Whether anything may be sent at all: on one draft at least, those that are being read anew included. */
export async function accessToAny(context: MemberContext): Promise<Access> {
  return (await accesses(context))(null)
}

/** Who may comment on which draft; what speaks of no draft (an answer to a topic) may be sent while anything may. */
export async function accesses(context: MemberContext): Promise<(draft: string | null) => Access> {
  const rows = await listDrafts(context.store.db, context.consultation.id)
  const known = new Map(rows.map(row => [row.id, accessTo(context, row)]))
  const order = ['open', 'before', 'offline', 'after'] as const
  const all = [...known.values()]
  const best = order.map(state => all.find(access => access.state === state)).find(access => access !== undefined)
  const otherwise = best ?? accessTo(context, null)
  return draft => known.get(draft ?? '') ?? otherwise
}

/** The drafts that have been read, in their order, without their text. */
export async function readyDrafts({ store, consultation }: MemberContext): Promise<DraftSummary[]> {
  return (await listDrafts(store.db, consultation.id)).filter(draft => draft.state === 'ready')
}

export interface OpenDraft {
  row: DraftSummary
  draft: Draft
  access: Access
}

/** A draft to read. Throws Failure `not-found` where there is none or it has not been read yet. */
export async function openDraft(context: MemberContext, id: string): Promise<OpenDraft> {
  const found = await findDraft(context, id)
  if (found === null) throw new Failure('not-found')
  return found
}

export async function findDraft(context: MemberContext, id: string): Promise<OpenDraft | null> {
  const { store, consultation } = context
  const row = await getDraft(store.db, consultation.id, id)
  const draft = row?.state === 'ready' ? await modelOfRow(store.db, row) : null
  return row === null || draft === null ? null : { row, draft, access: accessTo(context, row) }
}

/** The drafts that some comments speak of, by id. */
export async function draftsOf(context: MemberContext, ids: (string | null)[]): Promise<Map<string, OpenDraft>> {
  const found = new Map<string, OpenDraft>()
  for (const id of new Set(ids)) {
    const open = id === null ? null : await findDraft(context, id)
    if (open !== null) found.set(open.row.id, open)
  }
  return found
}
