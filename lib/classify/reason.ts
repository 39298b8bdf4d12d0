import type { Edit, Remark } from '../model/comment.ts'
import { argues, couldArgue, states } from './argument.ts'
import { cleaned, closingWords } from './closing-words.ts'
import type { Clause } from './clauses.ts'
import type { Role } from './lexicon.ts'
import type { Reading, Unit } from './reading.ts'

/** What a reason is looked for in: the clause that asks (or for want of one, tells the fault) and the words exchanged. */
interface Plea {
  reading: Reading
  clauses: Clause[]
  main: Clause | null
  edit: Edit | null
}

/**
 * Why the comment asks for it, as a slice of the raw text: the form's field; else what a reason word opens ("vì", "để",
 * "cho khớp với", "kẻo"); else what is argued behind the request, before it, or at its own end. Null where it says none.
 */
export function readReason(
  reading: Reading,
  clauses: Clause[],
  main: Clause | null,
  remark: Remark,
  edit: Edit | null
): string | null {
  const field = remark.reason?.trim() ?? ''
  if (/\p{L}/u.test(field)) return field
  const plea: Plea = {
    reading,
    clauses,
    main: main && (main.action >= 0 || main.force >= 3) ? main : (spoken(reading, clauses, edit) ?? main),
    edit
  }
  const long = (clauses.at(-1)?.sentence ?? 0) >= 3
  if (long) return argument(plea) ?? marked(plea)
  const found = marked(plea)
  // "…, để 80% thôi" opens like a purpose and is the request.
  const opened =
    found !== null &&
    edit?.replacement &&
    found.includes(edit.replacement) &&
    found.length < edit.replacement.length + 20
      ? null
      : found
  if (opened !== null && isShort(opened)) return before(plea) ?? opened
  const after = behind(plea)
  const said = edit?.replacement && after?.includes(edit.replacement) ? null : after
  return opened ?? better(said, before(plea)) ?? (plea.main ? closingWords(reading, plea.main) : null)
}

/** "cho mềm", "cho chắc ăn": what is argued before says more. */
function isShort(reason: string): boolean {
  if (/^để\s.*(?:là vừa|là đủ|thôi)$/iu.test(reason)) return true
  return (
    /^cho\s(?!dễ|phù hợp|hợp|đúng|khớp|thống nhất|đồng bộ|chính xác|đầy đủ|gọn|ngắn|rõ)/iu.test(reason) &&
    reason.trim().split(/\s+/u).length <= 3
  )
}

const sayingSo = /^(?:không|đừng|chớ|chỉ|cứ|khong|dung|chi)\s/iu

/** What follows a request argues for it, unless it only says once more what not to do. */
function better(behind: string | null, before: string | null): string | null {
  if (behind === null || before === null) return behind ?? before
  return sayingSo.test(behind) && before.length > behind.length ? before : behind
}

/** Without a clause that commands: the one with the new words, else the first that asks a question or finds fault. */
function spoken(reading: Reading, clauses: Clause[], edit: Edit | null): Clause | null {
  const at = edit?.replacement ? reading.raw.lastIndexOf(edit.replacement) : -1
  if (at >= 0) return clauses.find(c => at >= c.from && at < c.to) ?? null
  const telling = new Set<Role>(['question', 'lack', 'fault', 'unsuited'])
  return (
    clauses.find(c => c.sort === 'disagree') ??
    clauses.find(c => reading.units.slice(c.first, c.end).some(u => u.role && telling.has(u.role))) ??
    clauses.find(c => reading.units[c.first]?.role === 'not') ??
    clauses.find(c => reading.units[c.first]?.role === 'effort') ??
    null
  )
}

/** A clause that a reason word opens, with the clauses that carry it on. */
function marked({ reading, clauses, main }: Plea): string | null {
  const starts = clauses.map((c, i) => (c.sort === 'reason' && opensReason(reading, c) ? i : -1)).filter(i => i >= 0)
  const best = starts.find(i => roleOf(reading, clauses[i]) === 'because') ?? starts[0]
  if (best === undefined) return null
  const first = clauses[best] as Clause
  let last = first
  for (const clause of clauses.slice(best + 1)) {
    if (clause.force > 0 || clause.sort === 'agree' || clause.sort === 'disagree') break
    if (clause.sort === 'reason' && opensReason(reading, clause) && clause.sentence !== last.sentence) break
    if (clause.sort === 'place') break
    if (clause.sentence > last.sentence && main && main.from > first.from) break
    last = clause
  }
  return cleaned(reading.raw.slice(first.from, last.to))
}

function roleOf(reading: Reading, clause: Clause | undefined): string | null {
  return clause ? (reading.units[clause.first]?.role ?? null) : null
}

function opensReason(reading: Reading, clause: Clause): boolean {
  for (let i = clause.first; i < Math.min(clause.end, clause.first + 2); i++) {
    const role = reading.units[i]?.role
    if (role === 'because' || role === 'purpose') return clause.end - i > 1 || !isBare(reading.units[i] as Unit)
  }
  return false
}

/** A reason word with nothing behind it gives no reason ("tránh", "vì"). */
function isBare(unit: Unit): boolean {
  return !unit.text.includes(' ')
}

/** Long comments: everything argued between the opinion at the start and the request at the end (or behind it). */
function argument({ reading, clauses, main }: Plea): string | null {
  if (!main) return null
  const head = clauses[0] as Clause
  const opening =
    head.sort === 'disagree' || head.sort === 'agree' || head.force >= 3 || cites(reading, head) ? head.sentence : -1
  const inside = clauses.filter(c => c.sentence > opening && c.sentence < main.sentence)
  const after = clauses.filter(c => c.sentence > main.sentence)
  const part = words(inside) >= words(after) ? inside : after
  if (part.length === 0) return null
  return cleaned(reading.raw.slice((part[0] as Clause).from, (part.at(-1) as Clause).to))
}

function words(clauses: Clause[]): number {
  return clauses.reduce((n, c) => n + (c.end - c.first), 0)
}

function cites(reading: Reading, clause: Clause): boolean {
  return reading.units.slice(clause.first, clause.end).some(u => u.role === 'cite')
}

/** Verbs whose objects are often a list: what follows a comma only argues if it is a statement. */
const listing = new Set<Role>(['add', 'mention', 'clarify', 'restructure', 'effort', 'lack'])

/** What follows the request and asks for nothing: "…; không phải mọi người đều thuộc diện này". */
function behind({ reading, clauses, main, edit }: Plea): string | null {
  if (!main) return null
  const colon = reading.units[main.end]?.text === ':'
  const later = clauses.slice(clauses.indexOf(lastOf(reading, clauses, main, edit)) + 1)
  if (later[0] && colon && spellsOut(reading, main))
    return stripped(reading, later[0].first, (later.at(-1) as Clause).end)
  // What a colon brings in otherwise is what is asked for.
  const rest = colon ? later.filter(c => c.sentence > main.sentence) : later
  const verb = reading.units[main.action]?.role ?? null
  const listed = edit === null && main.sort !== 'disagree' && (verb === null || listing.has(verb))
  const first = rest.find(c => argues(reading, c, true) || (couldArgue(reading, c) && isFree(reading, c, main, listed)))
  if (!first) return null
  const tail = rest.filter(c => c.from >= first.from && c.action < 0 && c.sort !== 'place' && c.sort !== 'agree')
  return stripped(reading, first.first, (tail.at(-1) ?? first).end)
}

/** The last clause of the request: the one that commands, or the one that ends with its new words. */
function lastOf(reading: Reading, clauses: Clause[], main: Clause, edit: Edit | null): Clause {
  const at = edit?.replacement ? reading.raw.lastIndexOf(edit.replacement) : -1
  return clauses.find(c => c.from > main.from && c.sentence === main.sentence && at >= c.from && at < c.to) ?? main
}

/** "kiểm tra lại: …", "cộng sai: …": what the colon brings in is the fault found. */
function spellsOut(reading: Reading, main: Clause): boolean {
  if (reading.units[main.action]?.role === 'check') return true
  return main.action < 0 && reading.units.slice(main.first, main.end).some(u => u.role === 'fault')
}

function isFree(reading: Reading, clause: Clause, main: Clause, listed: boolean): boolean {
  const role = reading.units[clause.first]?.role
  if (role === 'inside' || role === 'anchor') return false
  return clause.sentence > main.sentence ? clause.end - clause.first >= 4 : !listed && clause.end - clause.first >= 3
}

/** What precedes the request and finds fault: "Tiêu đề quá dài, nên …", "40 trang dài quá, rút ngắn …". */
function before({ reading, clauses, main }: Plea): string | null {
  if (!main) return null
  const earlier = clauses.slice(0, clauses.indexOf(main))
  const colon = earlier.at(-1)
  if (colon && reading.units[colon.end]?.text === ':' && spellsOut(reading, colon)) {
    const right = sum(reading, main)
    if (right) return right
  }
  const first = earlier.find(c => argues(reading, c, false))
  const last = earlier.findLast(c => couldArgue(reading, c))
  if (first && last) return stripped(reading, headOf(reading, earlier, first).first, last.end)
  if (main.action < 0) return null
  const at = reading.units.findIndex((u, i) => i >= main.first && i < main.action && states(reading, u))
  const said = reading.units
    .slice(at + 1, main.action)
    .filter(u => u.type === 'word' || (u.role && !silent.has(u.role)))
  return at < 0 || said.length === 0 ? null : stripped(reading, at, main.action)
}

/** "Sĩ số nhà trẻ, mẫu giáo khác phổ thông": what a comma joins to the statement belongs to it. */
function headOf(reading: Reading, clauses: Clause[], first: Clause): Clause {
  let at = clauses.indexOf(first)
  while (at > 0) {
    const before = clauses[at - 1] as Clause
    const joined = before.sort === 'other' && before.force === 0 && before.sentence === first.sentence
    if (!joined || reading.units[before.end]?.text !== ',' || isNaming(reading, before)) break
    at--
  }
  return clauses[at] as Clause
}

function isNaming(reading: Reading, clause: Clause): boolean {
  return reading.units.slice(clause.first, clause.end).some(u => u.type === 'quote' || u.role === 'opening')
}

const silent = new Set<Role>(['ask', 'must', 'wish', 'term', 'opening'])

/** "Bảng 2 cộng sai: 12 + 8 phải bằng 20 chứ không phải 21": the right sum is the argument. */
function sum(reading: Reading, main: Clause): string | null {
  const until = reading.units.findIndex((u, i) => i > main.first && i < main.end && u.role === 'instead')
  return until < 0 ? null : stripped(reading, main.first, until)
}

/** The raw words of units [first, end) without the place or the quotation they speak of. */
function stripped(reading: Reading, first: number, end: number): string | null {
  let from = first
  while (from < end - 1 && (reading.units[from]?.role === 'term' || reading.units[from]?.role === 'inside')) from++
  from = reading.units[from]?.type === 'quote' && from < end - 1 ? from + 1 : first
  return cleaned(reading.raw.slice((reading.units[from] as Unit).from, (reading.units[end - 1] as Unit).to))
}
