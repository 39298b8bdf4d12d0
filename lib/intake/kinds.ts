import type { Channel } from '../model/comment.ts'
import type { Content } from '../read/read.ts'
import { chatScore, readChat } from './chat.ts'
import { formScore, readForm } from './form.ts'
import { letterScore, readLetter } from './letter.ts'
import { minutesScore, readMinutes } from './minutes.ts'
import { emptyReading, type Reading } from './reading.ts'
import { readSpreadsheet } from './spreadsheet.ts'
import { readPlainText } from './text.ts'

/** A kind of submission: how sure it is that a content is of its kind (0 no, 1 certainly), and its reader. */
export interface Kind {
  channel: Channel
  score: (content: Content, file: string) => number
  read: (content: Content, file: string) => Reading
}

/** The one table of kinds. A kind more is one file and one row here. */
export const kinds: Kind[] = [
  {
    channel: 'spreadsheet',
    score: content => (content.type === 'sheets' ? 1 : 0),
    read: content => (content.type === 'sheets' ? readSpreadsheet(content.sheets) : emptyReading('spreadsheet'))
  },
  {
    channel: 'returned-draft',
    score: content =>
      content.type === 'document' && content.document.changes.length + content.document.margin.length > 0 ? 0.75 : 0,
    read: () => ({
      ...emptyReading('returned-draft'),
      warnings: [{ code: 'part-skipped', detail: { what: 'sửa đổi và nhận xét ghi trên dự thảo' } }]
    })
  },
  ofDocument('chat', chatScore, readChat),
  ofDocument('minutes', minutesScore, readMinutes),
  ofDocument('form', formScore, readForm),
  {
    channel: 'text',
    score: (content, file) => (content.type === 'document' && /\.(?:txt|md|text)$/i.test(file) ? 0.3 : 0),
    read: content => (content.type === 'document' ? readPlainText(content.document) : emptyReading('text'))
  },
  ofDocument('letter', letterScore, readLetter)
]

type Doc = Extract<Content, { type: 'document' }>['document']

function ofDocument(channel: Channel, score: (document: Doc) => number, read: (document: Doc) => Reading): Kind {
  return {
    channel,
    score: content => (content.type === 'document' ? score(content.document) : 0),
    read: content => (content.type === 'document' ? read(content.document) : emptyReading(channel))
  }
}

/** The kind that is surest of a content; the first of the table where two are equally sure. Null where none is. */
export function chooseKind(content: Content, file: string): Kind | null {
  let best: { kind: Kind; score: number } | null = null
  for (const kind of kinds) {
    const score = kind.score(content, file)
    if (score > 0 && score > (best?.score ?? 0)) best = { kind, score }
  }
  return best?.kind ?? null
}
