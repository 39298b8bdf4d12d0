import type { Anchor, Edit, Remark, Stance, Target } from '../model/comment.ts'
import { stances } from '../form/words.ts'
import { newRemark, type Reading } from './reading.ts'
import { checkWebForm } from './web-form-check.ts'
import { webFormSchema, type WebComment, type WebForm } from './web-form-value.ts'

export { webFormSchema, type WebComment, type WebForm } from './web-form-value.ts'

/** The bytes of a form: the same value always gives the same bytes. Throws Failure web-form-broken, file-too-large. */
export function writeWebForm(value: WebForm): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(checkWebForm(value), null, 1)}\n`)
}

/** The reading of a form's value (`JSON.parse` of its bytes). Throws Failure web-form-broken {what}, file-too-large. */
export function readWebForm(value: unknown): Reading {
  const form = checkWebForm(value)
  return {
    channel: form.channel,
    submitter: form.submitter,
    unit: form.unit,
    date: form.date,
    meeting: form.meeting ?? null,
    remarks: form.comments.map(remarkOf),
    warnings: []
  }
}

/** How sure it is that a value is such a form: its schema says so. */
export function webFormScore(value: unknown): number {
  return typeof value === 'object' && value !== null && 'schema' in value && value.schema === webFormSchema ? 1 : 0
}

const stanceWords: Record<Stance, string> = {
  agree: stances[0],
  'agree-in-part': stances[1],
  disagree: stances[2],
  none: ''
}

/**
 * The text is the sender's own words. Where they only changed words of the draft, it is the new words, else those struck
 * out, and the anchor says what was done with them, as for tracked changes; a stance alone is the words of its box, a reason alone is the
 * opinion.
 */
function remarkOf(comment: WebComment, index: number): Remark {
  const { target, draft, stance, kind, edit, reason } = comment
  const text = [comment.text, edit?.replacement, edit?.original].find(words => (words ?? '').trim() !== '')
  const wordless = comment.text.trim() === ''
  const placed = isPlace(target)
  return newRemark({
    text: text ?? (stanceWords[stance] || (reason ?? '')),
    author: comment.author ?? null,
    unit: comment.unit ?? null,
    place: comment.place ?? null,
    // Without a place chosen the words of the draft tell it.
    quoted: placed ? null : (edit?.original ?? null),
    reason: text === undefined && stance === 'none' ? null : reason,
    stance: stanceWords[stance] || null,
    topic: target.type === 'topic' ? target.topic : null,
    anchor: wordless && edit && placed ? anchorOf(edit) : null,
    chosen: { draft, target, stance, kind, edit },
    source: `ý kiến ${index + 1}`
  })
}

const isPlace = ({ type }: Target): boolean => type !== 'topic' && type !== 'none'

/** The place stands in `Remark.chosen`; this only tells what was done with the words. */
function anchorOf({ original, replacement }: Edit): Anchor {
  return {
    paragraph: '',
    offset: 0,
    exact: original ?? '',
    footnote: null,
    change: original === null ? 'insert' : replacement === null ? 'delete' : 'replace',
    original,
    replacement,
    date: null
  }
}
