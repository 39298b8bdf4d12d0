import { understand } from '../../../lib/pipeline.ts'
import type { Intake } from '../../../lib/intake/submission.ts'
import type { Submission } from '../../../lib/model/comment.ts'
import type { Warning } from '../../../lib/model/result.ts'
import type { Services } from '../../http/context.ts'
import type { SubmissionRow } from '../../store/schema.ts'
import { forgetRemovedNames, originalRemovedOn } from '../../security/removed-names.ts'
import { getSubmission, setSubmissionColumns, wholeOf } from '../../store/submissions.ts'
import { keepReading } from '../../submissions/keep-reading.ts'
import type { Read } from '../../submissions/read-columns.ts'
import { nameByFile, unitOf } from '../../submissions/units-said.ts'
import { readIsolated } from '../readers.ts'
import type { Task } from '../task.ts'
import { groundOf, understandIfChanged, type Ground } from './understanding.ts'

/**
 * Reads what was received: original → isolated reader → submissions and their comments. A mail brings the files
 * with it, an archive is nothing but the files inside. Read again (another draft), only the row asked for is read anew.
 */
export const readSubmission: Task<'read-submission'> = {
  async run(services, { consultation, input, progress }) {
    const row = await getSubmission(services.store.db, wholeOf(consultation), input.submission)
    if (row === null || row.state === 'withdrawn' || originalRemovedOn(row) !== null) return null
    await progress('read', 0, 1)
    const ground = await groundOf(services.store.db, consultation)
    const bytes = await services.originals.read(row.original)
    const intakes = await readIsolated(outermost(row), bytes, ground.drafts)
    const wanted = row.model === null ? intakes : intakes.filter(intake => intake.submission.file === row.file)
    await progress('understand', 0, wanted.length)
    const read = await understandAll(services, row, wanted, ground)
    await progress('keep', read.length, read.length)
    const output = await keepReading(services, row, read, ground.drafts)
    await understandIfChanged(services, consultation, ground)
    services.jobs.wake()
    return output
  },
  async gaveUp(tx, { consultation, input }, problem, now) {
    const row = await getSubmission(tx, wholeOf(consultation), input.submission)
    if (row === null || row.state !== 'waiting') return
    await setSubmissionColumns(tx, row, {
      state: 'unreadable',
      model: JSON.stringify(unread(row, problem)),
      remarks: '[]',
      changed_at: now
    })
  }
}

/** The received file that the row's file stands in: "mail.eml" for "mail.eml/phieu.docx". */
function outermost(row: SubmissionRow): string {
  return row.file.split('/')[0] ?? row.file
}

async function understandAll(
  services: Services,
  row: SubmissionRow,
  intakes: Intake[],
  ground: Ground
): Promise<Read[]> {
  const { db } = services.store
  const scope = { consultation: row.consultation_id, unit: row.unit_id, path: row.unit_path }
  await nameByFile(db, scope, intakes)
  const read: Read[] = []
  for (const intake of intakes) {
    const own = intake.submission.file === row.file
    if (own) intake.submission.id = row.id
    const { unit, unknown } = await unitOf(db, scope, intake.submission)
    if (unknown) intake.submission.issues.push({ code: 'unit-unknown', detail: { unit: intake.submission.unit ?? '' } })
    await forgetRemovedNames(db, row.consultation_id, [unit.id, row.unit_id], intake)
    const comments = understand(intake, ground.index, ground.topics, ground.topicMap)
    read.push({ ...intake, own, unit, comments })
  }
  return read
}

/** Stands for what the program could not even begin to read. */
function unread(row: SubmissionRow, problem: Warning): Submission {
  return {
    id: row.id,
    file: row.file,
    sha256: row.original,
    channel: 'unknown',
    submitter: null,
    unit: null,
    date: null,
    comments: [],
    issues: [problem],
    duplicateOf: null,
    unreadable: true,
    meeting: null
  }
}
