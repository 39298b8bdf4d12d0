import type { WebComment, WebForm } from '../../lib/intake/web-form-value.ts'
import type { Comment, Target as SentTarget } from '../../lib/model/comment.ts'
import type { Draft } from '../../lib/model/draft.ts'
import { seenAt, type Seen, type Target } from './target.ts'
import type { Unsent, UnsentComment } from './unsent-body.ts'

export interface Sender {
  consultation: string
  submitter: string | null
  unit: string | null
  /** YYYY-MM-DD */
  date: string
}

/** What is sent: the member's comments as a form, kept as an original like any file. The key makes its bytes its own. */
export function webFormOf(unsent: Unsent, sender: Sender): WebForm {
  return {
    schema: 'gopy.web-form/1',
    channel: 'form',
    consultation: sender.consultation,
    turn: unsent.key,
    submitter: sender.submitter,
    unit: sender.unit,
    date: sender.date,
    comments: unsent.comments.map(sentComment)
  }
}

function sentComment({ target, seen, kind, stance, edit, text, reason }: UnsentComment): WebComment {
  const replacement = edit === null || edit.replacement === '' ? null : edit.replacement
  return {
    draft: target.draft,
    target: sentTarget(target, seen),
    stance,
    kind,
    text,
    edit: edit === null ? null : { original: edit.original, replacement },
    reason: reason === '' ? null : reason
  }
}

/** With the words that the member saw: a newer draft is searched for them. */
function sentTarget({ topic, draft, heading, paragraph, words }: Target, seen: Seen | null): SentTarget {
  if (topic !== null) return { type: 'topic', topic }
  if (draft === null) return { type: 'none' }
  const { exact, prefix, suffix } = seen ?? { exact: '', prefix: '', suffix: '' }
  if (paragraph !== null) {
    return words === null
      ? { type: 'paragraph', paragraph, exact }
      : { type: 'selection', paragraph, start: words.start, exact, prefix, suffix }
  }
  return heading === null ? { type: 'document' } : { type: 'heading', heading, title: exact }
}

/** A form that was sent, back into comments to be changed. `id` makes their ids. */
export function unsentComments(form: WebForm, id: () => string): UnsentComment[] {
  return form.comments.map(comment => ({
    id: id(),
    target: targetBack(comment),
    seen: seenBack(comment),
    kind: comment.kind,
    stance: comment.stance,
    edit:
      comment.edit === null
        ? null
        : { original: comment.edit.original ?? '', replacement: comment.edit.replacement ?? '' },
    text: comment.text,
    reason: comment.reason ?? ''
  }))
}

function targetBack({ draft, target }: WebComment): Target {
  const none: Target = { draft, heading: null, paragraph: null, words: null, topic: null }
  switch (target.type) {
    case 'topic':
      return { ...none, topic: target.topic }
    case 'heading':
      return { ...none, heading: target.heading }
    case 'paragraph':
      return { ...none, paragraph: target.paragraph }
    case 'selection':
      return {
        ...none,
        paragraph: target.paragraph,
        words: { start: target.start, end: target.start + target.exact.length }
      }
    default:
      return none
  }
}

function seenBack({ target }: WebComment): Seen | null {
  switch (target.type) {
    case 'selection':
      return { exact: target.exact, prefix: target.prefix, suffix: target.suffix }
    case 'paragraph':
      return { exact: target.exact ?? '', prefix: '', suffix: '' }
    case 'heading':
      return { exact: target.title ?? '', prefix: '', suffix: '' }
    default:
      return null
  }
}

/**
 * What the program understood of an uploaded file, as comments that the member can correct: the place it found, kind, stance, the words of
 * the edit; the text stays what the file says.
 */
export function understoodComment(comment: Comment, drafts: Map<string, Draft>, id: string): UnsentComment {
  const { location, kind, stance, edit, text, reason } = comment
  const draft = drafts.get(location.draft ?? '') ?? null
  const original = edit?.original ?? ''
  const target: Target = {
    draft: location.draft,
    heading: location.heading,
    paragraph: location.paragraph,
    words: draft === null || location.quote === null ? null : wordsOf(draft, location.paragraph, location.quote),
    topic: location.draft === null || location.status === 'document' ? comment.topic : null
  }
  return {
    id,
    target,
    seen: seenAt(draft, target),
    kind: kind === 'approve' ? null : kind,
    stance: kind === 'approve' && stance === 'none' ? 'agree' : stance,
    edit: edit === null ? null : { original, replacement: edit.replacement ?? '' },
    text: isBareEdit(comment) ? '' : text,
    reason: reason !== null && !text.includes(reason) ? reason : ''
  }
}

/** A tracked change: its text is nothing but the words put in or struck out; a comment in the margin has words of its own. */
function isBareEdit({ remark, edit, text }: Comment): boolean {
  const words = [edit?.replacement, edit?.original]
  return remark.anchor !== null && remark.anchor.change !== 'comment' && words.includes(text)
}

function wordsOf(
  draft: Draft,
  paragraph: number | null,
  { exact, prefix }: { exact: string; prefix: string }
): Target['words'] {
  const text = draft.paragraphs[paragraph ?? -1]?.text
  if (text === undefined || exact === '') return null
  const behind = text.indexOf(prefix + exact)
  const start = behind >= 0 ? behind + prefix.length : text.indexOf(exact)
  return start < 0 ? null : { start, end: start + exact.length }
}
