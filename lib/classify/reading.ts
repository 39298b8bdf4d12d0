import { quotations } from '../text/quotations.ts'
import { standardWord } from './colloquial.ts'
import type { Role } from './lexicon.ts'
import { settle } from './neighbours.ts'
import { longestPhrase, phraseTree } from './phrase-table.ts'

/** A piece of the text as the grammar sees it; `from` and `to` are UTF-16 offsets in the raw text. */
export interface Unit {
  type: 'word' | 'number' | 'quote' | 'stop' | 'mark'
  /** Lower case: words as written, a mark's whole phrase, a stop's character, "quote" for quotations. */
  text: string
  /** Without marks. */
  plain: string
  /** Role of a mark, else null. */
  role: Role | null
  from: number
  to: number
}

/** A text cut into units. Quoted words stay closed: nothing inside quotation marks is read as a request. */
export interface Reading {
  raw: string
  units: Unit[]
  /** True where the writer uses Vietnamese marks outside quotations. */
  marked: boolean
}

const piece = /[-–=]{0,2}[>→⇒➔]|\p{N}+(?:[.,/:]\p{N}+)*(?:\s?%)?|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*|[.;:,?!()[\]\n/…+*•-]/gu

const openTone: Record<string, string> = { òa: 'oà', óa: 'oá', ỏa: 'oả', õa: 'oã', ọa: 'oạ', òe: 'oè', óe: 'oé' }
const closeTone: Record<string, string> = { ùy: 'uỳ', úy: 'uý', ủy: 'uỷ', ũy: 'uỹ', ụy: 'uỵ' }
const tones = new Map(Object.entries({ ...openTone, ...closeTone }).map(([a, b]) => [b, a]))

/** Lower case NFC with the tone where the older spelling has it (hoà → hòa), so that both spellings are one word. */
function lowerWord(word: string): string {
  const lower = word.normalize('NFC').toLowerCase()
  const end = tones.get(lower.slice(-2))
  return end && !lower.startsWith('qu') ? lower.slice(0, -2) + end : lower
}

function plainWord(lower: string): string {
  return lower.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd')
}

const cache = new Map<string, [string, string]>()

function spellings(word: string): [string, string] {
  let both = cache.get(word)
  if (!both) {
    const lower = lowerWord(word)
    both = [lower, plainWord(lower)]
    if (cache.size < 50_000) cache.set(word, both)
  }
  return both
}

const markedPhrases = phraseTree(w => lowerWord(w))
const plainPhrases = phraseTree(w => plainWord(lowerWord(w)))

/** Single syllables that without their marks are mostly something else (bo = bộ, thay = thấy, giam = giám, de = đề). */
const doubtfulPlain = new Set(
  'thay bo tang giam nang ha de do boi dung viet ghi tu y so cau giu chia dao doi len con gop lay dat rut chon tranh o tai thua thieu du thanh sau truoc nao gi ai dau di nhe co mo gan cap giao tao giup som sang trong vao cuoi giua muc ten dau may sao ma doi chuyen loi nham neu chinh sua cat xep chuc'.split(
    ' '
  )
)

/** The units of a text, in order. */
export function read(raw: string): Reading {
  const flat = flatUnits(raw)
  const words = flat.filter(u => u.type === 'word')
  // Seven in ten syllables bear a mark: a text with a few marked names in it is typed without.
  const marked = words.filter(u => u.text !== u.plain).length * 5 > words.length
  for (const [i, unit] of flat.entries()) if (unit.type === 'word') standardize(unit, flat[i - 1], flat[i + 1], marked)
  const units = withMarks(flat, marked)
  settle(units)
  return { raw, units, marked }
}

/** Gives a word of chat or of a region its standard spelling. */
function standardize(unit: Unit, before: Unit | undefined, after: Unit | undefined, marked: boolean): void {
  const standard = standardWord(unit.text, marked, before?.text ?? '', after?.plain ?? '')
  if (standard === unit.text) return
  unit.text = standard
  unit.plain = plainWord(standard)
}

function flatUnits(raw: string): Unit[] {
  const units: Unit[] = []
  let at = 0
  for (const q of quotations(raw)) {
    pushPlain(raw, at, q.outerStart, units)
    units.push({ type: 'quote', text: 'quote', plain: 'quote', role: null, from: q.outerStart, to: q.outerEnd })
    at = q.outerEnd
  }
  pushPlain(raw, at, raw.length, units)
  return units
}

function pushPlain(raw: string, from: number, to: number, units: Unit[]): void {
  if (from >= to) return
  for (const m of raw.slice(from, to).matchAll(piece)) {
    const word = m[0]
    const start = from + m.index
    const end = start + word.length
    if (/^\p{N}/u.test(word)) units.push({ type: 'number', text: word, plain: word, role: null, from: start, to: end })
    else if (/^\p{L}/u.test(word)) {
      const [text, plain] = spellings(word)
      units.push({ type: 'word', text, plain, role: null, from: start, to: end })
    } else if (/[>→⇒➔]/.test(word))
      units.push({ type: 'mark', text: '→', plain: '→', role: 'into', from: start, to: end })
    else if (!'-+*•/'.includes(word) || isBullet(raw, start))
      units.push({ type: 'stop', text: word, plain: word, role: null, from: start, to: end })
  }
}

/** A dash, plus or star is a bullet at the start of a line; elsewhere it belongs to the words ("5-7", "kinh tế - xã hội"). */
function isBullet(raw: string, at: number): boolean {
  let i = at - 1
  while (i >= 0 && (raw[i] === ' ' || raw[i] === '\t')) i--
  return i < 0 || raw[i] === '\n'
}

function withMarks(flat: Unit[], marked: boolean): Unit[] {
  const tree = marked ? markedPhrases : plainPhrases
  const wordAt = (i: number): string | null => {
    const unit = flat[i]
    return unit?.type === 'word' ? (marked ? unit.text : unit.plain) : null
  }
  const units: Unit[] = []
  for (let i = 0; i < flat.length;) {
    const unit = flat[i] as Unit
    const phrase = unit.type === 'word' ? wholePhrase(tree, wordAt, i) : null
    if (phrase && !(marked || isPhrase(flat, i, phrase.length))) {
      units.push(unit)
      i++
    } else if (phrase && (marked || phrase.length > 1 || isSurePlain(flat, i, phrase.role))) {
      const words = flat.slice(i, i + phrase.length)
      const text = words.map(u => (marked ? u.text : u.plain)).join(' ')
      const to = (words.at(-1) as Unit).to
      units.push({ type: 'mark', text, plain: plainWord(text), role: phrase.role, from: unit.from, to })
      i += phrase.length
    } else {
      units.push(unit)
      i++
    }
  }
  return units
}

/** The longest phrase whose last word does not belong to a compound behind it: "bổ sung | thành tích", not "bổ sung thành | tích". */
function wholePhrase(
  tree: ReturnType<typeof phraseTree>,
  wordAt: (i: number) => string | null,
  at: number
): { role: Role; length: number } | null {
  const phrase = longestPhrase(tree, wordAt, at)
  if (!phrase || phrase.role !== 'into' || phrase.length < 2) return phrase
  const last = at + phrase.length - 1
  const compound = longestPhrase(tree, wordAt, last)
  if (compound?.role !== 'inert' || compound.length < 2) return phrase
  return longestPhrase(tree, i => (i < last ? wordAt(i) : null), at)
}

/** Without marks, phrases that are others before these words: cán bộ / cần bổ sung, cô đọng / cô đồng ý. */
const clashes: Record<string, RegExp> = {
  'can bo': /^(?:sung|cum|chu|tu|cau|muc|dieu|khoan|doan|phan|di|hai|mot)$/,
  'co dong': /^(?:y|tinh|thuan)$/,
  'de nghi co': /^(?:dong|gang)$/
}

function isPhrase(flat: Unit[], at: number, length: number): boolean {
  const words = flat.slice(at, at + length).map(u => u.plain)
  return !clashes[words.join(' ')]?.test(flat[at + length]?.plain ?? '')
}

const notBecause = /^(?:don|chuc|dia|quy|hoc|bao|cuong)$/

function isSurePlain(flat: Unit[], at: number, role: Role): boolean {
  if (flat[at]?.plain === 'vi')
    return !notBecause.test(flat[at - 1]?.plain ?? '') && !/^(?:tri|pham|du)$/.test(flat[at + 1]?.plain ?? '')
  if (role === 'term') return flat[at + 1]?.type === 'quote'
  return !doubtfulPlain.has((flat[at] as Unit).plain) || plainContext(flat, at)
}

/** Without marks a short word counts only where the neighbours show what it is: quoted or figured words, or an ask. */
function plainContext(flat: Unit[], at: number): boolean {
  const before = flat[at - 1]
  const after = flat[at + 1]
  const asked = before !== undefined && /^(?:nghi|nen|can|phai|xin|hay)$/.test(before.plain)
  const opens = before === undefined || before.type === 'stop'
  const shown =
    after !== undefined &&
    (after.type === 'quote' || after.type === 'number' || /^(?:cum|chu|tu|cau|lai)$/.test(after.plain))
  return asked || opens || shown || before.type === 'quote' || before.type === 'number'
}
