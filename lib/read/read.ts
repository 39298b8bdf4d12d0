import { limits } from '../model/limits.ts'
import { Failure, type Result } from '../model/result.ts'
import type { Content } from './content.ts'
import { kinds } from './kinds.ts'
import { looksLikeZip, openContainer } from './zip.ts'

export type { Content } from './content.ts'
export type { Sheet } from './sheet.ts'

/**
 * Reads a received file by what it holds; `name` is a label whose extension decides only between CSV and plain text.
 * Throws Failure: file-empty, file-too-large, file-truncated, file-password, file-hostile, file-kind-unknown {kind}.
 */
export async function read(name: string, bytes: Uint8Array): Promise<Result<Content>> {
  if (bytes.length === 0) throw new Failure('file-empty')
  if (bytes.length > limits.fileBytes) throw new Failure('file-too-large', { limit: limits.fileBytes, what: 'byte' })
  const container = looksLikeZip(bytes) ? await openContainer(bytes) : null
  const sample = { name, bytes, container }
  const kind = kinds.find(k => k.is(sample))
  if (!kind?.read) throw new Failure('file-kind-unknown', { kind: kind?.name ?? extension(name) })
  return kind.read(sample)
}

function extension(name: string): string {
  return /\.[^./\\]{1,8}$/.exec(name)?.[0] ?? '?'
}
