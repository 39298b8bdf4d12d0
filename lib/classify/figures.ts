import type { Remark } from '../model/comment.ts'
import type { Clause } from './clauses.ts'
import type { Request } from './edit.ts'
import { isPlaceNoun } from './places.ts'
import type { Reading, Unit } from './reading.ts'
import { figureAt, quoteValue, valueAfter, type Value } from './values.ts'
import { counterpart, quotedWords } from './variants.ts'

interface Levels {
  original: string | null
  replacement: string
}

/**
 * Targets moved up or down: "nâng chỉ tiêu N từ X lên Y", "nâng 95% … lên 98%", "chỉ đề ra X …, nên nâng lên Y",
 * "Nâng lên “Y”" beside a quoted passage. Null where no new figure is said.
 */
export function levelEdit({ reading, clauses, main, remark }: Request): Levels | null {
  for (const clause of clauses) {
    if (clause.force === 0 || clause.negated || (main && clause.sentence !== main.sentence && clause !== main)) continue
    const end = spanEnd(reading, clauses, clause)
    for (let at = clause.first; at < end; at++) {
      if (!reaches(reading, clause, at)) continue
      const fresh = valueAfter(reading, at, end)
      if (!fresh || (!fresh.quoted && reading.units[fresh.first]?.type !== 'number') || isNumbering(fresh.text))
        continue
      const original =
        before(reading, clause.first, at) ?? fieldPart(remark, fresh) ?? earlierTarget(reading, clause, fresh)
      return { original, replacement: fresh.text }
    }
  }
  return null
}

/** A clause that raises or lowers runs on over commas: "Nâng tỷ lệ hội viên được học, tập huấn từ 85% lên 90%". */
function spanEnd(reading: Reading, clauses: Clause[], clause: Clause): number {
  const role = reading.units[clause.action]?.role
  if (role !== 'level' && role !== 'move' && role !== 'replace') return clause.end
  let end = clause.end
  for (const next of clauses) {
    if (next.from > clause.from && next.sentence === clause.sentence && next.sort === 'other' && next.first === end + 1)
      end = next.end
  }
  return end
}

/** The mark before the new figure: "lên", "xuống còn", "nên để", "phải là" with a figure behind it. */
function reaches(reading: Reading, clause: Clause, at: number): boolean {
  const unit = reading.units[at] as Unit
  if (unit.role === 'reach') return true
  if (reading.units[at + 1]?.type !== 'number') return false
  if (unit.role === 'into' && isFigured(reading, clause, at)) return true
  if (at !== clause.action) return false
  return unit.role === 'into' || (unit.role === 'use' && /(?:để|de|mức|muc)$/.test(unit.text))
}

/** "từ 40% thành 45%": a figure behind "từ" makes "thành" and "bằng" links between figures. */
function isFigured(reading: Reading, clause: Clause, at: number): boolean {
  return reading.units.slice(clause.first, at).some((u, k, all) => u.type === 'number' && all[k - 1]?.plain === 'tu')
}

function isNumbering(text: string): boolean {
  return /^\d{1,2}(?:\.\d{1,2})+$/.test(text)
}

/** The figure or quoted words between the verb and "lên": with "từ" before it, else the first. */
function before(reading: Reading, first: number, at: number): string | null {
  const figures: Value[] = []
  for (let i = first; i < at; i++) {
    const unit = reading.units[i] as Unit
    if (unit.type === 'quote') return quoteValue(reading, i).text
    const figure = figureAt(reading, i, at)
    if (!figure) continue
    const lead = reading.units[i - 1]
    if (lead?.plain === 'tu') return figure.text
    if (isPlaceNoun(lead)) continue
    figures.push(figure)
    i = figure.end - 1
  }
  return figures[0]?.text ?? null
}

function fieldPart(remark: Remark, fresh: Value): string | null {
  const passage = quotedWords(remark.quoted)
  if (passage === '') return null
  if (fresh.quoted) return counterpart(passage, fresh.text)
  const unit = fresh.text.endsWith('%') ? '%' : ''
  const figures = [...passage.matchAll(/\d+(?:[.,]\d+)*\s?%?/g)]
    .map(m => m[0].trim())
    .filter(f => f.endsWith('%') === (unit === '%'))
  return figures.length === 1 ? (figures[0] as string) : null
}

const targetLeads = /(?:chi tieu|de ra|du thao|dat ra|ghi|muc|giao|chi la|muc tieu|quy dinh|xac dinh|neu)$/
const resultLeads =
  /(?:ket qua|dat duoc|lam duoc|thuc hien duoc|nhiem ky truoc|nhiem ky qua|nam truoc|thuc hien|da dat|dat)$/

/** Where the clause names only the new figure: the figure of the same sort that an earlier clause calls the target. */
function earlierTarget(reading: Reading, clause: Clause, fresh: Value): string | null {
  const percent = fresh.text.endsWith('%')
  let best: { text: string; score: number } | null = null
  let lead = ''
  for (const [i, unit] of reading.units.entries()) {
    if (unit.from >= fresh.from) break
    if (unit.type === 'stop' && unit.text !== ':') lead = ''
    if (unit.type !== 'number') {
      lead = `${lead} ${unit.plain}`.slice(-60)
      continue
    }
    const text = reading.raw.slice(unit.from, unit.to)
    const place = /(?:trang|dong|muc|diem|khoan|thu|nam|so|dieu|phan|tr|d)$/.test(lead) && !lead.endsWith('chi tieu')
    if (!place && text.endsWith('%') === percent && magnitude(text) === magnitude(fresh.text) && text !== fresh.text) {
      const score = nearness(lead, targetLeads) - nearness(lead, resultLeads) + (i >= clause.first ? 1 : 0)
      if (best === null || score > best.score) best = { text, score }
    }
    lead = `${lead} #`
  }
  return best?.text ?? null
}

function magnitude(figure: string): number {
  if (figure.endsWith('%')) return 0
  return /^\d{1,3}(?:\.\d{3})+$/.test(figure) ? 4 : Math.min(3, (/^\d+/.exec(figure)?.[0] ?? '').length)
}

/** 3 where the lead ends with one of the words, less the more words follow it, 0 where there is none. */
function nearness(lead: string, words: RegExp): number {
  const list = lead.trim().split(' ')
  for (let back = 0; back < 8 && list.length > 0; back++) {
    if (words.test(list.join(' '))) return 3 - back * 0.3
    list.pop()
  }
  return 0
}
