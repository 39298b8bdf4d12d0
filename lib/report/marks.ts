import type { Synthesis } from '../model/synthesis.ts'

/**
 * The mark of each group as reports print it, by group id: "g1", "g2" … in the order of the synthesis. Ids come from
 * content and are too long to be read aloud; marks hold within one synthesis, whose JSON gives both.
 */
export function marksOf(synthesis: Synthesis): Map<string, string> {
  return new Map(synthesis.groups.map((group, i) => [group.id, `g${i + 1}`]))
}
