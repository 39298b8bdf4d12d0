import { addressOf } from '../http/address.ts'
import type { StaffContext } from '../http/context.ts'

export interface Tab {
  href: string
  text: string
  current: boolean
}

/** The four views of who took part. */
export function participationTabs(context: StaffContext, current: 'units' | 'days' | 'map' | 'meetings'): Tab[] {
  const { t } = context
  const tab = (name: typeof current, path: string, text: string): Tab => ({
    href: addressOf(context, path),
    text,
    current: name === current
  })
  return [
    tab('units', '/participation', t('participation.tab-units')),
    tab('days', '/participation/days', t('participation.tab-days')),
    tab('map', '/participation/map', t('participation.tab-map')),
    tab('meetings', '/meetings', t('participation.tab-meetings'))
  ]
}
