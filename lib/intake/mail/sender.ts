import type { MailPerson } from '../../read/mail/person.ts'
import { folded, isUnmarked } from '../../text/fold.ts'
import type { Introduction } from '../introduction.ts'
import { looksLikeName, personName } from '../people.ts'
import { personFields } from '../form-fields.ts'
import { isBody, isUnit, unitIn } from '../units.ts'
import { signatureParts } from './ending.ts'

/** Who a mail is from: what it says itself, then its signature, then its header. Null: nowhere said. */
export interface Sender {
  person: string | null
  unit: string | null
}

/** "Em là An ở Chi đoàn B": a given name is no name to go by, but the unit is said. */
export function selfUnit(opening: string[]): string | null {
  const self =
    /(?<!\p{L})(?:em|toi|minh|chau|chung em|chung toi) (?:ten |la |ten la )?.{0,60}(?<!\p{L})(?:o|tai|thuoc|ben|cua|la|tu|doan vien|dang vien|sinh hoat|cong tac)(?!\p{L})/u
  return (
    opening
      .filter(line => self.test(folded(line.slice(0, 200))))
      .map(line => unitIn(line.slice(0, 300)))
      .find(unit => unit !== null) ?? null
  )
}

/** Titles of degrees and forms of address before a name in headers and signatures (folded). */
const degree =
  /^(?:(?:ths|ts|pgs|gs|bs|bscki|bsckii|ds|ks|cn|cv|mr|mrs|ms|dr|nguoi gui|nguoi gop y|ho (?:va )?ten)[.: ]+)+/

/** The sender of a mail. A full name in the signature completes what the header has without marks or in part. */
export function readSender(from: MailPerson | null, signature: string[], intro: Introduction): Sender {
  const header = headerSender(from?.name ?? null)
  const signed = signedBy(signature)
  const person = intro.person ?? chooseName(header.person, signed.person) ?? plainName(from?.name ?? null)
  return { person: person ?? null, unit: signed.unit ?? intro.unit ?? header.unit }
}

/** A display name in small letters ("tran van teo"), where nothing better is said and it names no office. */
function plainName(name: string | null): string | null {
  const words = name === null ? [] : folded(name).split(' ')
  const office = /^(?:doan|chi|dang|cong|van|phong|ban|bi|pho|thu|so|ubnd|truong|khoa|to|lop|hoi|info|admin|contact)$/
  return words.length >= 2 && words.length <= 5 && words.every(w => /^\p{L}+$/u.test(w) && !office.test(w))
    ? name
    : null
}

function chooseName(header: string | null, signed: string | null): string | null {
  if (header === null || signed === null) return signed ?? header
  if (syllablesOf(signed).length < 2) return header
  const same = sameWords(header, signed)
  if (same) return isUnmarked(header) && !isUnmarked(signed) ? signed : header
  return syllablesOf(signed).length >= syllablesOf(header).length || !isUnmarked(signed) ? signed : header
}

function syllablesOf(name: string): string[] {
  return folded(name).split(' ')
}

function sameWords(a: string, b: string): boolean {
  return syllablesOf(a).sort().join(' ') === syllablesOf(b).sort().join(' ')
}

/** "Lê A (Chi đoàn B)", "CĐ Sở B - Lê A", "Chi đoàn B": the display name of the header. */
function headerSender(name: string | null): Sender {
  if (name === null) return { person: null, unit: null }
  return fromParts(signatureParts(name))
}

function signedBy(signature: string[]): Sender {
  // Who signs for a body is not its author.
  const collective = signature.some(line => /^\s*T\/?M\.?\s/u.test(line))
  const labelled = signature.flatMap(line => personFields(line))
  const value = (field: string): string | null => labelled.find(l => l.field === field && l.value !== '')?.value ?? null
  const rest = signature.filter(line => personFields(line).length === 0)
  const said = fromParts(rest.flatMap(signatureParts))
  const run = rest.map(unitIn).find(unit => unit !== null) ?? null
  const person = collective ? null : said.person
  return { person: nameOf(value('author') ?? '') ?? person, unit: value('unit') ?? said.unit ?? run }
}

/** The first name, and the first body of the union; without one, the first other organisation. */
function fromParts(parts: string[]): Sender {
  const unit = parts.find(isBody) ?? parts.map(unitIn).find(u => u !== null) ?? parts.find(isUnit) ?? null
  return { person: parts.map(nameOf).find(n => n !== null) ?? null, unit }
}

function nameOf(raw: string): string | null {
  const title = degree.exec(folded(raw))?.[0].length ?? 0
  const bare = raw.slice(title).trim()
  const name = isUpperCase(bare) ? bare : personName(bare)
  return looksLikeName(name) && !isBody(name) && !isUnit(name) ? name : null
}

function isUpperCase(text: string): boolean {
  return text === text.toUpperCase()
}
