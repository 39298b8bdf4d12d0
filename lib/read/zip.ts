import { Readable } from 'node:stream'
import { type Entry, fromBufferPromise, getFileNameLowLevel, type ZipFile } from 'yauzl'
import { limits } from '../model/limits.ts'
import { Failure } from '../model/result.ts'

/** An opened zip container: parts are unpacked one by one, only when asked for. */
export interface Container {
  /** Part names as they stand in the directory, in its order; folders left out. Labels, never paths. */
  names: string[]
  has(name: string): boolean
  /** The unpacked bytes of a part (name in any case, no leading "/"), or null if there is none. */
  bytes(name: string): Promise<Buffer | null>
}

const endRecord = Buffer.from([0x50, 0x4b, 5, 6])
const endRecordLength = 22

/** True for bytes that begin as a zip container does. */
export function looksLikeZip(bytes: Uint8Array): boolean {
  return (
    bytes[0] === 0x50 && bytes[1] === 0x4b && ((bytes[2] === 3 && bytes[3] === 4) || (bytes[2] === 5 && bytes[3] === 6))
  )
}

/**
 * Opens a zip container held in memory.
 * Throws Failure: file-truncated (no readable directory), file-password (encrypted entries), file-too-large (limits).
 */
export async function openContainer(bytes: Uint8Array): Promise<Container> {
  const file = await openZip(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  const entries = await readDirectory(file)
  let unpacked = 0
  return {
    names: [...entries.values()].map(entry => entry.name),
    has: name => entries.has(partKey(name)),
    async bytes(name) {
      const found = entries.get(partKey(name))
      if (!found) return null
      const part = await unpack(file, found.entry, limits.containerBytes - unpacked)
      unpacked += part.length
      return part
    }
  }
}

/** OPC part names are equal whatever their case (ECMA-376 part 2, 6.2.2.3); backslashes come from one old .NET writer. */
function partKey(name: string): string {
  return name.replace(/\\/g, '/').replace(/^\//, '').toLowerCase()
}

async function openZip(buffer: Buffer): Promise<ZipFile> {
  try {
    return await openStrict(buffer)
  } catch {
    const cut = endOfZip(buffer)
    if (cut === null || cut === buffer.length) throw new Failure('file-truncated')
    return openStrict(buffer.subarray(0, cut)).catch(() => {
      throw new Failure('file-truncated')
    })
  }
}

function openStrict(buffer: Buffer): Promise<ZipFile> {
  return fromBufferPromise(buffer, { decodeStrings: false, validateEntrySizes: false })
}

/** Where the last end record says that the container ends: some mailers leave bytes behind it. */
function endOfZip(buffer: Buffer): number | null {
  const at = buffer.lastIndexOf(endRecord)
  if (at < 0 || at + endRecordLength > buffer.length) return null
  const end = at + endRecordLength + buffer.readUInt16LE(at + 20)
  return Math.min(end, buffer.length)
}

async function readDirectory(file: ZipFile): Promise<Map<string, { name: string; entry: Entry }>> {
  if (file.entryCount > limits.zipEntries) throw tooLarge('zipEntries')
  const entries = new Map<string, { name: string; entry: Entry }>()
  try {
    for await (const entry of file.eachEntry()) {
      if (entries.size >= limits.zipEntries) throw tooLarge('zipEntries')
      if (entry.isEncrypted()) throw new Failure('file-password')
      const name = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false)
      if (!name.endsWith('/') && !entries.has(partKey(name))) entries.set(partKey(name), { name, entry })
    }
  } catch (error) {
    throw error instanceof Failure ? error : new Failure('file-truncated')
  }
  return entries
}

async function unpack(file: ZipFile, entry: Entry, room: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  try {
    const stream: Readable = await file.openReadStreamPromise(entry)
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size > limits.partBytes) throw tooLarge('partBytes')
      if (size > room) throw tooLarge('containerBytes')
      chunks.push(chunk)
    }
  } catch (error) {
    throw error instanceof Failure ? error : new Failure('file-truncated')
  }
  return Buffer.concat(chunks)
}

function tooLarge(limit: 'zipEntries' | 'partBytes' | 'containerBytes'): Failure {
  const what = limit === 'zipEntries' ? 'số tệp bên trong' : 'dung lượng sau khi giải nén'
  return new Failure('file-too-large', { limit: limits[limit], what })
}
