import type { Language } from '../../lib/model/failures.ts'

export const languageCookie = 'gopy_language'

/** Vietnamese first; English for who chose it. */
export function languageOf(cookies: Record<string, string>): Language {
  return cookies[languageCookie] === 'en' ? 'en' : 'vi'
}
