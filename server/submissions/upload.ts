import { describeFailure, failures } from '../../lib/model/failures.ts'
import { limits } from '../../lib/model/limits.ts'
import { Failure } from '../../lib/model/result.ts'
import { addressOf } from '../http/address.ts'
import { json, page, redirect, type Answer } from '../http/answer.ts'
import type { StaffContext } from '../http/context.ts'
import type { UploadedFile } from '../http/form.ts'
import { sniffUpload } from '../security/sniff.ts'
import type { Scope } from '../store/store.ts'
import { earlierOf } from '../store/submission-lists.ts'
import { unitsIn, unitWithin } from '../store/units.ts'
import { unitOptions } from '../units/options.ts'
import { submissionLink } from './links.ts'
import { receiveFile } from './receive.ts'

/** Files in one go, and bytes of each. */
export const uploadLimits = { most: 200, bytes: limits.fileBytes }

/** What became of one file. */
export interface UploadResult {
  file: string
  state: 'received' | 'known' | 'failed'
  text: string
  href: string
}

/** GET /submissions/upload */
export async function showUpload(context: StaffContext): Promise<Answer> {
  const { store, scope } = context
  const units = await unitsIn(store.db, scope)
  return page('submissions/upload', {
    ...titles(context),
    scripts: ['upload'],
    action: addressOf(context, '/submissions/upload'),
    most: uploadLimits.most,
    megabytes: uploadLimits.bytes / 1_000_000,
    units: unitOptions(units, scope.unit),
    oneUnit: units.length < 2,
    see: addressOf(context, '/submissions'),
    empty: context.query['empty'] === '1'
  })
}

/**
 * POST /submissions/upload: each file by itself, so that one that cannot be kept takes no other with it. The script sends them one by
 * one and gets JSON; without script all come at once, and a page tells of each.
 */
export async function uploadSubmissions(context: StaffContext): Promise<Answer> {
  const { store, scope, form, files, wantsJson } = context
  const to = form.text('to')
  const unit = to === '' || to === scope.unit ? scope : await scopeOf(context, to)
  if (files.length === 0) {
    if (wantsJson) throw new Failure('bad-request')
    return redirect(addressOf(context, '/submissions/upload', { empty: '1' }))
  }
  const results: UploadResult[] = []
  for (const one of files) results.push(await receive(context, unit, one))
  if (wantsJson) return json({ results })
  const failed = results.filter(result => result.state === 'failed').length
  const received = results.length - failed
  if (results.every(result => result.state === 'received')) {
    return redirect(addressOf(context, '/submissions'), 'submissions.upload-done', { received, failed })
  }
  return page('submissions/uploaded', {
    ...titles(context),
    results,
    received,
    failed,
    see: addressOf(context, '/submissions'),
    more: addressOf(context, '/submissions/upload')
  })

  async function scopeOf({ consultation }: StaffContext, id: string): Promise<Scope> {
    const { path } = await unitWithin(store.db, scope, id)
    return { consultation: consultation.id, unit: id, path }
  }
}

function titles(context: StaffContext) {
  const { t } = context
  return {
    title: t('submissions.upload-title'),
    lead: t('submissions.upload-lead'),
    crumbs: [{ href: addressOf(context, '/submissions'), text: t('submissions.title') }],
    styles: ['submissions']
  }
}

async function receive(context: StaffContext, unit: Scope, { name, path }: UploadedFile): Promise<UploadResult> {
  const { store, t, user, scope } = context
  try {
    await sniffUpload(path)
    const { submission, original } = await receiveFile(context, unit, { name, path }, { by: user.id, via: 'upload' })
    const earlier = await earlierOf(store.db, scope, submission, original.sha256)
    const href = submissionLink(context, submission)
    if (earlier === null) return { file: name, state: 'received', text: t('submissions.upload-received'), href }
    return { file: name, state: 'known', text: t('submissions.upload-known', { file: earlier }), href }
  } catch (error) {
    return {
      file: name,
      state: 'failed',
      text: t('submissions.upload-failed', { message: reasonOf(context, error) }),
      href: ''
    }
  }
}

/** An expected failure in its own words; anything else without its inside (ASVS 16.5.1). */
function reasonOf({ language }: StaffContext, error: unknown): string {
  if (error instanceof Failure) return describeFailure(error.code, error.detail, language)
  return failures['file-unreadable'][language].replace('{reason}', language === 'vi' ? 'lỗi máy chủ' : 'server fault')
}
