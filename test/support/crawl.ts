import type { Route } from '../../server/http/route.ts'
import { routes } from '../../server/routes.ts'
import type { Client } from './client.ts'
import { formsOf, linksOf, type Fill, type SentForm } from './pages.ts'

/** A page that was met, or a form on it. */
export interface Sighting {
  address: string
  form: SentForm | null
}

/** The route of the table that an address leads to. */
export function routeOf(method: Route['method'], address: string): Route | undefined {
  return routes.find(route => {
    const pattern = route.path.replace(/[.]/g, '\\.').replace(/:\w+/g, '[^/]+')
    return route.method === method && new RegExp(`^${pattern}$`).test(address.split('?')[0] ?? '')
  })
}

export function nameOf(route: Route): string {
  return `${route.method} ${route.path}`
}

/** Whether its path names an object besides the consultation. */
export function isAboutObject(route: Route): boolean {
  return /:(?!consultation\b|name\b|table\b)\w+/.test(route.path)
}

/** What an address asks for, whatever for: the names of its query. */
function kindOf(address: string): string {
  return [...new URL(address, 'http://server').searchParams.keys()].sort().join()
}

/**
 * Pages of consultations that links lead to from some addresses, no more than three of a kind (route, and what its query names), and
 * the forms on them, by route. `without`: ids that are not to be met.
 */
export async function explore(
  client: Client,
  starts: string[],
  without: string[],
  fill: Fill
): Promise<Map<string, Sighting[]>> {
  const met = new Map<string, Sighting[]>()
  const meet = (route: Route | undefined, sighting: Sighting): boolean => {
    if (route === undefined || !route.path.startsWith('/consultations/:')) return false
    const known = met.get(nameOf(route)) ?? []
    const kind = kindOf(sighting.address)
    met.set(nameOf(route), [...known, sighting])
    return known.length < 3 || (known.length < 8 && !known.some(({ address }) => kindOf(address) === kind))
  }
  const seen = new Set<string>()
  const todo = [...starts]
  for (let address = todo.shift(); address !== undefined; address = todo.shift()) {
    if (seen.has(address) || without.some(id => address?.includes(id))) continue
    seen.add(address)
    if (!meet(routeOf('get', address), { address, form: null })) continue
    const response = await client.get(address)
    if (!(response.headers.get('content-type') ?? '').startsWith('text/html')) continue
    const html = await response.text()
    todo.push(...linksOf(html, address))
    for (const form of formsOf(html, address, fill)) {
      if (!without.some(id => form.action.includes(id))) meet(routeOf('post', form.action), { address, form })
    }
  }
  return met
}

/** Sends a form as it stands, to its own address or another. */
export function send(
  client: Client,
  { action, fields }: SentForm,
  address: (action: string) => string
): Promise<Response> {
  const sent: Record<string, string[]> = {}
  for (const [name, value] of fields) (sent[name] ??= []).push(value)
  const path = address(action)
  return routeOf('post', path)?.options.upload ? client.upload(path, 'files', []) : client.post(path, sent)
}
