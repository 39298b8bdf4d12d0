import { everything, inboxStates, type InboxFilter, type InboxKey, type InboxState } from '../store/submission-lists.ts'

/** The filter that the address says; what it does not know it leaves out. */
export function filterOf(query: Record<string, string>): InboxFilter {
  const state = query['state'] ?? ''
  return {
    ...everything,
    state: isState(state) ? state : null,
    channel: query['channel'] || null,
    problem: query['problem'] === '1',
    assigned: query['assigned'] || null,
    search: (query['q'] ?? '').slice(0, 100)
  }
}

function isState(text: string): text is InboxState {
  return (inboxStates as readonly string[]).includes(text)
}

/** The filter as parts of an address. */
export function queryOf({ state, channel, problem, assigned, search }: InboxFilter): Record<string, string | null> {
  return { state, channel, problem: problem ? '1' : null, assigned, q: search }
}

/** "2026-11-20T07:05:09.000Z~s0123…": behind which submission the page begins. */
export function keyOf(text: string | undefined): InboxKey | null {
  const [received_at = '', id = ''] = (text ?? '').split('~')
  return received_at === '' || id === '' ? null : { received_at, id }
}

export function keyText(key: InboxKey): string {
  return `${key.received_at}~${key.id}`
}
