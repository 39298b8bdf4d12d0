import QRCode from 'qrcode'
import { nextSetup } from '../consultations/next-setup.ts'
import { addressOf } from '../http/address.ts'
import { page, type Answer } from '../http/answer.ts'
import type { StaffContext } from '../http/context.ts'
import { listUnits } from '../store/units.ts'

/** Posters a page of the browser: paper is the limit, not the list. */
const pageSize = 60

/** One sheet a unit: what is asked, until when, the address, the QR code with the unit's code in it. For the printer. */
export async function showPosters(context: StaffContext): Promise<Answer> {
  const { store, consultation, scope, query, t } = context
  const after = query['after'] ? { after: query['after'] } : {}
  const found = await listUnits(store.db, scope, { ...after, limit: pageSize + 1 })
  const units = found.slice(0, pageSize)
  const address = `${context.origin}/gop-y/${consultation.code}`
  const posters = await Promise.all(
    units.map(async unit => {
      const own = consultation.unit_code === 1 ? `${address}?unit=${unit.code}` : address
      return { unit: unit.name, code: unit.code, address: own, image: await qrImage(own) }
    })
  )
  return page('posters/list', {
    title: t('posters.title'),
    lead: t('posters.lead'),
    crumbs: [{ href: addressOf(context, '/setup'), text: t('setup.title') }],
    nextSetup: nextSetup(context, '/posters'),
    styles: ['posters'],
    withCode: consultation.unit_code === 1,
    consultation: { title: consultation.title, body: consultation.body, closes: consultation.closes_on },
    address,
    site: context.origin,
    local: /\/\/(?:localhost|127\.)/.test(context.origin),
    posters: consultation.unit_code === 1 ? posters : posters.slice(0, 1),
    next:
      consultation.unit_code === 1 && found.length > pageSize
        ? addressOf(context, `/posters?after=${encodeURIComponent(units.at(-1)!.path)}`)
        : null
  })
}

/** As a data address, which the CSP allows for images: nothing is fetched from elsewhere. */
function qrImage(text: string): Promise<string> {
  return QRCode.toDataURL(text, { errorCorrectionLevel: 'M', margin: 2, scale: 8 })
}
