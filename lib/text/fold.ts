/**
 * Normal forms beside the raw text, never instead of it: `fold` keeps, for each character of the folded text,
 * where in the raw text it came from, so that anything found in the fold can be given back as a raw slice.
 */
export interface Folded {
  text: string
  /** `at[i]` is the UTF-16 offset in the raw text of folded character i; `at[text.length]` is the raw length. */
  at: Uint32Array
}

export interface FoldOptions {
  /** Remove tone and vowel marks and turn đ into d: serves those who type without. Default true. */
  marks?: boolean
}

const quoteMarks = /[“”„‟«»″]/
const singleQuotes = /[‘’‚‛′`]/
const dashes = /[‐‑‒–—―−]/
const combining = /\p{M}/u

/** One raw character (a code point with its marks) to its folded form; '' drops it, ' ' is any space. */
function foldCluster(cluster: string, marks: boolean): string {
  if (/^\s/u.test(cluster) || cluster === '\u200b') return ' '
  if (cluster.length === 1) {
    const code = cluster.charCodeAt(0)
    if (code >= 97 && code <= 122) return cluster
    if (quoteMarks.test(cluster)) return '"'
    if (singleQuotes.test(cluster)) return "'"
    if (dashes.test(cluster)) return '-'
    if (cluster === '\u00ad' || cluster === '\ufeff') return ''
  }
  const lower = cluster.normalize('NFC').toLowerCase()
  if (!marks) return lower.normalize('NFC')
  return lower
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/đ/g, 'd')
}

/** Folded code of single UTF-16 units, asked once: most text is single units, and this is the hottest loop of all steps. */
const unasked = 0
const several = 0xffff
const unitTables = [new Uint16Array(0x10000), new Uint16Array(0x10000)] as const

function foldedUnit(unit: number, marks: boolean): number {
  const table = unitTables[marks ? 1 : 0]
  let code = table[unit] as number
  if (code === unasked) {
    const text = foldCluster(String.fromCharCode(unit), marks)
    const surrogate = unit >= 0xd800 && unit <= 0xdfff
    code = text.length === 1 && !surrogate ? text.charCodeAt(0) : several
    table[unit] = code
  }
  return code
}

/** Clusters of several units (decomposed text), so that NFD costs no more than a look-up. */
const clusterTables = [new Map<string, string>(), new Map<string, string>()] as const

function foldedCluster(cluster: string, marks: boolean): string {
  const table = clusterTables[marks ? 1 : 0]
  let text = table.get(cluster)
  if (text === undefined) {
    text = foldCluster(cluster, marks)
    if (table.size < 20_000) table.set(cluster, text)
  }
  return text
}

const markTable = new Int8Array(0x10000)

function isMark(unit: number): boolean {
  if (unit < 0x300) return false
  if (markTable[unit] === 0) markTable[unit] = combining.test(String.fromCharCode(unit)) ? 1 : -1
  return markTable[unit] === 1
}

/** A growing list of folded units and their raw offsets. */
class FoldBuffer {
  units = new Uint16Array(1024)
  offsets = new Uint32Array(1025)
  length = 0

  put(code: number, offset: number): void {
    // No space at the start and never two in a row.
    if (code === 32 && (this.length === 0 || this.units[this.length - 1] === 32)) return
    if (this.length === this.units.length) this.grow()
    this.units[this.length] = code
    this.offsets[this.length++] = offset
  }

  finish(rawLength: number): Folded {
    if (this.length > 0 && this.units[this.length - 1] === 32) this.length--
    this.offsets[this.length] = rawLength
    return { text: this.text(), at: this.offsets.slice(0, this.length + 1) }
  }

  private grow(): void {
    const { units, offsets } = this
    this.units = new Uint16Array(units.length * 2)
    this.units.set(units)
    this.offsets = new Uint32Array(units.length * 2 + 1)
    this.offsets.set(offsets)
  }

  private text(): string {
    let text = ''
    for (let i = 0; i < this.length; i += 8192) {
      text += fromUnits(this.units.subarray(i, Math.min(this.length, i + 8192)))
    }
    return text
  }
}

// One buffer serves all calls: fold never calls itself.
const buffer = new FoldBuffer()

/** Lower case, no marks (or NFC marks), one space for any run of space, plain quotes and dashes; with the offset map. */
export function fold(raw: string, options: FoldOptions = {}): Folded {
  const marks = options.marks ?? true
  buffer.length = 0
  let i = 0
  while (i < raw.length) {
    const unit = raw.charCodeAt(i)
    let end = i + (unit >= 0xd800 && unit <= 0xdbff && (raw.codePointAt(i) as number) > 0xffff ? 2 : 1)
    while (end < raw.length && isMark(raw.charCodeAt(end))) end++
    const code = end === i + 1 ? foldedUnit(unit, marks) : several
    if (code !== several) buffer.put(code, i)
    else putCluster(foldedCluster(raw.slice(i, end), marks), i)
    i = end
  }
  return buffer.finish(raw.length)
}

function putCluster(text: string, offset: number): void {
  for (let k = 0; k < text.length; k++) buffer.put(text.charCodeAt(k), offset)
}

/** The folded text alone. */
export function folded(raw: string, options: FoldOptions = {}): string {
  return fold(raw, options).text
}

/** The raw slice behind the folded characters [start, end); trailing raw space before `end` is left out. */
export function rawSlice(raw: string, form: Folded, start: number, end: number): string {
  const [from, to] = rawRange(raw, form, start, end)
  return raw.slice(from, to)
}

/** Raw UTF-16 offsets [from, to) behind the folded characters [start, end). */
export function rawRange(raw: string, form: Folded, start: number, end: number): [number, number] {
  const from = form.at[start] as number
  if (end <= start) return [from, from]
  let to = (form.at[end - 1] as number) + 1
  const next = form.at[end] as number
  while (to < next && !/\s/.test(raw[to] as string)) to++
  return [from, to]
}

/** True where the text is typed without any Vietnamese mark: comparisons must then drop the marks of the other side too. */
export function isUnmarked(raw: string): boolean {
  // Most text has one of the letters that tell at once; the rest is taken apart.
  if (/[ăâđêôơưĂÂĐÊÔƠƯ\u1ea0-\u1ef9]/.test(raw)) return false
  return /\p{L}{2}/u.test(raw) && !/[\p{M}đĐ]/u.test(raw.normalize('NFD'))
}

/** `apply` takes the typed array as it is; spreading it would walk an iterator, three times slower. */
function fromUnits(units: Uint16Array): string {
  return String.fromCharCode.apply(null, units as unknown as number[])
}
