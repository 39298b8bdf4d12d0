import { folded } from '../text/fold.ts'
import { bare } from '../text/quotations.ts'

const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu

/** Lower case, marks kept, the tone moved to the end of its syllable ("hòa" and "hoà" are one), marks of writing dropped. */
function spoken(text: string): string {
  return (
    text
      .normalize('NFD')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}%]+/gu) ?? []
  )
    .map(word => word.replace(tones, '') + (word.match(tones) ?? []).join(''))
    .join(' ')
}

/**
 * How exactly a passage of the draft is what the member wrote: 1 letter for letter, .98 but for capitals, .95 but for
 * marks of writing or the place of a tone mark, .93 typed without marks, .75 with other tone or vowel marks (a typing
 * error, or another word).
 */
export function gradeQuote(said: string, printed: string, unmarked: boolean): number {
  const a = bare(said).normalize('NFC').replace(/\s+/g, ' ')
  const b = bare(printed).normalize('NFC').replace(/\s+/g, ' ')
  if (a === b) return 1
  if (a.toLowerCase() === b.toLowerCase()) return 0.98
  if (spoken(a) === spoken(b)) return 0.95
  return unmarked && folded(a) === a.toLowerCase() ? 0.93 : 0.75
}
