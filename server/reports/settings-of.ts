import { readSettings } from '../../lib/report/read-settings.ts'
import type { ReportSettings } from '../../lib/report/settings.ts'
import { reportSettings } from '../store/reports.ts'
import type { ConsultationRow } from '../store/schema.ts'
import type { Db } from '../store/store.ts'

/** A unit's report settings: its own over the consultation's over the usual. What no longer holds good is left out. */
export async function settingsOf(
  db: Db,
  consultation: ConsultationRow,
  unit: string
): Promise<{ settings: ReportSettings; version: number }> {
  const { body, version } = await reportSettings(db, consultation.id, unit)
  const shared = JSON.parse(consultation.report_settings) as object
  const own = JSON.parse(body) as object
  return { settings: readSettings({ ...shared, ...own }, 'vi').settings, version }
}
