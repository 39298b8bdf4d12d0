import { createHash } from 'node:crypto'
import { nameOf, unitKey } from '../group/people.ts'
import type { Comment, Remark, Submission } from '../model/comment.ts'
import { folded } from '../text/fold.ts'
import { compareText } from '../text/order.ts'
import { nothingAside, type Aside } from './aside.ts'

/** A submission with what stands in it, before its comments are understood. */
interface Received {
  submission: Submission
  remarks: Remark[]
}

/** Words that two nameless submissions of one unit must have in common: nobody writes thirty words twice by chance. */
const namelessWords = 30

/** File names of a second copy, folded: "phieu (gui lai)", "phieu (1)", "ban sao cua …", "copy of …". */
const saysAgain = /gui lai|ban sao|copy|\(\d+\)|\blan \d|^fwd?\b|^re\b/

/**
 * Finds submissions that repeat another one: the same bytes, or the same submitter and unit with the same remarks in
 * another container (a form sent again, a letter as Word and as PDF). All but the first (by its date, then by file
 * name) get `duplicateOf` and an issue that names the first. Submissions of equal bytes, which come with equal ids,
 * get ids of their own ("…-2"), so that each file can be told from the other. Changes the submissions in place; must
 * run before comments get their ids. Never marks what could not be read.
 */
export function markDuplicates(received: Received[]): void {
  const ordered = [...received].sort((a, b) => compareAge(a.submission, b.submission))
  const used = new Set<string>()
  for (const { submission } of ordered) submission.id = freeId(submission.id, used)
  const sent = ordered.map(({ submission, remarks }): Sent => {
    const { id, file, date, sha256, unreadable } = submission
    return { id, file, date, bytes: sha256, content: contentKey(submission, remarks), unreadable, settled: false }
  })
  const byId = new Map(ordered.map(({ submission }) => [submission.id, submission]))
  for (const [id, first] of findRepeats(sent)) {
    const submission = byId.get(id)!
    submission.duplicateOf = first
    submission.issues.push({ code: 'submission-duplicate', detail: { file: byId.get(first)!.file } })
  }
}

/** What is to be known of a submission to see whether it repeats another. */
export interface Sent {
  id: string
  file: string
  /** The date it says. */
  date: string | null
  /** Equal for equal bytes. */
  bytes: string
  /** `contentKey` */
  content: string | null
  unreadable: boolean
  /** People have worked on its comments: it is the first, whatever its date. */
  settled: boolean
}

/** Id of each submission that repeats another → id of the first, in order of age. The same for any order of `sent`. */
export function findRepeats(sent: Sent[]): Map<string, string> {
  const byBytes = new Map<string, string>()
  const byContent = new Map<string, string>()
  const repeats = new Map<string, string>()
  const ordered = [...sent].sort(
    (a, b) => Number(b.settled) - Number(a.settled) || compareAge(a, b) || compareText(a.id, b.id)
  )
  for (const { id, bytes, content, unreadable } of ordered) {
    if (unreadable) continue
    const first = byBytes.get(bytes) ?? (content === null ? undefined : byContent.get(content))
    if (first !== undefined) repeats.set(id, first)
    // What repeats a repetition repeats the first.
    if (!byBytes.has(bytes)) byBytes.set(bytes, first ?? id)
    if (content !== null && !byContent.has(content)) byContent.set(content, first ?? id)
  }
  return repeats
}

/** The comments that count: those of submissions that repeat no other, without what was put aside. */
export function countedComments(
  comments: Comment[],
  submissions: Submission[],
  aside: Aside = nothingAside
): Comment[] {
  const repeated = new Set(submissions.filter(s => s.duplicateOf !== null).map(s => s.id))
  const isOut = (c: Comment): boolean =>
    repeated.has(c.submission) || aside.comments.has(c.id) || aside.submissions.has(c.submission)
  return comments.filter(c => !isOut(c))
}

type Aged = Pick<Submission, 'date' | 'file'>

/** By the date the submission says, those without one last; names that say "again" behind the others; then by file name. */
function compareAge(a: Aged, b: Aged): number {
  return (
    compareText(a.date ?? '9999', b.date ?? '9999') ||
    Number(saysAgain.test(folded(a.file))) - Number(saysAgain.test(folded(b.file))) ||
    compareText(a.file, b.file)
  )
}

function freeId(id: string, used: Set<string>): string {
  let free = id
  for (let n = 2; used.has(free); n++) free = `${id}-${n}`
  used.add(free)
  return free
}

/** Key of who says what, container, spacing, marks of punctuation and order left out; null where that proves nothing. */
export function contentKey(submission: Pick<Submission, 'submitter' | 'unit'>, remarks: Remark[]): string | null {
  if (remarks.length === 0) return null
  const said = remarks
    .map(r => letters([r.text, r.place, r.proposed, r.author].join(' ')) + chosenPlace(r))
    .sort(compareText)
  const name = nameOf(submission.submitter)?.plain ?? null
  const unit = unitKey(submission.unit)
  const words = remarks.reduce((n, r) => n + r.text.trim().split(/\s+/).length, 0)
  const known = unit !== null || remarks.every(r => r.author !== null)
  if (name === null && (!known || words < namelessWords)) return null
  const hash = createHash('sha256')
  hash.update([name ?? '', unit ?? '', ...said].join('\u0000'))
  return hash.digest('base64url')
}

/** "Bỏ" about one paragraph does not repeat "Bỏ" about another. */
function chosenPlace({ chosen }: Remark): string {
  return chosen ? JSON.stringify([chosen.draft, chosen.target, chosen.edit]) : ''
}

function letters(text: string): string {
  return folded(text).replace(/[^\p{L}\p{N}]+/gu, '')
}
