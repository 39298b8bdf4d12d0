import { bar } from '../charts/bar.ts'
import { addressOf } from '../http/address.ts'
import { page, type Answer } from '../http/answer.ts'
import type { StaffContext } from '../http/context.ts'
import { gatherUnits } from './gather.ts'
import { participationTabs } from './tabs.ts'
import type { Counts, Tally } from './tally.ts'
import { silentUnits, type UnitLine } from './units-table.ts'

/** Lines of a page; a unit with more parts than this shows the rest on the next pages. */
const linesAtOnce = 100

/** `/participation`: members asked and answering, unit by unit (G9). `?show=silent`: units that have sent nothing. */
export async function showParticipation(context: StaffContext): Promise<Answer> {
  const { t, scope, query, role } = context
  const { tally, lines } = await gatherUnits(context)
  const silent = silentUnits(lines)
  const own = lines[0]
  const onlySilent = query['show'] === 'silent'
  const shown = onlySilent ? silent : lines.filter(line => line.parent === scope.unit)
  const paged = pageOf(context, shown)
  const unknown = lines.filter(line => line.members === null && line.below === 0).length
  return page('participation/units', {
    title: onlySilent ? t('participation.silent-title') : t('participation.title'),
    lead: onlySilent ? t('participation.silent-step-text') : t('participation.lead'),
    styles: ['participation'],
    tabs: participationTabs(context, 'units'),
    total: tally.total,
    nameless: tally.nameless,
    empty: tally.total.submissions === 0,
    onlySilent,
    silent: silent.length,
    unknown,
    mayCount: role === 'administrator',
    rows: paged.lines.map(line => rowOf(context, line, lines)),
    direct: onlySilent || !own || own.below === 0 ? null : directRow(tally, own, scope.path),
    whole: onlySilent || !own ? null : rowOf(context, own, lines),
    pages: paged.pages,
    silentHref: addressOf(context, '/participation?show=silent'),
    allHref: addressOf(context, '/participation'),
    csvHref: addressOf(context, '/participation/tables/units'),
    uploadHref: addressOf(context, '/submissions/upload')
  })
}

interface UnitRowModel {
  name: string
  above: string
  href: string
  members: number | null
  attending: number | null
  counts: Counts
  answering: number | null
  svg: string
  silent: boolean
}

function rowOf({ consultation }: StaffContext, line: UnitLine, lines: UnitLine[]): UnitRowModel {
  const { id, name, members, attending, counts, silent, below } = line
  const path = below > 0 ? '/participation' : '/submissions'
  return {
    name,
    above: lines.find(l => l.id === line.parent)?.name ?? '',
    href: `/consultations/${consultation.id}${path}?unit=${encodeURIComponent(id)}`,
    members,
    attending,
    counts,
    // Named people only: with none the share is unknown and not nought.
    answering: members === null ? null : counts.people,
    svg: members === null || counts.people === null ? '' : bar([counts.people], members),
    silent
  }
}

/** What came to the unit itself and to none below it; null where nothing did. */
function directRow(tally: Tally, own: UnitLine, path: string): Counts | null {
  const counts = tally.at(path)
  return own.below > 0 && counts.submissions > 0 ? counts : null
}

function pageOf(context: StaffContext, lines: UnitLine[]): { lines: UnitLine[]; pages: object } {
  const most = Math.max(1, Math.ceil(lines.length / linesAtOnce))
  const asked = Number(/^\d{1,4}$/.exec(context.query['page'] ?? '')?.[0] ?? 1)
  const number = Math.min(Math.max(1, asked), most)
  const first = (number - 1) * linesAtOnce
  const show = context.query['show'] === 'silent' ? 'show=silent&' : ''
  const at = (n: number): string => addressOf(context, `/participation?${show}page=${n}`)
  return {
    lines: lines.slice(first, first + linesAtOnce),
    pages: {
      first: first + 1,
      last: Math.min(first + linesAtOnce, lines.length),
      all: most > 1 ? lines.length : null,
      previous: number > 1 ? at(number - 1) : null,
      next: number < most ? at(number + 1) : null
    }
  }
}
