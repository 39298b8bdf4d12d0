import type { Stance } from '../../lib/model/comment.ts'
import { readRow, topicWords, type CardGround } from '../comments/card.ts'
import { headingWords, spotWords } from '../comments/draft-words.ts'
import { redlineOf, type RedlinePiece } from '../comments/redline-model.ts'
import { stances } from '../comments/forms.ts'
import { addressOf } from '../http/address.ts'
import type { ListedGroup } from '../store/group-lists.ts'

/** A group as a list shows it. */
export interface GroupCard {
  id: string
  href: string
  version: number
  text: string
  short: string
  redline: RedlinePiece[] | null
  kind: string
  heading: string
  spot: string
  topic: string
  size: number
  people: number
  units: number
  /** Those who said where they stand. */
  stances: { stance: Stance; count: number }[]
  byPeople: boolean
  several: boolean
}

/** Letters of a group's words where a button names it. */
const shortLength = 60

export function groupCard(row: ListedGroup, ground: CardGround): GroupCard {
  const { context, drafts, lookups } = ground
  const { comment } = readRow({ model: row.lead_model, decided: row.lead_decided }, drafts)
  const counts = JSON.parse(row.stances) as Record<Stance, number>
  return {
    id: row.id,
    href: addressOf(context, `/groups/${row.id}`),
    version: row.version,
    text: row.lead_text,
    short: row.lead_text.slice(0, shortLength),
    redline: redlineOf(comment.edit),
    kind: comment.kind,
    heading: headingWords(lookups, row.draft_id, row.heading_id),
    spot: spotWords(lookups, comment.location, context.t),
    topic: row.topic === null ? '' : topicWords(row.topic, ground),
    size: row.size,
    people: row.people,
    units: row.units,
    stances: stances.filter(s => s !== 'none' && counts[s] > 0).map(stance => ({ stance, count: counts[stance] })),
    byPeople: row.made_by === 'person' && row.id.startsWith('p-'),
    several: row.size > 1
  }
}
