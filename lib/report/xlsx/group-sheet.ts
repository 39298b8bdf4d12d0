import { markOf, type ReportContext } from '../context.ts'
import { verbatim } from '../run.ts'
import { placeCells, placeColumns, topicLabel } from './place-cells.ts'
import type { SheetModel } from './sheet.ts'

/** "Nhóm ý kiến": one row a group, in the order of the report. */
export function groupSheet(context: ReportContext): SheetModel {
  const { say, synthesis, comments } = context
  const column = (key: Parameters<typeof say>[0], width: number) => ({ title: say(key).text, width })
  return {
    name: say('sheet-groups').text,
    columns: [
      column('sheet-group', 8),
      ...placeColumns(context),
      column('sheet-topic', 28),
      column('sheet-lead', 70),
      column('column-comments', 10),
      column('column-people', 10),
      column('sheet-units', 10),
      column('stance-name-agree', 10),
      column('stance-name-agree-in-part', 10),
      column('stance-name-disagree', 10),
      column('stance-name-none', 10)
    ],
    *rows() {
      for (const group of synthesis.groups) {
        const lead = comments.get(group.lead)
        const place = lead?.location ?? { status: 'unresolved' as const, page: null, line: null }
        const { stances } = group
        yield [
          markOf(context, group.id),
          ...placeCells(context, { ...place, draft: group.draft, heading: group.heading }),
          topicLabel(context, group.topic),
          lead ? verbatim(lead.text).text : null,
          group.members.length,
          group.people,
          group.units,
          stances.agree,
          stances['agree-in-part'],
          stances.disagree,
          stances.none
        ]
      }
    }
  }
}
