import type { EnginePage } from './engine.ts'

/** A straight printed line, across or down, in the reader's view of the page (points from the top left corner). */
export interface Rule {
  across: boolean
  /** Its y where it runs across, its x where it runs down. */
  at: number
  from: number
  to: number
}

type Matrix = [number, number, number, number, number, number]
interface Point {
  x: number
  y: number
}

/** Boxes thinner than this are lines: Word prints borders as filled boxes, LibreOffice as strokes. */
const thin = 3
/** Drawing operators of a page beyond which nobody has drawn a form. */
const mostOperators = 200_000
/** Commands of a pdf.js path and how many numbers follow each. */
const numbersOf: Record<number, number> = { 0: 2, 1: 2, 2: 6, 3: 4, 4: 0 }

/** The rules of a page. `viewport` is the page's transform; `codes` are the numbers pdf.js gives to drawing operators. */
export async function readRules(page: EnginePage, viewport: number[], codes: Record<string, number>): Promise<Rule[]> {
  const { fnArray, argsArray } = await page.getOperatorList()
  if (fnArray.length > mostOperators) return []
  const rules: Rule[] = []
  const saved: Matrix[] = []
  let matrix = viewport as Matrix
  for (const [i, code] of fnArray.entries()) {
    const args = argsArray[i]
    if (code === codes['save']) saved.push(matrix)
    else if (code === codes['restore']) matrix = saved.pop() ?? matrix
    else if (code === codes['transform'] && isMatrix(args)) matrix = compose(matrix, args)
    else if (code === codes['constructPath'] && Array.isArray(args)) {
      for (const rule of pathRules(args, matrix, codes)) rules.push(rule)
    }
  }
  return rules
}

function isMatrix(args: unknown): args is Matrix {
  return Array.isArray(args) && args.length === 6 && args.every(n => typeof n === 'number')
}

/** `inner` first, then `outer` (ISO 32000-1, 8.3.4). */
function compose(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer
  const [g, h, i, j, k, l] = inner
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

function pathRules(args: unknown[], matrix: Matrix, codes: Record<string, number>): Rule[] {
  const [painted, paths] = args
  const data = Array.isArray(paths) ? (paths[0] as unknown) : null
  if (!(data instanceof Float32Array || Array.isArray(data))) return []
  const stroked = [codes['stroke'], codes['closeStroke'], codes['fillStroke'], codes['eoFillStroke']].includes(
    Number(painted)
  )
  const filled = [codes['fill'], codes['eoFill']].includes(Number(painted))
  if (!stroked && !filled) return []
  return subpaths(data as ArrayLike<number>, matrix).flatMap(points => ruleOf(points) ?? (stroked ? edges(points) : []))
}

/** The corners of each part of a path; parts with curves are left out. */
function subpaths(data: ArrayLike<number>, matrix: Matrix): Point[][] {
  const parts: Point[][] = []
  let points: Point[] = []
  for (let i = 0; i < data.length;) {
    const command = data[i] as number
    const numbers = numbersOf[command]
    if (numbers === undefined) return parts
    if (command === 0) parts.push((points = []))
    if (command <= 1) points.push(apply(matrix, data[i + 1] as number, data[i + 2] as number))
    else if (command === 4 && points[0]) points.push(points[0])
    else points = []
    i += 1 + numbers
  }
  return parts.filter(part => part.length > 1)
}

function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): Point {
  return { x: a * x + c * y + e, y: b * x + d * y + f }
}

/** A part that is as thin as a line, or null. */
function ruleOf(points: Point[]): Rule | null {
  if (points.length > 8) return null
  const xs = points.map(p => p.x)
  const ys = points.map(p => p.y)
  const [left, right, top, foot] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  if (foot - top < thin && right - left > thin) return { across: true, at: (top + foot) / 2, from: left, to: right }
  if (right - left < thin && foot - top > thin) return { across: false, at: (left + right) / 2, from: top, to: foot }
  return null
}

function edges(points: Point[]): Rule[] {
  return points.slice(1, 200).flatMap((point, i) => ruleOf([points[i] as Point, point]) ?? [])
}
