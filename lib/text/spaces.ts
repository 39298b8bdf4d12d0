import { limits } from '../model/limits.ts'

const longRun = new RegExp(`\\s{${limits.spaces + 1},}`, 'gu')

/**
 * A text as read from a file, without the rest of rows of spaces, tabs or line breaks longer than limits.spaces: nobody says
 * anything with them, and a pattern that looks for spaces before a sign takes quadratic time on them.
 */
export function withoutLongRuns(text: string): string {
  return text.replace(longRun, run => run.slice(0, limits.spaces))
}
