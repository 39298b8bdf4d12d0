import { writeWebForm } from '../../lib/intake/web-form.ts'
import { redirect, type Answer } from '../http/answer.ts'
import type { MemberContext } from '../http/context.ts'
import { localDay } from '../http/format.ts'
import { newSecret } from '../security/secrets.ts'
import type { Scope, Tx } from '../store/store.ts'
import { getUnit, rootUnit, scopeOf } from '../store/units.ts'
import { readUnsent, writeUnsent } from '../store/unsent.ts'
import { receiveWebForm } from '../submissions/receive.ts'
import { accesses, type Access } from './access.ts'
import { deviceSecret, homeOf, unsentOf } from './member-page.ts'
import { memberLimits } from './member-limits.ts'
import { receiptCode, receiptDigest } from './receipt-code.ts'
import { SentAlready } from './sent-already.ts'
import { unitGiven } from './unit.ts'
import { afterSending, unsentFrom, type Unsent } from './unsent-body.ts'
import { unsentPage } from './unsent.ts'
import { webFormOf } from './web-form-of.ts'
import { withdraw } from './withdraw.ts'

/**
 * `POST /gop-y/:code/send`: what the member wrote is kept and flushed, and only then is there a receipt. `key` came with the page: the
 * same key is sent once, so a second press, a reload or a retry after a lost answer leads to the same receipt.
 */
export async function sendUnsent(context: MemberContext): Promise<Answer> {
  const { form, consultation } = context
  const secret = deviceSecret(context)
  const unsent = await unsentOf(context)
  const key = form.text('key')
  const receipt = `${homeOf(context)}/receipts/${receiptCode(secret, key)}`
  if (unsent?.sent.some(s => s.key === key)) return redirect(receipt)
  const access = await accesses(context)
  const name = consultation.names === 'withheld' ? '' : form.text('name')
  const unit = await unitGiven(context, form.text('unit'))
  const errors = problemsOf(context, unsent, access, name, unit)
  if (unsent === null || unsent.key !== key || Object.keys(errors).length > 0) {
    const stale = unsent !== null && unsent.comments.length > 0 && unsent.key !== key
    return unsentPage(
      context,
      stale ? { send: context.t('members.send-stale') } : errors,
      { name, unit: form.text('unit') },
      stale ? 409 : 422
    )
  }
  await receive(context, { unsent, key, name, unit, secret })
  return redirect(receipt)
}

interface Sending {
  unsent: Unsent
  key: string
  name: string
  unit: Unit
  secret: string
}

type Unit = { id: string; name: string } | null | 'unknown' | 'missing'

function problemsOf(
  context: MemberContext,
  unsent: Unsent | null,
  access: (draft: string | null) => Access,
  name: string,
  unit: Unit
): Record<string, string> {
  const { t, consultation } = context
  const errors: Record<string, string> = {}
  for (const comment of unsent?.comments ?? []) {
    const { state } = access(comment.target.draft)
    if (state !== 'open') errors[`c-${comment.id}`] = t(`members.blocked-${state}`)
  }
  if (consultation.names === 'required' && name === '') errors['name'] = t('members.name-missing')
  if (name.length > memberLimits.name)
    errors['name'] = t('members.problem-too-long', { length: name.length, limit: memberLimits.name })
  if (unit === 'unknown') errors['unit'] = t('members.unit-unknown')
  if (unit === 'missing') errors['unit'] = t('members.unit-missing')
  return errors
}

async function receive(context: MemberContext, { unsent, key, name, unit, secret }: Sending): Promise<void> {
  const { store, consultation, device, now } = context
  const scope = await scopeOfUnit(context, unit)
  const unitName = unit === null || typeof unit === 'string' ? null : unit.name
  const sender = {
    consultation: consultation.id,
    submitter: name === '' ? null : name,
    unit: unitName,
    date: localDay(now().toISOString())
  }
  const bytes = writeWebForm(webFormOf(unsent, sender))
  const unsentKey = { consultation: consultation.id, device }
  const newKey = newSecret()
  const at = now().toISOString()
  /** The words go out of the basket in the transaction that receives them; a second sending of the same key stops here. */
  const together = async (tx: Tx): Promise<void> => {
    const current = unsentFrom(await readUnsent<Unsent>(tx, unsentKey))
    if (current === null || current.key !== key) throw new SentAlready()
    if (current.replaces !== null) await withdraw(tx, context, current.replaces.submissions, 'replaced')
    await writeUnsent(tx, unsentKey, { ...afterSending(current, newKey, at), name }, at)
  }
  const receipt = receiptDigest(receiptCode(secret, key))
  const file = { name: fileName, bytes }
  try {
    await receiveWebForm({ ...context, store }, scope, file, { by: null, via: 'web', receipt }, together)
  } catch (error) {
    if (!(error instanceof SentAlready)) throw error
  }
}

/** What lists show in place of a file name. */
export const fileName = 'Góp ý trên trang.json'

/** Where the sending belongs: the member's unit, else the consultation's topmost. */
async function scopeOfUnit({ store, consultation }: MemberContext, unit: Unit): Promise<Scope> {
  const known = unit === null || typeof unit === 'string' ? null : await getUnit(store.db, consultation.id, unit.id)
  return scopeOf(known ?? (await rootUnit(store.db, consultation.id)))
}
