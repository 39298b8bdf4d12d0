import { Secret, TOTP } from 'otpauth'
import QRCode from 'qrcode'
import { newCode, typedCode } from './secrets.ts'

const period = 30

/** A shared secret of 160 bits in Base32 (RFC 4226 4, R6). */
export function newTotpSecret(): string {
  return new Secret({ size: 20 }).base32
}

function totpOf(secret: string, login = 'gopy'): TOTP {
  return new TOTP({
    issuer: 'gopy',
    label: login,
    secret: Secret.fromBase32(secret),
    algorithm: 'SHA1',
    digits: 6,
    period
  })
}

/** What the QR code says to an authenticator application. */
export function totpAddress(secret: string, login: string): string {
  return totpOf(secret, login).toString()
}

/**
 * The time step of a right code (RFC 6238), or null. One step of 30 s before and after is allowed for clocks that differ; a step is
 * good once: only what is after `lastStep` counts (ASVS 6.5.1). The caller stores the step.
 */
export function checkTotp(secret: string, code: string, lastStep: number | null, now: Date): number | null {
  const typed = typedCode(code)
  if (!/^\d{6}$/.test(typed)) return null
  const delta = totpOf(secret).validate({ token: typed, timestamp: now.getTime(), window: 1 })
  if (delta === null) return null
  const step = Math.floor(now.getTime() / 1000 / period) + delta
  return lastStep === null || step > lastStep ? step : null
}

/** The code of a moment, as an authenticator shows it: for tests. */
export function totpCode(secret: string, at: Date): string {
  return totpOf(secret).generate({ timestamp: at.getTime() })
}

/** An SVG without inline style, allowed by the content security policy. */
export function qrSvg(text: string): Promise<string> {
  return QRCode.toString(text, { type: 'svg', errorCorrectionLevel: 'M', margin: 2 })
}

/**
 * Ten codes for whoever loses the telephone: "ABCDEF-GHJKMN-PQRSTV-WXYZ23". 24 characters are 116 bits, so that their SHA-256 may be kept
 * without salt (ASVS 6.5.2 asks for 112).
 */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: 10 }, () => Array.from({ length: 4 }, () => newCode(6)).join('-'))
}
