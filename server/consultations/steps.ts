import { addressOf } from '../http/address.ts'
import type { StaffContext } from '../http/context.ts'
import type { MessageKey } from '../messages/messages.ts'
import { listDrafts } from '../store/drafts.ts'
import { topicsOf } from '../store/consultations.ts'
import { countPeople } from '../store/roles.ts'
import { countUnits } from '../store/units.ts'

export interface Step {
  key: MessageKey
  /** Says in figures how far the step is. */
  told: string
  done: boolean
  href: string
}

/** What an administrator has to do before members can comment, in order. `ready`: a draft that can be read is there. */
export async function setupSteps(context: StaffContext): Promise<{ steps: Step[]; ready: boolean }> {
  const { store, consultation, scope, t } = context
  const drafts = await listDrafts(store.db, consultation.id)
  const read = drafts.filter(d => d.state === 'ready').length
  const { units, counted } = await countUnits(store.db, scope)
  const people = await countPeople(store.db, consultation.id)
  const topics = topicsOf(consultation).length
  const step = (key: MessageKey, told: string, done: boolean, path: string): Step => ({
    key,
    told,
    done,
    href: addressOf(context, path)
  })
  const ready = read > 0 && read === drafts.length
  return {
    ready,
    steps: [
      step('setup.step-drafts', t('setup.told-drafts', { n: drafts.length, read }), ready, '/drafts'),
      step('setup.step-topics', t('setup.told-topics', { n: topics }), topics > 0, '/topics'),
      step('setup.step-units', t('setup.told-units', { n: units - 1, counted }), units > 1, '/units'),
      step('setup.step-people', t('setup.told-people', { n: people }), people > 0, '/people'),
      step('setup.step-posters', t('setup.told-posters'), consultation.state !== 'preparing', '/posters')
    ]
  }
}
