/** The bar of what can be done with chosen things: there only while something is chosen. Works without: the bar then always stands. */
export function showChosenBar(): void {
  const bar = document.getElementById('chosen')
  bar?.classList.toggle('active', chosenBoxes().length > 0)
}

/** The boxes that are ticked. */
export function chosenBoxes(): HTMLInputElement[] {
  return [...document.querySelectorAll<HTMLInputElement>('input[form="chosen"]:checked')]
}
