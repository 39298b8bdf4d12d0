/** Groups: one dragged onto another joins the two. The boxes and the button do the same. */
import { showChosenBar } from './chosen.ts'

const list = document.getElementById('groups')
const form = document.getElementById('chosen')
let dragged: HTMLElement | null = null

function groupAt(event: Event): HTMLElement | null {
  return event.target instanceof Element ? event.target.closest<HTMLElement>('.group') : null
}

function join(first: HTMLElement, second: HTMLElement): void {
  if (!(form instanceof HTMLFormElement)) return
  for (const box of document.querySelectorAll<HTMLInputElement>('input[form="chosen"]')) {
    box.checked = first.contains(box) || second.contains(box)
  }
  form.submit()
}

for (const group of list?.querySelectorAll<HTMLElement>('.group') ?? []) group.draggable = true

list?.addEventListener('dragstart', event => {
  dragged = groupAt(event)
  dragged?.classList.add('dragged')
  event.dataTransfer?.setData('text/plain', dragged?.id ?? '')
})

list?.addEventListener('dragover', event => {
  const group = groupAt(event)
  for (const other of list.querySelectorAll('.target')) other.classList.remove('target')
  if (!group || !dragged || group === dragged) return
  event.preventDefault()
  group.classList.add('target')
})

list?.addEventListener('drop', event => {
  const group = groupAt(event)
  if (!group || !dragged || group === dragged) return
  event.preventDefault()
  join(dragged, group)
})

list?.addEventListener('dragend', () => {
  for (const group of list.querySelectorAll('.dragged, .target')) group.classList.remove('dragged', 'target')
  dragged = null
})

document.addEventListener('change', showChosenBar)
showChosenBar()
