import type { Edit, Remark, Request } from '../model/comment.ts'
import { withChosen } from './chosen.ts'
import { clausesOf, type Clause } from './clauses.ts'
import { mainRequest, readEdit, type EditReading } from './edit.ts'
import { kindOf } from './kind.ts'
import { quotesOf } from './quotes.ts'
import { withRange } from './margin-note.ts'
import { read, type Reading } from './reading.ts'
import { readReason } from './reason.ts'
import { saidStance, tickedStance } from './stance.ts'
import { trackedRequest } from './tracked.ts'

/** What a remark asks for: kind, stance, the exact words of the edit, the reason, and the quotations that show the place. */
export function readRequest(remark: Remark): Request {
  const request = readWords(remark)
  return remark.chosen ? withChosen(request, remark.chosen) : request
}

function readWords(remark: Remark): Request {
  if (remark.anchor && remark.anchor.change !== 'comment') return trackedRequest(remark, remark.anchor)
  const reading = read(remark.text)
  const clauses = clausesOf(reading)
  const main = mainRequest(reading, clauses)
  const words = readEdit(reading, clauses, main, remark)
  const edit = withFields(words, remark)
  const ticked = tickedStance(remark.stance)
  const kind = kindOf(reading, clauses, main, { ...words, edit })
  const keeps = words.frame === 'kept' || kind === 'approve'
  const stance =
    ticked ??
    saidStance(reading, clauses, keeps, asksForChange(clauses, main, keeps) || (edit?.replacement ?? null) !== null)
  const silent = kind === 'other' && ticked !== null && ticked !== 'none'
  const request: Request = {
    kind: silent
      ? ticked === 'disagree'
        ? 'object'
        : 'approve'
      : kind === 'other' && isPlaced(remark)
        ? 'propose'
        : kind,
    stance,
    edit,
    reason: readReason(reading, clauses, main, remark, edit),
    quotes: quotesOf(reading, words, edit, remark),
    sure: sureness(reading, clauses, main, words)
  }
  return remark.anchor ? withRange(request, remark, remark.anchor) : request
}

/** A form's own field for new words decides; its field for the draft's words then holds the old ones. */
function withFields(words: EditReading, remark: Remark): Edit | null {
  const proposed = remark.proposed?.trim() ?? ''
  if (proposed === '') return words.edit
  const original = words.edit?.original ?? remark.quoted?.trim() ?? null
  return { original: original === '' ? null : original, replacement: proposed }
}

function asksForChange(clauses: Clause[], main: Clause | null, keeps: boolean): boolean {
  return main !== null && !keeps && clauses.some(c => c.sort === 'request')
}

/** A row of a form that names its place or quotes the draft asks for something, in whatever words. */
function isPlaced(remark: Remark): boolean {
  const fields = [remark.place, remark.quoted, remark.reason]
  return fields.some(f => (f?.trim() ?? '') !== '') && remark.text.trim().split(/\s+/u).length >= 4
}

function sureness(reading: Reading, clauses: Clause[], main: Clause | null, words: EditReading): number {
  const opinion = clauses.some(c => c.sort === 'agree' || c.sort === 'disagree')
  if (main === null) return opinion ? 0.9 : 0.3
  let sure = main.action < 0 ? 0.5 : 0.8
  if (words.edit && (words.frame === 'pair' || words.frame === 'level')) sure += 0.15
  if (!reading.marked) sure -= 0.15
  if ((clauses.at(-1)?.sentence ?? 0) >= 4) sure -= 0.1
  return Math.round(sure * 100) / 100
}
