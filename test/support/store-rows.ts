import { createConsultation } from '../../server/store/consultations.ts'
import type { CommentRow, ConsultationRow, SubmissionRow, UnitRow } from '../../server/store/schema.ts'
import type { Store } from '../../server/store/store.ts'
import { addUnit, scopeOf } from '../../server/store/units.ts'

export const at = '2026-11-20T03:00:00.000Z'

/** A consultation with a small tree of units: Đoàn Khối ⊃ (Sở Y tế ⊃ Bệnh viện Đa khoa), Sở Xây dựng. */
export interface Rows {
  consultation: ConsultationRow
  root: UnitRow
  health: UnitRow
  hospital: UnitRow
  building: UnitRow
}

export async function consultationRows(store: Store): Promise<Rows> {
  return store.write(async tx => {
    const made = await createConsultation(tx, { title: 'Góp ý văn kiện', body: 'Đoàn Khối', topics: [], at })
    const scope = scopeOf(made.root)
    const add = (parent: UnitRow, name: string, members: number | null) =>
      addUnit(tx, scope, { parent: parent.id, name, members, at })
    const health = await add(made.root, 'Sở Y tế', 120)
    const hospital = await add(health, 'Bệnh viện Đa khoa', 80)
    const building = await add(made.root, 'Sở Xây dựng', null)
    return { ...made, health, hospital, building }
  })
}

/** A submission of a unit as it stands when it was read; give what the test is about. */
export function submissionRow(unit: UnitRow, given: Partial<SubmissionRow> & { id: string }): SubmissionRow {
  return {
    consultation_id: unit.consultation_id,
    unit_id: unit.id,
    unit_path: unit.path,
    file: 'phieu.docx',
    original: given.id,
    bytes: 1000,
    channel: 'form',
    via: 'upload',
    state: 'read',
    aside_reason: null,
    content_key: null,
    duplicate_of: null,
    submitter: null,
    said_unit: null,
    said_on: null,
    folded: null,
    received_at: at,
    received_by: null,
    receipt: null,
    assigned_to: null,
    model: null,
    remarks: null,
    version: 1,
    changed_at: at,
    ...given
  }
}

/** A comment of a submission; give what the test is about. */
export function commentRow(submission: SubmissionRow, given: Partial<CommentRow> & { id: string }): CommentRow {
  return {
    consultation_id: submission.consultation_id,
    submission_id: submission.id,
    position: 1,
    unit_id: submission.unit_id,
    unit_path: submission.unit_path,
    draft_id: null,
    heading_id: null,
    heading_order: -1,
    paragraph: -1,
    topic: null,
    kind: 'add',
    stance: 'none',
    place: 'unresolved',
    sure: 0,
    state: 'unsure',
    aside_reason: null,
    text: 'Đề nghị bổ sung',
    folded: 'de nghi bo sung',
    author: null,
    said_unit: null,
    group_id: null,
    model: '{}',
    decided: '{}',
    decided_by: null,
    decided_at: null,
    suggestion: null,
    version: 1,
    changed_at: at,
    ...given
  }
}
