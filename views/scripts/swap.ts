import { announce } from './common.ts'

/**
 * Forms and links of one page without loading all of it again: the server's answer is the same whole page, of which the main
 * part is put in. Any fault falls back to what the browser does by itself.
 */
export async function sendForm(form: HTMLFormElement, submitter: HTMLElement | null): Promise<void> {
  const fields = new URLSearchParams()
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') fields.append(name, value)
  const button = submitter instanceof HTMLButtonElement ? submitter : null
  if (button !== null && button.name !== '') fields.append(button.name, button.value)
  const action = button?.getAttribute('formaction') ?? form.getAttribute('action') ?? location.href
  document.getElementById('main')?.setAttribute('aria-busy', 'true')
  try {
    const response = await fetch(action, { method: 'POST', body: fields, headers: { Accept: 'application/json' } })
    if (isHtml(response)) return showPage(await response.text(), null)
    const value = (await response.json()) as { to?: unknown; problem?: { message?: unknown } }
    if (typeof value.to === 'string') return await load(value.to, 'replace')
    await load(location.pathname + location.search, 'replace')
    announce(typeof value.problem?.message === 'string' ? value.problem.message : '')
  } catch {
    sendPlainly(form, button)
  } finally {
    document.getElementById('main')?.removeAttribute('aria-busy')
  }
}

/** As a form is sent without script; `data-plain` tells the page's own listener to let it go. */
function sendPlainly(form: HTMLFormElement, button: HTMLButtonElement | null): void {
  form.dataset['plain'] = '1'
  // Safari before 16 has no requestSubmit: pressing the button does the same.
  if (button) button.click()
  else form.submit()
}

/** Gets a page of this site and puts its main part in; `history`: a new entry, the same one, or none. */
export async function load(address: string, history: 'push' | 'replace' | 'none'): Promise<void> {
  try {
    const response = await fetch(address, { headers: { Accept: 'text/html' } })
    if (!isHtml(response)) throw new Error('no page')
    const text = await response.text()
    if (history === 'push') window.history.pushState(null, '', address)
    if (history === 'replace') window.history.replaceState(null, '', address)
    showPage(text, address.split('#')[1] ?? null)
  } catch {
    location.assign(address)
  }
}

function isHtml(response: Response): boolean {
  return (response.headers.get('content-type') ?? '').startsWith('text/html')
}

function showPage(text: string, target: string | null): void {
  const page = new DOMParser().parseFromString(text, 'text/html')
  const main = page.getElementById('main')
  const here = document.getElementById('main')
  if (main === null || here === null) throw new Error('no main part')
  document.title = page.title
  here.replaceChildren(...main.childNodes)
  const sections = page.querySelector('.sections')
  if (sections) document.querySelector('.sections')?.replaceChildren(...sections.childNodes)
  document.getElementById('notice')?.replaceChildren(...(page.getElementById('notice')?.childNodes ?? []))
  document.dispatchEvent(new CustomEvent('swapped', { detail: target }))
}
