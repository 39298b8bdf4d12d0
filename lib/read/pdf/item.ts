import { regroup } from './decomposed.ts'

/** A run of glyphs as pdf.js gives it, turned to the reader's view of the page. */
export interface PdfItem {
  text: string
  x: number
  right: number
  /** Baseline from the top of the page, in points. */
  y: number
  size: number
  /** Direction of reading in quarter turns clockwise (0 upright), or null where it is slanted (a watermark). */
  turn: 0 | 1 | 2 | 3 | null
}

interface RawItem {
  str: string
  width: number
  transform: number[]
}

function isRawItem(item: unknown): item is RawItem {
  return typeof item === 'object' && item !== null && 'str' in item && 'transform' in item
}

type Matrix = readonly [number, number, number, number, number, number]

/** `inner` first, then `outer` (ISO 32000-1, 8.3.4). */
function compose(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer
  const [g, h, i, j, k, l] = inner
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

/**
 * The items of a page that show something, upright pages first: `viewport` is the page's transform with /Rotate.
 * A page whose text mostly runs up or down (a wide table printed on a tall page) is turned so that it reads upright.
 */
export function readItems(raw: unknown[], viewport: number[], width: number, height: number): PdfItem[] {
  const runs = regroup(raw.flatMap(item => (isRawItem(item) && item.str !== '' ? [item] : [])))
  const items = runs.map(item => placed(item, viewport as unknown as Matrix))
  const main = mainTurn(items)
  return items.filter(item => item.turn === main).map(item => upright(item, main, width, height))
}

interface Placed extends PdfItem {
  length: number
}

function placed(raw: RawItem, viewport: Matrix): Placed {
  const [a, b, c, d, e, f] = compose(viewport, raw.transform as unknown as Matrix)
  const along = Math.hypot(a, b)
  const size = Math.hypot(c, d)
  // pdf.js gives the width in page units, already scaled; only the direction is still needed.
  const length = raw.width
  const turn = turnOf(a / (along || 1), b / (along || 1))
  return { text: raw.str, x: e, right: e + length, y: f, size, turn, length }
}

function turnOf(cos: number, sin: number): PdfItem['turn'] {
  if (Math.abs(sin) < 0.02) return cos > 0 ? 0 : 2
  if (Math.abs(cos) < 0.02) return sin > 0 ? 1 : 3
  return null
}

function mainTurn(items: Placed[]): 0 | 1 | 2 | 3 {
  const letters = [0, 0, 0, 0]
  for (const item of items)
    if (item.turn !== null) letters[item.turn] = (letters[item.turn] ?? 0) + item.text.trim().length
  const most = Math.max(...letters)
  return letters.indexOf(most) as 0 | 1 | 2 | 3
}

function upright(item: Placed, turn: 0 | 1 | 2 | 3, width: number, height: number): PdfItem {
  const at = { x: item.x, y: item.y }
  if (turn === 1) [at.x, at.y] = [item.y, width - item.x]
  if (turn === 2) [at.x, at.y] = [width - item.x, height - item.y]
  if (turn === 3) [at.x, at.y] = [height - item.y, item.x]
  return { text: item.text, x: at.x, right: at.x + item.length, y: at.y, size: item.size, turn }
}
