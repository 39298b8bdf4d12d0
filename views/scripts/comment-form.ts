/**
 * The form for one comment: every letter is kept on the device at once and on the server after a pause, the change of the draft's words is
 * shown while it is made, and adding needs no other page. Without script the same form is sent as it is.
 */
import { fetchJson } from './common.ts'

/** What adding gave: the number of comments that wait, where to go on, and one's own marks in the draft. */
export interface Added {
  waiting: number
  to: string
  marks: OwnMark[]
}

export interface OwnMark {
  id: string
  paragraph: number
  start: number | null
  end: number | null
}

interface Piece {
  type: 'same' | 'deleted' | 'inserted'
  text: string
}

interface FieldProblem {
  field: string
  text: string
}

const pause = 900

/** Brings a form to life; `added` hears of a comment that was added, else the page goes on to where the server says. */
export function enhance(form: HTMLFormElement, added: (result: Added) => void = ({ to }) => location.assign(to)): void {
  const store = new DeviceCopy(`gopy ${form.dataset['home'] ?? ''} ${form.dataset['comment'] ?? ''}`)
  const status = form.querySelector<HTMLElement>('[data-autosave]')
  let timer = 0
  let edits = 0
  const say = (text: string | undefined): void => {
    if (status && status.textContent !== text) status.textContent = text ?? ''
  }
  const keep = async (): Promise<void> => {
    const at = edits
    const reply = await fetchJson(addressOf(form), fieldsOf(form, 'keep'))
    if (reply.ok && at === edits) store.drop()
    say(reply.ok ? form.dataset['kept'] : form.dataset['failed'])
    const value = reply.ok ? (reply.value as { redline?: Piece[] | null }) : null
    if (value && 'redline' in value) showRedline(form, value.redline ?? null)
  }
  const later = (): void => {
    window.clearTimeout(timer)
    timer = window.setTimeout(() => void keep(), pause)
  }
  form.addEventListener('input', () => {
    edits++
    store.put(fieldsOf(form, ''))
    countLetters(form)
    later()
  })
  window.addEventListener('online', later)
  form.addEventListener('submit', event => {
    const button = event.submitter
    if (!(button instanceof HTMLButtonElement) || button.value !== 'add') return
    event.preventDefault()
    window.clearTimeout(timer)
    void add(form, store, added, () => say(form.dataset['failed']))
  })
  if (store.restore(form)) later()
  countLetters(form)
}

async function add(
  form: HTMLFormElement,
  store: DeviceCopy,
  added: (result: Added) => void,
  failed: () => void
): Promise<void> {
  if (form.dataset['busy'] === '1') return
  form.dataset['busy'] = '1'
  store.put(fieldsOf(form, ''))
  const reply = await sendJson(addressOf(form), fieldsOf(form, 'add'))
  delete form.dataset['busy']
  if (reply === null) return failed()
  if ('problems' in reply) return showProblems(form, reply.problems)
  store.drop()
  added(reply)
}

async function sendJson(address: string, body: URLSearchParams): Promise<Added | { problems: FieldProblem[] } | null> {
  try {
    const response = await fetch(address, { method: 'POST', headers: { Accept: 'application/json' }, body })
    const value = (await response.json()) as Added | { problems?: FieldProblem[]; problem?: { message: string } }
    if (response.ok) return value as Added
    if ('problems' in value && value.problems) return { problems: value.problems }
    const message = 'problem' in value ? value.problem?.message : undefined
    return message === undefined ? null : { problems: [{ field: '', text: message }] }
  } catch {
    return null
  }
}

/** `form.action` is one of its own buttons, which are named "action". */
function addressOf(form: HTMLFormElement): string {
  return form.getAttribute('action') ?? ''
}

function fieldsOf(form: HTMLFormElement, action: string): URLSearchParams {
  const fields = new URLSearchParams()
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') fields.append(name, value)
  if (action !== '') fields.set('action', action)
  return fields
}

/** What is not yet known to be on the server. Where the device allows no storage, there is none. */
class DeviceCopy {
  readonly #key: string

  constructor(key: string) {
    this.#key = key
  }

  put(fields: URLSearchParams): void {
    try {
      localStorage.setItem(this.#key, fields.toString())
    } catch {
      // Full or forbidden: the server's copy remains.
    }
  }

  drop(): void {
    try {
      localStorage.removeItem(this.#key)
    } catch {
      // As above.
    }
  }

  /** Puts the copy back into the form; false where there is none or nothing differs. */
  restore(form: HTMLFormElement): boolean {
    let text: string | null = null
    try {
      text = localStorage.getItem(this.#key)
    } catch {
      return false
    }
    if (text === null || text === fieldsOf(form, '').toString()) return false
    for (const [name, value] of new URLSearchParams(text)) {
      for (const field of form.querySelectorAll<HTMLInputElement>(`[name="${CSS.escape(name)}"]`)) {
        if (field.type === 'radio') field.checked = field.value === value
        else if (field.type !== 'hidden') field.value = value
      }
    }
    return true
  }
}

function showRedline(form: HTMLFormElement, pieces: Piece[] | null): void {
  const box = form.querySelector<HTMLElement>('.live-redline')
  const line = box?.querySelector('.redline')
  if (!box || !line) return
  const changed = pieces?.some(p => p.type !== 'same') ?? false
  box.hidden = !changed
  line.replaceChildren(...(changed ? (pieces ?? []) : []).map(nodeOf))
}

function nodeOf({ type, text }: Piece): Node {
  if (type === 'same') return document.createTextNode(text)
  const mark = document.createElement(type === 'deleted' ? 'del' : 'ins')
  mark.textContent = text
  return mark
}

/** Says how long a text is once it comes near its limit. */
function countLetters(form: HTMLFormElement): void {
  for (const field of form.querySelectorAll<HTMLTextAreaElement>('textarea[data-limit]')) {
    const limit = Number(field.dataset['limit'])
    const near = field.value.length > limit * 0.8
    let counter = field.parentElement?.querySelector<HTMLElement>('.counter')
    if (!near) {
      counter?.remove()
      continue
    }
    if (!counter) {
      counter = document.createElement('p')
      counter.className = 'counter'
      counter.setAttribute('role', 'status')
      field.after(counter)
    }
    counter.textContent = `${field.value.length} / ${limit}`
    counter.classList.toggle('over', field.value.length > limit)
  }
}

/** The same errors as the page without script shows, tied to their fields. */
function showProblems(form: HTMLFormElement, problems: FieldProblem[]): void {
  for (const old of form.querySelectorAll('.error')) old.remove()
  for (const field of form.querySelectorAll('[aria-invalid]')) field.removeAttribute('aria-invalid')
  for (const { field, text } of problems) {
    const named = field === '' ? null : form.querySelector<HTMLElement>(`#${CSS.escape(field)}`)
    const input = named ?? form.querySelector<HTMLElement>('textarea')
    if (!input) continue
    const error = document.createElement('p')
    error.className = 'error'
    error.id = `${input.id}-error`
    error.textContent = text
    input.before(error)
    input.setAttribute('aria-invalid', 'true')
    const described = (input.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .filter(id => id !== '' && id !== error.id)
    input.setAttribute('aria-describedby', [...described, error.id].join(' '))
    for (let part: HTMLElement | null = input; part && part !== form; part = part.parentElement) {
      if (part instanceof HTMLDetailsElement) part.open = true
    }
  }
  form.querySelector<HTMLElement>('[aria-invalid]')?.focus()
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-comment]')) enhance(form)
