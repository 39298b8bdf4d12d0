import type { Comment } from '../../lib/model/comment.ts'
import { effectiveComment } from '../../lib/decide/effective.ts'
import type { Decided } from '../../lib/decide/decided.ts'
import type { Draft } from '../../lib/model/draft.ts'
import type { Db } from './store.ts'

/** States of comments that count. */
const counting = ['unsure', 'clear', 'confirmed']

/** How many comments stand at each paragraph of a draft, whoever's they are. */
export async function commentsByParagraph(db: Db, consultation: string, draft: string): Promise<Map<number, number>> {
  const rows = await db
    .selectFrom('comments')
    .select(['paragraph'])
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('consultation_id', '=', consultation)
    .where('draft_id', '=', draft)
    .where('paragraph', '>=', 0)
    .where('state', 'in', counting)
    .groupBy('paragraph')
    .execute()
  return new Map(rows.map(row => [row.paragraph, row.count]))
}

/** What others may see of a comment: its words, never who said them. */
export type OpenComment = Pick<Comment, 'id' | 'text' | 'edit' | 'reason' | 'stance'>

/** The comments at a paragraph, by id, as they hold now; `after` is the last id seen. */
export async function commentsAt(
  db: Db,
  consultation: string,
  draft: Draft,
  paragraph: number,
  page: { after: string; most: number }
): Promise<OpenComment[]> {
  const rows = await db
    .selectFrom('comments')
    .select(['id', 'model', 'decided'])
    .where('consultation_id', '=', consultation)
    .where('draft_id', '=', draft.id)
    .where('paragraph', '=', paragraph)
    .where('state', 'in', counting)
    .where('id', '>', page.after)
    .orderBy('id')
    .limit(page.most)
    .execute()
  return rows.map(row => {
    const { id, text, edit, reason, stance } = effectiveComment(
      JSON.parse(row.model) as Comment,
      JSON.parse(row.decided) as Decided,
      [draft]
    )
    return { id, text, edit, reason, stance }
  })
}
