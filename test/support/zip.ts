import { crc32, deflateRawSync } from 'node:zlib'

export interface ZipEntry {
  name: string
  /** The name's bytes instead of `name`, their encoding unsaid. */
  rawName?: Uint8Array
  data: string | Uint8Array
  /** Packed without compression. */
  stored?: boolean
  /** General purpose flags; 1 says "encrypted". */
  flags?: number
  /** Unpacked size as the headers claim it; the true one by default. */
  claimedSize?: number
}

/** A zip container written by hand, so that tests can also write what no program should. */
export function makeZip(entries: ZipEntry[]): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const entry of entries) {
    const name = Buffer.from(entry.rawName ?? entry.name)
    const data = Buffer.from(entry.data)
    const packed = entry.stored ? data : deflateRawSync(data)
    const header = Buffer.alloc(26)
    header.writeUInt16LE(20, 0)
    header.writeUInt16LE((entry.rawName ? 0 : 0x800) | (entry.flags ?? 0), 2)
    header.writeUInt16LE(entry.stored ? 0 : 8, 4)
    header.writeUInt16LE(33, 8)
    header.writeUInt32LE(crc32(data), 10)
    header.writeUInt32LE(packed.length, 14)
    header.writeUInt32LE(entry.claimedSize ?? data.length, 18)
    header.writeUInt16LE(name.length, 22)
    parts.push(Buffer.from('PK\x03\x04', 'latin1'), header, name, packed)
    directory.push(directoryEntry(header, name, offset))
    offset += 30 + name.length + packed.length
  }
  const central = Buffer.concat(directory)
  return Buffer.concat([...parts, central, endRecord(entries.length, central.length, offset)])
}

function directoryEntry(header: Buffer, name: Buffer, offset: number): Buffer {
  const tail = Buffer.alloc(14)
  tail.writeUInt32LE(offset, 10)
  return Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), header, tail, name])
}

function endRecord(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(offset, 16)
  return end
}
