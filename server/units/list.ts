import { nextSetup } from '../consultations/next-setup.ts'
import { addressOf } from '../http/address.ts'
import { page, type Answer } from '../http/answer.ts'
import type { StaffContext } from '../http/context.ts'
import { countUnits, listUnits } from '../store/units.ts'

const pageSize = 100

/** The units as a tree with their codes and numbers of members, and the form that adds many at once. */
export function showUnits(context: StaffContext): Promise<Answer> {
  return unitsPage(context, '', {})
}

export async function unitsPage(context: StaffContext, typed: string, errors: Record<string, string>): Promise<Answer> {
  const { store, scope, query, t } = context
  const after = query['after'] ? { after: query['after'] } : {}
  const found = await listUnits(store.db, scope, { ...after, limit: pageSize + 1 })
  const shown = found.slice(0, pageSize)
  const top = scope.path.split('/').length
  const model = {
    title: t('units.title'),
    lead: t('units.lead'),
    crumbs: [{ href: addressOf(context, '/setup'), text: t('setup.title') }],
    nextSetup: nextSetup(context, '/units'),
    errors,
    typed,
    action: addressOf(context, '/units'),
    all: await countUnits(store.db, scope),
    units: shown.map(unit => ({
      id: unit.id,
      name: unit.name,
      code: unit.code,
      members: unit.members,
      depth: Math.min(unit.path.split('/').length - top, 6),
      href: addressOf(context, `/units/${unit.id}`)
    })),
    parents: shown.map(unit => ({
      value: unit.id,
      text: `${'– '.repeat(unit.path.split('/').length - top)}${unit.name}`,
      selected: unit.id === (context.form.text('parent') || scope.unit)
    })),
    next: found.length > pageSize ? addressOf(context, `/units?after=${encodeURIComponent(shown.at(-1)!.path)}`) : null
  }
  return page('units/list', model, Object.keys(errors).length > 0 ? 422 : 200)
}
