import type { Header } from 'postal-mime'
import { limits } from '../model/limits.ts'
import { Failure, type Result } from '../model/result.ts'
import { vietnameseShare } from '../text/syllable.ts'
import { readHtml } from './html/html.ts'
import { attachmentsOf, type MailAttachment } from './mail/attachments.ts'
import { bodyText, plainBody, type BodyBlock } from './mail/body.ts'
import { isAttached, type MimePart, parseMessage } from './mail/parts.ts'
import { mailPerson, type MailPerson } from './mail/person.ts'
import { senderDate } from './mail/sender-date.ts'
import { checkBytes } from './text.ts'
import { textOfPart } from './mail/text-part.ts'

export type { MailAttachment } from './mail/attachments.ts'
export type { BodyBlock } from './mail/body.ts'
export type { MailPerson } from './mail/person.ts'

/** A received mail, before anybody asks who said what in it. */
export interface Mail {
  from: MailPerson
  to: MailPerson[]
  /** The sender's local date, YYYY-MM-DD, or null. */
  date: string | null
  subject: string
  /** Paragraphs and tables in order, earlier mails quoted in it included. One body, though the mail brings it in two forms. */
  body: BodyBlock[]
  /** Files and forwarded mails (message/rfc822, as bytes): labels and content, nothing opened. Decoration is left out. */
  attachments: MailAttachment[]
}

/** Reads a mail as sent (RFC 5322, MIME). Throws Failure: file-hostile (nested too deeply), file-too-large (attachments). */
export async function readMail(bytes: Uint8Array): Promise<Result<Mail>> {
  checkLines(bytes)
  const { root, from, to, subject } = await parseMessage(withoutEnvelope(bytes))
  const attachments = attachmentsOf(root)
  if (attachments.length > limits.attachments) {
    throw new Failure('file-too-large', { limit: limits.attachments, what: 'tệp đính kèm' })
  }
  const mail: Mail = {
    from: mailPerson(from?.name ?? '', from?.address),
    to: to.map(person => mailPerson(person.name, person.address)),
    date: dateOf(root.headers),
    subject: subject.replace(/\s+/g, ' ').trim(),
    body: bodyOf(root),
    attachments
  }
  return { value: mail, warnings: [] }
}

/** Lines of text cost the parser far more than those of a packed file, which are long and without spaces. */
function checkLines(bytes: Uint8Array): void {
  let lines = 0
  let spaced = false
  let start = 0
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]
    if (byte === 0x20) spaced = true
    if (byte !== 0x0a) continue
    if ((spaced || at - start < 50) && ++lines > limits.textLines) {
      throw new Failure('file-too-large', { limit: limits.textLines, what: 'số dòng' })
    }
    spaced = false
    start = at + 1
  }
}

/** Mailboxes begin with a line "From …" of their own (RFC 4155), some programs with a byte order mark. */
function withoutEnvelope(bytes: Uint8Array): Uint8Array {
  const from = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  if (Buffer.from(bytes.subarray(from, from + 5)).toString('latin1') !== 'From ') return bytes.subarray(from)
  const end = bytes.indexOf(0x0a)
  return end < 0 ? bytes : bytes.subarray(end + 1)
}

/** The Date header; without one, when the last server took the mail. */
function dateOf(headers: Header[]): string | null {
  const value = (key: string): string | undefined => headers.find(h => h.key === key)?.value
  return senderDate(value('date') ?? '') ?? senderDate(value('received')?.split(';').pop() ?? '')
}

/** The body: of alternatives (RFC 2046, 5.1.4) the one form that is whole, of other parts all, in their order. */
function bodyOf(part: MimePart): BodyBlock[] {
  if (part.childNodes.length > 0) {
    const forms = part.childNodes.map(bodyOf).filter(form => form.length > 0)
    return part.contentType.multipart === 'alternative' ? wholeForm(forms) : forms.flat()
  }
  if (isAttached(part)) return []
  checkBytes(new Uint8Array(part.content ?? new ArrayBuffer(0)))
  const text = textOfPart(part)
  return part.contentType.parsed.value === 'text/html' ? readHtml(text) : plainBody(text)
}

/**
 * The last form is the richest: it has no lines cut in the middle and no *stars* for bold words. An earlier form counts
 * where the last has lost words or letters.
 */
function wholeForm(forms: BodyBlock[][]): BodyBlock[] {
  const texts = forms.map(bodyText)
  const length = (i: number): number => texts[i]?.match(/[\p{L}\p{N}]/gu)?.length ?? 0
  let best = forms.length - 1
  for (let i = forms.length - 2; i >= 0; i--) {
    const clearer = vietnameseShare(texts[i] ?? '').share > vietnameseShare(texts[best] ?? '').share + 0.1
    if (length(best) < 0.9 * length(i) || clearer) best = i
  }
  return forms[best] ?? []
}
