import { countUnsure } from '../store/ledger.ts'
import type { Notice } from './answer.ts'
import type { Context, StaffContext } from './context.ts'
import type { Frame } from './page-frame.ts'

/** What stands around the page of this request. */
export async function frameOf(context: Context, path: string, notice: Notice | null): Promise<Frame> {
  const { language, user } = context
  const signedIn = user !== null && (user.strong || !user.hasSecondFactor) ? user : null
  const frame: Frame = {
    language,
    path,
    user: signedIn === null ? null : { name: signedIn.name, administrator: signedIn.administrator },
    role: null,
    consultation: null,
    unit: null,
    notice,
    problems: null
  }
  return isStaff(context) ? { ...frame, ...(await placeOf(context)) } : { ...frame, consultation: openTo(context) }
}

async function placeOf(context: StaffContext): Promise<Pick<Frame, 'role' | 'consultation' | 'unit' | 'problems'>> {
  const { store, consultation, scope, role, query, unitName } = context
  return {
    role,
    consultation: { id: consultation.id, title: consultation.title, code: consultation.code },
    unit: { id: scope.unit, name: unitName, chosen: query['unit'] !== undefined && query['unit'] !== '' },
    problems: await countUnsure(store.db, scope)
  }
}

function isStaff(context: Context): context is StaffContext {
  return 'scope' in context && 'role' in context
}

/** Members see the consultation's name. */
function openTo(context: Context): Frame['consultation'] {
  if (!('consultation' in context) || !('device' in context)) return null
  const { id, title, code } = (context as Context & { consultation: NonNullable<Frame['consultation']> }).consultation
  return { id, title, code }
}
