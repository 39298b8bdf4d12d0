import type { GroupSuggestion } from '../../lib/decide/groups.ts'
import { learn, suggest, type Suggestion } from '../../lib/learn/learn.ts'
import type { Services } from '../http/context.ts'
import { setSuggestions } from '../store/comments.ts'
import { slices, type SeenComment } from './keep-groups.ts'

/**
 * Learns from what people settled in this consultation and writes, by difference, what that makes likely for the comments nobody settled:
 * topic, place, group. A suggestion decides nothing; it waits beside the comment for a person.
 * @param near comments that the program's own rules would put with a group people made
 * @returns the suggestions of groups, those of the rules and those learned
 */
export async function keepSuggestions(
  { store }: Pick<Services, 'store'>,
  consultation: string,
  seen: SeenComment[],
  near: GroupSuggestion[]
): Promise<GroupSuggestion[]> {
  const made = suggestionsFor(seen, near)
  const changed = seen.flatMap(one => {
    const found = made.get(one.id)
    const suggestion = found === undefined ? null : JSON.stringify(found)
    return suggestion === one.suggestion ? [] : [{ id: one.id, suggestion }]
  })
  for (const some of slices(changed)) await store.write(tx => setSuggestions(tx, consultation, some))
  return Array.from(made, ([comment, { group }]) => ({ comment, group })).flatMap(({ comment, group }) =>
    group === undefined ? [] : [{ comment, group: group.id, like: group.like }]
  )
}

function suggestionsFor(seen: SeenComment[], near: GroupSuggestion[]): Map<string, Suggestion> {
  const byRules = new Map(near.map(one => [one.comment, { id: one.group, like: one.like, sure: 1 }]))
  const counting = seen.filter(one => one.comment !== null)
  const answers = counting.flatMap(({ program, decided }) => (decided === null ? [] : [{ comment: program, decided }]))
  const learned = answers.length > 0 ? learn(answers) : null
  const made = new Map<string, Suggestion>()
  for (const { id, program, decided, state } of counting) {
    if (state === 'confirmed') continue
    const found: Suggestion = learned === null ? {} : suggest(learned, program)
    const group = byRules.get(id) ?? found.group
    const open: Suggestion = {
      ...(found.topic && decided?.topic === undefined ? { topic: found.topic } : {}),
      ...(found.location && decided?.location === undefined ? { location: found.location } : {}),
      ...(group && decided?.group === undefined ? { group } : {})
    }
    if (Object.keys(open).length > 0) made.set(id, open)
  }
  return made
}
