import { crc32, deflateRawSync } from 'node:zlib'

export interface ZipEntry {
  name: string
  data: Uint8Array | string
}

/** 1980-01-01 00:00, the first moment a zip can say: the same entries always give the same bytes. */
const dosTime = 0
const dosDate = 33
const utf8Names = 0x0800
const deflated = 8

/** An entry that is deflated already; `crc` and `size` are those of its plain bytes. */
export interface PackedEntry {
  name: string
  crc: number
  size: number
  packed: Buffer
}

/** A zip container of the entries in the given order (PKWARE APPNOTE 4.3, no zip64: below 4 GB and 65,535 entries). */
export function writeZip(entries: ZipEntry[]): Buffer {
  return packedZip(
    entries.map(entry => {
      const data = Buffer.from(entry.data)
      return { name: entry.name, crc: crc32(data), size: data.length, packed: deflateRawSync(data, { level: 6 }) }
    })
  )
}

/** The container of entries that are deflated already. */
export function packedZip(entries: PackedEntry[]): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const entry of entries) {
    const name = Buffer.from(entry.name)
    const sizes = Buffer.alloc(22)
    sizes.writeUInt16LE(20, 0)
    sizes.writeUInt16LE(utf8Names, 2)
    sizes.writeUInt16LE(deflated, 4)
    sizes.writeUInt16LE(dosTime, 6)
    sizes.writeUInt16LE(dosDate, 8)
    sizes.writeUInt32LE(entry.crc, 10)
    sizes.writeUInt32LE(entry.packed.length, 14)
    sizes.writeUInt32LE(entry.size, 18)
    const nameLengths = Buffer.alloc(4)
    nameLengths.writeUInt16LE(name.length, 0)
    parts.push(signature(0x04034b50), sizes, nameLengths, name, entry.packed)
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    directory.push(signature(0x02014b50), Buffer.from([20, 0]), sizes, nameLengths, tail, name)
    offset += 30 + name.length + entry.packed.length
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(entries.length, 4)
  end.writeUInt16LE(entries.length, 6)
  end.writeUInt32LE(central.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...parts, central, signature(0x06054b50), end])
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
