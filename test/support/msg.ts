import { createRequire } from 'node:module'

interface BurnEntry {
  name: string
  type: number
  length: number
  binaryProvider?: () => Uint8Array
  children?: number[]
}
const { burn } = createRequire(import.meta.url)('@kenjiuno/msgreader/lib/Burner.js') as {
  burn: (entries: BurnEntry[]) => Uint8Array
}

/** A mail as Outlook saves it; `ansi`: words in windows-1258 instead of Unicode. */
export interface MsgOptions {
  subject?: string
  sender?: string
  address?: string
  body?: string
  html?: string
  headers?: string
  ansi?: boolean
  files?: { name: string; bytes: Uint8Array }[]
  /** A mail inside. */
  inner?: MsgOptions
}

const folder = 1
const stream = 2
const root = 5

/** Writes a .msg (MS-OXMSG) with msgreader's own container writer. */
export function makeMsg(options: MsgOptions): Buffer {
  const entries: BurnEntry[] = [{ name: 'Root Entry', type: root, length: 0, children: [] }]
  addMail(entries, 0, options, 32)
  return Buffer.from(burn(entries))
}

function addMail(entries: BurnEntry[], parent: number, options: MsgOptions, header: number): void {
  const words = (tag: string, value: string | undefined): void => {
    if (value === undefined) return
    const bytes = options.ansi ? Buffer.from(value, 'latin1') : Buffer.from(value, 'utf16le')
    addStream(entries, parent, `__substg1.0_${tag}${options.ansi ? '001E' : '001F'}`, bytes)
  }
  words('0037', options.subject)
  words('0C1A', options.sender)
  words('5D01', options.address)
  words('1000', options.body)
  words('007D', options.headers)
  if (options.html !== undefined) addStream(entries, parent, '__substg1.0_10130102', Buffer.from(options.html))
  addStream(entries, parent, '__properties_version1.0', Buffer.alloc(header))
  const files = options.files ?? []
  for (const [i, file] of files.entries()) {
    const at = addFolder(entries, parent, `__attach_version1.0_#0000000${i}`)
    addStream(entries, at, '__substg1.0_3707001F', Buffer.from(file.name, 'utf16le'))
    addStream(entries, at, '__substg1.0_37010102', file.bytes)
    addStream(entries, at, '__properties_version1.0', Buffer.alloc(8))
  }
  if (options.inner) {
    const at = addFolder(entries, parent, `__attach_version1.0_#0000000${files.length}`)
    addStream(entries, at, '__properties_version1.0', Buffer.alloc(8))
    addMail(entries, addFolder(entries, at, '__substg1.0_3701000D'), options.inner, 24)
  }
}

function addFolder(entries: BurnEntry[], parent: number, name: string): number {
  entries.push({ name, type: folder, length: 0, children: [] })
  entries[parent]?.children?.push(entries.length - 1)
  return entries.length - 1
}

function addStream(entries: BurnEntry[], parent: number, name: string, bytes: Uint8Array): void {
  entries.push({ name, type: stream, length: bytes.length, binaryProvider: () => Uint8Array.from(bytes) })
  entries[parent]?.children?.push(entries.length - 1)
}
