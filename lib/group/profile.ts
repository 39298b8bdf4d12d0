import { endWithout } from '../text/edges.ts'
import type { Comment, Kind } from '../model/comment.ts'
import { aspectOf, withoutPraise } from './approval.ts'
import { editWordsOf, type EditWords } from './edit-words.ts'
import { faultOf, type Fault } from './fault.ts'
import { pinpoint, type Span } from './pinpoint.ts'
import { headingOf, type Ground, type Said } from './place.ts'
import { removalOf, type Removal } from './removal.ts'
import { settled } from './settle.ts'
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
  /** The words to be changed stand in several paragraphs under the heading. */
  ambiguous: boolean
  subject: Subject
  /** The paragraph as located holds no figure but one. */
  oneFigure: boolean
  /** The fault of the draft it points at, or null. */
  fault: Fault | null
  /** How it names what it wants taken out; null for any other request. */
  removal: Removal | null
  /** For agreement: what it is limited to ("bố cục"), '' where it is the whole. */
  aspect: string
  /** Verbatim text with marks, lower case: equal texts in one place are one request. */
  text: string
}

/** The profile of one comment: a pure function of it and its draft. */
export function profileOf(comment: Comment, ground: Ground): Profile {
  const { location } = comment
  const heading = headingOf(comment, ground)
  const given = editWordsOf(comment.kind, comment.edit)
  const line = location.paragraph ?? (location.status === 'heading' ? ground.lineOf(heading) : null)
  const edit = given === null || line === null ? given : settled(given, ground.editWords(line))
  const reason = comment.kind === 'correct' ? null : comment.reason
  const bareWill = comment.kind === 'delete' || comment.kind === 'move' || comment.kind === 'restructure'
  const text = comment.kind === 'approve' ? withoutPraise(comment.text) : comment.text
  const subject = subjectOf(text, reason, ground.rarity, saidAt(comment.kind, heading, ground), !bareWill)
  // To object is to oppose, with "không đồng ý" or without ("là lãng phí").
  if (comment.kind === 'object' && subject.directions.size === 0) subject.directions.add('against')
  return {
    kind: comment.kind,
    stance: comment.stance,
    status: location.status,
    heading,
    ...pinpoint(comment, heading, edit, ground),
    guess: location.paragraph,
    footnote: location.footnote,
    edit,
    oneFigure: location.paragraph !== null && ground.figures(location.paragraph) === 1,
    fault: faultOf(comment, edit, heading, ground),
    subject,
    removal: removalOf(comment, edit, subject, ground),
    aspect: comment.kind === 'approve' ? aspectOf(comment.text, location.status, ground.title) : '',
    text: textKey(comment.text)
  }
}

/** What goes without saying at a place; for agreement the draft's own name as well. */
function saidAt(kind: Kind, heading: string | null, ground: Ground): Said {
  const said = ground.said(heading)
  return kind === 'approve' ? { ...said, words: new Set([...said.words, ...ground.title]) } : said
}

const mark = /[\s.,;:!?"“”-]/

/** Text for equality: NFC, lower case, any run of space one space, marks of punctuation at the ends left out. */
export function textKey(text: string): string {
  const plain = text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ')
  return plain.slice(0, endWithout(plain, mark)).replace(/^[\s.,;:!?"“”-]+/, '')
}
