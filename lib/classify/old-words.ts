import type { Clause } from './clauses.ts'
import type { Request } from './edit.ts'
import type { Role } from './lexicon.ts'
import { markBefore } from './new-words.ts'
import { isPlaceNoun } from './places.ts'
import type { Reading, Unit } from './reading.ts'
import type { Filled } from './slots.ts'
import { isWording, slice, valueAfter, wordLimit, type Value } from './values.ts'
import { counterpart, quotedWords, slipInside } from './variants.ts'

/**
 * The words that the new ones replace: quoted as such; else the words the sentence is about; else unquoted words between
 * the marks; else what the form's field quotes of the draft. Null where none are said.
 */
export function oldWords(request: Request, fresh: Value): string | null {
  const quoted = quotedOld(request, fresh)
  if (quoted) return quoted
  const plain = unquotedOld(request, fresh)
  if (plain) return plain
  if (isHeadingNumber(fresh.text)) return otherNumber(request.reading, fresh)
  return fromField(request, fresh)
}

function quotedOld({ reading, clauses, filled }: Request, fresh: Value): string | null {
  const cased = casedTwin(reading, filled, fresh)
  if (cased) return cased
  const others = filled.filter(f => (f.end <= fresh.first || f.first >= fresh.end) && f.text !== fresh.text)
  const own = clauseOf(clauses, fresh)
  const same = (f: Filled): boolean => f.clause.sentence === own?.sentence
  const old =
    others.findLast(f => f.slot === 'old' && same(f)) ??
    others.findLast(f => f.slot === 'old' && f.mark?.role !== 'fault')
  const earlier = others.filter(
    f => (f.slot === 'subject' || f.slot === 'moved' || f.clause.sort === 'disagree') && f.first < fresh.first
  )
  const found = old ?? earlier.findLast(same) ?? earlier.at(-1)
  if (!found) return null
  const first = others.find(f => f.slot === found.slot) ?? found
  return (speaksOfSlips(reading) ? slipInside(first.text, fresh.text) : null) ?? found.text
}

/** The text speaks of slips or of one spelling for all: then only the differing word of a longer quotation is meant. */
function speaksOfSlips(reading: Reading): boolean {
  return reading.units.some(u => u.role === 'unify' || u.role === 'fault')
}

function clauseOf(clauses: Clause[], value: Value): Clause | undefined {
  return clauses.find(c => value.first >= c.first && value.first < c.end)
}

/** Viết hoa / viết thường: the same words in the other case, cited nearby. */
function casedTwin(reading: Reading, filled: Filled[], fresh: Value): string | null {
  const role = markBefore(reading, fresh)?.role
  if (role !== 'capital' && role !== 'small') return null
  for (const other of filled) {
    const twin = other.first === fresh.first ? null : sameLetters(other.text, fresh.text)
    if (twin !== null) return twin
  }
  return null
}

function sameLetters(passage: string, words: string): string | null {
  const at = passage.toLowerCase().indexOf(words.toLowerCase())
  const found = at < 0 ? null : passage.slice(at, at + words.length)
  return found === words ? null : found
}

const oldMarks = new Set<Role>(['replace', 'delete', 'avoid', 'instead', 'move'])

/** "sửa hai phong trào thành ba phong trào", "dùng A thay cho B": plain words behind the verb. */
function unquotedOld({ reading, clauses }: Request, fresh: Value): string | null {
  const own = clauseOf(clauses, fresh)
  for (const clause of clauses) {
    if (own && clause.sentence !== own.sentence) continue
    for (let i = clause.first; i < clause.end; i++) {
      const unit = reading.units[i] as Unit
      if (clause.force === 0 && !isSlipMark(unit)) continue
      if (!unit.role || !(oldMarks.has(unit.role) || isSlipMark(unit)) || (i > fresh.first && unit.role !== 'instead'))
        continue
      const value = valueAfter(reading, i, clause.end)
      if (value && value.first !== fresh.first && isOld(reading, value, fresh)) return value.text
    }
  }
  return subjectWords(reading, fresh)
}

/** "ghi nhầm năm 2017", "viết sai …": the words behind are the wrong ones. */
function isSlipMark(unit: Unit): boolean {
  return unit.role === 'fault' && /^(?:ghi|viết|gõ|đánh|đánh máy|in) (?:nhầm|sai)$/.test(unit.text)
}

function isOld(reading: Reading, value: Value, fresh: Value): boolean {
  if (isHeadingNumber(value.text) !== isHeadingNumber(fresh.text)) return false
  return !isPlaceNumber(reading, value) && isWording(reading, value, wordLimit)
}

/** "đổi tên mục 3": the number names the place, it is not to be changed. */
function isPlaceNumber(reading: Reading, value: Value): boolean {
  return !value.quoted && /^\d{1,2}$/.test(value.text) && isPlaceNoun(reading.units[value.first - 1])
}

/** "chữ đề sửa thành để": plain words right before the linking mark, named as a word or phrase. */
function subjectWords(reading: Reading, fresh: Value): string | null {
  const { units } = reading
  let end = fresh.first - 1
  while (end > 0 && units[end]?.role !== 'into') end--
  let first = end
  while (first > 0 && end - first < 6 && units[first - 1]?.type === 'word') first--
  if (first === end || units[first - 1]?.role !== 'term') return null
  const value = slice(reading, first, end)
  return isWording(reading, value, 6) ? value.text : null
}

/** "III", "4.2.1", "b": the number of a heading or point. */
export function isHeadingNumber(text: string): boolean {
  return /^(?:[IVX]{1,5}|\d+(?:\.\d{1,2})+|[a-eđ])[.)]?$/.test(text)
}

/** The other number of the same shape that the text names as the double one. */
function otherNumber(reading: Reading, fresh: Value): string | null {
  const shape = (text: string): string => text.replace(/\d+/g, '0').replace(/[IVX]+/g, 'I')
  const found = reading.units.find(
    u => u.from < fresh.from && shape(reading.raw.slice(u.from, u.to)) === shape(fresh.text)
  )
  return found ? reading.raw.slice(found.from, found.to) : null
}

const replacing = new Set<Role>(['replace', 'rewrite', 'into', 'reach', 'use', 'unify', 'capital', 'small'])

/** The words of the form's field "Nội dung dự thảo" that the new words stand for. */
function fromField({ remark, main, reading }: Request, fresh: Value): string | null {
  const passage = quotedWords(remark.quoted)
  const role = markBefore(reading, fresh)?.role
  if (passage === '' || !main || !role || !replacing.has(role)) return null
  return role === 'capital' || role === 'small' ? sameLetters(passage, fresh.text) : counterpart(passage, fresh.text)
}
