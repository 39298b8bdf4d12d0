/**
 * What every page gets from script; all of it works without. Loaded by the layout on each page; other scripts import from
 * './common.ts'.
 */

/** Says something to people who see and to those who listen, in the notice area. */
export function announce(text: string): void {
  const area = document.getElementById('notice')
  if (area) area.textContent = text
}

/** A part of a page (an answer made with `fragment`), or null where the server could not give it. */
export async function fetchPart(address: string): Promise<DocumentFragment | null> {
  const response = await fetch(address, { headers: { Accept: 'text/html', 'X-Part': '1' } })
  if (!response.ok) return null
  return document.createRange().createContextualFragment(await response.text())
}

/** What the server says to a request that asks for JSON: its value, or its problem in words. */
export type Reply = { ok: true; value: unknown } | { ok: false; status: number; message: string }

/** GET, or POST where there are fields. Never throws: no network is a problem like others. */
export async function fetchJson(address: string, fields?: FormData | URLSearchParams): Promise<Reply> {
  try {
    const response = await fetch(address, {
      method: fields ? 'POST' : 'GET',
      headers: { Accept: 'application/json' },
      ...(fields ? { body: plain(fields) } : {})
    })
    const value: unknown = await response.json()
    return response.ok ? { ok: true, value } : { ok: false, status: response.status, message: problemOf(value) }
  } catch {
    return { ok: false, status: 0, message: '' }
  }
}

/** Forms without files go as plain fields, which every route reads. */
function plain(fields: FormData | URLSearchParams): FormData | URLSearchParams {
  if (fields instanceof URLSearchParams) return fields
  const all = [...fields.entries()]
  const texts = all.filter((pair): pair is [string, string] => typeof pair[1] === 'string')
  return texts.length === all.length ? new URLSearchParams(texts) : fields
}

function problemOf(value: unknown): string {
  const problem = (value as { problem?: { message?: unknown } } | null)?.problem
  return typeof problem?.message === 'string' ? problem.message : ''
}

/** An answer that is saved as a file leaves the page standing: after this its form can be sent again. */
const sendingTime = 8_000

/** A second press of a button while the first is under way sends nothing. */
function sendOnce(event: Event): void {
  const form = event.target
  if (!(form instanceof HTMLFormElement) || event.defaultPrevented) return
  if (form.dataset['sent'] === '1') return event.preventDefault()
  if (form.method === 'get' || form.hasAttribute('data-again')) return
  form.dataset['sent'] = '1'
  for (const button of form.querySelectorAll('button')) button.setAttribute('aria-disabled', 'true')
  setTimeout(() => restore(form), sendingTime)
}

function restore(form: HTMLFormElement): void {
  delete form.dataset['sent']
  for (const button of form.querySelectorAll('button')) button.removeAttribute('aria-disabled')
}

/** Coming back by the browser's button finds forms that can be sent again. */
function restoreAll(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-sent]')) restore(form)
}

/** Choices marked `data-submit` take effect when made; their button is for those without script. */
function submitOnChoice(event: Event): void {
  const field = event.target
  if (!(field instanceof HTMLSelectElement) || !field.form || !field.hasAttribute('data-submit')) return
  // Safari before 16 has no requestSubmit; a choice has nothing to check, so submit does.
  field.form.submit()
}

function printOnPress(event: Event): void {
  if (event.target instanceof Element && event.target.closest('[data-print]')) window.print()
}

document.documentElement.classList.add('scripted')
document.addEventListener('submit', sendOnce)
document.addEventListener('change', submitOnChoice)
document.addEventListener('click', printOnPress)
window.addEventListener('pageshow', restoreAll)
document.getElementById('error-summary')?.focus()
