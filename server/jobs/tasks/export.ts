import type { Ledger, Synthesis } from '../../../lib/model/synthesis.ts'
import { changesBetween } from '../../../lib/report/changes.ts'
import { readSnapshot, snapshotOf } from '../../../lib/report/snapshot.ts'
import { Failure } from '../../../lib/model/result.ts'
import { record } from '../../audit/chain.ts'
import type { Services } from '../../http/context.ts'
import { buildReport } from '../../reports/build.ts'
import { settingsOf } from '../../reports/settings-of.ts'
import { synthesisOf } from '../../reports/synthesis-of.ts'
import { getConsultation } from '../../store/consultations.ts'
import { addReport, lastReport, type ReportFile } from '../../store/reports.ts'
import { getUnit } from '../../store/units.ts'
import type { Task, Work } from '../task.ts'

interface Built {
  files: ReportFile[]
  ledger: Ledger
  /**
   * What is otherwise than in the last frozen version: its number, and the original that holds the changes (JSON); null where there is
   * none.
   */
  changes: { since: number; sha256: string } | null
  settings: string
  path: string
}

/** Writes the unit's report as a draft: every file, kept by its content; the job's output names them. */
export const exportTask: Task<'export'> = {
  async run(services, work) {
    const { files, ledger, changes } = await build(services, work)
    return { files, ledger, changes }
  }
}

/** Writes the report and freezes it: from then on it stays as it is, whatever is decided later. */
export const freezeTask: Task<'freeze'> = {
  async run(services, work) {
    const { store, now } = services
    const built = await build(services, work)
    const at = now().toISOString()
    const by = work.by ?? ''
    const { unit, report } = work.input
    const synthesis = built.files.find(f => f.name === 'synthesis.json')?.sha256 ?? ''
    await store.write(async tx => {
      await addReport(tx, {
        consultation_id: work.consultation,
        id: report,
        unit_id: unit,
        unit_path: built.path,
        frozen_at: at,
        frozen_by: by,
        synthesis,
        settings: built.settings,
        files: JSON.stringify(built.files),
        ledger: JSON.stringify(built.ledger)
      })
      await record(
        tx,
        { consultation: work.consultation, actor: by, action: 'report.freeze', object: report, detail: { synthesis } },
        now()
      )
    })
    return { report }
  }
}

async function build(services: Services, work: Work<'export' | 'freeze'>): Promise<Built> {
  const { store, originals } = services
  const { consultation: id, input, progress } = work
  const consultation = await getConsultation(store.db, id)
  const unit = await getUnit(store.db, id, input.unit)
  if (consultation === null || unit === null) throw new Failure('not-found')
  const { settings } = await settingsOf(store.db, consultation, unit.id)
  await progress('read', 0, null)
  const synthesis = await synthesisOf(store.db, { consultation: id, unit: unit.id, path: unit.path })
  // An account that does not balance is a fault of the program: such a report must not leave the house (G1).
  const { ledger } = synthesis
  if (!ledger.balanced) {
    const { received, reported, setAside } = ledger
    throw new Failure('ledger-unbalanced', { received, reported, setAside: setAside.length })
  }
  const files = await buildReport(synthesis, settings, originals, (_name, done, of) => progress('write', done, of))
  const changes = await changesSince(services, id, unit.id, synthesis)
  return { files, ledger, changes, settings: JSON.stringify(settings), path: unit.path }
}

async function changesSince(
  { store, originals }: Services,
  consultation: string,
  unit: string,
  synthesis: Synthesis
): Promise<Built['changes']> {
  const last = await lastReport(store.db, consultation, unit)
  if (last === null) return null
  const before = readSnapshot(new TextDecoder().decode(await originals.read(last.synthesis)))
  const changes = changesBetween(before, snapshotOf(synthesis))
  const { sha256 } = await originals.keep(new TextEncoder().encode(JSON.stringify(changes)))
  return { since: last.number, sha256 }
}
