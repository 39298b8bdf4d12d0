import type { Remark, Request } from '../model/comment.ts'
import { fold, folded, isUnmarked, rawSlice } from '../text/fold.ts'
import { quotations } from '../text/quotations.ts'
import { wordsOf } from '../text/words.ts'
import { expand } from './abbreviations.ts'
import type { DraftView } from './draft-index.ts'
import type { Findings } from './findings.ts'
import { spokenWord } from './spoken.ts'
import { wordKey } from './word-index.ts'

/** Words of a request that may stand in the passage it is about, in order, each with how much it counts. */
export interface ContentQuery {
  /** Word ids; -1 for words the draft does not have. */
  ids: number[]
  weights: number[]
  /** The same for pairs of neighbouring words, in which words of requests count like others. */
  pairWeights: number[]
  /** The words with their marks; null for figures, short forms and words typed without marks. */
  spoken: (string | null)[]
  /** New figures of a changed target: the passage has another figure of that kind. */
  newFigures: string[]
}

/** Words of requests and verdicts, which tell nothing of the passage. */
const requestWords = new Set(
  `a anh ban bo bang cac can chi chua cho chu co con cua cu cung da dang day de di do doi du duoc em gi ghi giu ha hay
  hon khong la lai lam len minh mong moi mot nay nen neu nghi nguyen nha nhe nhieu nhu nhung o phai qua ro rat sau sua so
  sung thanh thay theo them thi thay thao toi tren tu tuy va vao ve vi viet voi xem xin xuong y kien ra dua nang giam`.split(
    /\s+/
  )
)

/** With marks and without: "đất 4,5 ha" is not "đạt 4,5 ha". */
const changeOf =
  /(?:^|\s)(?:từ|tu)\s+(\d[\d.,]*\d|\d)(\s?%)?[^.;:]{0,50}?(?:lên|len|xuống|xuong|thành|thanh|còn|con|sang|tới|toi|đến|den)(?: (?:tới|toi|đến|den|thành|thanh|mức|muc))*\s+(\d[\d.,]*\d|\d)(\s?%)?/u
const raisedTo =
  /(?<!\p{L})(?:lên|len|xuống|xuong|thành|thanh|phải là|phai la|tăng lên|tang len|lên tới|len toi|đạt|dat|còn|con)\s+(?:(?:mức|muc|khoảng|khoang|ít nhất|it nhat|tới|toi|đến|den) )*(\d[\d.,]*\d|\d)(\s?%)?/gu

/** Figures a request takes away and puts in, as word keys: "từ 80% lên 90%". */
export function figuresOf(text: string, request: Request): { old: Set<string>; fresh: Set<string> } {
  const plain = folded(text, { marks: false })
  const old = new Set<string>()
  const fresh = new Set<string>()
  const change = changeOf.exec(plain)
  if (change) {
    old.add(wordKey(change[1] as string))
    fresh.add(wordKey(change[3] as string))
  } else for (const m of plain.matchAll(raisedTo)) fresh.add(wordKey(m[1] as string))
  for (const figure of request.edit?.original?.match(/\d[\d.,]*\d|\d/g) ?? []) old.add(wordKey(figure))
  for (const figure of request.edit?.replacement?.match(/\d[\d.,]*\d|\d/g) ?? []) fresh.add(wordKey(figure))
  for (const figure of old) fresh.delete(figure)
  return { old, fresh }
}

/** What the passage meant is about, in the member's words; a name that no heading has may say it too. */
export function subjectOf({ clues, window }: Findings): string {
  if (clues.about !== '' || !window.unknownName) return clues.about
  const name = clues.here.find(p => p.type === 'name')
  return name?.type === 'name' ? name.name : ''
}

/** How much words count beside the request itself. */
const reasonInPlace = 0.25
const reasonAlone = 0.7
const besideSubject = 0.5
const namedWords = 0.1

/**
 * The words of a remark that may be the draft's: new words out, words that only say where nearly, the reason faint (but
 * where nothing says where), figures to be changed strong.
 */
export function contentQuery(findings: Findings): ContentQuery {
  const { view, remark, request, clues, window } = findings
  const { old, fresh } = figuresOf(remark.text, request)
  const query: ContentQuery = { ids: [], weights: [], pairWeights: [], spoken: [], newFigures: [...fresh] }
  const about = subjectOf(findings)
  if (about) addWords(view, query, about, () => 1.2, old, fresh)
  const quoted = remark.quoted !== null && quotations(remark.quoted).length === 0 ? remark.quoted : ''
  if (quoted) addWords(view, query, quoted, () => 1, old, fresh)
  const dark = newRanges(remark, request)
  const faint = request.reason === null ? [] : rangesOf(remark.text, request.reason)
  const reason = window.choices.length > 0 || window.pages ? reasonInPlace : reasonAlone
  const weight = (at: number) => {
    if (inside(dark, at)) return 0
    if (inside(clues.spans, at)) return namedWords
    return inside(faint, at) ? reason : about ? besideSubject : 1
  }
  addWords(view, query, remark.text, weight, old, fresh)
  return query
}

function addWords(
  view: DraftView,
  query: ContentQuery,
  text: string,
  weight: (at: number) => number,
  old: Set<string>,
  fresh: Set<string>
): void {
  const form = fold(text)
  const loose = isUnmarked(text)
  add(query, -1, 0, 0)
  const words = wordsOf(form).slice(0, 400)
  words.forEach((word, i) => {
    const key = wordKey(word.text)
    const at = form.at[word.start] as number
    const own = weight(at)
    if (/^\d/.test(key)) {
      const next = words[i + 1]?.text ?? ''
      const kind = fresh.has(key) ? 0 : old.has(key) ? 3 : isMeasure(word.text, next) ? 1.5 : 0.5
      add(query, view.words.ids.get(key) ?? -1, own * kind, own * Math.min(1.5, kind))
      return
    }
    const raw = rawSlice(text, form, word.start, word.end)
    const long = expand(view.words, view.abbreviations, raw, key)
    const id = view.words.ids.get(key)
    const spoken = loose ? null : spokenWord(raw)
    if (id !== undefined || !long) add(query, id ?? -1, requestWords.has(key) ? own * 0.1 : own, own, spoken)
    if (long) for (const part of long) add(query, part, own, own)
  })
}

function add(query: ContentQuery, id: number, weight: number, pairWeight: number, spoken: string | null = null): void {
  query.ids.push(id)
  query.weights.push(weight)
  query.pairWeights.push(pairWeight)
  query.spoken.push(spoken)
}

/** A figure of several digits, of per cent or with its unit says more than a lone digit. */
function isMeasure(figure: string, next: string): boolean {
  return figure.length > 1 || units.has(next)
}

const units = new Set('trieu ty ti nghin tan ha km lan nguoi ho lop cuoc xa'.split(' '))

function newRanges(remark: Remark, request: Request): [number, number][] {
  const fresh = request.quotes.filter(q => q.role === 'new').map(q => q.text)
  if (request.edit?.replacement) fresh.push(request.edit.replacement)
  return fresh.flatMap(text => rangesOf(remark.text, text))
}

function rangesOf(text: string, part: string): [number, number][] {
  const at = part === '' ? -1 : text.indexOf(part)
  return at < 0 ? [] : [[at, at + part.length]]
}

function inside(ranges: [number, number][], at: number): boolean {
  return ranges.some(([from, to]) => at >= from && at < to)
}
