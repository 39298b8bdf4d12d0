import { type Document, emptyDocument, plainBlock } from '../model/document.ts'
import { limits } from '../model/limits.ts'
import { Failure, type Result } from '../model/result.ts'
import { decodeLegacy } from '../text/legacy.ts'
import { withoutLongRuns } from '../text/spaces.ts'
import { vietnameseShare } from '../text/syllable.ts'

/**
 * Plain bytes as text: UTF-8 and UTF-16 (with and without byte order mark), windows-1258, and TCVN3 or VNI where the words
 * clearly say so. Line breaks become "\n". What could not be decoded is U+FFFD, counted in a warning.
 */
export function decodeText(bytes: Uint8Array): Result<string> {
  const text = withoutLongRuns(fromLegacy(decodeBytes(bytes)).replace(/\r\n?/g, '\n'))
  const count = (text.match(/\ufffd/g) ?? []).length
  return { value: text, warnings: count === 0 ? [] : [{ code: 'text-undecoded', detail: { count } }] }
}

/** One block a line; empty lines are kept as empty blocks. Throws Failure file-too-large. */
export function readText(text: string): Document {
  checkLength(text)
  return { ...emptyDocument(), blocks: text.split('\n').map(plainBlock) }
}

/** Throws Failure file-too-large where a text has more characters or lines than anybody writes. */
export function checkLength(text: string): void {
  if (text.length > limits.textCharacters) {
    throw new Failure('file-too-large', { limit: limits.textCharacters, what: 'số ký tự' })
  }
  let lines = 1
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++
  if (lines > limits.textLines) throw new Failure('file-too-large', { limit: limits.textLines, what: 'số dòng' })
}

/** The same before decoding: no letter takes more than four bytes. */
export function checkBytes(bytes: Uint8Array): void {
  if (bytes.length > 4 * limits.textCharacters) {
    throw new Failure('file-too-large', { limit: limits.textCharacters, what: 'số ký tự' })
  }
}

function decodeBytes(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode('utf-16le', bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode('utf-16be', bytes)
  const wide = utf16Without(bytes)
  if (wide !== null) return decode(wide, bytes)
  const text = decode('utf-8', bytes)
  return isMostlyUtf8(text) ? text : bestSingleByte(bytes)
}

function decode(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding).decode(bytes)
}

/** UTF-16 without a mark: half of Vietnamese is ASCII, so every second byte of those characters is zero. */
function utf16Without(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length - (bytes.length % 2), 4000)
  const zeros: [number, number] = [0, 0]
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i % 2]!++
  const [even, odd] = zeros
  if (odd > length / 5 && even < odd / 10) return 'utf-16le'
  if (even > length / 5 && odd < even / 10) return 'utf-16be'
  return null
}

/** A few broken bytes in a text of many right ones do not make it another encoding. */
function isMostlyUtf8(text: string): boolean {
  const broken = (text.match(/\ufffd/g) ?? []).length
  if (broken === 0) return true
  const right = (text.match(/[\u00a0-\ufffc]/g) ?? []).length
  return broken * 20 < right
}

/** windows-1258 is Windows' own; another encoding must read clearly better. */
function bestSingleByte(bytes: Uint8Array): string {
  return clearlyBetter(decode('windows-1258', bytes), decode('windows-1252', bytes))
}

/** Text typed in a TCVN3 or VNI font and saved as Unicode: "Tr­êng" for "Trường". */
function fromLegacy(text: string): string {
  const own = vietnameseShare(text)
  if (own.words < 5 || own.share > 0.7 || /[ăđơưạ-ỹ]/iu.test(text)) return text
  return clearlyBetter(text, text)
}

/** `latin` read as TCVN3 or VNI, where that gives words and `text` does not; else `text`. */
function clearlyBetter(text: string, latin: string): string {
  let best = { text, share: vietnameseShare(text).share + 0.15 }
  for (const encoding of ['tcvn3', 'vni'] as const) {
    const decoded = decodeLegacy(latin, encoding)
    const { share } = vietnameseShare(decoded)
    if (share > 0.85 && share > best.share) best = { text: decoded, share }
  }
  return best.text
}
