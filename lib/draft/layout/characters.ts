import { fold } from '../../text/fold.ts'

/**
 * The characters that are compared: NFC, lower case, without spaces, quotes and dashes in one form, without marks that
 * only one side has (emphasis in Markdown, the glyphs of bullets). `at[i]` is the UTF-16 offset in the raw text.
 */
export interface Characters {
  text: string
  at: number[]
}

/** Emphasis and heading marks of Markdown, bullets and boxes, private-use glyphs of symbol fonts, invisible characters. */
const silent = /[\s*_#•▪■●○◦·□☐☑☒✓✔\u00ad\u200b-\u200f\ue000-\uf8ff\ufeff]/u

/** The characters of a raw text that count when a draft is compared with its printed form. */
export function charactersOf(raw: string): Characters {
  const form = fold(raw, { marks: false })
  const at: number[] = []
  let text = ''
  for (let i = 0; i < form.text.length; i++) {
    const plain = compared(form.text[i] as string)
    for (let k = 0; k < plain.length; k++) at.push(form.at[i] as number)
    text += plain
  }
  return { text, at }
}

const known = new Map<string, string>()

/** "…" as three dots, "ﬁ" as two letters, "⁽¹⁾" as plain digits and brackets: which of them a PDF holds is chance. */
function compared(ch: string): string {
  let plain = known.get(ch)
  if (plain === undefined) {
    plain = silent.test(ch) ? '' : ch.normalize('NFKC').replace(/\s/g, '')
    if (known.size < 5_000) known.set(ch, plain)
  }
  return plain
}

/** The compared characters alone. */
export function keyOf(raw: string): string {
  return charactersOf(raw).text
}
