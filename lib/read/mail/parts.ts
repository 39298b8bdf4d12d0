import PostalMime, { type Header } from 'postal-mime'
import { limits } from '../../model/limits.ts'
import { Failure } from '../../model/result.ts'

/**
 * One part of a MIME message as postal-mime keeps it. Its public result joins the text parts and decodes them by their
 * label; this project needs them apart and in raw bytes, for labels are often wrong. Its version is therefore pinned.
 */
export interface MimePart {
  childNodes: MimePart[]
  contentType: { parsed: { value: string; params: Record<string, string> }; multipart: string | false }
  contentDisposition: { parsed: { value: string; params: Record<string, string> } }
  contentId?: string | undefined
  headers: Header[]
  content: ArrayBuffer | null
  getTextContent(): string
  decodeFlowedText(text: string, delSp: boolean): string
}

export interface ParsedMessage {
  root: MimePart
  from: { name: string; address?: string | undefined } | null
  to: { name: string; address?: string | undefined }[]
  subject: string
}

/** Takes a message apart; mails inside stay whole. Throws Failure file-hostile where it is nested too deeply. */
export async function parseMessage(bytes: Uint8Array): Promise<ParsedMessage> {
  const parser = new PostalMime({ forceRfc822Attachments: true, maxNestingDepth: limits.mimeDepth })
  const email = await parser.parse(bytes).catch(() => {
    throw new Failure('file-hostile', { what: 'thư có quá nhiều phần lồng nhau' })
  })
  const { root } = parser as unknown as { root: MimePart }
  return { root, from: email.from ?? null, to: email.to ?? [], subject: email.subject ?? '' }
}

/** True for a part that is a file of its own and no text of the mail. */
export function isAttached(part: MimePart): boolean {
  const { value, params } = part.contentDisposition.parsed
  const type = part.contentType.parsed
  if (value === 'attachment' || !/^text\/(?:plain|html)$/.test(type.value)) return true
  return (params['filename'] ?? type.params['name']) !== undefined
}
