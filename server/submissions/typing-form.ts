import type { WebForm } from '../../lib/intake/web-form-value.ts'
import { webFormSchema } from '../../lib/intake/web-form-value.ts'
import type { Form } from '../http/form.ts'
import { typedDate } from '../http/form-checks.ts'
import { newId } from '../store/ids.ts'
import type { TypedRow, Typing } from '../store/typing.ts'

export const papers = ['minutes', 'form', 'letter'] as const
const mostRows = 500
const rowsShown = 4

function emptyRow(): TypedRow {
  return { place: '', text: '', reason: '', author: '' }
}

export function emptyTyping(to: string): Typing {
  return { turn: newId(), what: 'minutes', submitter: '', to, date: '', members: '', attending: '', from: '', rows: [] }
}

/** The rows as a page shows them: those typed, and some empty ones behind. */
export function rowsToShow(typing: Typing, more = 0): TypedRow[] {
  const empty = Math.max(more, rowsShown - typing.rows.length, 1)
  return [...typing.rows, ...Array.from({ length: empty }, emptyRow)]
}

/** The posted fields; rows without a word are left out, for they are only room to type in. */
export function typingOf(form: Form, to: string): Typing {
  const column = (name: string): string[] => form.all(name).slice(0, mostRows)
  const [places, texts, reasons, authors] = [column('place'), column('text'), column('why'), column('author')]
  const rows = texts.map((text, i) => ({
    place: oneLine(places[i] ?? ''),
    text: text.trim(),
    reason: (reasons[i] ?? '').trim(),
    author: oneLine(authors[i] ?? '')
  }))
  const what = form.text('what')
  return {
    turn: /^[\w-]{1,40}$/.test(form.text('turn')) ? form.text('turn') : newId(),
    what: (papers as readonly string[]).includes(what) ? what : 'minutes',
    submitter: oneLine(form.text('submitter')),
    to: form.text('to') || to,
    date: form.text('date').slice(0, 20),
    members: form.text('members').slice(0, 9),
    attending: form.text('attending').slice(0, 9),
    from: form.text('from').slice(0, 60),
    rows: rows.filter(row => Object.values(row).some(words => words !== ''))
  }
}

function oneLine(words: string): string {
  return words.replace(/\s+/gu, ' ').trim().slice(0, 500)
}

/** The paper as it is kept and read: every row a comment in its own words. `typing` has passed its checks. */
export function webFormOf(typing: Typing, consultation: string, unit: string): WebForm {
  const number = (text: string): number | null => (text === '' ? null : Number(text))
  const minutes = typing.what === 'minutes'
  return {
    schema: webFormSchema,
    channel: typing.what as (typeof papers)[number],
    consultation,
    turn: typing.turn,
    submitter: typing.submitter || null,
    unit,
    date: typing.date === '' ? null : typedDate(typing.date),
    meeting: minutes ? { attending: number(typing.attending), members: number(typing.members), asked: null } : null,
    comments: typing.rows
      .filter(row => row.text !== '')
      .map(row => ({
        draft: null,
        target: { type: 'none' },
        stance: 'none',
        kind: null,
        text: row.text,
        edit: null,
        reason: row.reason || null,
        author: row.author || null,
        unit: null,
        place: row.place || null
      }))
  }
}
