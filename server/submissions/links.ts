import type { StaffContext } from '../http/context.ts'

/** An address inside the consultation; a scope narrowed by `?unit=` stays narrowed, empty values are left out. */
export function linkIn(context: StaffContext, path: string, query: Record<string, string | null> = {}): string {
  const unit = context.query['unit'] ?? ''
  const words = new URLSearchParams()
  for (const [name, value] of Object.entries({ ...query, unit: query['unit'] ?? unit })) {
    if (value !== null && value !== '') words.set(name, value)
  }
  const text = words.toString()
  return `/consultations/${encodeURIComponent(context.consultation.id)}${path}${text === '' ? '' : `?${text}`}`
}

export function submissionLink(
  context: StaffContext,
  id: string,
  path = '',
  query: Record<string, string | null> = {}
): string {
  return linkIn(context, `/submissions/${encodeURIComponent(id)}${path}`, query)
}
