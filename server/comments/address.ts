import type { StaffContext } from '../http/context.ts'

/**
 * Address of a page of the consultation, "/comments/c1" with its query; a unit chosen with `?unit=` goes along. Empty values are
 * left out, so that equal pages have equal addresses.
 */
export function addressIn(
  { consultation, query }: Pick<StaffContext, 'consultation' | 'query'>,
  path: string,
  params: Record<string, string | number | null> = {}
): string {
  const [way = '', place] = path.split('#')
  const all = { ...params, unit: query['unit'] ?? null }
  const words = Object.entries(all)
    .filter(([, value]) => value !== null && value !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`)
  const search = words.length > 0 ? `?${words.join('&')}` : ''
  return `/consultations/${consultation.id}${way}${search}${place === undefined ? '' : `#${place}`}`
}
