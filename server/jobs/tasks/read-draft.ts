import { topicsInNewer } from '../../../lib/classify/newer-topics.ts'
import { suggestTopicMap } from '../../../lib/classify/topic.ts'
import { readDraft } from '../../../lib/draft/draft.ts'
import { applyLayout } from '../../../lib/draft/layout.ts'
import { makeReadingCopy } from '../../../lib/draft/reading-copy.ts'
import type { Draft } from '../../../lib/model/draft.ts'
import type { Result } from '../../../lib/model/result.ts'
import { record } from '../../audit/chain.ts'
import type { Services } from '../../http/context.ts'
import { getConsultation, topicsOf } from '../../store/consultations.ts'
import {
  getDraft,
  issuesOf,
  readModel,
  setModel,
  setUnreadable,
  topicMapOf,
  updateDraft,
  type DraftSummary
} from '../../store/drafts.ts'
import { anyRead } from '../../store/submissions.ts'
import type { Task } from '../task.ts'

/**
 * Reads a draft: its outline and paragraphs, pages and lines from the official PDF, else from our own reading copy where LibreOffice is
 * there, and which topic each heading seems to belong to. What had come in before it is understood again.
 */
export const readDraftTask: Task<'read-draft'> = {
  async run(services, { consultation, input, progress }) {
    const { store, now } = services
    const found = await getDraft(store.db, consultation, input.draft)
    if (found === null) return null
    const row = { ...found, ...input.newer }
    await progress('read', 0, null)
    const bytes = await services.originals.read(row.original)
    const { value: draft, warnings } = await readDraft(row.id, row.file, bytes)
    await progress('layout', 0, null)
    const laid = await laidOut(services, row, draft, bytes)
    const topicMap = await topicsOfHeadings(services, consultation, laid.value)
    const issues = [...warnings, ...laid.warnings]
    await store.write(async tx => {
      const before = input.newer ? await readModel(tx, consultation, row.id) : null
      await setModel(tx, consultation, row.id, { model: laid.value, issues, topicMap, readingCopy: laid.readingCopy })
      if (input.newer) await updateDraft(tx, consultation, row.id, input.newer)
      if (before !== null) {
        const topics = topicsInNewer(topicMapOf(row), before, laid.value, topicMap)
        await updateDraft(tx, consultation, row.id, { topic_map: JSON.stringify(topics) })
      }
      // What still waits will be read against this draft anyway.
      if (await anyRead(tx, consultation)) {
        await services.jobs.add(tx, { consultation, kind: 'understand', input: { reason: 'draft' }, by: 'system' })
      }
      await record(
        tx,
        {
          consultation,
          actor: 'system',
          action: 'draft.read',
          object: `draft/${row.id}`,
          detail: {
            headings: laid.value.outline.length,
            paragraphs: laid.value.paragraphs.length,
            pages: laid.value.pages
          }
        },
        now()
      )
    })
    return { draft: row.id }
  },
  async gaveUp(tx, { consultation, input }, problem) {
    const row = await getDraft(tx, consultation, input.draft)
    if (row === null) return
    // Read before: comments stand on it, so it stays as it was, with the issue.
    if ((await readModel(tx, consultation, row.id)) === null) await setUnreadable(tx, consultation, row.id, [problem])
    else
      await updateDraft(tx, consultation, row.id, {
        state: 'ready',
        issues: JSON.stringify([...issuesOf(row), problem])
      })
  }
}

type LaidOut = Result<Draft> & { readingCopy: string | null }

/** The copy is kept among the originals: people cite its pages and lines, so it has to be given out. */
async function laidOut({ originals }: Services, row: DraftSummary, draft: Draft, bytes: Uint8Array): Promise<LaidOut> {
  if (row.layout !== null) return { ...(await applyLayout(draft, await originals.read(row.layout))), readingCopy: null }
  const { value, warnings } = await makeReadingCopy(draft, bytes)
  const kept = value.pdf === null ? null : await originals.keep(value.pdf)
  return { value: value.draft, warnings, readingCopy: kept?.sha256 ?? null }
}

async function topicsOfHeadings(
  { store }: Services,
  consultation: string,
  draft: Draft
): Promise<Record<string, string>> {
  const row = await getConsultation(store.db, consultation)
  const topics = row === null ? [] : topicsOf(row)
  if (topics.length === 0) return {}
  return Object.fromEntries(suggestTopicMap([draft], topics).get(draft.id) ?? new Map<string, string>())
}
