import { nameUnits } from '../../lib/intake/file-unit.ts'
import type { Intake } from '../../lib/intake/submission.ts'
import type { Submission } from '../../lib/model/comment.ts'
import type { UnitRow } from '../store/schema.ts'
import type { Db, Scope } from '../store/store.ts'
import { listUnits, unitByName } from '../store/units.ts'

/** More units than this are not looked for in file names. */
const mostNames = 5_000

/** Gives papers that name no unit the one that their file's name spells out, where the scope has just one such (lib/intake/file-unit). */
export async function nameByFile(db: Db, scope: Scope, intakes: Intake[]): Promise<void> {
  if (intakes.every(({ submission }) => submission.unit !== null || submission.submitter !== null)) return
  const units = await listUnits(db, scope, { limit: mostNames })
  nameUnits([...intakes, ...units.map(unit => ({ submission: { ...nobody, unit: unit.name }, remarks: [] }))])
}

/** Stands for a unit that somebody has written from: only its name is looked at. */
const nobody: Submission = {
  id: '',
  file: '',
  sha256: '',
  channel: 'form',
  submitter: null,
  unit: null,
  date: null,
  comments: [],
  issues: [],
  duplicateOf: null,
  unreadable: false,
  meeting: null
}

/**
 * The unit a paper belongs to: the one it names, if it lies in the receiving unit's tree, else the receiving unit itself, with the issue
 * `unit-unknown` where it names one that is not there.
 */
export async function unitOf(
  db: Db,
  receiving: Scope,
  submission: Submission
): Promise<{ unit: Pick<UnitRow, 'id' | 'path'>; unknown: boolean }> {
  const own = { id: receiving.unit, path: receiving.path }
  if (submission.unit === null) return { unit: own, unknown: false }
  const found = await unitByName(db, receiving, submission.unit)
  return found === null ? { unit: own, unknown: true } : { unit: found, unknown: false }
}
