import { lstat, readFile, readdir, realpath, stat } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { limits } from '../model/limits.ts'
import { Failure, type Warning } from '../model/result.ts'
import type { ReceivedFile } from '../pipeline.ts'
import { compareText } from '../text/order.ts'
import { tell, type Terminal } from './terminal.ts'

export interface Found {
  /** As the result names it: relative to the comments folder, "/" between folders. */
  file: string
  path: string
}

/**
 * The files below the paths given, sorted by name: recursive, without hidden files and Office's lock files, which are
 * told. Links are followed to files inside the folder only; nothing outside it is read.
 * Throws Failure file-missing where a path does not exist.
 */
export async function findReceived(paths: string[], terminal: Terminal): Promise<Found[]> {
  const found: Found[] = []
  for (const path of paths) {
    const root = await realpath(path).catch(() => {
      throw new Failure('file-missing', { file: path })
    })
    // Two folders may hold files of one name: then each name begins with its folder.
    const prefix = paths.length > 1 && (await stat(root)).isDirectory() ? `${basename(resolve(path))}/` : ''
    const own = (await stat(root)).isDirectory() ? await walk(root, root, terminal) : [single(root, path)]
    if (own.length === 0) tell(terminal, 'folder-empty', { file: path })
    for (const { file, path } of own) found.push({ file: prefix + file, path })
  }
  return found.sort((a, b) => compareText(a.file, b.file) || compareText(a.path, b.path))
}

const single = (root: string, path: string): Found => ({ file: basename(resolve(path)), path: root })

async function walk(root: string, folder: string, terminal: Terminal): Promise<Found[]> {
  const found: Found[] = []
  for (const name of (await readdir(folder)).sort(compareText)) {
    const path = join(folder, name)
    const file = relative(root, path).split(sep).join('/')
    const entry = await lstat(path)
    if (name.startsWith('~$')) tell(terminal, 'skip-lock', { file })
    else if (name.startsWith('.')) tell(terminal, 'skip-hidden', { file })
    else if (entry.isDirectory()) for (const inner of await walk(root, path, terminal)) found.push(inner)
    else if (entry.isFile()) found.push({ file, path })
    else if (!entry.isSymbolicLink()) tell(terminal, 'skip-special', { file })
    else if (await leadsInside(root, path)) found.push({ file, path })
    else tell(terminal, 'skip-link', { file })
  }
  return found
}

async function leadsInside(root: string, link: string): Promise<boolean> {
  const target = await realpath(link).catch(() => null)
  return target !== null && isInside(root, target) && (await stat(target)).isFile()
}

/** True where `path` is `folder` or lies below it; both absolute and real. */
export function isInside(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}

/** The real path of something that may not exist yet: its nearest existing folder decides. */
export async function realFuturePath(path: string): Promise<string> {
  const absolute = resolve(path)
  const real = await realpath(absolute).catch(() => null)
  if (real !== null || dirname(absolute) === absolute) return real ?? absolute
  return join(await realFuturePath(dirname(absolute)), basename(absolute))
}

/** The files one by one, read when asked for: not all are in memory at once. What cannot be had comes with the reason. */
export async function* readReceived(found: Found[]): AsyncGenerator<ReceivedFile> {
  for (const { file, path } of found) yield await readOne(file, path)
}

async function readOne(file: string, path: string): Promise<ReceivedFile> {
  // Nothing of its content is known: its name stands for it.
  const unread = (issue: Warning): ReceivedFile => ({ file, bytes: Buffer.from(file), issue })
  try {
    const { size } = await stat(path)
    if (size <= limits.fileBytes) return { file, bytes: new Uint8Array(await readFile(path)) }
    return unread({ code: 'file-too-large', detail: { limit: limits.fileBytes, what: 'byte' } })
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : '?'
    return unread({ code: 'file-unreadable', detail: { reason } })
  }
}
