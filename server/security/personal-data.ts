import { rm } from 'node:fs/promises'
import type { Comment, Submission } from '../../lib/model/comment.ts'
import { nameOf } from '../../lib/group/people.ts'
import { folded } from '../../lib/text/fold.ts'
import { Failure } from '../../lib/model/result.ts'
import { record } from '../audit/chain.ts'
import type { Originals } from '../originals/originals.ts'
import {
  addRemovedName,
  commentsOf,
  decisionsNaming,
  isUsedElsewhere,
  namesIn,
  othersInOriginal,
  setCommentColumns,
  setDecisionChanges,
  submissionsOf,
  type NamedPerson
} from '../store/personal-data.ts'
import type { CommentRow, SubmissionRow } from '../store/schema.ts'
import type { Db, Scope, Store, Tx } from '../store/store.ts'
import { submissionFolded } from '../store/submission-fold.ts'
import { setSubmissionColumns } from '../store/submissions.ts'
import { digest, newCode } from './secrets.ts'

export interface OriginalOfPerson {
  sha256: string
  file: string
  bytes: number
  /** Other people's words came in the same file. */
  shared: boolean
}

export interface PersonalData {
  comments: CommentRow[]
  submissions: SubmissionRow[]
  originals: OriginalOfPerson[]
}

/** What somebody of the scope chose from the list of names. */
export interface ChosenName {
  name: string
  unit: string
}

/**
 * The person behind a name, with every way it is spelt in that unit: with a form of address or without, and without marks where only one
 * marked name can be meant, as the count of people takes them (lib/group/people.ts). Throws Failure `person-unknown`.
 */
export async function personNamed(db: Db, scope: Scope, { name, unit }: ChosenName): Promise<NamedPerson> {
  const all = await namesIn(db, scope, unit)
  const chosen = nameOf(name)
  if (chosen === null || !all.includes(name)) throw new Failure('person-unknown', { name })
  const alike = all.filter(other => nameOf(other)?.plain === chosen.plain)
  const marked = new Set(alike.map(other => nameOf(other)?.marked).filter(form => form !== chosen.plain))
  const names = marked.size <= 1 ? alike : alike.filter(other => nameOf(other)?.marked === chosen.marked)
  return { names, unit }
}

/** All that a consultation keeps of one person. */
export async function personalData(db: Db, scope: Scope, person: NamedPerson): Promise<PersonalData> {
  const comments = await commentsOf(db, scope, person)
  const submissions = await submissionsOf(db, scope, person)
  const originals = new Map<string, OriginalOfPerson>()
  for (const { original, file, bytes } of submissions) {
    if (originals.has(original)) continue
    const shared = (await othersInOriginal(db, scope.consultation, original, person.names)) > 0
    originals.set(original, { sha256: original, file, bytes, shared })
  }
  return { comments, submissions, originals: [...originals.values()] }
}

/** The same as a file that the person can take along, in the words they wrote. */
export function exportOf({ comments, submissions, originals }: PersonalData, person: NamedPerson, at: Date): object {
  return {
    schema: 'gopy.personal-data/1',
    made: at.toISOString(),
    names: person.names,
    submissions: submissions.map(row => ({
      id: row.id,
      file: row.file,
      original: row.original,
      received: row.received_at,
      channel: row.channel,
      state: row.state,
      submitter: row.submitter,
      unit: row.said_unit,
      date: row.said_on
    })),
    comments: comments.map(row => ({
      id: row.id,
      submission: row.submission_id,
      author: row.author,
      unit: row.said_unit,
      text: row.text,
      state: row.state,
      read: JSON.parse(row.model) as unknown,
      decided: JSON.parse(row.decided) as unknown
    })),
    originals
  }
}

/** What stands in place of a name. The code is another for each person, so that people are still counted apart. */
function substituteName(): string {
  return `Người góp ý đã được xóa tên (${newCode(5)})`
}

/** By what a removed name is known again when an original is read anew. */
export function removedNameId(name: string, unit: string): string {
  return digest(`${nameOf(name)?.marked ?? folded(name)}\n${unit}`)
}

export interface Removal {
  comments: number
  submissions: number
  /** SHA-256 of originals that nothing stands on any more. */
  dropped: string[]
}

/**
 * Takes one person's name out of a consultation: out of what is shown, searched, kept as read and kept for undo. Nothing that was said
 * changes, no comment or submission goes, and the count of people stays, so every ledger balances as before. With `dropOriginals` the
 * files that are this person's alone are given back in `dropped`, to be deleted after the transaction; their hash, size and day stay.
 */
export async function removePerson(
  tx: Tx,
  scope: Scope,
  person: NamedPerson,
  by: { actor: string; now: Date; dropOriginals: boolean }
): Promise<Removal> {
  const data = await personalData(tx, scope, person)
  const change: Change = { names: new Set(person.names), substitute: substituteName() }
  const dropped = by.dropOriginals ? await droppable(tx, scope, data) : []
  for (const row of data.comments) await renameComment(tx, row, change)
  for (const row of data.submissions) await renameSubmission(tx, row, change, dropped, by.now)
  for (const name of person.names) await forget(tx, scope, name, person.unit, change, by.now)
  const counts = { comments: data.comments.length, submissions: data.submissions.length }
  const detail = { ...counts, originals: dropped.length, unit: person.unit }
  await record(
    tx,
    {
      consultation: scope.consultation,
      actor: by.actor,
      action: 'personal-data-removed',
      object: `unit/${person.unit}`,
      detail
    },
    by.now
  )
  return { ...counts, dropped }
}

interface Change {
  names: Set<string>
  substitute: string
}

/** Out of what undo would bring back, and never to be read in again. */
async function forget(tx: Tx, scope: Scope, name: string, unit: string, change: Change, now: Date): Promise<void> {
  for (const row of await decisionsNaming(tx, scope, unit, JSON.stringify(name).slice(1, -1))) {
    await setDecisionChanges(tx, row, JSON.stringify(renamed(JSON.parse(row.changes), change)))
  }
  const { substitute } = change
  const id = removedNameId(name, unit)
  await addRemovedName(tx, { consultation_id: scope.consultation, id, substitute, removed_at: now.toISOString() })
}

async function droppable(tx: Tx, { consultation }: Scope, { originals, submissions }: PersonalData): Promise<string[]> {
  const dropped: string[] = []
  for (const { sha256, shared } of originals) {
    const own = submissions.filter(row => row.original === sha256).map(row => row.id)
    if (!shared && !(await isUsedElsewhere(tx, sha256, { consultation, submissions: own }))) dropped.push(sha256)
  }
  return dropped
}

async function renameComment(tx: Tx, row: CommentRow, change: Change): Promise<void> {
  const { substitute } = change
  const model = renamed(JSON.parse(row.model), change) as Comment
  const said = row.text
  await setCommentColumns(tx, row, {
    author: substitute,
    folded: folded(`${said} ${substitute}`),
    // The words themselves stay as they were written, even where somebody wrote nothing but a name.
    model: JSON.stringify(isComment(model) ? { ...model, text: said } : model)
  })
}

function isComment(model: unknown): model is Comment {
  return typeof model === 'object' && model !== null && 'text' in model
}

async function renameSubmission(
  tx: Tx,
  row: SubmissionRow,
  change: Change,
  dropped: string[],
  now: Date
): Promise<void> {
  const submitter = row.submitter !== null && change.names.has(row.submitter) ? change.substitute : row.submitter
  const file = withoutNames(row.file, change.names)
  const model = row.model === null ? null : (renamed(JSON.parse(row.model), change) as Partial<Submission>)
  const issues = dropped.includes(row.original)
    ? [...(model?.issues ?? []), { code: 'original-removed', detail: { date: now.toISOString().slice(0, 10) } }]
    : model?.issues
  await setSubmissionColumns(tx, row, {
    submitter,
    file,
    folded: submissionFolded({ file, submitter, said_unit: row.said_unit }),
    model: model === null ? null : JSON.stringify({ ...model, file, ...(issues === undefined ? {} : { issues }) }),
    remarks: row.remarks === null ? null : JSON.stringify(renamed(JSON.parse(row.remarks), change))
  })
}

/** "Phiếu góp ý - Lê Minh Khôi.docx" names the person too; the label becomes one that does not. */
function withoutNames(file: string, names: Set<string>): string {
  const said = [...names].map(name => nameOf(name)?.plain ?? '').filter(plain => plain !== '')
  const parts = file.split('/').map(part => {
    const letters = nameOf(part)?.plain ?? ''
    return said.some(plain => letters.includes(plain))
      ? `phieu-da-xoa-ten${/\.[A-Za-z0-9]{1,6}$/.exec(part)?.[0] ?? ''}`
      : part
  })
  return parts.join('/')
}

/** The words of members: a name in them is part of what was said (G1). */
const verbatim = new Set(['text', 'quoted', 'proposed', 'exact', 'original', 'replacement', 'reason'])

/** A value of JSON with the names replaced wherever one stands by itself; texts that are JSON themselves are looked into. */
function renamed(value: unknown, change: Change): unknown {
  if (typeof value === 'string') return change.names.has(value) ? change.substitute : renamedText(value, change)
  if (Array.isArray(value)) return value.map(item => renamed(item, change))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      verbatim.has(key) && typeof item === 'string' ? item : renamed(item, change)
    ])
  )
}

function renamedText(text: string, change: Change): string {
  if (!/^[[{]/.test(text)) return text
  try {
    return JSON.stringify(renamed(JSON.parse(text), change))
  } catch {
    return text
  }
}

/** Removal and, once it is kept, the deletion of the files: a crash between leaves a file too many, never a row without its mark. */
export async function removeFor(
  services: { store: Store; originals: Originals },
  scope: Scope,
  person: NamedPerson,
  by: { actor: string; now: Date; dropOriginals: boolean }
): Promise<Removal> {
  const removal = await services.store.write(tx => removePerson(tx, scope, person, by))
  for (const sha256 of removal.dropped) {
    const path = await services.originals.path(sha256).catch(() => null)
    if (path !== null) await rm(path, { force: true })
  }
  return removal
}
