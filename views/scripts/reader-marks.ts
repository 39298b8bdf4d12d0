/** Places in the draft: from what is selected to offsets in a paragraph's raw text, and back to ranges that are painted. */
import type { OwnMark } from './comment-form.ts'

export interface Place {
  paragraph: number
  start: number
  end: number
}

/** The paragraph that holds a node. */
export function wordsOf(node: Node | null): HTMLElement | null {
  const element = node instanceof Element ? node : node?.parentElement
  return element?.closest<HTMLElement>('[data-paragraph]') ?? null
}

/** Text nodes of the printed lines: together the raw text of the paragraph, marks of notes and links left out. */
function textNodes(words: HTMLElement): Text[] {
  const nodes: Text[] = []
  for (const line of words.querySelectorAll('.line')) {
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text)
  }
  return nodes
}

/** What a selection means: the words in the paragraph in which it begins. Null where it holds no words of the draft. */
export function placeOf(selection: Selection | null): Place | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const words = wordsOf(range.startContainer) ?? wordsOf(range.endContainer)
  if (!words) return null
  const nodes = textNodes(words)
  const length = nodes.reduce((sum, node) => sum + node.length, 0)
  let start = wordsOf(range.startContainer) === words ? offsetAt(nodes, range.startContainer, range.startOffset) : 0
  let end = wordsOf(range.endContainer) === words ? offsetAt(nodes, range.endContainer, range.endOffset) : length
  const text = nodes.map(node => node.data).join('')
  while (start < end && /\s/.test(text[start] ?? '')) start++
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--
  return end > start ? { paragraph: Number(words.dataset['paragraph']), start, end } : null
}

/** Letters before a point of the page. */
function offsetAt(nodes: Text[], container: Node, offset: number): number {
  const point = document.createRange()
  point.setStart(container, offset)
  let before = 0
  for (const node of nodes) {
    if (node === container) return before + Math.min(offset, node.length)
    if (point.comparePoint(node, 0) >= 0) return before
    before += node.length
  }
  return before
}

/** The range of some letters of a paragraph; null where the page has no such paragraph. */
export function rangeOf({ paragraph, start, end }: OwnMark): Range | null {
  const words = document.querySelector<HTMLElement>(`[data-paragraph="${paragraph}"]`)
  if (!words) return null
  const range = document.createRange()
  const nodes = textNodes(words)
  let at = 0
  let begun = false
  for (const node of nodes) {
    const [from, to] = [(start ?? 0) - at, (end ?? Infinity) - at]
    if (!begun && from < node.length) {
      range.setStart(node, Math.max(0, from))
      begun = true
    }
    if (begun) range.setEnd(node, Math.min(node.length, to))
    if (to <= node.length) break
    at += node.length
  }
  return begun ? range : null
}

interface HighlightRegistry {
  set(name: string, highlight: object): void
}

declare const Highlight: (new (...ranges: Range[]) => object) | undefined

/** Paints one's own comments: by the browser's Highlight API, else with <mark>. */
export function paint(marks: OwnMark[]): void {
  const ranges = marks.map(rangeOf).filter((range): range is Range => range !== null)
  const registry = (CSS as { highlights?: HighlightRegistry }).highlights
  if (registry && typeof Highlight !== 'undefined') {
    registry.set('mine', new Highlight(...ranges))
    return
  }
  for (const old of document.querySelectorAll('mark.mark-mine')) old.replaceWith(...old.childNodes)
  for (const mark of marks) for (const range of piecesOf(mark)) range.surroundContents(markElement())
}

function markElement(): HTMLElement {
  const mark = document.createElement('mark')
  mark.className = 'mark-mine'
  return mark
}

/** A range a text node: only such can be put into an element of their own. */
function piecesOf(mark: OwnMark): Range[] {
  const words = document.querySelector<HTMLElement>(`[data-paragraph="${mark.paragraph}"]`)
  const ranges: Range[] = []
  let at = 0
  for (const node of words ? textNodes(words) : []) {
    const from = Math.max(0, (mark.start ?? 0) - at)
    const to = Math.min(node.length, (mark.end ?? Infinity) - at)
    if (from < to) {
      const range = document.createRange()
      range.setStart(node, from)
      range.setEnd(node, to)
      ranges.push(range)
    }
    at += node.length
  }
  return ranges
}
