/**
 * Marking text with the mouse, a finger or Shift and the arrow keys: words of the original become a comment, words of a comment a
 * comment of their own. Without this there are a field to copy into and boxes behind the sentences.
 */
const paper = document.getElementById('paper')
const understood = document.getElementById('understood')
const adding = document.getElementById('add')

const bar = document.createElement('div')
bar.className = 'mark-bar'
bar.hidden = true
bar.setAttribute('role', 'region')
const quote = document.createElement('q')
const button = document.createElement('button')
button.className = 'button'
button.type = 'button'
bar.append(quote, button)
document.body.append(bar)

let act: (() => void) | null = null
button.addEventListener('click', () => act?.())
// The button must not take the marking away.
button.addEventListener('mousedown', event => event.preventDefault())

/** Offset of a place in the text of an element, leaving out what is not the text's own (`data-text` marks that). */
function offsetIn(element: Element, node: Node, offset: number): number {
  const range = document.createRange()
  range.selectNodeContents(element)
  range.setEnd(node, offset)
  const part = document.createElement('div')
  part.append(range.cloneContents())
  for (const extra of part.querySelectorAll('[data-extra]')) extra.remove()
  return (part.textContent ?? '').length
}

/** The marked words without the numbers of comments that stand between them. */
function wordsOf(range: Range): string {
  const part = document.createElement('div')
  part.append(range.cloneContents())
  for (const extra of part.querySelectorAll('[data-extra]')) extra.remove()
  for (const block of part.querySelectorAll('p, .paper-cell')) block.append('\n')
  return (part.textContent ?? '').trim()
}

function holder(node: Node, selector: string): HTMLElement | null {
  const element = node instanceof Element ? node : node.parentElement
  return element?.closest<HTMLElement>(selector) ?? null
}

function offer(words: string, label: string, doing: () => void): void {
  quote.textContent = words
  button.textContent = label
  act = doing
  bar.hidden = false
}

const letter = /[\p{L}\p{M}\p{N}]/u

/** A marking that begins or ends inside a word takes the whole word. */
function wholeWords(range: Range): void {
  const { startContainer: first, endContainer: last } = range
  if (first instanceof Text) {
    let at = range.startOffset
    while (at > 0 && letter.test(first.data[at - 1] ?? '') && letter.test(first.data[at] ?? '')) at--
    range.setStart(first, at)
  }
  if (last instanceof Text) {
    let at = range.endOffset
    while (at < last.data.length && at > 0 && letter.test(last.data[at - 1] ?? '') && letter.test(last.data[at] ?? ''))
      at++
    range.setEnd(last, at)
  }
}

function look(): void {
  const selection = document.getSelection()
  bar.hidden = true
  act = null
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return
  const range = selection.getRangeAt(0).cloneRange()
  wholeWords(range)
  const words = wordsOf(range)
  if (words.length < 2) return
  const whole = holder(range.startContainer, '[data-words]')
  if (whole && whole === holder(range.endContainer, '[data-words]')) return offerCut(whole, range, words)
  if (adding && paper?.contains(range.startContainer) && paper.contains(range.endContainer)) offerAdding(range, words)
}

function offerCut(whole: HTMLElement, range: Range, words: string): void {
  const seen = whole.closest<HTMLElement>('[data-seen]')?.dataset['seen']
  const action = understood?.dataset['action']
  if (seen === undefined || action === undefined) return
  const start = offsetIn(whole, range.startContainer, range.startOffset)
  const end = offsetIn(whole, range.endContainer, range.endOffset)
  offer(words, understood?.dataset['piece'] ?? '', () =>
    send(action, [
      ['seen', seen],
      ['cut', String(start)],
      ['cut', String(end)]
    ])
  )
}

function offerAdding(range: Range, words: string): void {
  if (!(adding instanceof HTMLFormElement)) return
  const block = holder(range.startContainer, '[data-offset]')
  const start = block ? Number(block.dataset['offset']) + offsetIn(block, range.startContainer, range.startOffset) : 0
  offer(words, paper?.dataset['make'] ?? '', () => {
    const text = adding.elements.namedItem('text')
    const at = adding.elements.namedItem('start')
    if (text instanceof HTMLTextAreaElement) text.value = words
    if (at instanceof HTMLInputElement) at.value = String(start)
    adding.requestSubmit()
  })
}

/** Posts as a form does, so that the answer is a page. */
function send(action: string, fields: [string, string][]): void {
  const form = document.createElement('form')
  form.method = 'post'
  form.action = action
  for (const [name, value] of fields) {
    const field = document.createElement('input')
    field.type = 'hidden'
    field.name = name
    field.value = value
    form.append(field)
  }
  document.body.append(form)
  form.requestSubmit()
}

document.addEventListener('selectionchange', look)

/** The original was still being opened: the page comes again, unless somebody has begun to do something. */
if (document.getElementById('opening')) {
  setTimeout(() => {
    if (document.activeElement === document.body) location.reload()
  }, 2_000)
}
