import { mkdir, realpath, stat, writeFile } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { applyLayout } from '../draft/layout.ts'
import { readDraft } from '../draft/draft.ts'
import { usualEntries, writeForm } from '../form/form.ts'
import type { Draft } from '../model/draft.ts'
import { describeFailure } from '../model/failures.ts'
import { Failure, type Result } from '../model/result.ts'
import type { Arguments } from './arguments.ts'
import { readNamed } from './files.ts'
import { message, type MessageKey } from './messages.ts'
import { realFuturePath } from './received.ts'
import type { Terminal } from './terminal.ts'
import { loadTopics } from './topic-list.ts'

/** `gopy form`: a feedback form for one draft as a Word file. */
export async function formCommand(given: Arguments, terminal: Terminal): Promise<number> {
  const { language } = terminal
  const out = await checkedOut(given, terminal)
  const topics = given.topics === null ? [] : await loadTopics(given.topics, language)
  const draft = await loadDraft(given, terminal)
  const form = writeForm({ draft, topics, unit: given.unit, entries: usualEntries })
  try {
    await mkdir(dirname(out), { recursive: true })
    await writeFile(out, form)
  } catch (error) {
    const reason = error instanceof Error ? error.message : ''
    throw new Failure('usage', { message: message(language, 'cannot-write', { file: out, reason }) })
  }
  const blanks = { out: given.out ?? '', headings: draft.outline.length, topics: topics.length }
  terminal.out(message(language, 'form-done', blanks))
  return 0
}

/** No LibreOffice here: pages that are not the official ones have no place on a form. */
async function loadDraft({ drafts }: Arguments, { language, err }: Terminal): Promise<Draft> {
  const [{ draft: path, layout }] = drafts as [Arguments['drafts'][number]]
  const read = await readDraft('d1', basename(path), await readNamed(path, language))
  const laid: Result<Draft> | null =
    layout === null ? null : await applyLayout(read.value, await readNamed(layout, language))
  for (const { code, detail } of [...read.warnings, ...(laid?.warnings ?? [])])
    err(describeFailure(code, detail, language))
  return laid?.value ?? read.value
}

/** Where the form goes: never over a file that it is made from. */
async function checkedOut(given: Arguments, { language }: Terminal): Promise<string> {
  const usage = (key: MessageKey, blanks: Record<string, string> = {}) =>
    new Failure('usage', { message: message(language, key, blanks) })
  const [named, more] = given.drafts
  if (!named) throw usage('option-missing', { option: '--draft', command: 'form' })
  if (more) throw usage('form-one-draft')
  if (given.out === null) throw usage('option-missing', { option: '--out', command: 'form' })
  const out = await realFuturePath(given.out)
  if ((await stat(out).catch(() => null))?.isDirectory()) throw usage('form-folder', { out: given.out })
  for (const input of [named.draft, named.layout, given.topics]) {
    if (input !== null && (await realpath(input).catch(() => null)) === out)
      throw usage('form-over', { out: given.out })
  }
  return out
}
