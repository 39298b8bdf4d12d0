import { Failure } from '../../lib/model/result.ts'
import { digest, newSecret, typedCode } from '../security/secrets.ts'
import { mustSetUpSecondFactor } from '../security/second-factor.ts'
import { consultationByCode, getConsultation } from '../store/consultations.ts'
import { rolesOf } from '../store/roles.ts'
import type { ConsultationRow, UnitRow } from '../store/schema.ts'
import type { Scope } from '../store/store.ts'
import { getUnit, rootUnit, unitByCode } from '../store/units.ts'
import type { Context, MemberContext, Role, SignedIn, StaffContext, UserContext } from './context.ts'
import type { Who } from './route.ts'

export const deviceCookie = 'gopy_device'

/** Cookie with the code of the member's unit in one consultation. */
export function unitCookie(consultation: string): string {
  return `gopy_unit_${consultation.replace(/[^\w-]/g, '')}`
}

/**
 * Makes the context that a route's rule promises, or throws why not: not-signed-in, not-allowed, not-found. What lies outside
 * somebody's units is not found rather than forbidden: its existence is not told.
 */
export async function contextOf(who: Who, context: Context): Promise<Context> {
  if (who === 'anyone') return context
  if (who === 'member') return memberContext(context)
  const user = await strongUser(context, who)
  if (who === 'account' || who === 'signed-in') return user
  if (who === 'system') {
    if (!user.user.administrator) throw new Failure('not-allowed')
    return user
  }
  return staffContext(who, user)
}

/** Signed in, with the second factor where the account has one; without it only one's own account can be opened to set it up. */
async function strongUser(context: Context, who: Who): Promise<UserContext> {
  const { user } = context
  if (user === null || (user.hasSecondFactor && !user.strong)) throw new Failure('not-signed-in')
  if (who !== 'account' && (await mustSetUpSecondFactor(context.store, user)))
    throw new Failure('second-factor-missing')
  return { ...context, user }
}

const ranks: Record<Role, number> = { staff: 1, secretary: 2, administrator: 3 }

/** The person's place in the consultation of the address: the role that reaches furthest, or the unit `?unit=` below it. */
async function staffContext(who: Role, context: UserContext): Promise<StaffContext> {
  const { store, params, query, user } = context
  const consultation = await getConsultation(store.db, params['consultation'] ?? '')
  if (consultation === null) throw new Failure('not-found')
  const places = await placesOf(context, consultation, user)
  if (places.length === 0) throw new Failure('not-found')
  const asked = query['unit'] ? await getUnit(store.db, consultation.id, query['unit']) : null
  if (query['unit'] && asked === null) throw new Failure('not-found')
  const fitting = asked === null ? places : places.filter(p => asked.path.startsWith(p.unit.path))
  if (fitting.length === 0) throw new Failure('not-found')
  const place = fitting.find(p => reaches(p, who))
  if (place === undefined) throw new Failure('not-allowed')
  const unit = asked ?? place.unit
  return { ...context, consultation, role: place.role, scope: scopeOf(unit), unitName: unit.name }
}

/** What administrators set up (drafts, topics, windows) is the whole consultation's: they are so at its top or not at all. */
function reaches({ unit, role }: { unit: UnitRow; role: Role }, who: Role): boolean {
  return ranks[role] >= ranks[who] && (who !== 'administrator' || unit.parent_id === null)
}

function scopeOf(unit: UnitRow): Scope {
  return { consultation: unit.consultation_id, unit: unit.id, path: unit.path }
}

/** Where the person has a role, the widest unit first, in it the highest role first. */
async function placesOf(
  { store }: Context,
  consultation: ConsultationRow,
  user: SignedIn
): Promise<{ unit: UnitRow; role: Role }[]> {
  if (user.administrator) {
    return [{ unit: await rootUnit(store.db, consultation.id), role: 'administrator' }]
  }
  const roles = await rolesOf(store.db, consultation.id, user.id)
  return roles.sort((a, b) => a.unit.path.length - b.unit.path.length || ranks[b.role] - ranks[a.role])
}

/** Anybody with the consultation's code, once it is no longer being prepared; what is open to them the handlers say. */
async function memberContext(context: Context): Promise<MemberContext> {
  const { store, params, cookies, setCookie } = context
  const consultation = await consultationByCode(store.db, typedCode(params['code'] ?? ''))
  if (consultation === null || consultation.state === 'preparing') throw new Failure('not-found')
  let secret = cookies[deviceCookie]
  if (secret === undefined || secret.length < 40) {
    secret = newSecret()
    setCookie(deviceCookie, secret, 90)
  }
  const code = cookies[unitCookie(consultation.id)]
  const unit = code === undefined ? null : await unitByCode(store.db, consultation.id, code)
  return {
    ...context,
    consultation,
    unit: unit === null ? null : { id: unit.id, path: unit.path, name: unit.name },
    device: digest(secret)
  }
}
