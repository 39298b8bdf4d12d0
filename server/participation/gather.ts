import type { StaffContext } from '../http/context.ts'
import { allUnits, meetingsByUnit } from '../store/participation.ts'
import { tallyOf, type Tally } from './tally.ts'
import { unitLines, type UnitLine } from './units-table.ts'

/** Everything the pages about units need, counted. */
export async function gatherUnits({ store, scope }: StaffContext): Promise<{ tally: Tally; lines: UnitLine[] }> {
  const units = await allUnits(store.db, scope)
  const tally = await tallyOf(store.db, scope)
  return { tally, lines: unitLines(units, tally, await meetingsByUnit(store.db, scope)) }
}
