import { createHash } from 'node:crypto'
import type { Remark, Submission } from '../model/comment.ts'
import type { Draft } from '../model/draft.ts'
import { Failure, type Warning } from '../model/result.ts'
import { limits } from '../model/limits.ts'
import { read, type Content } from '../read/read.ts'
import { withHints } from './file-hint.ts'
import { chooseKind } from './kinds.ts'
import { checkPlace, innerFiles, outermost, withSender, type Gate, type Inner, type Place } from './nested.ts'
import { emptyReading, type Reading } from './reading.ts'

/** One submission and its entries, before anybody asks what they mean. */
export interface Intake {
  submission: Submission
  remarks: Remark[]
}

/**
 * From a received file to its submissions (one, but for mails with attachments and archives). Never throws: what
 * cannot be read is a submission with `unreadable` and the reason among its issues. `gate` is asked before each file inside
 * a mail or archive.
 */
export async function readSubmissions(
  file: string,
  bytes: Uint8Array,
  drafts: Draft[] = [],
  gate: Gate = () => null
): Promise<Intake[]> {
  return readPlaced(file, bytes, outermost(gate), drafts)
}

/** A file that nobody could read, with the reason. */
export function unreadIntake(file: string, bytes: Uint8Array, issue: Warning): Intake {
  return toIntake(file, bytes, emptyReading('unknown'), [issue], true)
}

/** A file and, where it holds others, those: each by itself, so that one that cannot be read spoils no other. */
async function readPlaced(file: string, bytes: Uint8Array, place: Place, drafts: Draft[]): Promise<Intake[]> {
  try {
    const { value: content, warnings } = await read(file, bytes)
    checkPlace(content, place)
    const inside = innerFiles(content, file, place)
    if (content.type === 'archive') return await readInner(inside, drafts)
    const own = readContent(file, bytes, content, warnings, drafts)
    const nested = await readInner(inside, drafts)
    return [own, ...nested.map(inner => withSender(inner, own))]
  } catch (error) {
    return [unreadIntake(file, bytes, issueOf(error))]
  }
}

/** One after the other: an archive is never unpacked as a whole. */
async function readInner(inside: Inner[], drafts: Draft[]): Promise<Intake[]> {
  const intakes: Intake[] = []
  for (const { file, bytes, place } of inside) {
    try {
      if (place.budget.files-- <= 0)
        throw new Failure('file-too-large', { limit: limits.nestedFiles, what: 'tệp bên trong' })
      const stop = place.gate(file)
      if (stop) intakes.push(unreadIntake(file, await bytes(), stop))
      else intakes.push(...(await readPlaced(file, await bytes(), place, drafts)))
    } catch (error) {
      intakes.push(unreadIntake(file, Buffer.from(file), issueOf(error)))
    }
  }
  return intakes
}

/** Warnings that say why there is no comment. */
const reasonsForNone = new Set<Warning['code']>(['attachment-missing', 'copy-unchanged', 'part-skipped'])

function readContent(file: string, bytes: Uint8Array, content: Content, warnings: Warning[], drafts: Draft[]): Intake {
  const kind = chooseKind(content, file, drafts)
  if (!kind) throw new Failure('file-kind-unknown', { kind: extension(file) })
  // A form from the page says all it has to say; its file's name was given by the program.
  const reading = content.type === 'json' ? kind.read(content, file) : withHints(kind.read(content, file, drafts), file)
  const told = reading.warnings.some(w => reasonsForNone.has(w.code))
  const bringsFiles = content.type === 'mail' && content.mail.attachments.length > 0
  const silent = reading.remarks.every(remark => remark.text === '') && !told && !bringsFiles
  const none: Warning[] = silent ? [{ code: 'comments-none' }] : []
  return toIntake(file, bytes, reading, [...warnings, ...reading.warnings, ...none])
}

function toIntake(file: string, bytes: Uint8Array, reading: Reading, issues: Warning[], unreadable = false): Intake {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const { channel, submitter, unit, date, meeting } = reading
  const submission: Submission = {
    id: `s${sha256.slice(0, 12)}`,
    file,
    sha256,
    channel,
    submitter,
    unit,
    date,
    comments: [],
    issues,
    duplicateOf: null,
    unreadable,
    meeting
  }
  const remarks = reading.remarks.filter(remark => /[\p{L}\p{N}]/u.test(remark.text))
  return { submission, remarks: remarks.map((remark, order) => ({ ...remark, order })) }
}

function issueOf(error: unknown): Warning {
  if (error instanceof Failure) return { code: error.code, detail: error.detail }
  return { code: 'file-crashed', detail: { reason: error instanceof Error ? error.message : String(error) } }
}

function extension(file: string): string {
  return /\.[^./]{1,8}$/.exec(file)?.[0] ?? '?'
}
