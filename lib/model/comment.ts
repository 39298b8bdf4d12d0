import type { Warning } from './result.ts'

/** Ways a submission comes in; the names of the result contract. */
export type Channel =
  'form' | 'letter' | 'minutes' | 'chat' | 'spreadsheet' | 'email' | 'returned-draft' | 'text' | 'unknown'

/** What came in as one file or mail (phiếu / văn bản góp ý): immutable, readable or not. */
export interface Submission {
  /** From the bytes: "s" and 12 hex digits of their SHA-256, so the same thing arriving twice is seen to be one. */
  id: string
  /** Path as given, relative to the comments folder, "/" between folders; an attachment is "mail.eml/phieu.docx". */
  file: string
  sha256: string
  channel: Channel
  submitter: string | null
  unit: string | null
  /** ISO date (YYYY-MM-DD) that the submission itself says, or null. */
  date: string | null
  /** Ids of its comments in order. */
  comments: string[]
  issues: Warning[]
  /** Id of the submission this one repeats, else null. */
  duplicateOf: string | null
  /** The file could not be read: `issues` says why. */
  unreadable: boolean
  /** What minutes and letters say about the consultation itself; null where not said. */
  meeting: { attending: number | null; members: number | null; asked: number | null } | null
}

/**
 * One entry as it stands in a submission (a row of a form, a numbered point of a letter, a chat message), before
 * anybody asks what it means. All strings are slices of the raw text. Null: the submission does not say.
 */
export interface Remark {
  /** The words of the request or opinion. */
  text: string
  author: string | null
  unit: string | null
  /** Words that say where, from a place of their own ("Vị trí" cell), else null: places also stand in `text`. */
  place: string | null
  /** The draft's words as the form quotes them ("Nội dung dự thảo"). */
  quoted: string | null
  /** New words, where the form has a field for nothing but new words. */
  proposed: string | null
  reason: string | null
  /** Stance as ticked or chosen ("Đồng ý một phần"), raw. */
  stance: string | null
  /** Discussion topic as the form names it ("1.3", a title), raw. */
  topic: string | null
  /** Lead-ins that govern this entry, outermost first ("Ở mục 2- Các chỉ tiêu chủ yếu:"). */
  context: string[]
  /** Title or file name words saying which draft is meant ("Đối với dự thảo Báo cáo … tỉnh"), raw. */
  draft: string | null
  /** Set by readers of returned drafts: the place and the change are facts, not guesses. */
  anchor: Anchor | null
  /** Set by the reader of the web form: what the sender chose by hand. */
  chosen?: Chosen
  /** 0-based position of the entry in its submission. */
  order: number
  /** Where in the file, for people: "bảng 1, dòng 3", "điểm 4", "tin nhắn 5". */
  source: string
}

/** A remark of which only the words and the given fields are said. */
export function remarkOf(text: string, fields: Partial<Remark> = {}): Remark {
  return {
    text,
    author: null,
    unit: null,
    place: null,
    quoted: null,
    proposed: null,
    reason: null,
    stance: null,
    topic: null,
    context: [],
    draft: null,
    anchor: null,
    order: 0,
    source: '',
    ...fields
  }
}

/** What a sender chose on the page: facts, not guesses. */
export interface Chosen {
  /** Id of the draft, or null where the sender chose none. */
  draft: string | null
  target: Target
  stance: Stance
  /** null: not chosen, to be read from the words. */
  kind: Kind | null
  edit: Edit | null
}

/**
 * What a sender pointed at. `exact` of a paragraph and `title` of a heading are its words as the sender saw them: by them
 * the place is found again in a newer draft. A selection is a W3C TextQuoteSelector with a TextPositionSelector (UTF-16).
 */
export type Target =
  | { type: 'document' }
  | { type: 'heading'; heading: string; title?: string }
  | { type: 'paragraph'; paragraph: number; exact?: string }
  | { type: 'selection'; paragraph: number; start: number; exact: string; prefix: string; suffix: string }
  | { type: 'topic'; topic: string }
  | { type: 'none' }

/** A place taken from a copy of the draft itself. */
export interface Anchor {
  /** Text of the paragraph in the copy, without its changes. */
  paragraph: string
  /** UTF-16 offset in `paragraph` of the words meant. */
  offset: number
  exact: string
  footnote: number | null
  /** join, split: two paragraphs made one, one made two. */
  change: 'insert' | 'delete' | 'replace' | 'move' | 'join' | 'split' | 'comment'
  original: string | null
  replacement: string | null
  date: string | null
  /** For a move or new words: the words behind which they come to stand; '' at the very beginning, null where unknown. */
  to?: string | null
  /** The same place in the official draft; absent or null where the reader had no draft or found nothing of it. */
  target?: { draft: string; paragraph: number; offset: number; sure: boolean } | null
  /** For a comment in the margin: its id in the file, and that of the one it answers with nothing but agreement. */
  thread?: { id: string; supports: string | null }
  /** Found by comparing the copy with the draft: nobody tracked it. */
  compared?: boolean
  /** Codes of what staff should look at, for `Location.doubts`. */
  doubts?: string[]
}

export type Kind =
  | 'approve'
  | 'add'
  | 'replace'
  | 'delete'
  | 'move'
  | 'restructure'
  | 'clarify'
  | 'correct'
  | 'propose'
  | 'object'
  | 'other'

export type Stance = 'agree' | 'agree-in-part' | 'disagree' | 'none'

/** Exact words to be changed and new words, verbatim from the comment. */
export interface Edit {
  original: string | null
  replacement: string | null
}

/** What a remark asks for, read from its words alone (no draft needed). */
export interface Request {
  kind: Kind
  stance: Stance
  edit: Edit | null
  reason: string | null
  /** Quoted or named words of the draft that help to find the place, best first. */
  quotes: Quote[]
  /** 0 to 1: how sure the reading is. */
  sure: number
}

export interface Quote {
  text: string
  /** changed: the words to change · anchor: "sau cụm từ …" · context: a sentence cited · new: words not in the draft */
  role: 'changed' | 'anchor' | 'context' | 'new'
}

export type LocationStatus = 'exact' | 'approximate' | 'heading' | 'document' | 'unresolved'

export interface Location {
  status: LocationStatus
  /** Id of the draft, or null where the comment is about a draft not handed in. */
  draft: string | null
  heading: string | null
  /** Index in `Draft.paragraphs`. */
  paragraph: number | null
  /** As the comment says them where the draft bears them out, else where the quoted words or the paragraph start. */
  page: number | null
  line: number | null
  footnote: number | null
  /** W3C Web Annotation TextQuoteSelector over the paragraph's raw text. */
  quote: { exact: string; prefix: string; suffix: string } | null
  /** Codes of the evidence, best first ("quotation", "page-line", "heading-number" …): shown to staff. */
  why: string[]
  /** What staff should look at: cited page differs, several equal places, number used twice … Empty when all agrees. */
  doubts: string[]
}

/** One separate request or opinion (ý kiến), verbatim, with what was understood of it. */
export interface Comment {
  /** From the submission's id and its position: "c" + submission digits + "-" + number from 1. */
  id: string
  submission: string
  author: string | null
  unit: string | null
  text: string
  remark: Remark
  location: Location
  kind: Kind
  stance: Stance
  edit: Edit | null
  reason: string | null
  topic: string | null
  group: string | null
  /** 0 to 1, of kind, stance and edit together. */
  sure: number
  /** A person looked at all of it (lib/decide): nothing of it is to be looked at again. */
  settled?: true
}
