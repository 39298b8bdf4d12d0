/** The workbench: no reload after each decision, keys, what others do meanwhile. All of it works without script too. */
import { chosenBoxes, showChosenBar } from './chosen.ts'
import { fetchJson } from './common.ts'
import { load, sendForm } from './swap.ts'

const main = document.getElementById('main')
const bench = (): HTMLElement | null => document.getElementById('bench')

/* Forms and links */

main?.addEventListener('submit', event => {
  const form = event.target
  if (!(form instanceof HTMLFormElement) || form.method !== 'post' || form.dataset['plain']) return
  event.preventDefault()
  void sendForm(form, event.submitter)
})

main?.addEventListener('click', event => {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return
  const to = new URL(link.href)
  if (to.origin !== location.origin || to.pathname !== location.pathname || !bench()) return
  event.preventDefault()
  void load(to.pathname + to.search + to.hash, 'push')
})

window.addEventListener('popstate', () => void load(location.href, 'none'))
document.addEventListener('change', event => {
  if (event.target instanceof HTMLInputElement && event.target.getAttribute('form') === 'chosen') showChosenBar()
})

/* After a part of the page was put in */

function settle(target: string | null): void {
  for (const card of cards()) card.tabIndex = -1
  showChosenBar()
  setUpKeys()
  showCurrentRow()
  const anchor = target === null || target === 'open' ? null : document.getElementById(target)
  const card = (target === 'open' ? document.querySelector<HTMLElement>('.card.open') : anchor) ?? cardAgain()
  if (!card) return
  // What was renewed under the reader's eyes stays where it is.
  if (target !== null) card.scrollIntoView({ block: 'nearest' })
  if (!card.classList.contains('card')) return
  const button = card.classList.contains('open') ? card.querySelector<HTMLElement>('[data-key="c"]') : null
  ;(button ?? card).focus({ preventScroll: true })
}

/** Where one was in the list: there one goes on, at the same comment or, where it left the list, at the one in its place. */
let last: { id: string; at: number } | null = null

function cardAgain(): HTMLElement | null {
  if (last === null) return null
  const all = cards()
  return all.find(card => card.id === last?.id) ?? all[Math.min(last.at, all.length - 1)] ?? null
}

main?.addEventListener('focusin', event => {
  const card = event.target instanceof Element ? event.target.closest<HTMLElement>('#list .card') : null
  if (card) last = { id: card.id, at: cards().indexOf(card) }
})

/** The draft has its own scrolling on a desk: the passage meant is brought into its middle. */
function showCurrentRow(): void {
  const row = document.querySelector<HTMLElement>('.draft-row.current')
  const paper = row?.closest<HTMLElement>('.draft-paper')
  if (row && paper && paper.scrollHeight > paper.clientHeight) {
    paper.scrollTop = row.offsetTop - paper.offsetTop - paper.clientHeight / 3
  }
}

document.addEventListener('swapped', event => settle((event as CustomEvent<string | null>).detail))

/* Keys: one letter each, and a switch for those whom they hinder (WCAG 2.1.4) */

const switchName = 'gopy-keys'

function setUpKeys(): void {
  const box = document.querySelector<HTMLInputElement>('#keys-on')
  if (!box) return
  box.closest<HTMLElement>('.keys-switch')?.removeAttribute('hidden')
  box.checked = keysAreOn()
  box.addEventListener('change', () => localStorage.setItem(switchName, box.checked ? 'on' : 'off'))
}

function keysAreOn(): boolean {
  return localStorage.getItem(switchName) !== 'off'
}

function cards(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('#list .card')]
}

function currentCard(): HTMLElement | null {
  return document.activeElement?.closest<HTMLElement>('.card') ?? document.querySelector<HTMLElement>('.card.open')
}

function step(by: number): void {
  const all = cards()
  const at = all.indexOf(currentCard() as HTMLElement)
  const next = all[Math.max(0, Math.min(all.length - 1, at + by))]
  next?.scrollIntoView({ block: 'nearest' })
  next?.focus({ preventScroll: true })
}

function press(within: ParentNode | null, key: string): void {
  within?.querySelector<HTMLElement>(`[data-key="${key}"]`)?.click()
}

const keys = new Map<string, () => void>(
  Object.entries({
    j: () => step(1),
    k: () => step(-1),
    c: () => press(currentCard(), 'c'),
    m: () => press(currentCard(), 'm'),
    x: () => currentCard()?.querySelector<HTMLInputElement>('input[form="chosen"]')?.click(),
    g: () => press(document.getElementById('chosen'), 'g'),
    u: () => press(document, 'u'),
    '?': () => {
      const help = document.getElementById('keys') as HTMLDetailsElement | null
      if (!help) return
      help.open = true
      help.querySelector('summary')?.focus()
    }
  })
)

document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey || !keysAreOn() || isTyping(event.target)) return
  if (event.key === 'Enter' && event.target instanceof HTMLElement && event.target.classList.contains('card')) {
    event.preventDefault()
    return press(event.target, 'enter')
  }
  const action = keys.get(event.key)
  if (!action) return
  event.preventDefault()
  action()
})

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return target.type !== 'checkbox'
  return target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
}

/* What others do */

interface Change {
  id: string
  text: string
  comments: string[]
}

const everySeconds = 15
const told = new Set<string>()
let since = bench()?.dataset['now'] ?? ''

async function askForChanges(): Promise<void> {
  const address = bench()?.dataset['changes']
  if (!address || document.hidden) return
  const mark = address.includes('?') ? '&' : '?'
  const reply = await fetchJson(`${address}${mark}since=${encodeURIComponent(since)}`)
  if (!reply.ok) return
  const { now, changes } = reply.value as { now: string; changes: Change[] }
  since = now
  const fresh = changes.filter(change => !told.has(change.id))
  for (const change of fresh) told.add(change.id)
  if (fresh.length > 0) tell(fresh)
}

/** Said in a strip; the page itself is renewed at once only where nothing is half done on it. */
function tell(changes: Change[]): void {
  const touched = new Set(changes.flatMap(change => change.comments))
  const show = (): void => {
    const note = document.getElementById('changes-note')
    const words = note?.querySelector('span')
    if (!note || !words) return
    words.textContent = changes.map(change => change.text).join('; ')
    note.hidden = false
    for (const card of cards()) card.classList.toggle('changed', touched.has(card.id))
  }
  if (isBusy()) return show()
  void load(location.pathname + location.search, 'none').then(show)
}

function isBusy(): boolean {
  const opened = document.querySelector('.card details[open], .filter-box[open], .moving')
  const focus = document.activeElement
  const elsewhere = focus !== document.body && !focus?.closest('.card')
  return opened !== null || chosenBoxes().length > 0 || isTyping(focus) || elsewhere
}

main?.addEventListener('click', event => {
  if (!(event.target instanceof Element) || !event.target.closest('#changes-note button')) return
  void load(location.pathname + location.search, 'none')
})

setInterval(() => void askForChanges(), everySeconds * 1_000)
settle(null)
