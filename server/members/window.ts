import { localDay } from '../http/format.ts'

/** When members may comment: an open day is a whole day in Vietnam, the last one included. */
export interface Window {
  state: 'before' | 'open' | 'after'
  opensOn: string | null
  closesOn: string | null
}

interface Dates {
  opens_on: string | null
  closes_on: string | null
}

/** The window of a consultation as a whole, or of a draft where it has one of its own (G12). */
export function windowOf(consultation: Dates & { state: string }, draft: Dates | null, now: Date): Window {
  const own = draft !== null && (draft.opens_on !== null || draft.closes_on !== null)
  const { opens_on: opensOn, closes_on: closesOn } = own ? draft : consultation
  const today = localDay(now.toISOString())
  if (consultation.state === 'closed') return { state: 'after', opensOn, closesOn }
  if (consultation.state !== 'open' || (opensOn !== null && today < opensOn))
    return { state: 'before', opensOn, closesOn }
  return { state: closesOn !== null && today > closesOn ? 'after' : 'open', opensOn, closesOn }
}
