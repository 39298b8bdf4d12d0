import { cell, type Cell, type Column, type TableBlock } from './block.ts'
import { markOf, type ReportContext } from './context.ts'
import { entryOf, type Entry } from './entry.ts'
import type { PlacedGroup } from './placement.ts'
import { formatCount } from './phrases.ts'
import { capital, italic, bold, reference, type Run } from './run.ts'

/** Groups under one heading of the draft, with its label. */
export interface HeadedGroups {
  label: Run[]
  groups: PlacedGroup[]
}

/** Requested changes as the drafting team wants them: place, words of the draft, request verbatim, who, how many. */
export function editTable(context: ReportContext, headed: HeadedGroups[]): TableBlock {
  const { say } = context
  const columns: Column[] = [
    { title: say('column-place'), width: 16, align: 'left' },
    { title: say('column-draft-words'), width: 23, align: 'left' },
    { title: say('column-request'), width: 33, align: 'left' },
    { title: say('column-who'), width: 20, align: 'left' },
    { title: say('column-comments'), width: 8, align: 'center' }
  ]
  const rows = headed.flatMap(({ label, groups }) => [
    [{ ...cell(label.map(run => italic(bold(run)))), columns: columns.length }],
    ...groups.flatMap(g => rowsOf(context, markOf(context, g.group.id), entryOf(context, g)))
  ])
  return { type: 'table', columns, rows, total: false }
}

/** A row for each wording, with its own people; place and words of the draft stand once beside them. */
function rowsOf(context: ReportContext, mark: string, entry: Entry): Cell[][] {
  const { say, settings } = context
  const rows = entry.wordings.length
  const shared: Cell[] = [
    { ...cell([...capital(entry.place)], entry.support, [reference(mark)]), anchor: mark, rows },
    { ...cell(entry.draftWords), rows }
  ]
  return entry.wordings.map((wording, i) => {
    const words = i === 0 ? wording.text : [say('other-wording'), ...wording.text]
    const count: Run = { as: 'count', text: formatCount(wording.opinions, settings.language) }
    const own = [cell(words, ...wording.details), cell(wording.who), cell([count])]
    return i === 0 ? [...shared, ...own] : own
  })
}
