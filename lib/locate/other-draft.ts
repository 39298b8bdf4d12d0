import type { Remark } from '../model/comment.ts'
import { folded } from '../text/fold.ts'
import { wordList } from '../text/words.ts'
import type { DraftIndex, DraftView } from './draft-index.ts'
import { namesOtherPaper } from './other-paper.ts'
import { markAt, placeTokens, type PlaceToken } from './place-tokens.ts'
import { oneOfAt, phraseList } from './place-phrases.ts'
import { sentenceVerbs } from './sentence-verbs.ts'

/** Levels that hold congresses and issue drafts: of two drafts with one title, the level tells which. */
const levels = phraseList([
  'chi bộ',
  'chi đoàn',
  'của đảng',
  'huyện',
  'khối',
  'phường',
  'quận',
  'quốc hội',
  'sở',
  'thành phố',
  'thị xã',
  'toàn quốc',
  'trung ương',
  'trường',
  'tw',
  'tập đoàn',
  'tỉnh',
  'tổng công ty',
  'xã'
])

const openers = phraseList([
  'đối với',
  'góp ý',
  'góp ý cho',
  'góp ý vào',
  'góp ý đối với',
  'về',
  'ý kiến đối với',
  'trong',
  'ở',
  'phần'
])
const draftNouns = phraseList(['dự thảo', 'bcct', 'báo cáo chính trị', 'văn kiện', 'bc chính trị', 'dt'])
/** "Dự thảo chưa nêu …" is a sentence about the draft, not its name. */
const verbs = phraseList(sentenceVerbs)
const committee = phraseList(['bộ', 'ủy', 'uỷ'])
const nextPlace = phraseList([
  'trang',
  'tr',
  'dòng',
  'mục',
  'phần',
  'đoạn',
  'phụ lục',
  'chú thích',
  'điều',
  'khoản',
  'chương',
  'chỉ tiêu'
])

/**
 * Drafts a remark may be about: those it names, else all. Empty: it names one that was not handed in ("BCCT tỉnh",
 * "Đối với dự thảo … của …"). The remark's own words go before its lead-ins, the innermost lead-in before the others.
 */
export function draftsMeant(remark: Remark, index: DraftIndex): DraftView[] {
  const names = [
    remark.draft === null ? null : placeTokens(remark.draft),
    remark.place === null ? null : namedAtStart(remark.place),
    namedAtStart(remark.text),
    ...remark.context.toReversed().map(namedAtStart)
  ]
  const titled = remark.draft === null ? [] : index.views.filter(view => hasTitle(view, remark.draft as string))
  if (titled.length > 0) return titled
  for (const [i, name] of names.entries()) {
    if (name === null) continue
    const verdicts = index.views.map(view => isMeant(view, name, i === 0))
    if (verdicts.includes('yes')) return index.views.filter((_, k) => verdicts[k] === 'yes')
    if (verdicts.length > 0 && verdicts.every(v => v === 'no')) return []
  }
  const said = [remark.place, remark.text, ...remark.context.toReversed()].find(
    text => text !== null && namesPaper.test(text.normalize('NFC'))
  )
  return said ? index.views.filter(view => !namesOtherPaper(view, said)) : index.views
}

/** Most texts begin with the name of no paper: they are not cut into tokens for it. */
const namesPaper =
  /^.{0,24}(?:báo cáo|bao cao|tờ trình|to trinh|đề án|de an|quy chế|quy che|điều lệ|dieu le|tham luận|tham luan|nội quy|noi quy|phương án|phuong an|chương trình|chuong trinh|kế hoạch|ke hoach|quy định|quy dinh|hướng dẫn|huong dan|đề cương|de cuong|biên bản|bien ban|thông báo|thong bao|(?<!\p{L})bc(?!\p{L}))/iu

/** Most texts name no draft: they are not cut into tokens for it. */
const namesDraft = /dự thảo|du thao|bcct|văn kiện|van kien|chính trị|chinh tri|(?<!\p{L})dt(?!\p{L})/iu

/** The very title of the draft, as a form prints it. */
function hasTitle(view: DraftView, name: string): boolean {
  const title = view.draft.title.trim()
  return title !== '' && folded(title) === folded(name)
}

/** Tokens of a draft's name at the start of a text, ended by a colon, by the text's end, or by a comma and a place. */
function namedAtStart(text: string): PlaceToken[] | null {
  if (!namesDraft.test(text.slice(0, 80).normalize('NFC'))) return null
  const tokens = placeTokens(text.slice(0, 300))
  let at = 0
  while (
    at < 4 &&
    (tokens[at]?.type === 'number' || markAt(tokens, at, '.)/-*+•') || /^[IVX]+$/.test(tokens[at]?.raw ?? ''))
  )
    at++
  at = oneOfAt(tokens, at, openers)?.next ?? at
  if (oneOfAt(tokens, at, draftNouns) === null) return null
  for (let end = at; end <= tokens.length && end - at < 40; end++) {
    if (end === tokens.length || markAt(tokens, end, ':\n')) return tokens.slice(at, end)
    if (markAt(tokens, end, ',') && oneOfAt(tokens, end + 1, nextPlace)) return tokens.slice(at, end)
    if (oneOfAt(tokens, end, verbs) || markAt(tokens, end, ';.?!')) return null
  }
  return null
}

/** yes: level or title agree · no: another level, or another title · open: the words tell nothing. */
function isMeant(view: DraftView, name: PlaceToken[], isTitle: boolean): 'yes' | 'no' | 'open' {
  const own = placeTokens(view.identity)
  const said = levelsOf(name)
  if (said.size > 0) {
    const has = levelsOf(own)
    return [...said].some(level => has.has(level)) ? 'yes' : 'no'
  }
  if (!isTitle) return 'open'
  const words = new Set(name.filter(t => t.type === 'word').map(t => t.text))
  const has = new Set(own.map(t => t.text))
  const common = [...words].filter(w => has.has(w)).length
  return common === 0 && words.size >= 2 && wordList(view.draft.title).length > 0 ? 'no' : common > 0 ? 'yes' : 'open'
}

/** Levels named; "của Đảng" is one, "của Đảng bộ …" is not. */
function levelsOf(tokens: PlaceToken[]): Set<string> {
  const found = new Set<string>()
  for (let at = 0; at < tokens.length; at++) {
    const level = oneOfAt(tokens, at, levels)
    if (level && !(level.phrase === 'của đảng' && oneOfAt(tokens, level.next, committee))) found.add(level.phrase)
  }
  return found
}
