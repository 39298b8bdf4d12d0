import { tally } from '../group/people.ts'
import type { Comment } from '../model/comment.ts'
import type { ReportContext } from './context.ts'

/** Comments, people and units: counts of different things, never added to each other (handbook 1). Nameless comments are nobody. */
export interface Support {
  comments: number
  people: number
  units: number
}

export function supportOf(context: ReportContext, comments: Comment[]): Support {
  const { people, units } = tally(comments, context.people)
  return { comments: comments.length, people, units }
}
