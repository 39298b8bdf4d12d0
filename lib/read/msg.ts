import MsgModule, { type FieldsData } from '@kenjiuno/msgreader'
import { limits } from '../model/limits.ts'
import { Failure, type Result, type Warning } from '../model/result.ts'
import { checkCompound } from './compound.ts'
import { readHtml } from './html/html.ts'
import type { Mail } from './mail.ts'
import { isDecoration, type MailAttachment } from './mail/attachments.ts'
import { plainBody, type BodyBlock } from './mail/body.ts'
import { mailPerson } from './mail/person.ts'
import { senderDate } from './mail/sender-date.ts'
import { decodeText } from './text.ts'

type MsgReaderClass = typeof MsgModule.default
// A CommonJS module: Node gives its default export inside another, tsx gives it bare.
const MsgReader = (MsgModule as { default?: MsgReaderClass }).default ?? (MsgModule as unknown as MsgReaderClass)
type Reader = InstanceType<typeof MsgReader>

/**
 * Reads a mail saved by Outlook (.msg, MS-OXMSG). Throws Failure: file-truncated, file-hostile (circles in its structure),
 * file-too-large (attachments).
 */
export function readMsg(bytes: Uint8Array): Result<Mail> {
  checkCompound(bytes)
  const reader = new MsgReader(new Uint8Array(bytes).buffer)
  // What Outlook saves without Unicode is in the code page of the sender's Windows.
  reader.parserConfig = { ansiEncoding: 'windows1258' }
  const fields = fieldsOf(reader)
  const list = fields.attachments ?? []
  if (list.length > limits.attachments) {
    throw new Failure('file-too-large', { limit: limits.attachments, what: 'tệp đính kèm' })
  }
  const body = bodyOf(fields)
  const lost = body.length === 0 && fields.compressedRtf !== undefined
  const warnings: Warning[] = lost ? [{ code: 'part-skipped', detail: { what: 'nội dung thư dạng RTF' } }] : []
  return { value: { ...headOf(fields), body, attachments: list.flatMap(a => attachmentOf(reader, a)) }, warnings }
}

/** The library follows what it finds; what it stumbles over is a damaged file. */
function fieldsOf(reader: Reader): FieldsData {
  try {
    const fields = reader.getFileData()
    if (fields.error === undefined) return fields
  } catch {
    // Told below.
  }
  throw new Failure('file-truncated')
}

function headOf(fields: FieldsData): Pick<Mail, 'from' | 'to' | 'date' | 'subject'> {
  const address = fields.senderSmtpAddress ?? fields.creatorSMTPAddress ?? fields.senderEmail
  const header = /^date:[ \t]*(.+)$/im.exec((fields.headers ?? '').slice(0, 200_000))?.[1]
  const sent = header ?? fields.clientSubmitTime ?? fields.messageDeliveryTime ?? fields.creationTime
  return {
    from: mailPerson((fields.senderName ?? '').normalize('NFC'), address),
    to: (fields.recipients ?? []).map(r => mailPerson(r.name ?? '', r.smtpAddress ?? r.email)),
    date: senderDate(sent ?? ''),
    subject: (fields.subject ?? '').normalize('NFC').replace(/\s+/g, ' ').trim()
  }
}

/** HTML keeps paragraphs and lists; the plain form is Outlook's own rendering of it. */
function bodyOf({ html, bodyHtml, body }: FieldsData): BodyBlock[] {
  const source = html ? decodeText(html).value : bodyHtml
  const rich = source ? readHtml(source) : []
  return rich.length > 0 ? rich : plainBody((body ?? '').normalize('NFC'))
}

function attachmentOf(reader: Reader, field: FieldsData): MailAttachment[] {
  try {
    const { content } = reader.getAttachment(field)
    const name = field.fileName ?? field.fileNameShort ?? field.name ?? null
    const type = field.attachMimeTag ?? (/\.(?:png|jpe?g|gif|bmp|emf|wmf)$/i.test(name ?? '') ? 'image/x' : '')
    if (isDecoration(type, content.length, field.pidContentId !== undefined || field.attachmentHidden === true))
      return []
    const inner =
      field.innerMsgContent === true ? `${field.innerMsgContentFields?.subject ?? field.name ?? 'thư'}.msg` : name
    return [{ name: inner, bytes: content }]
  } catch {
    // A file that cannot be taken out is named all the same: its zero bytes are told as an issue of its own.
    return [{ name: field.fileName ?? field.name ?? null, bytes: new Uint8Array() }]
  }
}
