import { createHash, randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { access, chmod, mkdir, open, readFile, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { Failure } from '../../lib/model/result.ts'
import { flushFile, flushFolder } from './flush.ts'
import type { Kept, Originals } from './originals.ts'

/** Uploads under way are not older than this: what is, was left by a process that died. */
const staleAfter = 24 * 60 * 60_000

/**
 * The originals in a data folder, which is made where it is missing. What `keep` and `keepFile` resolve is on disk to stay:
 * the bytes are flushed, then renamed to their place, then the folder is flushed, so that a file under its hash is whole.
 */
export async function openOriginals(dataFolder: string, now = Date.now()): Promise<Originals> {
  const incoming = join(dataFolder, 'incoming')
  const root = join(dataFolder, 'originals')
  for (const folder of [incoming, root]) await mkdir(folder, { recursive: true, mode: 0o700 })
  await removeStale(incoming, now - staleAfter)
  return {
    incoming,
    keepFile: path => keepFile(root, path),
    keep: bytes => keepBytes(root, incoming, bytes),
    read: sha256 => readKept(root, sha256),
    path: sha256 => pathOf(root, sha256)
  }
}

async function removeStale(folder: string, before: number): Promise<void> {
  for (const name of await readdir(folder)) {
    const path = join(folder, name)
    const found = await stat(path).catch(() => null)
    if (found && found.mtimeMs < before) await rm(path, { recursive: true, force: true })
  }
}

async function keepBytes(root: string, incoming: string, bytes: Uint8Array): Promise<Kept> {
  const path = join(incoming, randomBytes(16).toString('hex'))
  const file = await open(path, 'wx', 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
  return settle(root, path, createHash('sha256').update(bytes).digest('hex'), bytes.length)
}

async function keepFile(root: string, path: string): Promise<Kept> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  const { size } = await stat(path)
  await chmod(path, 0o600)
  await flushFile(path)
  return settle(root, path, hash.digest('hex'), size)
}

/** Moves a flushed file to the place of its hash. Equal bytes that are there already are replaced by the same, or by the whole of them. */
async function settle(root: string, path: string, sha256: string, bytes: number): Promise<Kept> {
  const folder = join(root, sha256.slice(0, 2))
  const target = join(folder, sha256)
  const made = await mkdir(folder, { recursive: true, mode: 0o700 })
  if (made !== undefined) await flushFolder(root)
  await rename(path, target).catch(async (error: unknown) => {
    // Windows replaces no file that somebody is reading: then it is there, whole.
    const there = await stat(target).catch(() => null)
    if (there?.size !== bytes) throw error
    await rm(path, { force: true })
  })
  await flushFolder(folder)
  return { sha256, bytes }
}

async function pathOf(root: string, sha256: string): Promise<string> {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Failure('file-missing', { file: sha256.slice(0, 12) })
  const path = join(root, sha256.slice(0, 2), sha256)
  await access(path).catch(() => {
    throw new Failure('file-missing', { file: sha256.slice(0, 12) })
  })
  return path
}

/** Checks what it reads: a disk that lost bits must not change what somebody said. */
async function readKept(root: string, sha256: string): Promise<Uint8Array> {
  const bytes = await readFile(await pathOf(root, sha256))
  if (createHash('sha256').update(bytes).digest('hex') !== sha256) {
    throw new Failure('original-damaged', { file: sha256.slice(0, 12) })
  }
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
