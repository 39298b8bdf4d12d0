import type { Form } from './form.ts'
import type { Translate } from '../messages/messages.ts'

/** Only what is wrong: field → words. */
export function withoutNulls(problems: Record<string, string | null>): Record<string, string> {
  return Object.fromEntries(Object.entries(problems).filter((entry): entry is [string, string] => entry[1] !== null))
}

/** What is wrong with a text that has to be there, or null. */
export function textProblem(t: Translate, form: Form, name: string, field: string, most: number): string | null {
  const text = form.text(name)
  if (text === '') return t('form.required', { field })
  return text.length > most ? t('form.too-long', { field, most, over: text.length - most }) : null
}

/** What is wrong with a date that may be left out, or null. */
export function dateProblem(t: Translate, form: Form, name: string, field: string): string | null {
  return form.text(name) === '' || typedDate(form.text(name)) !== null ? null : t('form.date', { field })
}

/** The day as YYYY-MM-DD, from what a browser's date field sends or from "20/11/2026" as people type it; null for no such day. */
export function typedDate(text: string): string | null {
  const typed = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text)
  const iso = typed ? `${typed[3]}-${typed[2]!.padStart(2, '0')}-${typed[1]!.padStart(2, '0')}` : text
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return null
  const time = Date.parse(`${iso}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : null
}

/** The problem of a window that ends before it begins, or null. */
export function windowProblem(t: Translate, opens: string | null, closes: string | null): string | null {
  return opens !== null && closes !== null && closes < opens ? t('form.date-order') : null
}
