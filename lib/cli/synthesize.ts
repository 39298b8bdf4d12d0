import { mkdir, realpath, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { suggestTopicMap, type TopicMap } from '../classify/topic.ts'
import type { Draft } from '../model/draft.ts'
import { describeFailure } from '../model/failures.ts'
import { Failure } from '../model/result.ts'
import type { Synthesis, Topic } from '../model/synthesis.ts'
import { openReaders, readersFor } from '../isolation/reader-pool.ts'
import { runPipeline } from '../pipeline.ts'
import { writeDocx } from '../report/docx.ts'
import { writeHtml } from '../report/html.ts'
import { reportModel } from '../report/model.ts'
import { readSettings } from '../report/read-settings.ts'
import { writeReview } from '../report/review.ts'
import { defaultSettings, type ReportSettings } from '../report/settings.ts'
import { writeSynthesis } from '../report/synthesis-json.ts'
import type { Arguments } from './arguments.ts'
import { loadDrafts } from './drafts.ts'
import { readJson } from './files.ts'
import { message, type MessageKey } from './messages.ts'
import { findReceived, isInside, readReceived, realFuturePath } from './received.ts'
import { summaryOf, tellSummary } from './summary.ts'
import { loadTemplates } from './templates.ts'
import { progress, tell, type Terminal } from './terminal.ts'
import { readTopicMap, writeTopicMap } from './topic-map.ts'
import { loadTopics } from './topic-list.ts'

/** `gopy synthesize`: drafts and comment files in, the report out. Gives the exit status: 1 where the ledger does not balance. */
export async function synthesizeCommand(given: Arguments, terminal: Terminal): Promise<number> {
  const { language } = terminal
  const out = await checkedOut(given, terminal)
  const settings = await loadSettings(given, terminal)
  const topics = await loadTopics(given.topics, language)
  const found = await findReceived(given.comments, terminal)
  const loaded = await loadDrafts(given.drafts, terminal)
  const drafts = loaded.map(l => l.draft)
  const topicMap = await loadTopicMap(given, drafts, topics, terminal)
  const synthesis = await run({ drafts, topics, topicMap, found, unit: given.unit }, terminal)
  tell(terminal, 'progress-write')
  const files = new Map<string, string | Uint8Array>([
    ...(await reportFiles(synthesis, settings)),
    ['topic-map.json', writeTopicMap(drafts, topics, topicMap)]
  ])
  loaded.forEach(({ draft, readingCopy }) => {
    const name = loaded.length > 1 ? `reading-copy-${draft.id}.pdf` : 'reading-copy.pdf'
    if (readingCopy !== null) files.set(name, readingCopy)
  })
  await writeAll(out, files, terminal)
  const summary = summaryOf(synthesis)
  if (given.json) terminal.out(JSON.stringify(summary))
  else tellSummary(terminal, summary)
  if (!given.json) terminal.out(message(language, 'sum-out', { out }))
  return summary.balanced ? 0 : 1
}

interface Run {
  drafts: Draft[]
  topics: Topic[]
  topicMap: TopicMap
  found: { file: string; path: string }[]
  unit: string | null
}

async function run({ found, ...input }: Run, terminal: Terminal): Promise<Synthesis> {
  const show = progress(terminal)
  const readers = openReaders(readersFor(found.length), input.drafts)
  try {
    const { value, warnings } = await runPipeline({
      ...input,
      files: readReceived(found),
      readFile: received => readers.readFile(received),
      atOnce: readers.size,
      onProgress: (step, done, of) => show(`progress-${step}`, done, Math.max(done, of ?? found.length))
    })
    for (const { code, detail } of warnings) terminal.err(describeFailure(code, detail, terminal.language))
    return value
  } finally {
    readers.close()
  }
}

/** All files made from a synthesis, by name. */
export async function reportFiles(
  synthesis: Synthesis,
  settings: ReportSettings
): Promise<[string, string | Uint8Array][]> {
  const model = reportModel(synthesis, settings)
  const templates = loadTemplates()
  return [
    ['report.docx', await writeDocx(model)],
    ['report.html', writeHtml(model, templates)],
    ['to-review.html', writeReview(synthesis, settings, templates)],
    ['synthesis.json', writeSynthesis(synthesis, settings.language)]
  ]
}

async function checkedOut(given: Arguments, { language }: Terminal): Promise<string> {
  const usage = (key: MessageKey, blanks: Record<string, string>) =>
    new Failure('usage', { message: message(language, key, blanks) })
  const missing = (option: string) => usage('option-missing', { option, command: 'synthesize' })
  if (given.drafts.length === 0) throw missing('--draft')
  if (given.comments.length === 0) throw missing('--comments')
  if (given.out === null) throw missing('--out')
  const out = await realFuturePath(given.out)
  for (const comments of given.comments) {
    const folder = await realpath(comments).catch(() => null)
    if (folder === null) throw new Failure('file-missing', { file: comments })
    if (isInside(folder, out)) throw usage('out-inside', { out: given.out, comments })
  }
  const existing = await stat(out).catch(() => null)
  if (existing && !existing.isDirectory()) throw usage('out-file', { out: given.out })
  return out
}

async function loadSettings(given: Arguments, { language }: Terminal): Promise<ReportSettings> {
  if (given.settings === null) return { ...defaultSettings, language }
  const { settings, problem } = readSettings(await readJson(given.settings, language), language)
  if (problem === null) return settings
  throw new Failure('usage', {
    message: message(language, 'settings-shape', { file: given.settings, reason: problem })
  })
}

async function loadTopicMap(given: Arguments, drafts: Draft[], topics: Topic[], terminal: Terminal): Promise<TopicMap> {
  if (given.topicMap === null) return suggestTopicMap(drafts, topics)
  const json = await readJson(given.topicMap, terminal.language)
  return readTopicMap(json, drafts, topics, given.topicMap, terminal.language)
}

async function writeAll(out: string, files: Map<string, string | Uint8Array>, { language }: Terminal): Promise<void> {
  for (const [name, content] of files) {
    const path = join(out, name)
    try {
      await mkdir(out, { recursive: true })
      await writeFile(path, content)
    } catch (error) {
      const reason = error instanceof Error ? error.message : ''
      throw new Failure('usage', { message: message(language, 'cannot-write', { file: path, reason }) })
    }
  }
}
