import { clausesOf, type Clause } from '../classify/clauses.ts'
import { read, type Reading } from '../classify/reading.ts'
import { readRequest } from '../classify/request.ts'
import { remarkOf, type Request } from '../model/comment.ts'
import { jointsOf, type Joint } from './joints.ts'
import type { Span } from './span.ts'

/** Cuts edits that stand in one text ("sửa “A” thành “B”; đồng thời bỏ từ “C”") apart, from the left. */
export function cutEdits(raw: string, span: Span): Span[] {
  const text = raw.slice(span.start, span.end)
  const reading = read(text)
  const clauses = clausesOf(reading)
  const pieces: Span[] = []
  let start = 0
  const piece = (end: number): Span => {
    const place = placeAt(clauses, start)
    return {
      start: span.start + start,
      end: span.start + end,
      place: place ? { start: span.start + place.start, end: span.start + place.end } : null
    }
  }
  for (const joint of jointsOf(reading, clauses)) {
    const left = text.slice(Math.max(joint.from, start), joint.end)
    if (joint.start <= start || !separate(left, text.slice(joint.start, joint.to), joint)) continue
    pieces.push(piece(joint.end))
    start = joint.start
  }
  return [...pieces, piece(text.length)]
}

const pointing = /(?:^|\s)(?:này|đó|trên|như vậy|nói trên|như thế|nay|tren)(?=[\s,.;]|$)/iu

/** Two requests, each of which can stand alone. */
function separate(left: string, right: string, joint: Joint): boolean {
  if (left.trimEnd().endsWith('?')) return false
  const [a, b] = [left, right].map(text => readRequest(remarkOf(text))) as [Request, Request]
  if (b.kind === 'approve' || a.kind === 'approve') return false
  if (joint.strong) return commands(left) && commands(right)
  if (isFull(a) && isFull(b) && !continues(a, b)) return true
  const twoMoves = a.kind === 'move' && b.kind === 'move'
  return joint.commands && !twoMoves && !pointing.test(right) && right.split(/\s+/).length >= 5
}

/** Words to be changed and new ones, words to add with their place, or words to go. */
function isFull(request: Request): boolean {
  const { edit, kind } = request
  if (!edit) return false
  if (edit.original !== null && edit.replacement !== null) return true
  if (kind === 'add')
    return edit.replacement !== null && request.quotes.some(q => q.role === 'anchor' || q.role === 'context')
  return kind === 'delete' && edit.original !== null
}

/** "thừa chữ “A”, bỏ chữ “A”", "“A” …: sửa “a” thành “b”": the right part only says the left one again. */
function continues(a: Request, b: Request): boolean {
  const said = a.edit?.original
  if (said === null || said === undefined) return false
  if (said === b.edit?.original) return true
  return a.edit?.replacement === null && b.edit?.replacement !== null && said.includes(b.edit?.original ?? '\n')
}

function commands(text: string): boolean {
  const reading: Reading = read(text)
  return clausesOf(reading).some(c => {
    return c.sort === 'request' && c.action >= 0 && reading.units[c.action]?.role !== 'keep'
  })
}

/** Words at a start that only say where. */
function placeAt(clauses: Clause[], start: number): { start: number; end: number } | null {
  const first = clauses.findIndex(c => c.from >= start)
  let last = first
  while (clauses[last]?.sort === 'place') last++
  if (first < 0 || last === first || last === clauses.length) return null
  return { start: (clauses[first] as Clause).from, end: (clauses[last - 1] as Clause).to }
}
