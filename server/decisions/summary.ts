import type { DecisionRow } from '../store/schema.ts'
import type { Action, Recorded } from './change.ts'

const actions = new Set<string>([
  'confirm',
  'place',
  'kind',
  'stance',
  'topic',
  'edit',
  'cut',
  'join',
  'aside',
  'back',
  'group',
  'ungroup',
  'lead',
  'assign',
  'unit',
  'undo'
] satisfies Action[])

export function isAction(word: string): word is Action {
  return actions.has(word)
}

/** The objects of a decision, undone decisions left out. */
export function objectsOf({ changes }: Pick<DecisionRow, 'changes'>): Recorded[] {
  return (JSON.parse(changes) as Recorded[]).filter(c => c.table !== 'decisions')
}

/** How many comments it was about, or other things where it was about none. */
export function countOf(decision: Pick<DecisionRow, 'changes'>): number {
  const objects = objectsOf(decision)
  const comments = objects.filter(o => o.table === 'comments').length
  return comments > 0 ? comments : objects.length
}
