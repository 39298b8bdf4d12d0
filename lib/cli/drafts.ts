import { basename } from 'node:path'
import { applyLayout } from '../draft/layout.ts'
import { readDraft } from '../draft/draft.ts'
import { makeReadingCopy } from '../draft/reading-copy.ts'
import type { Draft } from '../model/draft.ts'
import { describeFailure } from '../model/failures.ts'
import type { Result, Warning } from '../model/result.ts'
import type { Arguments } from './arguments.ts'
import { readNamed } from './files.ts'
import { tell, type Terminal } from './terminal.ts'

export interface LoadedDraft {
  draft: Draft
  /** The PDF made by LibreOffice where no official one was given; else null. */
  readingCopy: Uint8Array | null
}

/**
 * The drafts named on the command line with their pages and lines; warnings are told on the terminal.
 * Throws Failure for a file that is missing or no draft.
 */
export async function loadDrafts(named: Arguments['drafts'], terminal: Terminal): Promise<LoadedDraft[]> {
  const loaded: LoadedDraft[] = []
  for (const [i, { draft: path, layout }] of named.entries()) {
    tell(terminal, 'progress-draft', { file: basename(path) })
    const bytes = await readNamed(path, terminal.language)
    const { value, warnings } = await readDraft(`d${i + 1}`, basename(path), bytes)
    warn(terminal, warnings)
    loaded.push(
      layout === null ? await withReadingCopy(value, bytes, terminal) : await withLayout(value, layout, terminal)
    )
  }
  return loaded
}

async function withLayout(draft: Draft, path: string, terminal: Terminal): Promise<LoadedDraft> {
  const pdf = await readNamed(path, terminal.language)
  const { value, warnings }: Result<Draft> = await applyLayout(draft, pdf)
  warn(terminal, warnings)
  return { draft: value, readingCopy: null }
}

async function withReadingCopy(draft: Draft, bytes: Uint8Array, terminal: Terminal): Promise<LoadedDraft> {
  const { value, warnings } = await makeReadingCopy(draft, bytes)
  warn(terminal, warnings)
  return { draft: value.draft, readingCopy: value.pdf }
}

function warn(terminal: Terminal, warnings: Warning[]): void {
  for (const { code, detail } of warnings) terminal.err(describeFailure(code, detail, terminal.language))
}
