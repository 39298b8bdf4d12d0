import { createHash } from 'node:crypto'
import { codeAlphabet, digest, typedCode } from '../security/secrets.ts'

/** Characters of a receipt's code: 58 bits, and guesses are limited (security/limits.ts). */
const length = 12

/**
 * The receipt's code for one sending from one device. It is made from the secret in the device's cookie and the key of the sending, so
 * that sending again after a lost answer shows the same receipt, and the database, which has only hashes of both, cannot make it.
 */
export function receiptCode(deviceSecret: string, key: string): string {
  const bytes = createHash('sha512').update(`receipt ${deviceSecret} ${key}`).digest()
  // Of every 256 values 16 are left out, so that all 30 characters are equally likely.
  const fair = [...bytes].filter(byte => byte < 240).slice(0, length)
  return fair.map(byte => codeAlphabet[byte % codeAlphabet.length]).join('')
}

/** What the store keeps of a receipt's code, however it was typed. */
export function receiptDigest(typed: string): string {
  return digest(`receipt ${typedCode(typed)}`)
}

/** "ABCD-EFGH-JKMN": easy to read aloud and to write down. */
export function printedCode(code: string): string {
  return (code.match(/.{1,4}/g) ?? []).join('-')
}
