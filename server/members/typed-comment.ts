import type { Kind, Stance } from '../../lib/model/comment.ts'
import type { Draft } from '../../lib/model/draft.ts'
import { memberLimits } from './member-limits.ts'
import { seenAt, targetAtLine, wordsAt, type Target } from './target.ts'
import type { Typed, UnsentComment } from './unsent-body.ts'

/** What the form offers, in the order in which it offers it. */
export const kindsOffered = [
  'replace',
  'add',
  'delete',
  'move',
  'clarify',
  'correct',
  'propose',
  'object',
  'other'
] as const satisfies Kind[]
export const stancesOffered = ['agree', 'agree-in-part', 'disagree'] as const satisfies Stance[]

export type ProblemCode =
  'too-many' | 'nothing-said' | 'too-long' | 'line-unknown' | 'line-number' | 'move-where' | 'add-what'

/** What is wrong with the form, and with which field. */
export interface Problem {
  field: keyof Typed
  code: ProblemCode
  blanks: Record<string, string | number>
}

export type Checked = { comment: UnsentComment; problems: [] } | { comment: null; problems: Problem[] }

/**
 * Makes the comment of what was typed into the form, or says what is missing. `base` is what the field for editing was filled with: the
 * draft's words, or those that an earlier edit of this comment names; null where there was none. Words are kept as typed.
 */
export function commentOf(typed: Typed, target: Target, draft: Draft | null, id: string, base: string | null): Checked {
  const place = placeOf(typed, target, draft)
  if (!('draft' in place)) return { comment: null, problems: [place] }
  const kind = kindsOffered.find(k => k === typed.kind) ?? null
  const comment: UnsentComment = {
    id,
    target: place,
    seen: seenAt(draft, place),
    kind,
    stance: stancesOffered.find(s => s === typed.stance) ?? 'none',
    edit: editOf(typed.words, base, kind, place === target ? base : wordsAt(draft, place)),
    text: typed.text.trim() === '' ? '' : typed.text,
    reason: typed.reason.trim() === '' ? '' : typed.reason
  }
  const problems = problemsOf(typed, comment)
  return problems.length > 0 ? { comment: null, problems } : { comment, problems: [] }
}

/** The place, unless the member named another by page and line. */
function placeOf({ page, line }: Typed, target: Target, draft: Draft | null): Target | Problem {
  if (draft === null || (page.trim() === '' && line.trim() === '')) return target
  if (!/^\d{1,4}$/.test(page.trim())) return { field: 'page', code: 'line-number', blanks: {} }
  if (!/^\d{1,3}$/.test(line.trim())) return { field: 'line', code: 'line-number', blanks: {} }
  const found = targetAtLine(draft, Number(page), Number(line))
  return found ?? { field: 'line', code: 'line-unknown', blanks: { page: page.trim(), line: line.trim() } }
}

/** The change of the draft's words: what the field holds against what it was filled with; spaces alone are no change. */
function editOf(words: string, base: string | null, kind: Kind | null, there: string | null): UnsentComment['edit'] {
  if (kind === 'delete') return there === null ? null : { original: there, replacement: '' }
  if (base === null || base === '' || plainSpaces(words) === '' || plainSpaces(words) === plainSpaces(base)) return null
  return { original: base, replacement: words.trim() }
}

function plainSpaces(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().normalize('NFC')
}

function problemsOf(typed: Typed, comment: UnsentComment): Problem[] {
  const problems: Problem[] = []
  for (const field of ['words', 'text', 'reason'] as const) {
    const length = typed[field].length
    const limit = memberLimits[field]
    if (length > limit) problems.push({ field, code: 'too-long', blanks: { length, limit } })
  }
  const { kind, stance, edit, text } = comment
  if (edit === null && text === '') {
    if (kind === 'move') problems.push({ field: 'text', code: 'move-where', blanks: {} })
    else if (kind === 'add') problems.push({ field: 'text', code: 'add-what', blanks: {} })
    else if (stance === 'none' || kind !== null) problems.push({ field: 'text', code: 'nothing-said', blanks: {} })
  }
  return problems
}

/** The form filled again with a comment that is to be changed. */
export function typedOf({ kind, stance, edit, text, reason }: UnsentComment, draftWords: string | null): Typed {
  return {
    stance: stance === 'none' ? '' : stance,
    kind: kind ?? '',
    words: edit === null || kind === 'delete' ? (draftWords ?? '') : edit.replacement,
    text,
    reason,
    page: '',
    line: ''
  }
}
