import type { Location } from '../../model/comment.ts'
import type { ReportContext } from '../context.ts'
import { draftTitle } from '../draft-title.ts'
import { headingLabel } from '../place.ts'
import { textOf } from '../run.ts'
import type { CellValue } from './cell.ts'
import type { SheetColumn } from './sheet.ts'

/** Columns that say where: the draft only where there are several. */
export function placeColumns({ say, synthesis }: ReportContext): SheetColumn[] {
  const draft = synthesis.drafts.length > 1 ? [{ title: say('sheet-draft').text, width: 24 }] : []
  return [
    ...draft,
    { title: say('sheet-heading').text, width: 34 },
    { title: say('sheet-page').text, width: 7 },
    { title: say('sheet-line').text, width: 7 }
  ]
}

type Place = Pick<Location, 'draft' | 'heading' | 'page' | 'line' | 'status'>

/** The cells below `placeColumns`. */
export function placeCells(context: ReportContext, place: Place): CellValue[] {
  const lookup = place.draft === null ? undefined : context.drafts.get(place.draft)
  const draft = context.synthesis.drafts.length > 1 ? [lookup ? draftTitle(lookup.draft).text : null] : []
  return [...draft, headingCell(context, place), place.page, place.line]
}

function headingCell(context: ReportContext, { draft, heading, status }: Place): string {
  const lookup = draft === null ? undefined : context.drafts.get(draft)
  if (!lookup || status === 'unresolved') return context.say('place-not-found').text
  const label = heading === null ? '' : textOf(headingLabel(lookup, heading))
  return label === '' ? context.say('whole-draft').text : label
}

/** "1.3 Mục tiêu …", or null. */
export function topicLabel({ synthesis }: ReportContext, id: string | null): CellValue {
  const topic = synthesis.topics.find(t => t.id === id)
  return topic ? `${topic.id} ${topic.title}`.normalize('NFC') : null
}
