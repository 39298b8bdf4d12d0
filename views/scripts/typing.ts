/**
 * Typing in by keyboard alone: Enter goes on, Ctrl+Enter gives a new row, Alt and arrows change rows, Ctrl+S saves. Where the place is
 * in the draft is shown while one types, and what is typed is kept on the server every few seconds.
 */
import { fetchJson } from './common.ts'

const form = document.getElementById('typing') as HTMLFormElement
const rows = document.getElementById('rows') as HTMLOListElement
const kept = document.getElementById('kept') as HTMLElement

const askAfter = 500
const keepAfter = 3_000
const tryAgainAfter = 10_000

type Field = HTMLInputElement | HTMLTextAreaElement

function rowOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('.typed-row') : null
}

/** The fields of a row that are shown. */
function fieldsOf(row: Element): Field[] {
  return [...row.querySelectorAll<Field>('textarea, input')].filter(field => field.offsetParent !== null)
}

/** Another empty row behind the last; numbers and ids go on. */
function addRow(): HTMLElement {
  const last = rows.lastElementChild as HTMLElement
  const row = last.cloneNode(true) as HTMLElement
  const number = rows.children.length + 1
  for (const element of row.querySelectorAll<HTMLElement>('[id]'))
    element.id = element.id.replace(/\d+/, String(number))
  for (const label of row.querySelectorAll('label')) label.htmlFor = label.htmlFor.replace(/\d+/, String(number))
  for (const field of fieldsOf(row)) {
    field.value = ''
    field.removeAttribute('aria-invalid')
    field.removeAttribute('aria-describedby')
  }
  row.querySelector('.error')?.remove()
  row.querySelector('.wrong')?.classList.remove('wrong')
  const legend = row.querySelector('legend')
  if (legend) legend.textContent = (form.dataset['row'] ?? '#').replace('#', String(number))
  row.querySelector('.where')?.replaceChildren()
  rows.append(row)
  return row
}

/** The first field of a row, with the caret at its end. */
function enter(row: Element | null): void {
  const [first] = row ? fieldsOf(row) : []
  first?.focus()
  row?.scrollIntoView({ block: 'nearest' })
}

function goOn(field: Field): void {
  const fields = [
    ...form.querySelectorAll<Field | HTMLSelectElement>('input:not([type=hidden]):not([type=radio]), select, textarea')
  ]
  const next = fields.slice(fields.indexOf(field) + 1).find(one => one.offsetParent !== null)
  if (next) next.focus()
  else enter(addRow())
}

function onKey(event: KeyboardEvent): void {
  const row = rowOf(event.target)
  if (event.key === 's' && (event.ctrlKey || event.metaKey)) {
    event.preventDefault()
    form.requestSubmit(form.querySelector<HTMLButtonElement>('button[name=save]'))
  } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    event.preventDefault()
    const empty = [...rows.children].find(one => fieldsOf(one).every(field => field.value === ''))
    enter(empty ?? addRow())
  } else if (event.key === 'Enter' && !event.shiftKey && !event.isComposing && isField(event.target)) {
    event.preventDefault()
    goOn(event.target)
  } else if (row && event.altKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
    event.preventDefault()
    enter(event.key === 'ArrowDown' ? (row.nextElementSibling ?? addRow()) : row.previousElementSibling)
  }
}

function isField(target: EventTarget | null): target is Field {
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type !== 'radio')
}

const asking = new Map<HTMLElement, number>()

function askSoon(row: HTMLElement): void {
  clearTimeout(asking.get(row))
  asking.set(
    row,
    window.setTimeout(() => void ask(row), askAfter)
  )
}

/** Where the row's place is in the draft, said beneath it. An answer that comes late is left aside. */
async function ask(row: HTMLElement): Promise<void> {
  const value = (name: string): string => row.querySelector<Field>(`[name=${name}]`)?.value.trim() ?? ''
  const said = value('place')
  const text = value('text')
  const where = row.querySelector<HTMLElement>('.where')
  if (!where) return
  if (said === '' && text.length < 12) return where.replaceChildren()
  const address = new URL(form.dataset['place'] ?? '', location.href)
  address.searchParams.set('place', said)
  address.searchParams.set('text', text.slice(0, 1_500))
  const reply = await fetchJson(address.href)
  if (!reply.ok || said !== value('place') || text !== value('text')) return
  const found = reply.value as { found: boolean; where: string; passage: string }
  where.classList.toggle('lost', !found.found)
  where.textContent = found.where === '' ? '' : `${found.found ? '→' : '?'} ${found.where} `
  if (found.passage !== '') {
    const passage = document.createElement('q')
    passage.textContent = found.passage
    where.append(passage)
  }
}

let keeping = 0
let saved = false
/** Something was typed that the server does not have yet. */
let ahead = false

function keepSoon(): void {
  ahead = true
  clearTimeout(keeping)
  keeping = window.setTimeout(() => void keepNow(), keepAfter)
}

async function keepNow(): Promise<void> {
  if (saved) return
  ahead = false
  const reply = await fetchJson(form.dataset['keep'] ?? '', new FormData(form))
  if (!reply.ok) {
    ahead = true
    keeping = window.setTimeout(() => void keepNow(), tryAgainAfter)
  }
  kept.textContent = reply.ok ? (reply.value as { kept: string }).kept : reply.message || (form.dataset['lost'] ?? '')
}

/** A form or letter is one person's: no speakers, no attendance. */
function showFields(): void {
  const what = form.querySelector<HTMLInputElement>('input[name=what]:checked')
  form.classList.toggle('of-one', what?.value !== 'minutes')
}

showFields()
form.addEventListener('change', showFields)
form.addEventListener('keydown', onKey)
form.addEventListener('input', event => {
  const row = rowOf(event.target)
  if (row) askSoon(row)
  keepSoon()
})
form.addEventListener('focusin', event => {
  const row = rowOf(event.target)
  for (const one of rows.children) one.classList.toggle('here', one === row)
})
// Of any form: what is cleared is not kept either.
document.addEventListener('submit', () => {
  saved = true
  clearTimeout(keeping)
})
document.getElementById('more')?.addEventListener('click', event => {
  event.preventDefault()
  enter(addRow())
})
addEventListener('beforeunload', event => {
  if (ahead && !saved) event.preventDefault()
})
