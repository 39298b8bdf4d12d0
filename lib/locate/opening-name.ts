import type { Place } from './place.ts'
import { nameAt, namesNothing } from './place-name.ts'
import type { PlaceToken } from './place-tokens.ts'
import { oneOfAt, phraseList } from './place-phrases.ts'

const openers = phraseList([
  'ở',
  'tại',
  'về',
  'trong',
  'đối với',
  'bổ sung vào',
  'thêm vào',
  'nội dung',
  'các',
  'những'
])

const into = phraseList(['vào', 'ở', 'tại', 'trong', 'về', 'thuộc'])

/** Words behind "vào", "ở", "trong" that may be a heading's whole title ("bổ sung … vào khó khăn trong thời gian tới"). */
export function innerNames(tokens: PlaceToken[]): Place[] {
  const found: Place[] = []
  for (let at = 0; at < tokens.length && found.length < 6; at++) {
    const next = oneOfAt(tokens, at, into)?.next ?? 0
    const name = next > 0 && !namesNothing(tokens, next) ? nameAt(tokens, next) : ''
    const start = tokens[next]?.start ?? 0
    if (name !== '') found.push({ place: { type: 'inner', name }, role: 'here', start, end: start + name.length })
  }
  return found
}

/** Kinds of items that a section of every report holds: a new one goes there. */
const itemKinds = phraseList([
  'biện pháp',
  'bài học',
  'bài học kinh nghiệm',
  'dự báo',
  'giải pháp',
  'hạn chế',
  'khuyết điểm',
  'khó khăn',
  'kinh nghiệm',
  'kiến nghị',
  'kết quả',
  'mục tiêu',
  'nguyên nhân',
  'nguyên nhân chủ quan',
  'nguyên nhân khách quan',
  'nhiệm vụ',
  'thuận lợi',
  'thách thức',
  'tồn tại',
  'ưu điểm',
  'đột phá',
  'khâu đột phá'
])
const newWords = phraseList(['bổ sung', 'thêm', 'đưa thêm', 'viết thêm', 'nêu thêm', 'ghi thêm', 'nói thêm', 'thiếu'])
const someWords = phraseList([
  'thêm',
  'một',
  '1',
  'các',
  'những',
  'hai',
  'số',
  'nội dung',
  'ý',
  'hẳn',
  'vào',
  'phần',
  'về',
  'nhóm',
  'mấy'
])

/** "bổ sung một giải pháp về …", "thiếu bài học …": the name of the section that such an item belongs to. */
export function newKinds(tokens: PlaceToken[]): Place[] {
  for (let at = 0; at < tokens.length; at++) {
    let next = oneOfAt(tokens, at, newWords)?.next ?? 0
    if (next === 0) continue
    for (let more = oneOfAt(tokens, next, someWords); more; more = oneOfAt(tokens, next, someWords)) next = more.next
    const kind = oneOfAt(tokens, next, itemKinds)
    if (!kind) continue
    const { start } = tokens[next] as PlaceToken
    const { end } = tokens[kind.next - 1] as PlaceToken
    return [{ place: { type: 'name', noun: 'part', name: kind.phrase }, role: 'here', start, end }]
  }
  return []
}

/**
 * The words at the very start that may name a heading without a noun ("Mục tiêu chưa gắn với …", "Nhiệm vụ và giải
 * pháp, mục 1 …"). Whether they do, the draft decides.
 */
export function openingName(tokens: PlaceToken[]): Place[] {
  if (tokens.length === 0) return []
  const from = oneOfAt(tokens, 0, openers)?.next ?? 0
  const name = nameAt(tokens, from)
  if (name === '') return []
  const start = tokens[from]?.start ?? 0
  return [{ place: { type: 'opening', name }, role: 'here', start, end: start + name.length }]
}
