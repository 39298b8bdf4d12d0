import { page, type Answer } from '../http/answer.ts'
import type { UserContext } from '../http/context.ts'
import { consultationsOf, listConsultations } from '../store/consultations.ts'

const pageSize = 50

/** The consultations that somebody works in; all of them for an administrator. */
export async function showConsultations({ store, user, t, query }: UserContext): Promise<Answer> {
  const before = query['before'] ? { before: query['before'] } : {}
  const wanted = { ...before, limit: pageSize + 1 }
  const found = user.administrator
    ? await listConsultations(store.db, wanted)
    : await consultationsOf(store.db, user.id, wanted)
  const shown = found.slice(0, pageSize)
  return page('consultations/list', {
    title: t('consultations.title'),
    consultations: shown.map(({ id, title, body, state, opens_on, closes_on }) => ({
      href: `/consultations/${id}`,
      title,
      body,
      state,
      opens: opens_on,
      closes: closes_on
    })),
    next: found.length > pageSize ? `/consultations?before=${shown.at(-1)!.id}` : null,
    mayAdd: user.administrator
  })
}
