import { readFile, stat } from 'node:fs/promises'
import type { Language } from '../model/failures.ts'
import { Failure } from '../model/result.ts'
import { message } from './messages.ts'

/** The bytes of a file the user named. Throws Failure: file-missing, usage (a folder). */
export async function readNamed(path: string, language: Language): Promise<Uint8Array> {
  const found = await stat(path).catch(() => null)
  if (found === null) throw new Failure('file-missing', { file: path })
  if (!found.isFile()) throw new Failure('usage', { message: message(language, 'not-a-file', { file: path }) })
  return new Uint8Array(await readFile(path))
}

/** A JSON file the user named, its content unchecked. Throws Failure: file-missing, usage. */
export async function readJson(path: string, language: Language): Promise<unknown> {
  const text = new TextDecoder().decode(await readNamed(path, language))
  try {
    const value: unknown = JSON.parse(text)
    return value
  } catch (error) {
    const reason = error instanceof Error ? error.message : ''
    throw new Failure('usage', { message: message(language, 'not-json', { file: path, reason }) })
  }
}
