import type { Draft } from '../model/draft.ts'
import type { EditWords } from './edit-words.ts'
import { folded } from '../text/fold.ts'
import { isSyllable } from '../text/syllable.ts'
import { tokensOf } from './tokens.ts'

/** "… là gì", "viết tắt", "ghi đủ chữ": asks what an abbreviation stands for. */
const asksMeaning =
  /\b(?:la (?:cai |chu |tu )?(?:gi|sao)|nghia (?:la )?gi|viet tat|(?:viet|ghi|neu) (?:(?:cho|ra|ro) )?(?:day )?du|viet ro|day du (?:chu|ra)|giai thich|(?:khong|ko|chang) (?:ai )?hieu|giai nghia|chu giai)\b/

/** The abbreviations that stand in a draft, folded: capitals that are no syllables. */
export function abbreviationsOf(draft: Draft | undefined): Set<string> {
  const found = new Set<string>()
  for (const { text } of draft?.paragraphs ?? []) {
    for (const [word] of text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}{3,8}(?![\p{L}\p{N}])/gu)) {
      if (!isSyllable(word)) found.add(folded(word))
    }
  }
  return found
}

/** The one abbreviation of the draft whose meaning a text asks for or an edit spells out, folded; else null. */
export function askedAbbreviation(text: string, edit: EditWords | null, known: ReadonlySet<string>): string | null {
  if (known.size === 0) return null
  if (edit !== null && edit.from.length > 0 && edit.to.length > 0) return speltOut(edit, known)
  const plain = folded(text)
  if (!asksMeaning.test(plain)) return null
  const named = new Set(tokensOf(plain).filter(w => known.has(w)))
  return named.size === 1 ? [...named][0]! : null
}

/** "BHYT" → "bảo hiểm y tế". */
function speltOut({ from, to }: EditWords, known: ReadonlySet<string>): string | null {
  const short = from.length === 1 ? from[0]!.plain : ''
  return known.has(short) && to.map(w => w.plain[0]).join('') === short ? short : null
}
