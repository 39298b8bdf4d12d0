import { describeFailure } from '../../lib/model/failures.ts'
import { Failure } from '../../lib/model/result.ts'
import { redirect, type Answer } from '../http/answer.ts'
import type { MemberContext } from '../http/context.ts'
import { newSecret } from '../security/secrets.ts'
import { sniffUpload } from '../security/sniff.ts'
import type { Tx } from '../store/store.ts'
import { getUnit, rootUnit, scopeOf } from '../store/units.ts'
import { readUnsent, writeUnsent } from '../store/unsent.ts'
import { receiveFile } from '../submissions/receive.ts'
import { accessTo, accessToAny, readyDrafts } from './access.ts'
import { deviceSecret, homeOf, memberPage, unsentOf } from './member-page.ts'
import { memberLimits } from './member-limits.ts'
import { receiptCode, receiptDigest } from './receipt-code.ts'
import { unitGiven } from './unit.ts'
import { emptyUnsent, remembered, unsentFrom, type Unsent } from './unsent-body.ts'
import { SentAlready } from './sent-already.ts'

/** `GET /gop-y/:code/upload`: a filled form, the draft with tracked changes, any file that gopy reads. */
export function showMemberUpload(context: MemberContext): Promise<Answer> {
  return uploadPage(context, {}, newSecret(), 200)
}

async function uploadPage(
  context: MemberContext,
  errors: Record<string, string>,
  key: string,
  status: number
): Promise<Answer> {
  const { t, consultation, unit } = context
  const drafts = (await readyDrafts(context)).map(draft => ({
    id: draft.id,
    title: draft.title,
    access: accessTo(context, draft)
  }))
  const unsent = await unsentOf(context)
  return memberPage(
    context,
    'upload',
    {
      title: t('members.upload-title'),
      lead: t('members.upload-lead'),
      waiting: unsent?.comments.length ?? 0,
      errors,
      key,
      access: await accessToAny(context),
      limits: { files: memberLimits.files, megabytes: memberLimits.fileBytes / 1_000_000 },
      asksUnit: consultation.unit_code === 1,
      unit,
      unitTyped: context.form.text('unit'),
      drafts,
      /** Some drafts take nothing from outside: the sender says that the file is about another one. */
      about: drafts.some(d => d.access.state === 'offline')
        ? drafts
            .filter(d => d.access.state === 'open')
            .map(d => ({ value: d.id, text: d.title, selected: context.form.text('about') === d.id }))
        : []
    },
    status
  )
}

/** `POST /gop-y/:code/upload`: kept and flushed, then the receipt, which shows what is understood as soon as it has been read. */
export async function uploadByMember(context: MemberContext): Promise<Answer> {
  const secret = deviceSecret(context)
  const { form, files } = context
  const key = form.text('key') === '' ? newSecret() : form.text('key').slice(0, 100)
  const code = receiptCode(secret, key)
  const receipt = `${homeOf(context)}/receipts/${code}`
  const unsent = await unsentOf(context)
  if (unsent?.sent.some(s => s.key === key)) return redirect(receipt)
  const unit = await unitGiven(context, form.text('unit'))
  const errors = await problemsOf(context, unit)
  if (Object.keys(errors).length > 0) return uploadPage(context, errors, key, 422)
  const { store, consultation, device, now } = context
  const known = unit === null || typeof unit === 'string' ? null : await getUnit(store.db, consultation.id, unit.id)
  const scope = scopeOf(known ?? (await rootUnit(store.db, consultation.id)))
  const sender = { by: null, via: 'upload', receipt: receiptDigest(code) } as const
  const unsentKey = { consultation: consultation.id, device }
  const at = now().toISOString()
  const fresh = newSecret()
  /** The device remembers the sending with its first file: the same page sent again stops here and leads to the receipt. */
  const remember = async (tx: Tx): Promise<void> => {
    const before = unsentFrom(await readUnsent<Unsent>(tx, unsentKey)) ?? emptyUnsent(fresh)
    if (before.sent.some(s => s.key === key)) throw new SentAlready()
    await writeUnsent(tx, unsentKey, { ...before, sent: remembered(before.sent, { key, at, comments: 0 }) }, at)
  }
  try {
    for (const [i, { name, path }] of files.entries()) {
      await receiveFile(context, scope, { name, path }, sender, i === 0 ? remember : undefined)
    }
  } catch (error) {
    if (!(error instanceof SentAlready)) throw error
  }
  return redirect(receipt)
}

/** Programs and the like are refused by their content before they are kept (ASVS 5.2.2). */
async function refused({ files, language }: MemberContext): Promise<Record<string, string>> {
  for (const { name, path } of files) {
    try {
      await sniffUpload(path)
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      return { files: `“${name}”: ${describeFailure(error.code, error.detail, language)}` }
    }
  }
  return {}
}

async function problemsOf(
  context: MemberContext,
  unit: Awaited<ReturnType<typeof unitGiven>>
): Promise<Record<string, string>> {
  const { t, form, files } = context
  const errors: Record<string, string> = {}
  const { state } = await accessToAny(context)
  if (state !== 'open') errors['files'] = t(`members.blocked-${state}`)
  else if (files.length === 0) errors['files'] = t('form.file-missing')
  else if (files.some(f => f.bytes === 0))
    errors['files'] = t('members.file-empty', { file: files.find(f => f.bytes === 0)?.name ?? '' })
  else Object.assign(errors, await refused(context))
  if (unit === 'unknown') errors['unit'] = t('members.unit-unknown')
  if (unit === 'missing') errors['unit'] = t('members.unit-missing')
  const drafts = (await readyDrafts(context)).map(draft => ({ id: draft.id, state: accessTo(context, draft).state }))
  const about = drafts.find(d => d.id === form.text('about'))
  if (drafts.some(d => d.state === 'offline') && about?.state !== 'open') errors['about'] = t('members.about-missing')
  return errors
}
