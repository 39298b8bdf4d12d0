/**
 * Looking over and sending. What this device still holds and no server has seen is offered; a sending whose answer was lost can be pressed
 * again: the server knows its key.
 */
import { announce } from './common.ts'

const form = document.querySelector<HTMLFormElement>('form.send-form')
form?.addEventListener('submit', event => {
  event.preventDefault()
  void send(form)
})

async function send(form: HTMLFormElement): Promise<void> {
  const fields = new URLSearchParams()
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') fields.append(name, value)
  try {
    const response = await fetch(form.action, { method: 'POST', headers: { Accept: 'application/json' }, body: fields })
    const type = response.headers.get('Content-Type') ?? ''
    const value = response.ok && type.includes('json') ? ((await response.json()) as { to?: string }) : {}
    if (value.to !== undefined) return location.assign(value.to)
    // Something to put right: the server's page says what.
    form.submit()
  } catch {
    announce(form.dataset['failed'] ?? '')
    delete form.dataset['sent']
    for (const button of form.querySelectorAll('button')) button.removeAttribute('aria-disabled')
  }
}

/** Forms that were being typed when the connection broke. */
function leftOnDevice(home: string): string[] {
  const prefix = `gopy ${home} `
  try {
    return Object.keys(localStorage).filter(key => key.startsWith(prefix))
  } catch {
    return []
  }
}

const left = document.querySelector<HTMLElement>('[data-left]')
if (left) {
  const home = left.dataset['left'] ?? ''
  const prefix = `gopy ${home} `
  const known = new Set(Array.from(left.querySelectorAll<HTMLElement>('[data-key]'), item => item.dataset['key']))
  for (const key of leftOnDevice(home)) {
    const name = key.slice(prefix.length)
    if (known.has(name)) continue
    const link = document.createElement('a')
    link.href = name === 'topics' ? `${home}/topics` : `${home}/comment?key=${encodeURIComponent(name)}`
    link.textContent = left.dataset['open'] ?? ''
    const item = document.createElement('li')
    item.append(link)
    left.querySelector('ul')?.append(item)
    left.hidden = false
  }
}
