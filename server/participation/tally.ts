import { setImmediate as others } from 'node:timers/promises'
import { identifyPeople } from '../../lib/group/people.ts'
import { localDay } from '../http/format.ts'
import { commenterPages, countTurns, type CommenterRow, type TurnRow } from '../store/participation.ts'
import type { Db, Scope } from '../store/store.ts'
import { Sums, type Counts } from './sums.ts'

export type { Counts } from './sums.ts'

/** What was received, counted as the ledger counts; people by the key of the synthesis, over all comments of the scope together. */
export interface Tally {
  total: Counts
  /** Comments without a name: of how many people they are is not known. */
  nameless: number
  byChannel: Map<string, Counts>
  /** By the day (YYYY-MM-DD) of receipt. */
  byDay: Map<string, Counts>
  /** A unit with those below it, whose people count once; `path` as in UnitRow. */
  below(path: string): Counts
  /** The unit alone. */
  at(path: string): Counts
}

/** Reads who took part, page by page, and counts. */
export async function tallyOf(db: Db, scope: Scope): Promise<Tally> {
  const gathered = new Gathered()
  for await (const rows of commenterPages(db, scope)) for (const row of rows) gathered.add(row)
  const turns = await countTurns(db, scope)
  return tally(gathered, [...turns, ...gathered.turnsFromOutside(scope.path)])
}

/** Comments of one person that came the same way, so that memory grows with people and not with comments. */
interface Cell {
  author: string | null
  unit: string | null
  path: string
  channel: string
  day: string
  comments: number
}

class Gathered {
  readonly cells = new Map<string, Cell>()
  private readonly days = new Map<string, string>()
  /** Submissions that lie in another unit than a comment of theirs, once for each unit. */
  readonly strays = new Map<string, CommenterRow>()

  add(row: CommenterRow): void {
    const { author, said_unit, unit_path, submission_id, home, channel, received_at } = row
    const day = this.dayOf(received_at)
    const key = `${author ?? '\0'}\n${said_unit ?? '\0'}\n${unit_path}\n${channel}\n${day}`
    const known = this.cells.get(key)
    if (known) known.comments++
    else this.cells.set(key, { author, unit: said_unit, path: unit_path, channel, day, comments: 1 })
    if (home !== unit_path) this.strays.set(`${submission_id} ${unit_path}`, row)
  }

  /** The same for a whole hour, so it is reckoned once. */
  private dayOf(time: string): string {
    const hour = time.slice(0, 13)
    const known = this.days.get(hour)
    if (known !== undefined) return known
    const day = localDay(time)
    this.days.set(hour, day)
    return day
  }

  /** Each unit with comments of a submission from elsewhere, once for each such submission. */
  unitsOfStrays(): string[] {
    return [...this.strays.values()].map(row => row.unit_path)
  }

  /** The same for units with those below them: those in which the submission itself does not lie. */
  treesOfStrays(): string[] {
    const found = new Map<string, string>()
    for (const { unit_path, home, submission_id } of this.strays.values()) {
      for (const path of pathsDownTo(unit_path)) if (!home.startsWith(path)) found.set(`${submission_id} ${path}`, path)
    }
    return [...found.values()]
  }

  /** Submissions outside the scope of which a comment lies inside: each a turn of the scope too, as in its ledger. */
  turnsFromOutside(scope: string): TurnRow[] {
    const outside = [...this.strays.values()].filter(row => !row.home.startsWith(scope))
    const once = new Map(outside.map(row => [row.submission_id, row]))
    return [...once.values()].map(({ home, channel, received_at }) => ({
      unit_path: home,
      channel,
      hour: received_at.slice(0, 13),
      submissions: 1
    }))
  }
}

/** Cells counted before other requests get their turn. */
const cellsAtOnce = 5_000

async function tally(gathered: Gathered, turns: TurnRow[]): Promise<Tally> {
  const cells = [...gathered.cells.values()]
  const { personOf } = identifyPeople(cells)
  const [all, channels, days, units, trees] = [new Sums(), new Sums(), new Sums(), new Sums(), new Sums()]
  let nameless = 0
  for (const [i, { path, channel, day, comments, ...said }] of cells.entries()) {
    if (i % cellsAtOnce === 0) await others()
    const person = personOf(said)
    if (person === null) nameless += comments
    all.addComments('', person, comments)
    channels.addComments(channel, person, comments)
    days.addComments(day, person, comments)
    units.addComments(path, person, comments)
    for (const above of pathsDownTo(path)) trees.addComments(above, person, comments)
  }
  for (const { unit_path, channel, hour, submissions } of turns) {
    all.addSubmissions('', submissions)
    channels.addSubmissions(channel, submissions)
    days.addSubmissions(localDay(`${hour}:00:00Z`), submissions)
    units.addSubmissions(unit_path, submissions)
    for (const above of pathsDownTo(unit_path)) trees.addSubmissions(above, submissions)
  }
  for (const path of gathered.unitsOfStrays()) units.addSubmissions(path, 1)
  for (const path of gathered.treesOfStrays()) trees.addSubmissions(path, 1)
  return {
    total: all.of(''),
    nameless,
    byChannel: channels.each(),
    byDay: days.each(),
    below: path => trees.of(path),
    at: path => units.of(path)
  }
}

/** "/a/b/" → "/a/", "/a/b/": a unit with those above it. */
function pathsDownTo(path: string): string[] {
  const ids = path.split('/').filter(Boolean)
  return ids.map((_, i) => `/${ids.slice(0, i + 1).join('/')}/`)
}
