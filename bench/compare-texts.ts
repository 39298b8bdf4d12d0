import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export interface Comparison {
  result: 'same as mammoth' | 'same words, other order' | 'same as LibreOffice' | 'read by gopy alone' | 'differs'
  /** Where the texts part: some characters of each. */
  where: string | null
}

const suffix = import.meta.url.endsWith('.ts') ? '.ts' : '.js'
const reader = fileURLToPath(new URL(`./text-of${suffix}`, import.meta.url))

/** Gopy's text of a Word file beside mammoth's and, where `office` and they differ, LibreOffice's. Each reads in its own process. */
export function compareTexts(path: string, office: boolean): Comparison {
  const own = textOf('gopy', path) ?? ''
  const theirs = textOf('mammoth', path)
  if (own === theirs) return { result: 'same as mammoth', where: null }
  if (theirs !== null && sorted(own) === sorted(theirs)) return { result: 'same words, other order', where: null }
  const third = office ? textOf('office', path) : null
  const numbered = third === null ? null : textOf('gopy-numbered', path)
  if (third !== null && (third === numbered || third === own)) return { result: 'same as LibreOffice', where: null }
  if (theirs === null && third === null) return { result: 'read by gopy alone', where: null }
  const where = [
    ...(theirs === null ? [] : [`mammoth: ${parting(own, theirs)}`]),
    ...(third === null ? [] : [`LibreOffice: ${parting(numbered ?? '', third)}`])
  ]
  return { result: 'differs', where: where.join(' · ') }
}

function textOf(program: string, path: string): string | null {
  const args = [...process.execArgv, '--max-old-space-size=1024', reader, program, path]
  const run = spawnSync(process.execPath, args, { encoding: 'utf8', timeout: 100_000, maxBuffer: 2 ** 28 })
  return run.status === 0 ? run.stdout : null
}

function sorted(text: string): string {
  return Array.from(text).sort().join('')
}

function parting(a: string, b: string): string {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  const from = Math.max(0, at - 8)
  return `“${a.slice(from, at + 25)}” ≠ “${b.slice(from, at + 25)}” (${a.length}/${b.length})`
}
