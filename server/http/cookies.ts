import type { Response } from 'express'

/** The cookies of a request by name; a name given twice counts once, the first (RFC 6265 5.4). Broken values are left out. */
export function readCookies(header: string | undefined): Record<string, string> {
  const cookies: Record<string, string> = {}
  for (const pair of (header ?? '').split(';')) {
    const at = pair.indexOf('=')
    const name = pair.slice(0, Math.max(at, 0)).trim()
    if (name === '') continue
    const value = decode(pair.slice(at + 1).trim())
    if (value !== null && !Object.hasOwn(cookies, name)) cookies[name] = value
  }
  return cookies
}

function decode(value: string): string | null {
  try {
    return decodeURIComponent(value)
  } catch {
    return null
  }
}

/**
 * Sets cookies as ASVS 5.0 3.3 asks: HttpOnly, SameSite=Lax, Secure with the `__Host-` prefix where served over TLS. Names are
 * given and read without the prefix.
 */
export function cookieJar(header: string | undefined, response: Response, secure: boolean) {
  const sent = readCookies(header)
  const prefix = secure ? '__Host-' : ''
  const cookies = Object.fromEntries(
    Object.entries(sent).flatMap(([name, value]) =>
      name.startsWith(prefix) ? [[name.slice(prefix.length), value]] : []
    )
  )
  const setCookie = (name: string, value: string | null, days: number | null): void => {
    const options = { httpOnly: true, sameSite: 'lax', secure, path: '/' } as const
    if (value === null) response.clearCookie(prefix + name, options)
    else response.cookie(prefix + name, value, days === null ? options : { ...options, maxAge: days * 86_400_000 })
  }
  return { cookies, setCookie }
}
