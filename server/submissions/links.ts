import { addressOf } from '../http/address.ts'
import type { StaffContext } from '../http/context.ts'

/** Address of a submission, or of a page (`path`) of it. */
export function submissionLink(
  context: StaffContext,
  id: string,
  path = '',
  query: Record<string, string | null> = {}
): string {
  return addressOf(context, `/submissions/${encodeURIComponent(id)}${path}`, query)
}
