import type { Place } from './place.ts'
import { nameAt } from './place-name.ts'
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
    const name = next > 0 ? nameAt(tokens, next) : ''
    const start = tokens[next]?.start ?? 0
    if (name !== '') found.push({ place: { type: 'inner', name }, role: 'here', start, end: start + name.length })
  }
  return found
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
