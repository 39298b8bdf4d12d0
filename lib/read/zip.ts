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
  const room: ZipRoom = { part: limits.partBytes, left: limits.containerBytes }
  return {
    names: [...entries.values()].map(entry => entry.name),
    has: name => entries.has(partKey(name)),
    async bytes(name) {
      const found = entries.get(partKey(name))
      return found ? unpack(file, found.entry, room) : null
    }
  }
}

/** Room for unpacking: the real bytes that one part and all parts together may have. `left` goes down. */
export interface ZipRoom {
  part: number
  left: number
}

/** All entries of an archive in its order, folders and equal names too. Throws Failure: file-truncated, file-too-large (entries). */
export async function openEntries(
  bytes: Uint8Array
): Promise<{ entries: Entry[]; unpack: (entry: Entry, room: ZipRoom) => Promise<Uint8Array> }> {
  const file = await openZip(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  return { entries: await listEntries(file), unpack: (entry, room) => unpack(file, entry, room) }
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
  const entries = new Map<string, { name: string; entry: Entry }>()
  for (const entry of await listEntries(file)) {
    if (entry.isEncrypted()) throw new Failure('file-password')
    const name = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false)
    if (!name.endsWith('/') && !entries.has(partKey(name))) entries.set(partKey(name), { name, entry })
  }
  return entries
}

async function listEntries(file: ZipFile): Promise<Entry[]> {
  if (file.entryCount > limits.zipEntries) throw tooLarge('zipEntries')
  const entries: Entry[] = []
  try {
    for await (const entry of file.eachEntry()) {
      if (entries.length >= limits.zipEntries) throw tooLarge('zipEntries')
      entries.push(entry)
    }
  } catch (error) {
    throw error instanceof Failure ? error : new Failure('file-truncated')
  }
  return entries
}

/** What was unpacked before a limit was met has been work too, and counts. */
async function unpack(file: ZipFile, entry: Entry, room: ZipRoom): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  try {
    const stream: Readable = await file.openReadStreamPromise(entry)
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      size += chunk.length
      room.left -= chunk.length
      if (size > room.part) throw tooLarge('partBytes')
      if (room.left < 0) throw tooLarge('containerBytes')
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
