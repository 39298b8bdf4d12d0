/**
 * The draft: words are selected and commented on, in a dialog over the page. Without script every paragraph has a link to the same form on
 * a page of its own.
 */
import { announce, fetchPart } from './common.ts'
import { enhance, type Added, type OwnMark } from './comment-form.ts'
import { paint, placeOf, wordsOf, type Place } from './reader-marks.ts'

const paper = document.getElementById('draft')

if (paper) {
  paint(JSON.parse(paper.dataset['marks'] ?? '[]') as OwnMark[])
  const bar = barOn(paper)
  let timer = 0
  document.addEventListener('selectionchange', () => {
    window.clearTimeout(timer)
    timer = window.setTimeout(() => bar.follow(), 120)
  })
  document.addEventListener('click', event => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-say]') : null
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    void openForm(paper, link.href, link)
  })
  document.addEventListener('keydown', event => {
    if (!event.altKey || event.ctrlKey || event.key.toLowerCase() !== 'g') return
    const address = addressAtFocus(paper)
    if (address === null) return
    event.preventDefault()
    void openForm(paper, address, null)
  })
}

/** What Alt+G means: the selected words, else the paragraph whose link has the focus. */
function addressAtFocus(paper: HTMLElement): string | null {
  const place = placeOf(document.getSelection())
  if (place) return addressOf(paper, place)
  const passage = document.activeElement?.closest('.passage')
  return passage?.querySelector<HTMLAnchorElement>('a[data-say]')?.href ?? null
}

function addressOf(paper: HTMLElement, { paragraph, start, end }: Place): string {
  return `${paper.dataset['form'] ?? ''}&paragraph=${paragraph}&start=${start}&end=${end}`
}

/** The button that offers a comment on what is selected. It stands behind the paragraph, so that Tab leads to it. */
function barOn(paper: HTMLElement): { follow(): void } {
  const bar = document.createElement('span')
  bar.className = 'say-bar'
  bar.hidden = true
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'button'
  button.textContent = paper.dataset['say'] ?? ''
  const key = document.createElement('span')
  key.className = 'say-key hide-narrow'
  key.textContent = 'Alt+G'
  button.append(key)
  bar.append(button)
  let place: Place | null = null
  // The press must not take the selection away.
  button.addEventListener('pointerdown', event => event.preventDefault())
  button.addEventListener('click', () => {
    if (place) void openForm(paper, addressOf(paper, place), button)
    bar.hidden = true
  })
  return {
    follow() {
      if (document.activeElement === button) return
      const selection = document.getSelection()
      place = placeOf(selection)
      const words = place && selection ? wordsOf(selection.getRangeAt(0).startContainer) : null
      bar.hidden = place === null
      const block = words?.closest('.draft-paper > *')
      if (place === null || !selection || !block) return
      block.after(bar)
      const rect = selection.getRangeAt(0).getBoundingClientRect()
      const around = paper.getBoundingClientRect()
      bar.style.top = `${rect.bottom - around.top + 8}px`
      bar.style.left = `${Math.max(0, Math.min(rect.left - around.left, around.width - 190))}px`
    }
  }
}

/** Opens the form over the page; where it cannot be had, goes to its page. */
async function openForm(paper: HTMLElement, address: string, from: HTMLElement | null): Promise<void> {
  const part = await fetchPart(`${address}&part=1`).catch(() => null)
  if (!part || typeof HTMLDialogElement === 'undefined') return location.assign(address)
  const { dialog, body } = makeDialog(paper)
  body.append(part)
  document.body.append(dialog)
  const close = (): void => dialog.close()
  dialog.addEventListener('close', () => {
    dialog.remove()
    if (from?.isConnected) from.focus({ preventScroll: true })
  })
  dialog.addEventListener('click', event => {
    const wanted = event.target instanceof Element && event.target.closest('[data-close]')
    if (!wanted && event.target !== dialog) return
    event.preventDefault()
    close()
  })
  const form = body.querySelector<HTMLFormElement>('form')
  if (form) {
    enhance(form, result => {
      close()
      showAdded(paper, result)
    })
  }
  dialog.showModal()
}

function makeDialog(paper: HTMLElement): { dialog: HTMLDialogElement; body: HTMLElement } {
  const dialog = document.createElement('dialog')
  dialog.className = 'comment-dialog'
  dialog.setAttribute('aria-labelledby', 'dialog-title')
  const head = document.createElement('div')
  head.className = 'dialog-head'
  const title = document.createElement('h2')
  title.id = 'dialog-title'
  title.tabIndex = -1
  title.autofocus = true
  title.textContent = paper.dataset['title'] ?? ''
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'button plain small'
  button.dataset['close'] = ''
  button.textContent = paper.dataset['close'] ?? ''
  head.append(title, button)
  const body = document.createElement('div')
  body.className = 'dialog-body'
  dialog.append(head, body)
  return { dialog, body }
}

/** The page as the server would have made it now: marks, notes beneath paragraphs, the bar. */
function showAdded(paper: HTMLElement, { waiting, marks }: Added): void {
  paint(marks)
  announce(paper.dataset['added'] ?? '')
  const bar = document.getElementById('member-bar')
  const count = document.getElementById('member-bar-count')
  if (bar) bar.hidden = waiting === 0
  if (count) count.textContent = (count.dataset['words'] ?? '#').replace('#', String(waiting))
  const counts = new Map<number, number>()
  for (const { paragraph } of marks) counts.set(paragraph, (counts.get(paragraph) ?? 0) + 1)
  for (const old of paper.querySelectorAll('.mine')) old.remove()
  for (const [paragraph, number] of counts) {
    const link = document.createElement('a')
    link.href = paper.dataset['unsent'] ?? ''
    link.textContent = (paper.dataset['mine'] ?? '#').replace('#', String(number))
    const note = document.createElement('p')
    note.className = 'mine'
    note.append(link)
    paper.querySelector(`[data-paragraph="${paragraph}"]`)?.closest('.passage')?.append(note)
  }
}
