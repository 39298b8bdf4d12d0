import { endWithout } from '../text/edges.ts'
import type { Comment, Kind } from '../model/comment.ts'
import { aspectOf } from './approval.ts'
import { editWordsOf, type EditWords } from './edit-words.ts'
import { pinpoint, type Span } from './pinpoint.ts'
import { headingOf, type Ground } from './place.ts'
import { subjectOf, type Subject } from './subject.ts'

/** All that decides with whom a comment is grouped; lives only while its cell is being grouped. */
export interface Profile {
  kind: Kind
  stance: string
  status: string
  heading: string | null
  /** Only where it is sure (pinpoint.ts); null for a heading or the draft as a whole, and for a guess. */
  paragraph: number | null
  /** The paragraph as located, a guess included. */
  guess: number | null
  footnote: number | null
  edit: EditWords | null
  /** Where in the paragraph's words the change lies, several where the words repeat. */
  spans: Span[]
  subject: Subject
  /** For agreement: what it is limited to ("bố cục"), '' where it is the whole. */
  aspect: string
  /** Verbatim text with marks, lower case: equal texts in one place are one request. */
  text: string
}

/** The profile of one comment: a pure function of it and its draft. */
export function profileOf(comment: Comment, ground: Ground): Profile {
  const { location } = comment
  const heading = headingOf(comment, ground)
  const edit = editWordsOf(comment.kind, comment.edit)
  return {
    kind: comment.kind,
    stance: comment.stance,
    status: location.status,
    heading,
    ...pinpoint(comment, heading, edit, ground),
    guess: location.paragraph,
    footnote: location.footnote,
    edit,
    subject: subjectOf(
      comment.text,
      comment.kind === 'correct' ? null : comment.reason,
      ground.rarity,
      ground.said(heading)
    ),
    aspect: comment.kind === 'approve' && location.status === 'document' ? aspectOf(comment.text, ground.title) : '',
    text: textKey(comment.text)
  }
}

const mark = /[\s.,;:!?"“”-]/

/** Text for equality: NFC, lower case, any run of space one space, marks of punctuation at the ends left out. */
export function textKey(text: string): string {
  const plain = text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ')
  return plain.slice(0, endWithout(plain, mark)).replace(/^[\s.,;:!?"“”-]+/, '')
}
