import { getFileNameLowLevel } from 'yauzl'
import { decodeLegacy } from '../text/legacy.ts'
import { vietnameseShare } from '../text/syllable.ts'

/** What of a zip entry says its name (PKWARE APPNOTE 4.4.17, appendix D). */
export interface NamedEntry {
  generalPurposeBitFlag: number
  fileNameRaw: Buffer
  extraFields: { id: number; data: Buffer }[]
}

const utf8Flag = 0x0800
const unicodePath = 0x7075

/**
 * The names of the entries. Without a word on their encoding they are UTF-8 (macOS), the code page of the sender's Windows
 * (1258 in Vietnam), that of DOS (437), or the bytes of a TCVN3 or VNI font: one for the whole archive, the one
 * in which the names read as Vietnamese.
 */
export function archiveNames(entries: NamedEntry[]): string[] {
  const silent = entries.filter(entry => !saysUnicode(entry))
  const decode = decoderFor(silent.map(entry => entry.fileNameRaw))
  return entries.map(entry => (saysUnicode(entry) ? standardName(entry) : decode(entry.fileNameRaw)))
}

function saysUnicode(entry: NamedEntry): boolean {
  const said =
    (entry.generalPurposeBitFlag & utf8Flag) !== 0 || entry.extraFields.some(field => field.id === unicodePath)
  return said && !standardName(entry).includes('\ufffd')
}

function standardName({ generalPurposeBitFlag, fileNameRaw, extraFields }: NamedEntry): string {
  return getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false)
}

type Decode = (raw: Buffer) => string

const utf8: Decode = raw => new TextDecoder('utf-8').decode(raw)
const windows1258: Decode = raw => new TextDecoder('windows-1258').decode(raw).normalize('NFC')
const dos: Decode = raw => getFileNameLowLevel(0, raw, [], false)
const latin: Decode = raw => new TextDecoder('windows-1252').decode(raw)
/** The better known first: a later one must read clearly better. */
const guesses: Decode[] = [
  windows1258,
  dos,
  raw => decodeLegacy(latin(raw), 'tcvn3'),
  raw => decodeLegacy(latin(raw), 'vni')
]

function decoderFor(names: Buffer[]): Decode {
  if (!names.some(raw => utf8(raw).includes('\ufffd'))) return utf8
  let best = { decode: windows1258, share: -1 }
  for (const decode of guesses) {
    const { share } = vietnameseShare(
      names
        .map(decode)
        .join(' ')
        .replace(/[_/\\.-]+/g, ' ')
    )
    if (share > best.share + 0.1) best = { decode, share }
  }
  return best.decode
}
