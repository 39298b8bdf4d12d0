import { Failure } from '../model/result.ts'

/** Special sector numbers (MS-CFB 2.1). */
const lastRegular = 0xfffffffa
const endOfChain = 0xfffffffe
const noEntry = 0xffffffff
/** Folders inside folders: a mail inside mails has three for each. */
const deepestFolder = 60
const entryLength = 128

/**
 * Checks the structure of an old Office container (MS-CFB) before a library follows it: no chain of sectors runs in a
 * circle or into another, no stream claims more bytes than it has, no folder holds itself. The work grows with the file.
 * Throws Failure: file-truncated (what is said to be there is not), file-hostile (circles).
 */
export function checkCompound(bytes: Uint8Array): void {
  const file = new CompoundFile(bytes)
  const directory = file.chain(file.word(48), null)
  const entries = directory.flatMap(sector => file.entriesAt(sector))
  const root = entries[0]
  if (!root) throw new Failure('file-truncated')
  const small = file.chain(root.start, null).length * (file.sectorSize / 64)
  const smallNext = file.smallTable(file.chain(file.word(60), file.word(64)))
  for (const entry of entries) if (entry.type === 2 && entry.size > 0) checkStream(file, entry, smallNext, small)
  checkTree(entries)
}

interface Entry {
  type: number
  left: number
  right: number
  child: number
  start: number
  size: number
}

function checkStream(file: CompoundFile, entry: Entry, smallNext: Uint32Array, small: number): void {
  if (entry.size >= 4096) {
    const sectors = file.chain(entry.start, null).length
    if (sectors * file.sectorSize < entry.size) throw new Failure('file-truncated')
    return
  }
  let count = 0
  for (let sector = entry.start; sector < lastRegular; sector = smallNext[sector] ?? endOfChain) {
    if (sector >= small || count > small) throw new Failure('file-truncated')
    count++
    if (count * 64 > 4096) break
  }
  if (count * 64 < entry.size) throw new Failure('file-truncated')
}

/** Every entry is reached once at most, and no folder stands too deep. */
function checkTree(entries: Entry[]): void {
  const seen = new Set<number>()
  const open: { id: number; depth: number }[] = [{ id: entries[0]?.child ?? noEntry, depth: 1 }]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { id, depth } = next
    if (id === noEntry) continue
    const entry = entries[id]
    if (!entry) throw new Failure('file-truncated')
    if (seen.has(id) || depth > deepestFolder) throw new Failure('file-hostile', { what: 'thư mục lồng vòng' })
    seen.add(id)
    open.push({ id: entry.left, depth }, { id: entry.right, depth })
    if (entry.type === 1) open.push({ id: entry.child, depth: depth + 1 })
  }
}

class CompoundFile {
  readonly sectorSize: number
  private readonly view: DataView
  private readonly next: Uint32Array
  private readonly taken: Uint8Array

  constructor(bytes: Uint8Array) {
    if (bytes.length < 512) throw new Failure('file-truncated')
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.sectorSize = this.view.getUint16(30, true) === 12 ? 4096 : 512
    const sectors = Math.ceil(bytes.length / this.sectorSize)
    this.taken = new Uint8Array(sectors)
    this.next = this.table(this.tableSectors(sectors))
  }

  word(at: number): number {
    if (at + 4 > this.view.byteLength) throw new Failure('file-truncated')
    return this.view.getUint32(at, true)
  }

  /** The sectors of a chain, each marked as taken; `most`: no more than that many. */
  chain(start: number, most: number | null): number[] {
    const sectors: number[] = []
    for (let sector = start; sector < lastRegular; sector = this.next[sector] ?? endOfChain) {
      if (most !== null && sectors.length >= most) break
      if (sector >= this.taken.length) throw new Failure('file-truncated')
      if (this.taken[sector]) throw new Failure('file-hostile', { what: 'chuỗi dữ liệu lặp vòng' })
      this.taken[sector] = 1
      sectors.push(sector)
    }
    return sectors
  }

  entriesAt(sector: number): Entry[] {
    const base = this.offset(sector)
    return Array.from({ length: this.sectorSize / entryLength }, (_, i) => {
      const at = base + i * entryLength
      if (at + entryLength > this.view.byteLength)
        return { type: 0, left: noEntry, right: noEntry, child: noEntry, start: 0, size: 0 }
      return {
        type: this.view.getUint8(at + 66),
        left: this.word(at + 68),
        right: this.word(at + 72),
        child: this.word(at + 76),
        start: this.word(at + 116),
        size: this.word(at + 120)
      }
    })
  }

  smallTable(sectors: number[]): Uint32Array {
    return this.table(sectors)
  }

  private offset(sector: number): number {
    return (sector + 1) * this.sectorSize
  }

  /** The words of the given sectors in a row. */
  private table(sectors: number[]): Uint32Array {
    const words = this.sectorSize / 4
    const table = new Uint32Array(sectors.length * words).fill(endOfChain)
    for (const [i, sector] of sectors.entries()) {
      for (let k = 0; k < words; k++) {
        const at = this.offset(sector) + 4 * k
        if (at + 4 <= this.view.byteLength) table[i * words + k] = this.view.getUint32(at, true)
      }
    }
    return table
  }

  /** Where the table of chains stands: 109 sectors in the header, more in sectors of their own (2.5). */
  private tableSectors(most: number): number[] {
    const found: number[] = []
    for (let i = 0; i < 109; i++) found.push(this.word(76 + 4 * i))
    const perSector = this.sectorSize / 4 - 1
    let sector = this.word(68)
    for (let count = 0; sector < lastRegular; count++) {
      if (count > most) throw new Failure('file-hostile', { what: 'chuỗi dữ liệu lặp vòng' })
      for (let k = 0; k < perSector; k++) found.push(this.word(this.offset(sector) + 4 * k))
      sector = this.word(this.offset(sector) + 4 * perSector)
    }
    const regular = found.filter(s => s < lastRegular)
    if (regular.length > most || regular.some(s => s >= most)) throw new Failure('file-truncated')
    return regular
  }
}
