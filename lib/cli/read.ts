import { basename } from 'node:path'
import { suggestTopicMap } from '../classify/topic.ts'
import type { Intake } from '../intake/submission.ts'
import { openReaders } from '../isolation/reader-pool.ts'
import { indexDrafts } from '../locate/draft-index.ts'
import { describeFailure } from '../model/failures.ts'
import { Failure } from '../model/result.ts'
import { understand } from '../pipeline.ts'
import type { ReportContext } from '../report/context.ts'
import type { Arguments } from './arguments.ts'
import { commentLines, readContext } from './comment-lines.ts'
import { loadDrafts } from './drafts.ts'
import { readNamed } from './files.ts'
import { message } from './messages.ts'
import type { Terminal } from './terminal.ts'
import { loadTopics } from './topic-list.ts'

/** `gopy read`: what was understood of one file, comment by comment; with drafts also where each belongs. */
export async function readCommand(given: Arguments, terminal: Terminal): Promise<number> {
  const { language } = terminal
  if (given.file === null) {
    const blanks = { option: 'TỆP', command: 'read' }
    throw new Failure('usage', { message: message(language, 'option-missing', blanks) })
  }
  const topics = await loadTopics(given.topics, language)
  const bytes = await readNamed(given.file, language)
  const drafts = (await loadDrafts(given.drafts, terminal)).map(l => l.draft)
  const index = indexDrafts(drafts)
  const map = suggestTopicMap(drafts, topics)
  const readers = openReaders(1, drafts)
  const intakes = await readers.readFile({ file: basename(given.file), bytes }).finally(() => readers.close())
  const read = intakes.map(intake => ({ intake, comments: understand(intake, index, topics, map) }))
  if (given.json)
    terminal.out(
      JSON.stringify(
        read.map(({ intake, comments }) => ({ ...intake.submission, comments })),
        null,
        2
      )
    )
  else
    for (const { intake, comments } of read)
      printSubmission(intake, readContext(comments, drafts, topics, language), terminal)
  return intakes.some(i => i.submission.unreadable) ? 2 : 0
}

function printSubmission({ submission }: Intake, context: ReportContext, terminal: Terminal): void {
  const { language } = terminal
  const { comments } = context.synthesis
  const { file, channel, submitter, unit, date } = submission
  const unknown = message(language, 'unknown')
  const blanks = {
    file,
    channel: context.say(`channel-${channel}`).text,
    submitter: submitter ?? unknown,
    unit: unit ?? unknown,
    date: date ?? unknown
  }
  terminal.out(message(language, 'read-file', blanks))
  for (const { code, detail } of submission.issues) terminal.out(describeFailure(code, detail, language))
  terminal.out(message(language, 'read-comments', { n: comments.length }))
  for (const [i, comment] of comments.entries()) {
    terminal.out('')
    for (const line of commentLines(comment, i + 1, context)) terminal.out(line)
  }
}
