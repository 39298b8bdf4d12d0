import { hash, verify, type Algorithm } from '@node-rs/argon2'
import { Failure } from '../../lib/model/result.ts'
import { commonWords } from './common-passwords.ts'

/**
 * ASVS 5.0 6.2.1 asks for 8 characters at least and recommends 15. We ask for 12: the accounts of a congress are used for some weeks
 * by people who type on telephones; a second factor stands behind the password; and what is guessable is refused by content, which
 * length alone does not do. No rule says which characters, none is forbidden (6.2.5), and nobody is made to change it (6.2.10).
 */
export const shortest = 12
/** 6.2.9 asks to allow 64 at least; more than 128 only costs time. */
export const longest = 128

/** OWASP Password Storage Cheat Sheet: Argon2id, 19 MiB, two passes, one lane. */
const options = { algorithm: 2 as Algorithm.Argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

/** NFC: telephones and PCs type "ế" differently. Nothing else is changed or cut off (ASVS 6.2.8). */
function bytesOf(password: string): string {
  return password.normalize('NFC')
}

/** Hash of a new password. Throws Failure `password-short`, `password-long` or `password-common`; `known`: login and name. */
export async function hashPassword(password: string, known: string[] = []): Promise<string> {
  checkNewPassword(password, known)
  return hash(bytesOf(password), options)
}

/**
 * Whether it is the password. Without an account (null) the same work is done and the answer is no, so that the time tells
 * nobody who has an account (ASVS 6.3.8). The wrong length is refused without work: it says nothing of accounts.
 */
export async function checkPassword(kept: string | null, password: string): Promise<boolean> {
  if (password === '' || Array.from(password).length > longest) return false
  const right = await verify(kept ?? (await nobodys), bytesOf(password))
  return right && kept !== null
}

/** The hash that stands in where there is no account. */
const nobodys = hash('no account has this password', options)

/** What a new password must be. Throws as `hashPassword`. */
export function checkNewPassword(password: string, known: string[] = []): void {
  const { length } = Array.from(bytesOf(password))
  if (length < shortest) throw new Failure('password-short', { least: shortest })
  if (length > longest) throw new Failure('password-long', { most: longest })
  if (isGuessable(password, known)) throw new Failure('password-common')
}

/**
 * What must be left when common words, the person's own names, runs of figures and repetitions are taken away: so many characters,
 * unless so many different common words stand there that their choice alone is worth as much.
 */
const leastUnguessed = 5
const manyWords = 5

const figuresForLetters: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i'
}

/** Can it be guessed from common parts? Figures and signs for letters ("p4ssw0rd", "m.a.t.k.h.a.u") hide nothing. */
function isGuessable(password: string, known: string[]): boolean {
  const folded = fold(password)
  const bare = folded.replace(/^[\d\s!-/:-@[-`{-~]+|[\d\s!-/:-@[-`{-~]+$/g, '')
  const own = known.map(fold).flatMap(text => [text.replace(/\s+/g, ''), ...text.split(/[\s.@_-]+/)])
  const readings = [folded, asLetters(folded), asLetters(bare), folded.replace(/[!-/:-@[-`{-~]+/g, '')]
  return readings.some(reading => explained(reading, own))
}

function asLetters(text: string): string {
  return text.replace(/[013457@$!]/g, figure => figuresForLetters[figure] ?? figure)
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
}

function explained(text: string, own: string[]): boolean {
  const names = own.filter(word => word.length >= 2).sort((a, b) => b.length - a.length)
  // In a phrase with spaces a short syllable is a word by itself, and no part of another ("anh" in "bánh mì").
  const phrase = text.trim().split(/\s+/).length > 2
  let rest = text
  let words = 0
  for (const word of [...names, ...commonWords]) {
    const next = phrase && word.length < 5 ? withoutSyllable(rest, word) : rest.replaceAll(word, ' ')
    if (next !== rest) words++
    rest = next
  }
  const left = rest
    .replace(/\d{2,}|\s+/g, '')
    .replace(/(.+?)\1+/gu, '$1')
    .replace(/(.)\1+/gu, '$1')
  return left.length < leastUnguessed && words < manyWords
}

function withoutSyllable(phrase: string, word: string): string {
  return ` ${phrase} `.replaceAll(` ${word} `, '  ').slice(1, -1)
}
