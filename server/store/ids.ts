import { randomBytes } from 'node:crypto'

/**
 * A new id: UUIDv7 (RFC 9562), so that rows made one after another lie side by side in an index and no database has to count.
 * Ids made in the same millisecond by one process keep their order.
 */
export function newId(): string {
  const bytes = randomBytes(16)
  const now = Math.max(Date.now(), last.time)
  // RFC 9562, 6.2 method 1: the twelve bits after the version count within one millisecond.
  last.count = now === last.time ? last.count + 1 : bytes.readUInt16BE(6) & 0x7ff
  last.time = now
  if (last.count > 0xfff) {
    last.time++
    last.count = 0
  }
  bytes.writeUIntBE(last.time, 0, 6)
  bytes.writeUInt16BE(0x7000 | last.count, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  const hex = bytes.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

const last = { time: 0, count: 0 }
