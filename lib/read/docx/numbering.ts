import { child, childrenOf, type XmlElement } from '../xml.ts'
import { paragraphProperties, type ParagraphProperties } from './properties.ts'
import type { Styles } from './style.ts'

/** One level of a list (ECMA-376 part 1, 17.9.6). */
export interface Level {
  format: string
  /** "%1.%2." */
  text: string
  start: number
  /** Restarts after a level below this 1-based one; 0: never; null: after any higher level. */
  restart: number | null
  /** All numbers in it are printed as decimals. */
  legal: boolean
  /** Font of a bullet. */
  font: string
  paragraph: ParagraphProperties
  /** The paragraph style that this level belongs to. */
  style: string | null
}

/** A list as paragraphs name it by numId. */
export interface NumberedList {
  numId: string
  /** Abstract definition: its lists count together, but for those that start over. */
  counterKey: string
  levels: Map<number, Level>
  /** Level → number it begins with in this list (startOverride). */
  overrides: Map<number, number>
}

/** numId → list; a missing part gives none. */
export function readNumbering(root: XmlElement | null, styles: Styles): Map<string, NumberedList> {
  const abstracts = new Map<string, XmlElement>()
  for (const a of childrenOf(root ?? undefined, 'w:abstractNum'))
    abstracts.set(a.attributes['w:abstractNumId'] ?? '', a)
  const nums = new Map<string, XmlElement>()
  for (const n of childrenOf(root ?? undefined, 'w:num')) nums.set(n.attributes['w:numId'] ?? '', n)
  const lists = new Map<string, NumberedList>()
  for (const [numId, num] of nums) {
    const key = abstractOf(num, abstracts, nums, styles)
    const abstract = key === null ? undefined : abstracts.get(key)
    if (key !== null && abstract) lists.set(numId, readList(numId, num, key, abstract))
  }
  return lists
}

/** The abstract definition behind a list; numStyleLink leads over a numbering style to another list (17.9.21). */
function abstractOf(
  num: XmlElement,
  abstracts: Map<string, XmlElement>,
  nums: Map<string, XmlElement>,
  styles: Styles
): string | null {
  let key = child(num, 'w:abstractNumId')?.attributes['w:val'] ?? ''
  for (let hops = 0; hops < 8; hops++) {
    const link = child(abstracts.get(key), 'w:numStyleLink')?.attributes['w:val']
    if (link === undefined) break
    const next = nums.get(styles.get(link)?.paragraph.numId ?? '')
    const nextKey = child(next, 'w:abstractNumId')?.attributes['w:val']
    if (nextKey === undefined || nextKey === key) break
    key = nextKey
  }
  return abstracts.has(key) ? key : null
}

function readList(numId: string, num: XmlElement, counterKey: string, abstract: XmlElement): NumberedList {
  const levels = new Map<number, Level>()
  const overrides = new Map<number, number>()
  for (const lvl of childrenOf(abstract, 'w:lvl')) levels.set(levelIndex(lvl), readLevel(lvl))
  for (const override of childrenOf(num, 'w:lvlOverride')) {
    const at = levelIndex(override)
    const lvl = child(override, 'w:lvl')
    if (lvl) levels.set(at, readLevel(lvl))
    const start = Number.parseInt(child(override, 'w:startOverride')?.attributes['w:val'] ?? '', 10)
    if (Number.isFinite(start)) overrides.set(at, start)
  }
  return { numId, counterKey, levels, overrides }
}

function levelIndex(element: XmlElement): number {
  return Number.parseInt(element.attributes['w:ilvl'] ?? '0', 10) || 0
}

function readLevel(lvl: XmlElement): Level {
  const value = (name: string): string | undefined => child(lvl, name)?.attributes['w:val']
  const restart = Number.parseInt(value('w:lvlRestart') ?? '', 10)
  const legal = child(lvl, 'w:isLgl')
  const fonts = child(child(lvl, 'w:rPr'), 'w:rFonts')?.attributes
  return {
    format: value('w:numFmt') ?? customFormat(lvl) ?? 'decimal',
    text: value('w:lvlText') ?? '',
    start: Number.parseInt(value('w:start') ?? '0', 10) || 0,
    restart: Number.isFinite(restart) ? restart : null,
    legal: legal !== undefined && !['0', 'false', 'off'].includes(legal.attributes['w:val'] ?? ''),
    font: fonts?.['w:hAnsi'] ?? fonts?.['w:ascii'] ?? '',
    paragraph: paragraphProperties(child(lvl, 'w:pPr')),
    style: value('w:pStyle') ?? null
  }
}

/** decimalZero with more digits ("001") is written as a custom format inside AlternateContent, with a fallback. */
function customFormat(lvl: XmlElement): string | undefined {
  const fallback = child(child(lvl, 'mc:AlternateContent'), 'mc:Fallback')
  return child(fallback, 'w:numFmt')?.attributes['w:val']
}

/** The list and level of a paragraph, from its own properties or its style's (17.9.23), or null. */
export function listOf(
  own: ParagraphProperties,
  styleId: string | null,
  styles: Styles,
  lists: Map<string, NumberedList>
): { list: NumberedList; level: number } | null {
  const style = styles.get(styleId)
  const numId = own.numId ?? style?.paragraph.numId
  const list = numId === undefined || numId === '0' ? undefined : lists.get(numId)
  if (!list) return null
  if (own.level !== undefined) return { list, level: own.level }
  const linked = style?.chain.map(id => [...list.levels].find(([, l]) => l.style === id)?.[0])
  const level = linked?.find(l => l !== undefined)
  return { list, level: level ?? style?.paragraph.level ?? 0 }
}
