import { sureEnough } from '../decide/needs-person.ts'
import type { Comment } from '../model/comment.ts'
import type { ReportContext } from './context.ts'
import { isPhraseKey } from './phrases.ts'
import { headingLabel, placeOf } from './place.ts'
import { join, mark, quoted, verbatim, type Run } from './run.ts'

/** Agreement that names no place is agreement with the draft: nothing to look at. */
export function isDoubtful({ kind, location }: Comment): boolean {
  const doubts = kind === 'approve' ? location.doubts.filter(d => d !== 'no-place') : location.doubts
  return location.status === 'approximate' || doubts.length > 0
}

export function isUnsure(comment: Comment): boolean {
  const topicMatters = comment.kind !== 'approve'
  return (topicMatters && comment.topic === null) || comment.kind === 'other' || comment.sure < sureEnough
}

/** What the program took a comment for: kind and stance, place, topic, change, and on what evidence. */
export function understoodAs(context: ReportContext, comment: Comment): Run[][] {
  const { say } = context
  const kind = [say('understood-kind'), say(`name-${comment.kind}`), mark('; '), say(`stance-name-${comment.stance}`)]
  const { why, draft } = comment.location
  const evidence = join(
    why.map(code => codeRuns(context, code, draft)),
    ', '
  )
  return [
    kind,
    [say('understood-place'), ...whereRuns(context, comment)],
    topicRuns(context, comment),
    editRuns(context, comment),
    evidence.length === 0 ? [] : [say('understood-evidence'), ...evidence]
  ]
}

function whereRuns(context: ReportContext, comment: Comment): Run[] {
  const { location } = comment
  const lookup = location.draft === null ? undefined : context.drafts.get(location.draft)
  const label = lookup && location.heading !== null ? headingLabel(lookup, location.heading) : []
  if (location.status === 'document') return [context.say('whole-draft')]
  return label.length > 0 ? [...label, mark(' – '), ...placeOf(context, comment)] : placeOf(context, comment)
}

function topicRuns({ say, synthesis }: ReportContext, comment: Comment): Run[] {
  const topic = synthesis.topics.find(t => t.id === comment.topic)
  if (!topic) return []
  return [say('understood-topic'), mark(`${topic.id} `), { as: 'topic', text: topic.title }]
}

function editRuns({ say }: ReportContext, { edit }: Comment): Run[] {
  if (!edit || (edit.original === null && edit.replacement === null)) return []
  return [say('change'), ...sideOf(edit.original), mark(' → '), ...sideOf(edit.replacement)]
}

function sideOf(words: string | null): Run[] {
  return words === null ? [mark('∅')] : quoted(verbatim(words))
}

/** Why a person should look, one reason a line. */
export function reasonsToLook(context: ReportContext, comment: Comment): Run[][] {
  const { say } = context
  const { location } = comment
  const reasons: Run[][] = []
  if (location.draft === null) reasons.push([say('look-other-draft')])
  else if (location.status === 'unresolved') reasons.push([say('look-unresolved')])
  if (location.status === 'approximate') reasons.push([say('look-approximate')])
  for (const doubt of location.doubts.filter(d => d !== 'other-draft'))
    reasons.push(codeRuns(context, doubt, location.draft))
  if (comment.topic === null && comment.kind !== 'approve') reasons.push([say('look-topic')])
  if (comment.kind === 'other') reasons.push([say('look-kind')])
  if (comment.sure < sureEnough) reasons.push([say('look-unsure', { n: Math.round(100 * comment.sure) })])
  return reasons
}

/** A code of the locator in words; "also-heading:h5" with the heading it names. */
function codeRuns(context: ReportContext, code: string, draft: string | null): Run[] {
  const [name = '', id] = code.split(':')
  const key = `code-${name}`
  if (!isPhraseKey(key)) return [{ as: 'phrase', text: code }]
  const lookup = draft === null ? undefined : context.drafts.get(draft)
  return [context.say(key), ...(lookup && id !== undefined ? headingLabel(lookup, id) : [])]
}
