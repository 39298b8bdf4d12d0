/** The inbox: one box for all rows of the page; the page is loaded anew when something more was read. */
import { fetchJson } from './common.ts'

const all = document.getElementById('choose-all')
const form = document.getElementById('selected')

function boxes(): HTMLInputElement[] {
  return [...(form?.querySelectorAll<HTMLInputElement>('input[name="seen"]') ?? [])]
}

/** What can be done with the chosen rows is there once there is one. */
function show(): void {
  const chosen = boxes().filter(box => box.checked)
  for (const box of boxes()) box.closest('tr')?.classList.toggle('picked', box.checked)
  const doings = document.getElementById('doings')
  if (doings) doings.hidden = chosen.length === 0
  doings?.classList.toggle('picked', chosen.length > 0)
  if (all instanceof HTMLInputElement) all.checked = chosen.length > 0 && chosen.length === boxes().length
  const note = document.getElementById('picked')
  if (note) note.hidden = chosen.length === 0
  const count = document.getElementById('chosen-count')
  if (count) count.textContent = chosen.length === 0 ? '' : `(${chosen.length})`
}

if (all instanceof HTMLInputElement) {
  all.closest('[hidden]')?.removeAttribute('hidden')
  all.addEventListener('change', () => {
    for (const box of boxes()) box.checked = all.checked
    show()
  })
  form?.addEventListener('change', show)
  show()
}

const everySeconds = 3
const note = document.getElementById('reading')

/** Somebody in the middle of choosing or typing is not disturbed. */
function busy(): boolean {
  const field = document.activeElement
  return (
    boxes().some(box => box.checked) ||
    field instanceof HTMLTextAreaElement ||
    (field instanceof HTMLInputElement && field.value !== '')
  )
}

async function look(before: number, address: string): Promise<void> {
  if (!document.hidden && !busy()) {
    const reply = await fetchJson(address)
    const { waiting = before } = reply.ok ? (reply.value as { waiting?: number }) : {}
    if (waiting !== before || note?.hidden) {
      const one = note?.hidden === true
      // A page of one submission does not know which was read: it looks again, ever more seldom.
      if (!one || waiting === 0 || waiting !== before) return location.reload()
    }
  }
  setTimeout(() => void look(before, address), everySeconds * 1000)
}

const address = note?.dataset['address']
if (note && address) setTimeout(() => void look(Number(note.dataset['reading']), address), everySeconds * 1000)
