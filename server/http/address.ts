import type { StaffContext } from './context.ts'

/** Address of a page of the consultation, `path` behind "/consultations/ID"; keeps the page narrowed to the unit that was chosen. */
export function addressOf({ consultation, query }: StaffContext, path: string): string {
  const base = `/consultations/${consultation.id}${path}`
  const unit = query['unit']
  if (!unit) return base
  return `${base}${path.includes('?') ? '&' : '?'}unit=${encodeURIComponent(unit)}`
}
