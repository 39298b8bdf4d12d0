import { limits } from '../model/limits.ts'
import { Failure, type Result } from '../model/result.ts'
import type { Content } from './content.ts'

/** JSON of our own making begins with the name of its schema; any other JSON is text to us. */
const own = /^(?:\xef\xbb\xbf)?\s{0,20}\{\s{0,20}"schema"\s{0,20}:\s{0,20}"gopy\.[a-z-]{1,30}\/\d/

/** True for the first bytes (as latin-1) of a JSON file that gopy wrote. */
export function looksLikeOwnJson(head: string): boolean {
  return own.test(head)
}

/** The value in a JSON file. Throws Failure file-too-large, web-form-broken. */
export function readJson(bytes: Uint8Array): Result<Content> {
  if (bytes.length > limits.webFormBytes) {
    throw new Failure('file-too-large', { limit: limits.webFormBytes, what: 'byte' })
  }
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    return { value: { type: 'json', kind: 'json', value }, warnings: [] }
  } catch {
    throw new Failure('web-form-broken', { what: 'JSON' })
  }
}
