import type { Remark } from '../model/comment.ts'
import type { Clause } from './clauses.ts'
import type { Request } from './edit.ts'
import { isPlaceNoun } from './places.ts'
import type { Reading, Unit } from './reading.ts'
import { figureAt, quoteValue, slice, valueAfter, withMeasure, type Value } from './values.ts'
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
      if (!fresh || (!fresh.quoted && reading.units[fresh.first]?.type !== 'number')) continue
      if (movesWords(reading, clause, at)) continue
      if (isNumbering(fresh.text) || isPlaceNoun(reading.units[fresh.first - 1]) || isLength(reading, fresh)) continue
      const old =
        before(reading, clause.first, at) ??
        (fieldPart(remark, fresh) === null ? earlierTarget(reading, clause, fresh) : null)
      if (old) return withUnits(reading, old, fresh)
      const original = fieldPart(remark, fresh)
      return { original, replacement: original === null ? fresh.text : asBare(original, fresh.text) }
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
  if (
    unit.role === 'reach' ||
    (unit.role === 'move' && /^(?:lên|xuống|len|xuong)$/.test(unit.text.split(' ').at(-1) ?? ''))
  )
    return true
  if (reading.units[at + 1]?.type !== 'number') return false
  if (unit.role === 'into' && isFigured(reading, clause, at)) return true
  if (at !== clause.action) return false
  return unit.role === 'into' || (unit.role === 'use' && /(?:để|de|mức|muc)$/.test(unit.text))
}

/** "từ 40% thành 45%": a figure behind "từ" makes "thành" and "bằng" links between figures. */
function isFigured(reading: Reading, clause: Clause, at: number): boolean {
  if (reading.units[clause.action]?.role === 'level') return true
  return reading.units.slice(clause.first, at).some((u, k, all) => u.type === 'number' && all[k - 1]?.plain === 'tu')
}

/** "Chuyển câu “A” từ mục 5 lên mục 3": words are moved, no figure is raised. */
function movesWords({ units }: Reading, clause: Clause, at: number): boolean {
  return units[clause.action]?.role === 'move' && units.slice(clause.first, at).some(u => u.type === 'quote')
}

/** "rút còn 15 trang": the length of the draft, none of its figures. */
export function isLength({ units }: Reading, figure: Value): boolean {
  return /^(?:trang|dòng)$/.test(units[figure.end]?.text ?? '')
}

function isNumbering(text: string): boolean {
  return /^\d{1,2}(?:\.\d{1,2})+$/.test(text)
}

/** The figure or quoted words between the verb and "lên": with "từ" before it, else the first. */
function before(reading: Reading, first: number, at: number): Value | null {
  const figures: Value[] = []
  for (let i = first; i < at; i++) {
    const unit = reading.units[i] as Unit
    if (unit.type === 'quote') return quoteValue(reading, i)
    const figure = figureAt(reading, i, at)
    if (!figure) continue
    const lead = reading.units[i - 1]
    if (lead?.plain === 'tu') return figure
    if (isPlaceNoun(lead)) continue
    figures.push(figure)
    i = figure.end - 1
  }
  return figures[0] ?? null
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

/** The new figure without the words of measure that the old one is cited without. */
function asBare(original: string, fresh: string): string {
  const figure = /^\d[\d.,]*/.exec(fresh)?.[0]
  return figure !== undefined && /^\d[\d.,]*$/.test(original) ? figure : fresh
}

const targetLeads = /(?:chi tieu|de ra|du thao|dat ra|ghi|muc|giao|chi la|muc tieu|quy dinh|xac dinh|neu)$/
const resultLeads =
  /(?:ket qua|dat duoc|lam duoc|thuc hien duoc|nhiem ky truoc|nhiem ky qua|nam truoc|thuc hien|da dat|dat)$/

/** Where the clause names only the new figure: the figure of the same sort that an earlier clause calls the target. */
function earlierTarget(reading: Reading, clause: Clause, fresh: Value): Value | null {
  const percent = fresh.text.endsWith('%')
  let best: { at: number; score: number } | null = null
  let lead = ''
  for (const [i, unit] of reading.units.entries()) {
    if (unit.from >= fresh.from) break
    if (unit.type === 'stop' && unit.text !== ':') lead = ''
    if (unit.type !== 'number') {
      lead = `${lead} ${unit.plain}`.slice(-60)
      continue
    }
    const text = reading.raw.slice(unit.from, unit.to)
    const place =
      /(?:trang|dong|muc|diem|khoan|thu|nam|so|dieu|phan|tr|d)$/.test(lead) && !/(?:chi tieu|con so)$/.test(lead)
    if (
      (!place || percent) &&
      text.endsWith('%') === percent &&
      magnitude(text) === magnitude(fresh.text) &&
      text !== fresh.text
    ) {
      const score = nearness(lead, targetLeads) - nearness(lead, resultLeads) + (i >= clause.first ? 1 : 0)
      if (best === null || score > best.score) best = { at: i, score }
    }
    lead = `${lead} #`
  }
  return best && figureAt(reading, best.at, reading.units.length)
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

/** The two figures with the words of measure they share. */
export function withUnits(reading: Reading, old: Value, fresh: Value): { original: string; replacement: string } {
  const more = withMeasure(reading, old, fresh)
  const longer = (v: Value): string => {
    if (v.quoted) return v.text
    const end = v.end + more
    return slice(reading, v.first, isHour(reading, end) ? end + 1 : end).text
  }
  return evened(longer(old), longer(fresh))
}

/** "2 giờ sáng": the part of the day belongs to the hour. */
function isHour({ units }: Reading, end: number): boolean {
  return (
    /^(?:giờ|gio)$/.test(units[end - 1]?.text ?? '') &&
    /^(?:sáng|trưa|chiều|tối|đêm|khuya)$/.test(units[end]?.text ?? '')
  )
}

/** Both figures with "đồng", or neither. */
function evened(original: string, replacement: string): { original: string; replacement: string } {
  const coin = /\s(?:đồng|dong)$/u
  if (coin.test(original) === coin.test(replacement)) return { original, replacement }
  return { original: original.replace(coin, ''), replacement: replacement.replace(coin, '') }
}
