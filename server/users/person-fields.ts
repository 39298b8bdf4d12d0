import type { Context } from '../http/context.ts'
import { checkNewPassword } from '../security/passwords.ts'
import { Failure } from '../../lib/model/result.ts'
import { describeFailure } from '../../lib/model/failures.ts'

/** Field id → what is wrong with it; empty: nothing. */
export type Problems = Record<string, string>

const mostName = 100

/** The login as typed, in lower case. */
export function typedLogin({ form }: Pick<Context, 'form'>): string {
  return form.text('login').toLowerCase()
}

export function checkLogin({ t }: Pick<Context, 't'>, login: string): Problems {
  return /^[a-z0-9](?:[a-z0-9._-]{1,38})[a-z0-9]$/.test(login) ? {} : { login: t('users.login-wrong') }
}

export function checkName({ t }: Pick<Context, 't'>, name: string): Problems {
  if (name === '') return { name: t('form.required', { field: t('users.name') }) }
  if (Array.from(name).length > mostName)
    return { name: t('form.too-long', { field: t('users.name'), most: mostName }) }
  return {}
}

/** A new password typed twice, with what it must not contain. */
export function checkPasswords(
  { form, t, language }: Pick<Context, 'form' | 't' | 'language'>,
  known: string[]
): Problems {
  const password = form.raw('new-password')
  try {
    checkNewPassword(password, known)
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    return { 'new-password': describeFailure(error.code, error.detail, language) }
  }
  return password === form.raw('password-again') ? {} : { 'password-again': t('users.password-differs') }
}

export function isFine(problems: Problems): boolean {
  return Object.keys(problems).length === 0
}
