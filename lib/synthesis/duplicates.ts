import { createHash } from 'node:crypto'
import { nameOf, unitKey } from '../group/people.ts'
import type { Comment, Remark, Submission } from '../model/comment.ts'
import { folded } from '../text/fold.ts'
import { compareText } from '../text/order.ts'

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
  const byBytes = new Map<string, Submission>()
  const byContent = new Map<string, Submission>()
  const used = new Set<string>()
  for (const { submission, remarks } of ordered) {
    submission.id = freeId(submission.id, used)
    if (submission.unreadable) continue
    const content = contentKey(submission, remarks)
    const first = byBytes.get(submission.sha256) ?? (content === null ? undefined : byContent.get(content))
    if (first !== undefined) {
      submission.duplicateOf = first.id
      submission.issues.push({ code: 'submission-duplicate', detail: { file: first.file } })
    }
    // What repeats a repetition repeats the first.
    if (!byBytes.has(submission.sha256)) byBytes.set(submission.sha256, first ?? submission)
    if (content !== null && !byContent.has(content)) byContent.set(content, first ?? submission)
  }
}

/** The comments that count: those of submissions that repeat no other. */
export function countedComments(comments: Comment[], submissions: Submission[]): Comment[] {
  const repeated = new Set(submissions.filter(s => s.duplicateOf !== null).map(s => s.id))
  return comments.filter(c => !repeated.has(c.submission))
}

/** By the date the submission says, those without one last; names that say "again" behind the others; then by file name. */
function compareAge(a: Submission, b: Submission): number {
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
function contentKey(submission: Submission, remarks: Remark[]): string | null {
  if (remarks.length === 0) return null
  const said = remarks.map(r => letters([r.text, r.place, r.proposed, r.author].join(' '))).sort(compareText)
  const name = nameOf(submission.submitter)?.plain ?? null
  const unit = unitKey(submission.unit)
  const words = remarks.reduce((n, r) => n + r.text.trim().split(/\s+/).length, 0)
  const known = unit !== null || remarks.every(r => r.author !== null)
  if (name === null && (!known || words < namelessWords)) return null
  const hash = createHash('sha256')
  hash.update([name ?? '', unit ?? '', ...said].join('\u0000'))
  return hash.digest('base64url')
}

function letters(text: string): string {
  return folded(text).replace(/[^\p{L}\p{N}]+/gu, '')
}
