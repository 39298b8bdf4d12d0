import { file, page, type Answer } from '../http/answer.ts'
import type { StaffContext, UserContext } from '../http/context.ts'
import { isMessageKey } from '../messages/messages.ts'
import { csvLine } from '../security/csv.ts'
import { actionsOf, actorsOf, listLinks, readHead, type AuditFilter } from '../store/audit.ts'
import type { AuditRow } from '../store/schema.ts'
import { record, verifyChain } from './chain.ts'

const pageSize = 50
/** So long a chain is checked whenever the page is opened (some 20 ms a thousand); a longer one when asked. */
const checkedAtOnce = 5_000

/** What the server records apart from consultations: signing in, accounts. */
export function showServerLog(context: UserContext): Promise<Answer> {
  return logPage(context, null, '/audit')
}

/** What is recorded in a consultation, by unit or not: administrators stand at its top. */
export function showLog(context: StaffContext): Promise<Answer> {
  return logPage(context, context.consultation.id, `/consultations/${context.consultation.id}/audit`)
}

async function logPage(context: UserContext, consultation: string | null, address: string): Promise<Answer> {
  const { t, store, query } = context
  const chain = consultation ?? ''
  const filter = filterOf(query)
  const before = /^\d{1,15}$/.test(query['before'] ?? '') ? Number(query['before']) : null
  const links = await listLinks(store.db, chain, { order: 'desc', after: before, most: pageSize + 1, filter })
  const shown = links.slice(0, pageSize)
  const actors = await actorsOf(store.db, chain)
  const names = new Map(actors.map(({ id, name }) => [id, nameOf(context, id, name)]))
  const last = links.length > pageSize ? shown.at(-1) : undefined
  const head = await readHead(store.db, chain)
  const check = query['check'] === '1' || head.number <= checkedAtOnce
  const kept = {
    actor: query['actor'] ?? '',
    action: query['action'] ?? '',
    from: query['from'] ?? '',
    to: query['to'] ?? ''
  }
  const model = {
    title: t('audit.title'),
    lead: t('audit.lead'),
    styles: ['audit'],
    address,
    verdict: check ? await verifyChain(store.db, consultation) : null,
    checkAddress: `${address}?check=1`,
    lines: shown.map(link => lineOf(context, link, names)),
    older: last === undefined ? null : addressOf(address, { ...kept, before: String(last.number) }),
    newest: before === null ? null : addressOf(address, kept),
    csv: addressOf(`${address}/csv`, kept),
    kept,
    actors: actors.map(({ id }) => ({ value: id, text: names.get(id) ?? id, selected: id === kept.actor })),
    actions: (await actionsOf(store.db, chain)).map(action => ({
      value: action,
      text: actionWords(context, action),
      selected: action === kept.action
    }))
  }
  return page('audit/log', model)
}

function addressOf(address: string, words: Record<string, string>): string {
  const given = Object.entries(words).filter(([, value]) => value !== '')
  return given.length === 0 ? address : `${address}?${new URLSearchParams(given).toString()}`
}

/** Days as people in Vietnam count them, seven hours ahead of UTC in which times are kept. */
function filterOf(query: Record<string, string>): AuditFilter {
  const start = (day: string | undefined, days: number): string => {
    const time = Date.parse(`${/^\d{4}-\d{2}-\d{2}$/.test(day ?? '') ? day : 'no'}T00:00:00+07:00`)
    return Number.isNaN(time) ? '' : new Date(time + days * 86_400_000).toISOString()
  }
  return {
    actor: query['actor'] ?? '',
    action: query['action'] ?? '',
    from: start(query['from'], 0),
    before: start(query['to'], 1)
  }
}

function nameOf({ t }: UserContext, id: string, name: string | null): string {
  if (id === 'system') return t('audit.system')
  return id === 'member' ? t('audit.member') : (name ?? id)
}

function actionWords({ t }: UserContext, action: string): string {
  const key = `audit.action.${action}`
  return isMessageKey(key) ? t(key) : action
}

function lineOf(context: UserContext, link: AuditRow, names: Map<string, string>) {
  const { number, at, actor, action, object, detail, hash } = link
  return {
    number,
    at,
    actor: names.get(actor) ?? actor,
    action: actionWords(context, action),
    object,
    detail: detailWords(detail),
    hash: hash.slice(0, 12)
  }
}

function detailWords(detail: string): string {
  const parsed = JSON.parse(detail) as Record<string, unknown>
  return Object.entries(parsed)
    .map(([name, value]) => `${name}: ${String(value)}`)
    .join(' · ')
}

export function downloadServerLog(context: UserContext): Promise<Answer> {
  return download(context, null)
}

export function downloadLog(context: StaffContext): Promise<Answer> {
  return download(context, context.consultation.id)
}

/** The chain as a table, with all that is needed to check it elsewhere; a byte order mark tells Excel that it is UTF-8. */
async function download(context: UserContext, consultation: string | null): Promise<Answer> {
  const { store, user, query, now } = context
  const chain = consultation ?? ''
  const columns = ['number', 'at', 'actor', 'action', 'object', 'detail', 'previous', 'hash'] as const
  const lines = [`\ufeff${csvLine([...columns])}`]
  for (let after: number | null = null; ;) {
    const links: AuditRow[] = await listLinks(store.db, chain, {
      order: 'asc',
      after,
      most: 1_000,
      filter: filterOf(query)
    })
    lines.push(links.map(link => csvLine(columns.map(column => link[column]))).join(''))
    after = links.at(-1)?.number ?? null
    if (after === null || links.length < 1_000) break
  }
  await store.write(tx =>
    record(tx, { consultation, actor: user.id, action: 'audit-exported', object: 'audit', detail: {} }, now())
  )
  return file('nhat-ky.csv', 'text/csv; charset=utf-8', Buffer.from(lines.join('')))
}
