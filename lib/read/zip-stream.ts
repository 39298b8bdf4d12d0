import { crc32, createDeflateRaw } from 'node:zlib'
import { packedZip, type PackedEntry } from './zip-writer.ts'

/** A part of a container made piece by piece: it never stands in memory as a whole, only packed. */
export interface StreamedEntry {
  name: string
  pieces: Iterable<string>
}

/** Characters packed at a time. */
const chunk = 64_000

/** The same container as `writeZip` makes, for parts that are long: what is kept of them is their packed bytes. */
export async function writeZipStream(entries: StreamedEntry[]): Promise<Buffer> {
  const packed: PackedEntry[] = []
  for (const { name, pieces } of entries) packed.push(await pack(name, pieces))
  return packedZip(packed)
}

async function pack(name: string, pieces: Iterable<string>): Promise<PackedEntry> {
  const deflate = createDeflateRaw({ level: 6 })
  const out: Buffer[] = []
  deflate.on('data', (part: Buffer) => out.push(part))
  const ended = new Promise((resolve, reject) => deflate.on('end', resolve).on('error', reject))
  let [crc, size] = [0, 0]
  for (const text of chunks(pieces)) {
    const bytes = Buffer.from(text)
    crc = crc32(bytes, crc)
    size += bytes.length
    if (!deflate.write(bytes)) await new Promise(resolve => deflate.once('drain', resolve))
  }
  deflate.end()
  await ended
  return { name, crc, size, packed: Buffer.concat(out) }
}

function* chunks(pieces: Iterable<string>): Generator<string> {
  let text = ''
  for (const piece of pieces) {
    text += piece
    if (text.length < chunk) continue
    yield text
    text = ''
  }
  yield text
}
