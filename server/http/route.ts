import type { Answer } from './answer.ts'
import type { Context, MemberContext, StaffContext, UserContext } from './context.ts'

/**
 * Who may: anyone · member (by a consultation's code, while it is open to them) · account (signed in, though the second factor may
 * still have to be set up: one's own account and nothing else) · signed-in · staff, secretary, administrator
 * (by role in a unit of the consultation in the address; each may what those before may) · system (administrators of the server).
 */
export type Who = 'anyone' | 'member' | 'account' | 'signed-in' | 'staff' | 'secretary' | 'administrator' | 'system'

export interface Route {
  method: 'get' | 'post'
  /** Express 5 path; `:consultation` is its id, `:code` its public code. */
  path: string
  who: Who
  handler: (context: Context) => Answer | Promise<Answer>
  options: RouteOptions
}

export interface RouteOptions {
  /** The files this route takes: form field, most files, bytes each. */
  upload?: { field: string; most: number; bytes: number }
  /** Requests a minute from one address (and one account) where the usual limit is too many. */
  perMinute?: number
}

type Handler<C> = (context: C) => Answer | Promise<Answer>

function rule<C extends Context>(who: Who) {
  return (method: Route['method'], path: string, handler: Handler<C>, options: RouteOptions = {}): Route => ({
    method,
    path,
    who,
    // http/access.ts has made the context that the rule promises before the handler is called.
    handler: handler as Handler<Context>,
    options
  })
}

export const anyone = rule<Context>('anyone')
export const member = rule<MemberContext>('member')
export const account = rule<UserContext>('account')
export const signedIn = rule<UserContext>('signed-in')
export const staff = rule<StaffContext>('staff')
export const secretary = rule<StaffContext>('secretary')
export const administrator = rule<StaffContext>('administrator')
export const system = rule<UserContext>('system')
