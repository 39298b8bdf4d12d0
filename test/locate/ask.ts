import { expect } from 'chai'
import { remarkOf, type Location, type Remark } from '../../lib/model/comment.ts'
import type { Draft } from '../../lib/model/draft.ts'
import { readRequest } from '../../lib/classify/request.ts'
import { indexDrafts, type DraftIndex } from '../../lib/locate/draft-index.ts'
import { locate } from '../../lib/locate/locate.ts'

const indexes = new Map<Draft, DraftIndex>()

/** Where a remark is put in a draft. */
export function locateIn(
  draft: Draft,
  fields: Partial<Remark> & { text: string },
  previous: Location | null = null
): Location {
  const index = indexes.get(draft) ?? indexDrafts([draft])
  indexes.set(draft, index)
  const remark = remarkOf(fields.text, fields)
  return locate(remark, readRequest(remark), index, previous)
}

/** A location in short: the paragraph's first words, the heading's number and title, "draft" or "look". */
export function shortly(draft: Draft, location: Location): string {
  if (location.status === 'document') return 'draft'
  if (location.status === 'unresolved') return 'look'
  if (location.paragraph !== null) return (draft.paragraphs[location.paragraph]?.text ?? '').slice(0, 40)
  const heading = draft.outline.find(h => h.id === location.heading)
  return `§ ${heading?.number ?? ''} ${heading?.title ?? ''}`.trim()
}

export type Said = string | (Partial<Remark> & { text: string })

/** The remark is put where the answer begins: a paragraph's words, "§ number title", "draft" or "look". */
export function check(draft: Draft, rules: Record<string, [said: Said, where: string][]>): void {
  for (const [rule, rows] of Object.entries(rules)) {
    describe(rule, () => {
      for (const [said, where] of rows) {
        const fields = typeof said === 'string' ? { text: said } : said
        const title = [fields.context?.join(' '), fields.place, fields.text].filter(s => s).join(' ⟶ ')
        it(title, () => {
          const answer = shortly(draft, locateIn(draft, fields))
          expect(answer.slice(0, where.length)).to.equal(where)
        })
      }
    })
  }
}
