import type { Rule } from './rules.ts'

/** A table as its printed lines show it. */
export interface RuledTable {
  left: number
  right: number
  top: number
  foot: number
  /** Rows from top to bottom; a cell that goes on from the row above is `merged`. */
  rows: RuledCell[][]
}

export interface RuledCell {
  left: number
  right: number
  top: number
  foot: number
  span: number
  merged: boolean
}

/** Lines this close (points) are one: double borders, rounding. */
const near = 4
/** Tables of more cells than this are drawings; so are those of more lines. */
const mostCells = 5_000
const mostRules = 4_000

/** The tables that the rules of a page make: at least two cells, all lines connected. */
export function ruledTables(rules: Rule[]): RuledTable[] {
  const boxes = groups(rules.slice(0, mostRules))
  return boxes.flatMap(tableOf).sort((a, b) => a.top - b.top || a.left - b.left)
}

/** Rules that touch each other, directly or through others. */
function groups(rules: Rule[]): Rule[][] {
  const parent = rules.map((_, i) => i)
  const root = (i: number): number => {
    while (parent[i] !== i) i = parent[i] = parent[parent[i] as number] as number
    return i
  }
  const across = rules.flatMap((rule, i) => (rule.across ? [i] : []))
  const down = rules.flatMap((rule, i) => (rule.across ? [] : [i]))
  for (const i of across) for (const j of down) if (cross(rules[i] as Rule, rules[j] as Rule)) parent[root(i)] = root(j)
  const found = new Map<number, Rule[]>()
  for (const [i, rule] of rules.entries()) found.set(root(i), [...(found.get(root(i)) ?? []), rule])
  return [...found.values()].filter(group => group.length > 2)
}

function cross(across: Rule, down: Rule): boolean {
  const covers = (rule: Rule, at: number): boolean => rule.from - near <= at && at <= rule.to + near
  return covers(across, down.at) && covers(down, across.at)
}

function tableOf(rules: Rule[]): RuledTable[] {
  const xs = positions(rules.filter(rule => !rule.across))
  const ys = positions(rules.filter(rule => rule.across))
  if (xs.length < 2 || ys.length < 2 || (xs.length - 1) * (ys.length - 1) < 2) return []
  if (xs.length * ys.length > mostCells) return []
  const rows = ys.slice(0, -1).map((top, r) => rowOf(rules, xs, ys, r, top))
  return [{ left: xs[0] as number, right: xs.at(-1) as number, top: ys[0] as number, foot: ys.at(-1) as number, rows }]
}

function positions(rules: Rule[]): number[] {
  const sorted = rules.map(rule => rule.at).sort((a, b) => a - b)
  return sorted.filter((at, i) => i === 0 || at - (sorted[i - 1] as number) > near)
}

function rowOf(rules: Rule[], xs: number[], ys: number[], r: number, top: number): RuledCell[] {
  const foot = ys[r + 1] as number
  const cells: RuledCell[] = []
  for (let c = 0; c < xs.length - 1; c++) {
    const [left, right] = [xs[c] as number, xs[c + 1] as number]
    const before = cells.at(-1)
    const open = c > 0 && !parted(rules, false, left, (top + foot) / 2)
    const goesOn = r > 0 && !parted(rules, true, top, (left + right) / 2)
    if (open && before && before.merged === goesOn) {
      before.right = right
      before.span++
    } else cells.push({ left, right, top, foot, span: 1, merged: goesOn })
  }
  return cells
}

/** True where a rule of that direction stands at `at` and covers the point. */
function parted(rules: Rule[], across: boolean, at: number, point: number): boolean {
  return rules.some(
    rule => rule.across === across && Math.abs(rule.at - at) <= near && rule.from <= point && point <= rule.to
  )
}
