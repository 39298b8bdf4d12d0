import type { Channel, Edit, Kind, Stance, Submission, Target } from '../model/comment.ts'
import { limits } from '../model/limits.ts'
import { Failure } from '../model/result.ts'
import { Fields } from './json-fields.ts'
import { webFormSchema, type WebComment, type WebForm } from './web-form-value.ts'

const channels: Record<Channel, true> = {
  form: true,
  letter: true,
  minutes: true,
  chat: true,
  spreadsheet: true,
  email: true,
  'returned-draft': true,
  text: true,
  unknown: true
}
const kinds: Record<Kind, true> = {
  approve: true,
  add: true,
  replace: true,
  delete: true,
  move: true,
  restructure: true,
  clarify: true,
  correct: true,
  propose: true,
  object: true,
  other: true
}
const stances: Record<Stance, true> = { agree: true, 'agree-in-part': true, disagree: true, none: true }

/** The form with known fields only, in a fixed order. Throws Failure web-form-broken {what: the field}, file-too-large. */
export function checkWebForm(value: unknown): WebForm {
  const form = new Fields(value, 'phiếu')
  if (form.raw('schema') !== webFormSchema) throw new Failure('web-form-broken', { what: 'schema' })
  const comments = form.list('comments', limits.webFormComments)
  const date = form.text('date', limits.webFormLine)
  if (date !== null && !/^\d{4}-\d\d-\d\d$/.test(date)) throw new Failure('web-form-broken', { what: 'date' })
  return {
    schema: webFormSchema,
    channel: form.oneOf('channel', channels),
    consultation: form.text('consultation', limits.webFormLine),
    turn: form.text('turn', limits.webFormLine),
    submitter: form.text('submitter', limits.webFormLine),
    unit: form.text('unit', limits.webFormLine),
    date,
    meeting: meetingOf(form),
    comments: comments.map((comment, i) => commentOf(new Fields(comment, `ý kiến ${i + 1}`)))
  }
}

function meetingOf(form: Fields): Submission['meeting'] {
  if (form.raw('meeting') === null) return null
  const meeting = new Fields(form.raw('meeting'), 'meeting')
  return { attending: meeting.count('attending'), members: meeting.count('members'), asked: meeting.count('asked') }
}

function commentOf(comment: Fields): WebComment {
  return {
    draft: comment.text('draft', limits.webFormLine),
    target: targetOf(new Fields(comment.raw('target'), 'target')),
    stance: comment.oneOf('stance', stances),
    kind: comment.raw('kind') === null ? null : comment.oneOf('kind', kinds),
    text: comment.words('text'),
    edit: comment.raw('edit') === null ? null : editOf(new Fields(comment.raw('edit'), 'edit')),
    reason: comment.text('reason', limits.webFormText),
    author: comment.text('author', limits.webFormLine),
    unit: comment.text('unit', limits.webFormLine),
    place: comment.text('place', limits.webFormLine)
  }
}

/** An edit without a word on either side is none. */
function editOf(edit: Fields): Edit | null {
  const [original, replacement] = [
    edit.text('original', limits.webFormText),
    edit.text('replacement', limits.webFormText)
  ]
  return original === null && replacement === null ? null : { original, replacement }
}

function targetOf(target: Fields): Target {
  const type = target.raw('type')
  switch (type) {
    case 'document':
    case 'none':
      return { type }
    case 'heading':
      return { type, heading: target.line('heading'), ...optional('title', target.text('title', limits.webFormText)) }
    case 'paragraph':
      return {
        type,
        paragraph: target.index('paragraph'),
        ...optional('exact', target.text('exact', limits.webFormText))
      }
    case 'selection':
      return {
        type,
        paragraph: target.index('paragraph'),
        start: target.index('start'),
        exact: target.words('exact'),
        prefix: target.words('prefix', limits.webFormLine),
        suffix: target.words('suffix', limits.webFormLine)
      }
    case 'topic':
      return { type, topic: target.line('topic') }
    default:
      throw new Failure('web-form-broken', { what: 'target' })
  }
}

function optional<K extends string>(key: K, value: string | null): { [key in K]?: string } {
  return value === null ? {} : ({ [key]: value } as { [key in K]?: string })
}
