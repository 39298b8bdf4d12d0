import type { Comment } from '../model/comment.ts'
import type { ReportContext } from './context.ts'
import { supportOf } from './people.ts'
import { join, mark, name, type Run } from './run.ts'

/** Who said it: names, each unit once behind its people; for many people the units with their number of people. */
export function whoOf(context: ReportContext, comments: Comment[]): Run[] {
  const units = new Map<string | null, Comment[]>()
  for (const comment of comments) units.set(comment.unit, [...(units.get(comment.unit) ?? []), comment])
  const short = supportOf(context, comments).people > context.settings.namesMost
  const parts = [...units].map(([unit, own]) => (short ? unitCount(context, unit, own) : unitNames(context, unit, own)))
  return join(parts, '; ')
}

function unitNames(context: ReportContext, unit: string | null, comments: Comment[]): Run[] {
  const names = new Map(comments.map(c => [context.people.personOf(c) ?? c.submission, c.author]))
  const people = [...names.values()].filter(author => author !== unit || author === null)
  if (people.length === 0 && unit !== null) return [name(unit)]
  const listed = join(
    people.map(author => [author === null ? context.say('author-unknown') : name(author)]),
    ', '
  )
  return unit === null ? listed : [...listed, mark(' ('), name(unit), mark(')')]
}

function unitCount(context: ReportContext, unit: string | null, comments: Comment[]): Run[] {
  const { people } = supportOf(context, comments)
  const label = unit === null ? context.say('unit-unknown') : name(unit)
  return [label, mark(' ('), context.say('people-of-unit', { n: people }), mark(')')]
}

/** "3 ý kiến, 3 người, 2 đơn vị"; what is not known is left out. */
export function supportRun(context: ReportContext, comments: Comment[]): Run {
  const { comments: n, people: p, units: u } = supportOf(context, comments)
  if (p === 0) return context.say('opinions', { n })
  return u === 0 ? context.say('support-no-unit', { n, p }) : context.say('support', { n, p, u })
}
