import type { UnitRow } from '../store/schema.ts'
import type { UnitMeetings } from '../store/participation.ts'
import type { Counts, Tally } from './tally.ts'

/** A unit with those below it, as the coverage of the consultation shows it (G9). */
export interface UnitLine {
  id: string
  name: string
  path: string
  parent: string | null
  /** Members to be asked; null where it is not known of every part. */
  members: number | null
  meetings: number
  attending: number | null
  counts: Counts
  /** Units below it. */
  below: number
  /** Nothing came in from it or from below. */
  silent: boolean
}

/**
 * One line a unit, in the order of the tree. A unit's own number of members is that of the whole with those below; where it has
 * none, the numbers below are added, and one unknown makes the sum unknown.
 */
export function unitLines(units: UnitRow[], tally: Tally, meetings: UnitMeetings[]): UnitLine[] {
  const parts = partsOf(units)
  const members = membersOf(units, parts)
  return units.map(unit => {
    const counts = tally.below(unit.path)
    const held = meetings.filter(m => m.unit_path.startsWith(unit.path))
    const said = held.filter(m => m.attending !== null)
    return {
      id: unit.id,
      name: unit.name,
      path: unit.path,
      parent: unit.parent_id,
      members: members.get(unit.id) ?? null,
      meetings: held.reduce((sum, m) => sum + m.meetings, 0),
      attending: said.length === 0 ? null : said.reduce((sum, m) => sum + (m.attending ?? 0), 0),
      counts,
      below: parts.get(unit.id)?.length ?? 0,
      silent: counts.submissions === 0 && counts.comments === 0
    }
  })
}

/** Unit → ids of those just below it. */
function partsOf(units: UnitRow[]): Map<string, string[]> {
  const parts = new Map<string, string[]>()
  for (const { id, parent_id } of units) {
    if (parent_id === null) continue
    const below = parts.get(parent_id) ?? []
    below.push(id)
    parts.set(parent_id, below)
  }
  return parts
}

/** From the leaves up: units come each before those below it. */
function membersOf(units: UnitRow[], parts: Map<string, string[]>): Map<string, number | null> {
  const members = new Map<string, number | null>()
  for (const { id, members: own } of [...units].reverse()) {
    const below = (parts.get(id) ?? []).map(part => members.get(part) ?? null)
    const sum = below.length > 0 && below.every(n => n !== null) ? below.reduce((a, b) => a + b, 0) : null
    members.set(id, own ?? sum)
  }
  return members
}

/** Units that have nobody below them and sent nothing: whom to remind. */
export function silentUnits(lines: UnitLine[]): UnitLine[] {
  return lines.filter(line => line.silent && line.below === 0)
}
