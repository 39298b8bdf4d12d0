import { readSettings } from '../../lib/report/read-settings.ts'
import type { ReportSettings } from '../../lib/report/settings.ts'
import { addressOf } from '../http/address.ts'
import { page, redirect, type Answer } from '../http/answer.ts'
import type { StaffContext } from '../http/context.ts'
import type { Form } from '../http/form.ts'
import type { MessageKey } from '../messages/messages.ts'
import { saveReportSettings } from '../store/reports.ts'
import { settingsOf } from './settings-of.ts'

/** Number, place, date, bodies, signer, recipients, tendency words, layout: what a unit sets about its report. */
export async function showReportSettings(context: StaffContext): Promise<Answer> {
  const { store, consultation, scope } = context
  const { settings, version } = await settingsOf(store.db, consultation, scope.unit)
  return settingsPage(context, settings, version, {})
}

export async function changeReportSettings(context: StaffContext): Promise<Answer> {
  const { store, consultation, scope, form, t } = context
  const { settings } = await settingsOf(store.db, consultation, scope.unit)
  const changed = { ...settings, ...changesOf(form, settings) }
  const version = form.number('version', 0, 1_000_000_000) ?? 0
  const { problem } = readSettings(changed, 'vi')
  if (problem !== null) {
    const key: MessageKey = problem === 'tendency' ? 'reports.wrong-tendency' : 'reports.wrong-field'
    return settingsPage(context, changed, version, { [problem]: t(key) }, 422)
  }
  await store.write(tx => saveReportSettings(tx, scope, JSON.stringify(changed), version))
  return redirect(addressOf(context, '/reports'), 'reports.settings-saved')
}

/** What the form says; a field left empty is the blank that the report prints. */
function changesOf(form: Form, before: ReportSettings): Partial<ReportSettings> {
  const text = (name: string): string | null => form.text(name) || null
  const recipients = form
    .text('recipients')
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
  return {
    layout: form.text('layout') === 'dang' ? 'dang' : 'doan',
    language: form.text('language') === 'en' ? 'en' : 'vi',
    edits: form.text('edits') === 'table' ? 'table' : 'list',
    superiorBody: text('superiorBody'),
    issuingBody: text('issuingBody'),
    number: text('number'),
    placeDate: text('placeDate'),
    recipients: recipients.length === 0 ? null : recipients,
    signer: {
      capacity: text('capacity') ?? before.signer.capacity,
      title: text('signerTitle') ?? before.signer.title,
      name: text('signerName')
    },
    namesMost: form.number('namesMost', 1, 1000) ?? before.namesMost,
    tendency: tendencyOf(form, before)
  }
}

/** One row a word: the least share (per cent) and the least count at which it is used. */
function tendencyOf(form: Form, before: ReportSettings): ReportSettings['tendency'] {
  const words = form.all('word')
  if (words.length !== before.tendency.length) return before.tendency
  const at = (name: string, i: number): number => Number(form.all(name)[i]?.trim().replace(',', '.') || 0)
  return before.tendency.map((step, i) => ({
    ...step,
    vi: words[i]!.normalize('NFC').trim(),
    share: at('share', i) / 100,
    count: at('count', i)
  }))
}

function settingsPage(
  context: StaffContext,
  settings: ReportSettings,
  version: number,
  errors: Record<string, string>,
  status = 200
): Answer {
  const { t } = context
  const last = settings.tendency.length - 1
  return page(
    'reports/settings',
    {
      title: t('reports.settings-title'),
      crumbs: [{ href: addressOf(context, '/reports'), text: t('reports.title') }],
      errors,
      version,
      settings: { ...settings, recipients: settings.recipients?.join('\n') ?? '' },
      steps: settings.tendency.map((step, i) => ({
        word: step.vi,
        share: Math.round(step.share * 100),
        count: step.count,
        fixed: i === last
      }))
    },
    status
  )
}
