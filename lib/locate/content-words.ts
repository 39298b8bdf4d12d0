import type { Remark, Request } from '../model/comment.ts'
import { fold, folded } from '../text/fold.ts'
import { quotations } from '../text/quotations.ts'
import { wordsOf } from '../text/words.ts'
import type { DraftView } from './draft-index.ts'
import { wordKey } from './word-index.ts'

/** Words of a request that may stand in the passage it is about, in order, each with how much it counts. */
export interface ContentQuery {
  /** Word ids; -1 for words the draft does not have. */
  ids: number[]
  weights: number[]
  /** The same for pairs of neighbouring words, in which words of requests count like others. */
  pairWeights: number[]
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

const changeOf =
  /(?:^|\s)tu\s+(\d[\d.,]*\d|\d)(\s?%)?[^.;:]{0,50}?(?:len|xuong|thanh|con|sang|toi|den)(?: toi| den| thanh| muc)*\s+(\d[\d.,]*\d|\d)(\s?%)?/u
const raisedTo =
  /(?:len|xuong|thanh|phai la|tang len|len toi|dat|con)\s+(?:muc |khoang |it nhat |toi |den )*(\d[\d.,]*\d|\d)(\s?%)?/gu

/** Figures a request takes away and puts in, as word keys: "từ 80% lên 90%". */
export function figuresOf(text: string, request: Request): { old: Set<string>; fresh: Set<string> } {
  const plain = folded(text)
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

/** The words of a remark that may be the draft's: new words out, the reason faint, figures to be changed strong. */
export function contentQuery(view: DraftView, remark: Remark, request: Request, about: string): ContentQuery {
  const { old, fresh } = figuresOf(remark.text, request)
  const query: ContentQuery = { ids: [], weights: [], pairWeights: [], newFigures: [...fresh] }
  if (about) addWords(view, query, about, () => 1.2, old, fresh)
  const quoted = remark.quoted !== null && quotations(remark.quoted).length === 0 ? remark.quoted : ''
  if (quoted) addWords(view, query, quoted, () => 1, old, fresh)
  const dark = newRanges(remark, request)
  const faint = request.reason === null ? [] : rangesOf(remark.text, request.reason)
  const weight = (at: number) => (inside(dark, at) ? 0 : inside(faint, at) ? 0.25 : about ? 0.5 : 1)
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
  query.ids.push(-1)
  query.weights.push(0)
  query.pairWeights.push(0)
  for (const word of wordsOf(form).slice(0, 400)) {
    const key = wordKey(word.text)
    const own = weight(form.at[word.start] as number)
    const figure = /^\d/.test(key) ? (fresh.has(key) ? 0 : old.has(key) ? 3 : key.length > 1 ? 1.5 : 0.5) : 1
    query.ids.push(view.words.ids.get(key) ?? -1)
    query.pairWeights.push(own * Math.min(1.5, figure))
    query.weights.push(requestWords.has(key) ? own * 0.1 : own * figure)
  }
}

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
