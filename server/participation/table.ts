import { Failure } from '../../lib/model/result.ts'
import { file, type Answer } from '../http/answer.ts'
import type { StaffContext } from '../http/context.ts'
import { formatDate } from '../http/format.ts'
import { csvLine } from '../security/csv.ts'
import { readModel } from '../store/drafts.ts'
import { countByHeading } from '../store/participation.ts'
import { byChannel, channelName } from './by-day.ts'
import { everyDay } from './days.ts'
import { mapLines, unplacedOf, wholeOf } from './draft-map.ts'
import { gatherUnits } from './gather.ts'
import { tallyOf, type Counts } from './tally.ts'

type Cells = (string | number | null)[]

/** `/participation/tables/:table`: a table of these pages as CSV. Throws Failure `not-found` for another name. */
export async function downloadParticipation(context: StaffContext): Promise<Answer> {
  const name = context.params['table'] ?? ''
  const tables: Record<string, (context: StaffContext) => Promise<Cells[]>> = { units, channels, days, headings }
  const table = Object.hasOwn(tables, name) ? tables[name] : undefined
  if (table === undefined) throw new Failure('not-found')
  const lines = await table(context)
  // The mark at the start tells Excel that this is UTF-8.
  const bytes = new TextEncoder().encode(`\ufeff${lines.map(csvLine).join('')}`)
  return file(`${name}.csv`, 'text/csv', bytes)
}

async function units(context: StaffContext): Promise<Cells[]> {
  const { t } = context
  const { lines } = await gatherUnits(context)
  const names = new Map(lines.map(line => [line.id, line.name]))
  const head = [
    t('participation.unit'),
    t('participation.above'),
    t('participation.members'),
    t('participation.meetings'),
    t('participation.attending'),
    ...countHead(context)
  ]
  return [
    head,
    ...lines.map(line => [
      line.name,
      (line.parent !== null && names.get(line.parent)) || null,
      line.members,
      line.meetings,
      line.attending,
      ...countCells(line.counts)
    ])
  ]
}

async function channels(context: StaffContext): Promise<Cells[]> {
  const { t, store, scope } = context
  const tally = await tallyOf(store.db, scope)
  const rows = byChannel(tally).map(([channel, counts]) => [channelName(context, channel), ...countCells(counts)])
  const total = [t('common.total'), ...countCells(tally.total)]
  return [[t('participation.channel'), ...countHead(context)], ...rows, total]
}

async function days(context: StaffContext): Promise<Cells[]> {
  const { t, store, scope } = context
  const tally = await tallyOf(store.db, scope)
  const rows = everyDay(tally.byDay).map(([day, counts]) => [formatDate(day), ...countCells(counts)])
  const total = [t('common.total'), ...countCells(tally.total)]
  return [[t('participation.day'), ...countHead(context)], ...rows, total]
}

async function headings({ t, store, scope, query }: StaffContext): Promise<Cells[]> {
  const draft = await readModel(store.db, scope.consultation, query['draft'] ?? '')
  if (draft === null) throw new Failure('not-found')
  const counts = await countByHeading(store.db, scope)
  const [whole, unplaced] = [wholeOf(draft, counts), unplacedOf(counts)]
  return [
    [t('participation.heading'), t('participation.comments'), t('participation.unsure')],
    ...mapLines(draft, counts).map(line => [line.label, line.comments, line.unsure]),
    [t('participation.whole-draft'), whole.comments, whole.unsure],
    [t('participation.unplaced'), unplaced.comments, unplaced.unsure]
  ]
}

function countHead({ t }: StaffContext): string[] {
  return [t('participation.people'), t('participation.submissions'), t('participation.comments')]
}

function countCells({ people, submissions, comments }: Counts): Cells {
  return [people, submissions, comments]
}
