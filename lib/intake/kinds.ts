import type { Draft } from '../model/draft.ts'
import type { Channel } from '../model/comment.ts'
import type { Content } from '../read/read.ts'
import { chatScore, readChat } from './chat.ts'
import { formScore, readForm } from './form.ts'
import { letterScore, readLetter } from './letter.ts'
import { readMailBody } from './mail.ts'
import { minutesScore, readMinutes } from './minutes.ts'
import { ownFormScore, readOwnForm } from './own-form.ts'
import { emptyReading, type Reading } from './reading.ts'
import { readReturnedDraft, returnedDraftScore } from './returned-draft.ts'
import { readSpreadsheet } from './spreadsheet.ts'
import { readPlainText } from './text.ts'
import { readWebForm, webFormScore } from './web-form.ts'

/** A kind of submission: how sure it is that a content is of its kind (0 no, 1 certainly), and its reader. */
export interface Kind {
  channel: Channel
  score: (content: Content, file: string, drafts?: Draft[]) => number
  read: (content: Content, file: string, drafts?: Draft[]) => Reading
}

/** The one table of kinds. A kind more is one file and one row here. */
export const kinds: Kind[] = [
  {
    channel: 'email',
    score: content => (content.type === 'mail' ? 1 : 0),
    read: content => (content.type === 'mail' ? readMailBody(content.mail) : emptyReading('email'))
  },
  {
    channel: 'spreadsheet',
    score: content => (content.type === 'sheets' ? 1 : 0),
    read: content => (content.type === 'sheets' ? readSpreadsheet(content.sheets) : emptyReading('spreadsheet'))
  },
  {
    channel: 'returned-draft',
    score: (content, _, drafts = []) =>
      content.type === 'document' ? returnedDraftScore(content.document, drafts) : 0,
    read: (content, _, drafts = []) =>
      content.type === 'document' ? readReturnedDraft(content.document, drafts) : emptyReading('returned-draft')
  },
  {
    channel: 'form',
    score: content => (content.type === 'json' ? webFormScore(content.value) : 0),
    read: content => (content.type === 'json' ? readWebForm(content.value) : emptyReading('form'))
  },
  ofDocument('chat', chatScore, readChat),
  ofDocument('minutes', minutesScore, readMinutes),
  ofDocument('form', ownFormScore, readOwnForm),
  ofDocument('form', formScore, readForm),
  {
    channel: 'text',
    score: (content, file) => (content.type === 'document' && /\.(?:txt|md|text)$/i.test(file) ? 0.35 : 0),
    read: content => (content.type === 'document' ? readPlainText(content.document) : emptyReading('text'))
  },
  ofDocument('letter', letterScore, readLetter)
]

type Doc = Extract<Content, { type: 'document' }>['document']

function ofDocument(channel: Channel, score: (document: Doc) => number, read: (document: Doc) => Reading): Kind {
  return {
    channel,
    score: content => (content.type === 'document' ? score(content.document) : 0),
    read: content =>
      content.type === 'document' ? withMargin(read(content.document), content.document) : emptyReading(channel)
  }
}

/** Notes in the margin of what is no returned draft (a secretary's on a form) are told, so that none is lost. */
function withMargin(reading: Reading, { margin }: Doc): Reading {
  if (margin.length === 0) return reading
  return { ...reading, warnings: [...reading.warnings, { code: 'margin-unread', detail: { count: margin.length } }] }
}

/** The kind that is surest of a content; the first of the table where two are equally sure. Null where none is. */
export function chooseKind(content: Content, file: string, drafts: Draft[] = []): Kind | null {
  let best: { kind: Kind; score: number } | null = null
  for (const kind of kinds) {
    const score = kind.score(content, file, drafts)
    if (score > 0 && score > (best?.score ?? 0)) best = { kind, score }
  }
  return best?.kind ?? null
}
