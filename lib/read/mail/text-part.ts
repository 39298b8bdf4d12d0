import { vietnameseShare } from '../../text/syllable.ts'
import { decodeText } from '../text.ts'
import type { MimePart } from './parts.ts'

/** Encodings of more than one byte a letter: bytes of theirs must not be taken for anything else. */
const wide = /^(?:iso-?2022|utf-?16|gb|big5|euc|shift|ks_c|hz)/i

/**
 * The words of a text part. The label of the encoding is believed only where the bytes bear it out: mails in UTF-8 or
 * windows-1258 labelled iso-8859-1, us-ascii or utf-8 are common.
 */
export function textOfPart(part: MimePart): string {
  const { charset = '', format, delsp } = part.contentType.parsed.params
  const labelled = part.getTextContent()
  const bytes = new Uint8Array(part.content ?? new ArrayBuffer(0))
  if (wide.test(charset) || bytes.every(byte => byte < 0x80)) return labelled
  const found = better(labelled, decodeText(bytes).value)
  if (found === labelled || !/^flowed$/i.test(format ?? '')) return found
  return part.decodeFlowedText(found, /^yes$/i.test(delsp ?? ''))
}

function better(labelled: string, guessed: string): string {
  if (!labelled.includes('\ufffd') && vietnameseShare(labelled).share >= vietnameseShare(guessed).share) return labelled
  return guessed
}
