import { createHash, randomBytes, randomInt } from 'node:crypto'

/** A secret of 256 bits for a cookie or a one-time link (ASVS 7.2.3 asks for 128). */
export function newSecret(): string {
  return randomBytes(32).toString('base64url')
}

/** Letters and figures nobody takes for another: no 0 O, 1 I L, and no U, which is read as V in handwriting. */
export const codeAlphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A code that people type from paper; each character is worth 4.9 bits. */
export function newCode(length: number): string {
  return Array.from({ length }, () => codeAlphabet[randomInt(codeAlphabet.length)]).join('')
}

/** What a person typed as a code: capital letters, without the spaces and dashes that make it easy to read. */
export function typedCode(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-–—.]+/g, '')
}

/** SHA-256 in hex: what the store keeps of a secret. No salt is needed, a secret of ours cannot be guessed. */
export function digest(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}
