import type { Request } from './edit.ts'
import type { Role } from './lexicon.ts'
import type { Reading, Unit } from './reading.ts'
import { slice } from './values.ts'
import { isSlip, quotedWords, slipInside } from './variants.ts'

/** Wrong words and the right ones, as slices of the text (or of the form's field). */
export interface Pair {
  original: string
  replacement: string
}

/**
 * Two wordings that differ by a slip of the pen, wherever the right one stands: “A” viết sai, đúng là “B”; “A” là lỗi gõ
 * của “B”; “A” mà viết vậy, “B” mới phải; A gõ lộn B; A -> B; or “B” alone beside the field that quotes the slip.
 * Null where no such pair is said, or where neither is chosen ("“A” và “B” dùng lẫn lộn").
 */
export function slipPair(request: Request): Pair | null {
  if ((request.clauses.at(-1)?.sentence ?? 0) >= 3) return null
  return quotedPair(request) ?? plainPair(request.reading) ?? arrowPair(request.reading) ?? beside(request)
}

/** More quotations than this make no pair of a wrong wording and the right one, and all against all would cost time. */
const mostQuotations = 12

function quotedPair({ reading, filled }: Request): Pair | null {
  if (filled.length > mostQuotations) return null
  for (const [i, first] of filled.entries()) {
    const second = filled.slice(i + 1).find(f => f.text !== first.text && isSlip(first.text, f.text))
    if (!second) continue
    const chosen = filled.slice(i + 1).find(f => f !== second && (f.text === first.text || f.text === second.text))
    if (chosen) return { original: chosen.text === first.text ? second.text : first.text, replacement: chosen.text }
    if (second.mark?.role === 'instead' || second.mark?.role === 'mistyped')
      return { original: second.text, replacement: first.text }
    if (first.slot === 'new') continue
    const told = reading.units.slice(first.end, second.first)
    const after = reading.units[second.end]
    const before = reading.units[first.first - 1]
    const faulty = reading.units.slice(0, first.first).some(u => u.role === 'fault') && told.some(links)
    if (faulty || told.some(settles) || /^(?:mới|moi) /.test(after?.text ?? '') || before?.role === 'replace')
      return { original: first.text, replacement: second.text }
    return null
  }
  return null
}

const settling = new Set<Role>(['into', 'replace', 'rewrite'])
const relating = /nhau|mâu thuẫn|khớp|vênh|chênh|thống nhất|nhất quán|đồng (?:bộ|nhất)/

/** Words that say which of two wordings is right. */
function settles(unit: Unit): boolean {
  if (unit.role !== null && settling.has(unit.role)) return true
  if (unit.role === 'fault') return !relating.test(unit.text)
  return /^(?:mới|là lỗi|chữa|nhầm|lộn|mô|đâu)(?: |$)/.test(unit.text)
}

function links(unit: Unit): boolean {
  return unit.role === 'into' || /^(?:là|thành|la|thanh|,|:)$/.test(unit.text)
}

/** Words between which no quotation marks show where they begin: as many on each side of the link as differ by a slip. */
function plainPair(reading: Reading): Pair | null {
  const { units } = reading
  for (const [at, unit] of units.entries()) {
    const arrow = unit.text === '→'
    if (!arrow && !(unit.role === 'fault' && /nhầm|sai|lộn|lỗi|trật|nham|lon/.test(unit.text))) continue
    let right = at + 1
    while (/^(?:là|của|thành|từ|chữ|cho)$/.test(units[right]?.text ?? '')) right++
    for (let n = 6; n >= (arrow ? 1 : 2); n--) {
      if (!isWords(units, right, n) || (arrow && isWords(units, right, n + 1) && n < 6)) continue
      for (let left = at - n; left >= Math.max(0, at - n - 4); left--) {
        if (!isWords(units, left, n)) continue
        const pair = {
          original: slice(reading, left, left + n).text,
          replacement: slice(reading, right, right + n).text
        }
        if (pair.original !== pair.replacement && isSlip(pair.original, pair.replacement)) return pair
        if (arrow) break
      }
    }
  }
  return null
}

/** "giao lưu -> trao đổi": a line that is nothing but words, an arrow and words. */
function arrowPair(reading: Reading): Pair | null {
  const { units } = reading
  const at = units.findIndex(u => u.text === '→')
  if (at < 1 || units.some((u, i) => i > at && u.text === '→')) return null
  const colon = units.findLastIndex((u, i) => i < at && (u.text === ':' || u.text === ','))
  const last = units.at(-1)?.type === 'stop' ? units.length - 1 : units.length
  const [left, right] = [at - colon - 1, last - at - 1]
  if (left > 8 || right > 8 || !isWords(units, colon + 1, left) || !isWords(units, at + 1, right)) return null
  if (left < 1 || right < 1) return null
  return { original: slice(reading, colon + 1, at).text, replacement: slice(reading, at + 1, last).text }
}

function isWords(units: Unit[], at: number, count: number): boolean {
  if (at < 0 || at + count > units.length) return false
  return units.slice(at, at + count).every(u => u.type === 'word' || (u.type === 'mark' && u.text !== '→'))
}

/** "Viết cho đúng chính tả: “B”": the field quotes the draft with the slip in it. */
function beside({ reading, filled, remark }: Request): Pair | null {
  const passage = quotedWords(remark.quoted)
  const only = filled.length === 1 ? filled[0] : undefined
  if (
    passage === '' ||
    !only ||
    !(reading.units.some(u => u.role === 'fault') || /chính tả|chinh ta/iu.test(reading.raw))
  )
    return null
  const slip = passage.includes(only.text) ? null : slipInside(passage, only.text)
  return slip === null ? null : { original: slip, replacement: only.text }
}
