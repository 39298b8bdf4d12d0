import { json, redirect, type Answer } from '../http/answer.ts'
import type { Context } from '../http/context.ts'
import { languageCookie } from '../http/language.ts'
import { isOwnAddress } from '../http/send.ts'

/** `/`: those who work go to their consultations, everybody else to the sign-in; members come by their own link. */
export function showHome({ user }: Context): Answer {
  return redirect(user === null ? '/sign-in' : '/consultations')
}

/** For whoever watches the server: answers once the database does. */
export async function tellHealth({ store }: Context): Promise<Answer> {
  await store.db.selectFrom('settings').select('name').limit(1).execute()
  return json({ ok: true })
}

/** Switches the language and comes back to the page one was on. */
export function chooseLanguage({ form, setCookie }: Context): Answer {
  setCookie(languageCookie, form.text('language') === 'en' ? 'en' : 'vi', 365)
  const next = form.text('next')
  return redirect(isOwnAddress(next) ? next : '/')
}
