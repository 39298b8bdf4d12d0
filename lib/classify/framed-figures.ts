import type { Request } from './edit.ts'
import type { Pair } from './slip-pair.ts'
import { slice } from './values.ts'

/** A figure with the words that lead it ("tốp 3", "trước năm 2029"). */
const framed = /^((?:\p{L}+\s){1,3})(\d[\d.,]*%?)$/u

/**
 * A quoted figure with the words that lead it, and the same words with another figure behind it, quoted or not: “trước năm
 * 2029” là quá lâu, rút về trước năm 2027. Null where the words do not come again.
 */
export function framedFigures({ reading, clauses, filled }: Request): Pair | null {
  if ((clauses.at(-1)?.sentence ?? 0) >= 3) return null
  for (const [i, old] of filled.entries()) {
    const lead = framed.exec(old.text)?.[1]?.toLowerCase()
    if (lead === undefined) continue
    const other = filled.slice(i + 1).find(f => f.text !== old.text && framed.exec(f.text)?.[1]?.toLowerCase() === lead)
    if (other) return { original: old.text, replacement: other.text }
    const size = lead.trim().split(/\s+/u).length
    for (let at = old.end; at + size < reading.units.length; at++) {
      if (reading.units[at + size]?.type !== 'number') continue
      const value = slice(reading, at, at + size + 1)
      const said = framed.exec(value.text)
      if (said?.[1]?.toLowerCase() === lead && value.text.toLowerCase() !== old.text.toLowerCase())
        return { original: old.text, replacement: value.text }
    }
  }
  return null
}
