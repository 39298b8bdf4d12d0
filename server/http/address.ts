import type { StaffContext } from './context.ts'

/**
 * Address of a page of the consultation: `path` is what stands behind "/consultations/ID" ("/comments", "/comments#c1"). A unit chosen
 * with `?unit=` goes along, unless `params` names one. Empty values are left out, so that equal pages have equal addresses.
 */
export function addressOf(
  { consultation, query }: Pick<StaffContext, 'consultation' | 'query'>,
  path: string,
  params: Record<string, string | number | null> = {}
): string {
  const [way = '', place] = path.split('#')
  const all = { ...params, unit: params['unit'] ?? query['unit'] ?? null }
  const words = Object.entries(all)
    .filter(([, value]) => value !== null && value !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`)
  const search = words.length > 0 ? `${way.includes('?') ? '&' : '?'}${words.join('&')}` : ''
  return `/consultations/${consultation.id}${way}${search}${place === undefined ? '' : `#${place}`}`
}
