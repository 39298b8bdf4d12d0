import { folded } from '../text/fold.ts'
import { bare } from '../text/quotations.ts'
import { spoken } from './spoken.ts'

/** How exactly a passage of the draft is what the member wrote, 0 to 1. */
export type Grade = (printed: string) => number

/**
 * The grade of passages for words as typed, which are made ready once for all passages: 1 letter for letter, .98 but for
 * capitals, .95 but for marks of writing or the place of a tone mark, .93 typed without marks, .75 with other tone or
 * vowel marks (a typing error, or another word).
 */
export function gradesFor(said: string, unmarked: boolean): Grade {
  const a = plain(said)
  const lower = a.toLowerCase()
  let sound: string | null = null
  const other = unmarked && folded(a) === lower ? 0.93 : 0.75
  return printed => {
    if (printed === a) return 1
    const b = plain(printed)
    if (a === b) return 1
    if (lower === b.toLowerCase()) return 0.98
    return (sound ??= spoken(a)) === spoken(b) ? 0.95 : other
  }
}

function plain(text: string): string {
  return bare(text).normalize('NFC').replace(/\s+/g, ' ')
}
