import type { Clause } from './clauses.ts'
import type { Request } from './edit.ts'
import type { Role } from './lexicon.ts'
import { isLong } from './new-words.ts'
import { isPlaceNoun } from './places.ts'
import type { Reading, Unit } from './reading.ts'
import type { Filled } from './slots.ts'
import { figureAt, isWording, isWordTerm, valueAfter, wordLimit } from './values.ts'
import { quotedWords } from './variants.ts'

/** Words to stay as they are ("giữ nguyên cụm từ “A”", "giữ nguyên chỉ tiêu 1.000 …"), or null. */
export function keptWords({ reading, main, filled }: Request): string | null {
  if (!main || reading.units[main.action]?.role !== 'keep') return null
  const quoted = filled.find(f => f.slot === 'kept' || (f.clause === main && f.slot === 'subject'))
  if (quoted) return quoted.text
  for (let i = main.action + 1; i < main.end; i++) {
    const figure = figureAt(reading, i, main.end)
    if (figure && !isPlaceNoun(reading.units[i - 1])) return figure.text
  }
  return null
}

const goneRoles = new Set<Role>(['delete', 'surplus', 'avoid', 'fault', 'replace'])

/** Words to go, or faulty words for which no others are given; null where none are said. */
export function goneWords(request: Request): string | null {
  const { reading, clauses, main, remark } = request
  const near = isLong(clauses) ? request.filled.filter(f => f.clause.sentence === main?.sentence) : request.filled
  const filled = near.filter(f => !isAside(request, f))
  const old =
    filled.find(f => f.slot === 'old' && f.mark?.role && goneRoles.has(f.mark.role)) ??
    filled.find(f => f.slot === 'old')
  if (old) return old.text
  const verb = main ? reading.units[main.action] : undefined
  const named = filled.find(f => f.slot === 'subject' && isNamed(reading, f))
  const faulty = reading.units.some(u => (u.role === 'fault' && !relating.test(u.text)) || u.role === 'surplus')
  if (named && (verb?.role === 'delete' || (faulty && verb?.role !== 'clarify' && verb?.role !== 'check')))
    return named.text
  const shown = verb?.role === 'delete' && main ? pointedBack(reading, main, filled) : null
  if (shown !== null) return shown
  if (
    verb?.role === 'delete' &&
    /^(?:câu|đoạn|ý|nội dung|dòng|cụm|cau|doan|noi dung|dong) (?:này|trên|đó|ấy|nay|tren|do)$/.test(
      objectOf(reading, main)
    )
  )
    return quotedWords(remark.quoted) || null
  const only = filled.length === 1 ? filled[0] : undefined
  if (only && verb?.role === 'replace' && quotedWords(remark.quoted).includes(only.text)) return only.text
  return unquotedGone(request)
}

/** Faults between two passages: neither is simply to go. */
const relating = /nhau|mâu thuẫn|khớp|vênh|chênh|thống nhất|nhất quán|đồng (?:bộ|nhất)|trùng số/
const telling = new Set<Role>(['add', 'mention', 'clarify', 'check'])

/** "ghi rõ thời hạn, không để “sớm” chung chung": beside what is asked for, words found wanting are not simply to go. */
function isAside({ reading, main }: Request, value: Filled): boolean {
  const verb = main ? reading.units[main.action]?.role : null
  const refused = /^(?:không|khong|đừng|dung|chớ|cho) /.test(value.mark?.text ?? '')
  return refused && value.clause !== main && verb !== null && verb !== undefined && telling.has(verb)
}

/** The first two words behind the commanding verb. */
function objectOf({ units }: Reading, main: Clause | null): string {
  if (!main) return ''
  const words = units.slice(main.action + 1, Math.min(main.end, main.action + 3)).map(u => u.text)
  return words
    .join(' ')
    .split(' ')
    .slice(0, words[0]?.includes(' ') ? words[0].split(' ').length : 2)
    .join(' ')
}

/** "… viết “A” nghe không ổn, bỏ mấy chữ đó", "“A” là khẩu ngữ, bỏ": the verb speaks of words quoted before it. */
function pointedBack({ units }: Reading, main: Clause, filled: Filled[]): string | null {
  const earlier = filled.filter(
    f => f.end <= main.action && f.slot !== 'anchor' && units[f.first - 1]?.type !== 'number'
  )
  const object = units.slice(main.action + 1, main.end).filter(u => u.role !== 'particle')
  const points = object.every(
    u =>
      u.role === 'term' ||
      u.role === 'question' ||
      /^(?:này|đó|ấy|kia|đi|nay|do|ay|luôn|hết|mấy|hai|những|các|chữ|từ)$/.test(u.text)
  )
  return points && earlier.length === 1 ? (earlier[0] as Filled).text : null
}

/** "bỏ câu cuối", "bỏ câu về …": which sentence, not its words. */
const placed = /^(?:cuối|đầu|thứ|này|đó|trên|dưới|về|có|nói|ở|trong|cuoi|dau|thu|nay)(?: |$)/iu

/** "bỏ cụm từ các loại", "thừa chữ của": plain words named as a word or phrase. */
function unquotedGone({ reading, clauses }: Request): string | null {
  for (const clause of clauses) {
    for (let i = clause.first; i < clause.end; i++) {
      const unit = reading.units[i] as Unit
      const deleting = (unit.role === 'delete' || unit.role === 'avoid') && i === clause.action
      if ((!deleting && unit.role !== 'surplus') || !isWordTerm(reading.units[i + 1])) continue
      const value = valueAfter(reading, i, clause.end)
      if (
        value &&
        isWording(reading, value, wordLimit) &&
        !(placed.test(value.text) && /^(?:câu|cau)$/.test(reading.units[i + 1]?.text ?? ''))
      )
        return value.text
    }
  }
  return null
}

/** A quotation that the text is plainly about: at the start of a clause, or named as words ("câu “…”"). */
function isNamed(reading: Reading, value: Filled): boolean {
  const before = reading.units[value.first - 1]
  return (
    before === undefined ||
    before.type === 'stop' ||
    before.role === 'term' ||
    before.role === 'cite' ||
    /^(?:chỗ|cho|ở chỗ)$/.test(before.text) ||
    before.role === 'use'
  )
}

/** Words doubted without others being given: "xem lại câu “A”", "không tin con số 99%". */
export function checkedWords({ reading, clauses, main, filled }: Request): string | null {
  const quoted = filled.find(f => f.slot === 'checked')
  if (quoted) return quoted.text
  const doubted = (main && reading.units[main.action]?.role === 'check') || clauses.some(c => c.sort === 'disagree')
  const at = doubted
    ? reading.units.findIndex(u => u.role === 'term' && /^(?:con số|con so|số liệu)$/.test(u.text))
    : -1
  return at < 0 ? null : (figureAt(reading, at + 1, reading.units.length)?.text ?? null)
}
