import type { Form } from '../http/form.ts'
import type { MessageKey, Translate } from '../messages/messages.ts'

/** Reasons for putting something aside that a clerk needs again and again; free words are possible beside them. */
const reasons = ['no-comment', 'test', 'not-ours', 'other-consultation', 'twice', 'insult', 'asked'] as const

/** The list to choose from. */
export function asideReasons(t: Translate): { value: string; label: string }[] {
  return reasons.map(value => ({ value, label: t(`submissions.reason-${value}` satisfies MessageKey) }))
}

/** The reason given in a form: one of the list, free words, or both; null where there is neither. */
export function reasonOf(form: Form, t: Translate): string | null {
  const chosen = reasons.find(value => value === form.text('reason'))
  const words = form.text('words').slice(0, 500)
  const parts = [chosen ? t(`submissions.reason-${chosen}`) : '', words].filter(part => part !== '')
  return parts.length === 0 ? null : parts.join(': ')
}
