import { byPerson, type Decided } from '../../lib/decide/decided.ts'
import { effectiveComment } from '../../lib/decide/effective.ts'
import { needsPerson } from '../../lib/decide/needs-person.ts'
import type { TopicMap } from '../../lib/classify/topic-map.ts'
import type { Comment, Kind, Stance } from '../../lib/model/comment.ts'
import type { Draft } from '../../lib/model/draft.ts'
import type { Topic } from '../../lib/model/synthesis.ts'
import { isByPerson } from '../decisions/settle.ts'
import { addressOf } from '../http/address.ts'
import type { StaffContext } from '../http/context.ts'
import { evidenceOf } from '../messages/model.ts'
import type { ListedComment } from '../store/comment-lists.ts'
import { headingWords, passageAt, spotWords, type Lookups, type Passage } from './draft-words.ts'
import { lookReasons } from './look-reasons.ts'
import { redlineOf, type RedlinePiece } from './redline-model.ts'

/** What every card of a page is made from. */
export interface CardGround {
  context: StaffContext
  /** Topics of the headings, where something without topic is shown with its forms. */
  topicMap: TopicMap
  drafts: Draft[]
  lookups: Lookups
  topics: Topic[]
}

/** One comment as the list and its own page show it. */
export interface CommentCard {
  id: string
  href: string
  version: number
  state: string
  text: string
  author: string | null
  unit: string
  file: string
  source: string
  submissionHref: string
  /** Heading as printed, '' where there is none. */
  heading: string
  spot: string
  draft: string | null
  paragraph: number | null
  passage: Passage | null
  readings: ReadingLine[]
  /** Some of the reading is by people: each line then says whose it is. */
  mixed: boolean
  redline: RedlinePiece[] | null
  reason: string | null
  /** On what evidence the program found the place. */
  why: string
  /** What is open, one sentence each; empty where nothing is. */
  look: string[]
  asideReason: string | null
  decidedBy: string | null
  decidedAt: string | null
  group: { href: string; size: number; several: boolean; byPeople: boolean } | null
  kind: Kind
  stance: Stance
  topic: string | null
}

/** One field of the reading: who says so, and what the program had read where people say otherwise. */
export interface ReadingLine {
  name: 'place' | 'kind' | 'stance' | 'topic'
  label: string
  value: string
  byPerson: boolean
  program: string | null
  /** In the words of the draft or the guidance, whatever language the page is in. */
  ofDraft: boolean
  /** Tells nothing that the other lines do not: left out where a card is closed. */
  idle: boolean
}

/** The comment that holds now, and what is stored of it. */
export function readRow(row: Pick<ListedComment, 'model' | 'decided'>, drafts: Draft[]) {
  const program = JSON.parse(row.model) as Comment
  const decided = JSON.parse(row.decided) as Decided
  return { program, decided, comment: effectiveComment(program, decided, drafts) }
}

/** Makes the card of a row. */
export function cardOf(row: ListedComment, ground: CardGround): CommentCard {
  const { context, drafts, lookups } = ground
  const { program, decided, comment } = readRow(row, drafts)
  const { t } = context
  const { location } = comment
  const readings = readingLines(comment, program, decided, ground)
  return {
    id: row.id,
    href: addressOf(context, `/comments/${row.id}`),
    version: row.version,
    state: row.state,
    text: row.text,
    author: row.author,
    unit: comment.unit ?? row.unit_name ?? '',
    file: row.file,
    source: comment.remark.source,
    submissionHref: addressOf(context, `/submissions/${row.submission_id}`),
    heading: headingWords(lookups, location.draft, location.heading),
    spot: spotWords(lookups, location, t),
    draft: location.draft,
    paragraph: location.paragraph,
    passage: passageAt(lookups, comment),
    readings,
    mixed: readings.some(line => line.byPerson),
    redline: redlineOf(comment.edit),
    reason: comment.reason,
    why: whyWords(comment, ground),
    look: lookReasons(needsPerson(comment, decided), comment, lookups, t),
    asideReason: row.aside_reason,
    decidedBy: row.decided_name,
    decidedAt: row.decided_at,
    group:
      row.group_id === null || row.group_size === null
        ? null
        : {
            href: addressOf(context, `/groups/${row.group_id}`),
            size: row.group_size,
            several: row.group_size > 1,
            byPeople: row.group_made_by === 'person' && row.group_id.startsWith('p-')
          },
    kind: comment.kind,
    stance: comment.stance,
    topic: comment.topic
  }
}

function readingLines(comment: Comment, program: Comment, decided: Decided, ground: CardGround): ReadingLine[] {
  const { t } = ground.context
  const { lookups } = ground
  const placeOf = ({ location }: Comment): string => {
    const heading = headingWords(lookups, location.draft, location.heading)
    const spot = spotWords(lookups, location, t)
    return heading === '' ? spot : `${heading} · ${spot}`
  }
  const line = (name: ReadingLine['name'], say: (c: Comment) => string): ReadingLine => {
    const value = say(comment)
    const before = say(program)
    const byPerson = isByPerson(decided, name === 'place' ? 'location' : name, before !== value)
    const label = t(`comments.field-${name}`)
    const ofDraft = name === 'place' || name === 'topic'
    const idle = !byPerson && isIdle(name, comment)
    return { name, label, value, byPerson, program: byPerson && before !== value ? before : null, ofDraft, idle }
  }
  return [
    line('place', placeOf),
    line('kind', c => t(`kind.${c.kind}`)),
    line('stance', c => t(`stance.${c.stance}`)),
    line('topic', c => topicWords(c.topic, ground))
  ]
}

/** No stance, that of an agreement, and no topic where none is wanted. */
function isIdle(name: ReadingLine['name'], { kind, stance, topic }: Comment): boolean {
  if (name === 'stance') return stance === 'none' || (kind === 'approve' && stance === 'agree')
  return name === 'topic' && topic === null && kind === 'approve'
}

/** "1.3. Các chỉ tiêu", or that there is none. */
export function topicWords(topic: string | null, { topics, context }: CardGround): string {
  const found = topics.find(one => one.id === topic)
  return found ? `${found.id}. ${found.title}` : (topic ?? context.t('comments.no-topic'))
}

/** On what the program went; nothing where people pointed at the place. */
function whyWords({ location }: Comment, { context }: CardGround): string {
  const own = location.why.filter(code => code !== byPerson)
  return own.map(code => (({ key }) => (key === null ? code : context.t(key)))(evidenceOf(code))).join(', ')
}
