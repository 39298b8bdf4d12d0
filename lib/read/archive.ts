import { limits } from '../model/limits.ts'
import { Failure } from '../model/result.ts'
import { archiveNames } from './archive-names.ts'
import type { ZipRoom } from './zip.ts'
import { openEntries } from './zip.ts'

/** A file in an archive; unpacked only when asked for, one after the other. */
export interface ArchiveEntry {
  /** A label with "/" between folders, never a path: no ".", "..", drive or root. */
  name: string
  /** Throws Failure: file-password, file-truncated, file-too-large (the archive's real bytes in all, or the file's own). */
  bytes(): Promise<Uint8Array>
}

/** What systems and programs leave in archives and nobody sent. */
const litter =
  /(?:^|\/)(?:__MACOSX\/|\.[^/]*$|~\$[^/]*$|~[^/]*\.tmp$|Thumbs\.db$|desktop\.ini$|ehthumbs\.db$)|(?:^|\/)\.[^/]+\//i

/** The files of a zip archive in its order, litter left out. Throws Failure: file-truncated, file-too-large (entries), archive-empty. */
export async function readArchive(bytes: Uint8Array): Promise<ArchiveEntry[]> {
  const { entries, unpack } = await openEntries(bytes)
  const names = archiveNames(entries)
  const room: ZipRoom = { part: limits.fileBytes, left: limits.containerBytes }
  const files = entries.flatMap((entry, i): ArchiveEntry[] => {
    const name = labelOf(names[i] ?? '')
    if (/[/\\]$/.test(names[i] ?? '') || litter.test(name)) return []
    return [{ name, bytes: () => unpack(entry, room) }]
  })
  if (files.length === 0) throw new Failure('archive-empty')
  return files
}

/** The name without what could make a path of it; folders stay, for they often name the unit. */
export function labelOf(name: string): string {
  const steps = name
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/^[a-z]:/i, '')
    .split(/[/\\]+/)
    .map(step => step.trim())
    .filter(step => step !== '' && step !== '.' && step !== '..')
  return steps.join('/').slice(-240).normalize('NFC') || 'tệp'
}
