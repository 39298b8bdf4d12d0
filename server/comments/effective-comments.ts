import type { Decided } from '../../lib/decide/decided.ts'
import { effectiveComment } from '../../lib/decide/effective.ts'
import type { Comment } from '../../lib/model/comment.ts'
import type { Draft } from '../../lib/model/draft.ts'
import { commentPages, decidedOf, readingOf, type CommentParts } from '../store/comments.ts'
import type { Db, Scope } from '../store/store.ts'

/** A comment as it holds now: the program's reading with people's decisions on top, in the group it stands in. */
export interface HeldComment {
  comment: Comment
  decided: Decided
  row: Omit<CommentParts, 'model' | 'decided'>
}

/** All comments of a scope, what is aside or taken back too, those that a cut replaced left out; by id, a page in memory at a time. */
export async function* effectiveComments(db: Db, scope: Scope, drafts: Draft[]): AsyncGenerator<HeldComment> {
  for await (const rows of commentPages(db, scope)) {
    for (const { model, decided: settled, ...row } of rows) {
      const decided = decidedOf({ decided: settled })
      const comment = { ...effectiveComment(readingOf({ model }), decided, drafts), group: row.group_id }
      yield { comment, decided, row }
    }
  }
}
