import type { Language } from '../../lib/model/failures.ts'

/** Times are kept in UTC and shown in Vietnam's, which has been seven hours ahead all year round since 1975. */
const zoneHours = 7

/** "2026-11-20" or a time in ISO 8601 → "20/11/2026"; '' for null, what is no date is shown as it is. */
export function formatDate(iso: string | null | undefined): string {
  const [year, month, day] = localDay(iso).split('-')
  return year && month && day ? `${day}/${month}/${year}` : (iso ?? '')
}

/** "2026-11-20T07:05:09Z" → "14:05, 20/11/2026"; a date without time stays a date. */
export function formatTime(iso: string | null | undefined): string {
  const local = iso?.includes('T') ? shifted(iso) : null
  return local ? `${local.slice(11, 16)}, ${formatDate(iso)}` : formatDate(iso)
}

/** The day (YYYY-MM-DD) on which something happened for people in Vietnam; '' for null or no date. */
export function localDay(iso: string | null | undefined): string {
  if (!iso) return ''
  if (/^\d{4}-\d{2}-\d{2}$/.test(iso)) return iso
  if (!/^\d{4}-\d{2}-\d{2}T/.test(iso)) return ''
  return shifted(iso)?.slice(0, 10) ?? ''
}

/** 1234 → "1.234" in Vietnamese, "1,234" in English; '' for null: unknown is not nought. */
export function formatCount(value: number | null | undefined, language: Language): string {
  if (value === null || value === undefined || !Number.isFinite(value)) return ''
  const [whole = '', part] = String(Math.abs(value)).split('.')
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, language === 'vi' ? '.' : ',')
  const point = language === 'vi' ? ',' : '.'
  return `${value < 0 ? '−' : ''}${groups}${part ? point + part : ''}`
}

/** A part of a whole in per cent, one place: "62,5 %"; '' where the whole is unknown or nought. */
export function formatShare(part: number | null, whole: number | null, language: Language): string {
  if (part === null || whole === null || whole <= 0) return ''
  return `${formatCount(Math.round((part / whole) * 1000) / 10, language)} %`
}

function shifted(iso: string): string | null {
  const at = Date.parse(iso)
  return Number.isNaN(at) ? null : new Date(at + zoneHours * 3_600_000).toISOString()
}
