import type { Originals } from '../../originals/originals.ts'
import { openFile, type Opened } from './preview.ts'

/** Files opened last; an original never changes, so what was read of it stays true. */
const kept = 30
const atOnce = 2
const opened = new Map<string, Opened>()
const opening = new Map<string, Promise<Opened>>()
const waiting: (() => void)[] = []
let working = 0

export interface FileMeant {
  /** Label of the received file, and its hash. */
  file: string
  original: string
  /** Hash of the file meant, where it is one inside the received one. */
  sha256: string
}

/**
 * What a received file says. Null where it takes longer than `patience` milliseconds to open: it goes on being opened, and is
 * there when asked again.
 */
export async function previewOfFile(originals: Originals, meant: FileMeant, patience: number): Promise<Opened | null> {
  const key = `${meant.original} ${meant.sha256}`
  const known = opened.get(key)
  if (known) return known
  let work = opening.get(key)
  if (!work) {
    work = open(originals, meant, key)
    opening.set(key, work)
  }
  return Promise.race([work, late(patience)])
}

async function open(originals: Originals, meant: FileMeant, key: string): Promise<Opened> {
  if (working >= atOnce) await new Promise<void>(next => waiting.push(next))
  working++
  try {
    const bytes = await originals.read(meant.original)
    const result = await openFile(meant.file, bytes, meant.sha256)
    remember(key, result)
    return result
  } catch {
    return { issue: { code: 'file-missing', detail: { file: meant.file } } }
  } finally {
    working--
    opening.delete(key)
    waiting.shift()?.()
  }
}

function remember(key: string, result: Opened): void {
  opened.set(key, result)
  const oldest = opened.size > kept ? opened.keys().next().value : undefined
  if (oldest !== undefined) opened.delete(oldest)
}

function late(milliseconds: number): Promise<null> {
  return new Promise(resolve => setTimeout(resolve, milliseconds, null).unref())
}
