import type { MailPerson } from '../../read/mail/person.ts'
import { readIntroduction } from '../introduction.ts'
import { readEnding } from './ending.ts'
import { readSender } from './sender.ts'
import type { EarlierMail } from './thread.ts'

/** Addresses that anybody can have: they tell no office. */
const publicHosts =
  /(?:^|\.)(?:gmail|googlemail|yahoo|ymail|hotmail|outlook|live|msn|icloud|me|mac|aol|protonmail|proton|zoho|gmx|mail|yandex|zing|fpt)\.(?:com|net|org|vn|com\.vn|me)$/

/**
 * The unit of a colleague whose mail the sender answers: two addresses of one office. Only where the colleague's own mail
 * says the unit, and never for addresses that anybody can have.
 */
export function colleagueUnit(from: MailPerson | null, earlier: EarlierMail[]): string | null {
  const host = hostOf(from)
  if (host === null || publicHosts.test(host)) return null
  const unitOf = (mail: EarlierMail): string | null => {
    const least = mail.body.reduce((n, b) => Math.min(n, b.quoted), Infinity)
    const own = mail.body.filter(b => b.quoted === least)
    const { body, signature } = readEnding(own, mail.from?.name ?? null)
    const opening = body.slice(0, 3).flatMap(b => (b.block.type === 'text' ? [b.block.text] : []))
    return readSender(mail.from, signature, readIntroduction(opening)).unit
  }
  const colleagues = earlier.filter(mail => hostOf(mail.from) === host)
  return colleagues.map(unitOf).find(unit => unit !== null) ?? null
}

function hostOf(person: MailPerson | null): string | null {
  return person?.address?.split('@')[1] ?? null
}
