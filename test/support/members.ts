import { readFile } from 'node:fs/promises'
import { readDraft } from '../../lib/draft/draft.ts'
import { applyLayout } from '../../lib/draft/layout.ts'
import type { Draft } from '../../lib/model/draft.ts'
import type { Services } from '../../server/http/context.ts'
import { createConsultation, updateConsultation, type ConsultationChanges } from '../../server/store/consultations.ts'
import { addDraft, setModel, updateDraft } from '../../server/store/drafts.ts'
import type { DraftRow } from '../../server/store/schema.ts'
import type { Scope } from '../../server/store/store.ts'
import { addUnit, scopeOf } from '../../server/store/units.ts'

export interface MemberConsultation {
  /** "/gop-y/ABCDEFGH" */
  home: string
  consultation: string
  root: Scope
  unit: { id: string; code: string; name: string }
  draft: Draft
}

export interface MemberSettings {
  consultation?: ConsultationChanges
  draft?: Partial<DraftRow>
  /** Another text than the sample's. */
  model?: Draft
}

const topics = [
  { id: '1', title: 'Chủ đề Đại hội', hints: ['chủ đề', 'khẩu hiệu'] },
  { id: '2', title: 'Kết quả nhiệm kỳ', hints: ['kết quả', 'ưu điểm'] },
  { id: '3', title: 'Các chỉ tiêu', hints: [] }
]

let sample: Promise<Draft> | undefined

/** The sample's draft with the pages and lines of its official PDF. */
export function sampleDraft(): Promise<Draft> {
  sample ??= (async () => {
    const read = await readDraft('d1', 'draft.docx', await readFile('samples/draft.docx'))
    return (await applyLayout(read.value, await readFile('samples/draft.pdf'))).value
  })()
  return sample
}

/** A consultation that is open (November 2026), with the sample's draft read and one unit below the root. */
export async function memberConsultation(
  services: Services,
  settings: MemberSettings = {}
): Promise<MemberConsultation> {
  const model = settings.model ?? (await sampleDraft())
  const at = '2026-11-01T01:00:00.000Z'
  return services.store.write(async tx => {
    const made = await createConsultation(tx, {
      title: 'Góp ý Đại hội Đoàn Khối',
      body: 'Đoàn Khối Cảng và Dịch vụ',
      topics,
      at
    })
    const root = scopeOf(made.root)
    const { id, code, version } = made.consultation
    const open = { state: 'open', opens_on: '2026-11-01', closes_on: '2026-11-30' }
    await updateConsultation(tx, id, version, { ...open, ...settings.consultation })
    const unit = await addUnit(tx, root, { parent: made.root.id, name: 'Chi đoàn Kho lạnh', members: 30, at })
    const file = { file: 'draft.docx', original: model.sha256, layout: null, online: true }
    const draft = await addDraft(tx, {
      consultation: id,
      title: 'Dự thảo Báo cáo trình Đại hội lần thứ V',
      ...file,
      at
    })
    await setModel(tx, id, draft.id, { model, issues: [], topicMap: {}, readingCopy: null })
    if (settings.draft) await updateDraft(tx, id, draft.id, settings.draft)
    return {
      home: `/gop-y/${code}`,
      consultation: id,
      root,
      unit: { id: unit.id, code: unit.code, name: unit.name },
      draft: model
    }
  })
}
