import { decodeWords } from 'postal-mime'
import { isAttached, type MimePart } from './parts.ts'

/** A file that came with a mail. */
export interface MailAttachment {
  /** A label without folders, never a path; null where the mail names none. */
  name: string | null
  bytes: Uint8Array
}

/** Parts that programs add and no one reads: signatures, invitations, cards, reports of delivery. */
const technical =
  /^(?:application\/(?:pkcs7-signature|x-pkcs7-signature|pgp-signature|pgp-encrypted|ics)|text\/(?:calendar|x?-?vcard|rfc822-headers|x-amp-html)|message\/(?:delivery-status|disposition-notification|feedback-report|external-body))$/
/** Pictures below this size are signs and smileys; those shown inside the text below the second one are too. */
const smallPicture = 10_000
const smallInside = 60_000

/** The files of a mail in their order, mails inside it (message/rfc822) among them. */
export function attachmentsOf(root: MimePart): MailAttachment[] {
  const found: MailAttachment[] = []
  const walk = (part: MimePart, related: boolean): void => {
    const inside = related || part.contentType.multipart === 'related'
    for (const child of part.childNodes) walk(child, inside)
    if (part.childNodes.length === 0 && part.content && isAttached(part) && !isIdle(part, inside)) {
      found.push({ name: nameOf(part), bytes: new Uint8Array(part.content) })
    }
  }
  walk(root, false)
  return found
}

function isIdle(part: MimePart, related: boolean): boolean {
  const type = part.contentType.parsed.value
  if (technical.test(type) || part.contentType.multipart !== false) return true
  return isDecoration(type, part.content?.byteLength ?? 0, related && part.contentId !== undefined)
}

/** True for a small picture; `inside`: shown within the text. Photographs of a written page are larger. */
export function isDecoration(type: string, size: number, inside: boolean): boolean {
  return type.startsWith('image/') && (size < smallPicture || (inside && size < smallInside))
}

function nameOf(part: MimePart): string | null {
  const raw = part.contentDisposition.parsed.params['filename'] ?? part.contentType.parsed.params['name']
  if (raw !== undefined && raw.trim() !== '') return decodeWords(raw)
  return part.contentType.parsed.value === 'message/rfc822' ? `${subjectOf(part)}.eml` : null
}

/** The subject of a mail inside a mail, looked up in its first bytes: it is all the name such a mail has. */
function subjectOf(part: MimePart): string {
  const head = Buffer.from(part.content ?? new ArrayBuffer(0))
    .subarray(0, 20_000)
    .toString('utf8')
  const found = /^subject:[ \t]*(.*(?:\r?\n[ \t].*)*)/im.exec(head)?.[1] ?? ''
  return decodeWords(found.replace(/\r?\n/g, '')).trim() || 'thư'
}
