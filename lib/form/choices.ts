import { headingLabels } from '../draft/heading-labels.ts'
import type { Draft } from '../model/draft.ts'
import { wholeDraft } from './words.ts'

/** What the field for the heading offers: the whole draft, then every heading once, with its page where known. */
export function headingChoices(draft: Draft): string[] {
  const byId = new Map(draft.outline.map(heading => [heading.id, heading]))
  const labels = [...headingLabels(draft)].map(([id, label]) => {
    const page = draft.paragraphs[byId.get(id)?.paragraph ?? -1]?.page ?? null
    return page === null ? label : `${label} (tr. ${page})`
  })
  return [wholeDraft, ...labels]
}
