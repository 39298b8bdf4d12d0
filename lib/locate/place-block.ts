import type { BlockNoun } from './place.ts'
import { nounOf } from './place-compound.ts'
import { nameAt } from './place-name.ts'
import { ordinalAt } from './place-count.ts'
import { upward, type Reading } from './place-page.ts'
import { markAt, type PlaceToken } from './place-tokens.ts'
import { oneOfAt, phraseList } from './place-phrases.ts'
import { aboutWords, blockNouns, nameEnds } from './place-words.ts'

const plural = phraseList(['các', 'những', 'nhiều', 'mọi'])
const ends = phraseList(['cuối', 'đầu'])

/**
 * `đoạn 2`, `gạch đầu dòng thứ ba`, `câu cuối`, `chỉ tiêu thứ 9`, `đ. 1`, `đoạn về X`, `gạch đầu dòng về X`,
 * `chỉ tiêu X` at token `at`. A bare "chỉ tiêu X" names what it is about; "ý" and "câu" need a count.
 */
export function readBlock(tokens: PlaceToken[], at: number): Reading | null {
  if (tokens[at]?.lower === 'đ' && markAt(tokens, at + 1, '.') && tokens[at + 2]?.type === 'number') {
    const count = ordinalAt(tokens, at + 2)
    return count && block('paragraph', count.value, '', count.next)
  }
  const end = oneOfAt(tokens, at, ends)
  if (end) return endOfBlock(tokens, end.next)
  const found = nounOf(tokens, at, blockNouns)
  if (!found) return null
  const noun = found.value
  const counts = noun !== 'idea' || found.phrase === 'ý' || tokens[found.next]?.text === 'thu'
  const count = counts ? ordinalAt(tokens, found.next, noun !== 'idea') : null
  if (count && !(noun === 'target' && isFigure(tokens, found.next, count.next))) {
    const up = count.value > 0 ? oneOfAt(tokens, count.next, upward) : null
    if (up) return block(noun, -count.value, '', up.next)
    return block(noun, count.value, aboutAt(tokens, count.next) ?? '', count.next)
  }
  if (noun === 'sentence' || found.phrase === 'ct') return null
  // "các chỉ tiêu về …" are several: no one block is meant.
  if (oneOfAt(tokens, at - 1, plural)) return noun === 'target' ? block(noun, null, '', found.next) : null
  const about = aboutAt(tokens, found.next)
  if (about) return block(noun, null, about, found.next + 1)
  if (noun === 'target' || noun === 'paragraph') {
    const name = nameAt(tokens, found.next)
    if (name.split(' ').length >= 2 || noun === 'target') return block(noun, null, name, found.next)
  }
  return null
}

/** "cuối đoạn" says only that the end of a paragraph named elsewhere is meant; "cuối đoạn 2" counts. */
function endOfBlock(tokens: PlaceToken[], at: number): Reading | null {
  const found = nounOf(tokens, at, blockNouns)
  if (!found) return null
  const count = ordinalAt(tokens, found.next, false)
  if (count) return block(found.value, count.value, '', count.next)
  return { places: [{ type: 'end' }], next: found.next }
}

/** Nobody counts so many targets: "chỉ tiêu 600 chỗ" is a figure. */
const mostTargets = 60
const afterCount = phraseList(
  `cuối của cũng cứ giảm giữ hạ khoản là lên mục nâng này nâng phần phụ quá tại thuộc thì thấp cao trang trong tăng tôi vẫn về xuống
  điểm đặt ở có`.split(/\s+/)
)

/** "chỉ tiêu 1.000 đảng viên", "chỉ tiêu 100 người": a target named by its figure, not counted. */
function isFigure(tokens: PlaceToken[], from: number, to: number): boolean {
  const first = tokens[from] as PlaceToken
  if (first.type !== 'number') return false
  if (Number(first.raw) > mostTargets) return true
  return tokens[to]?.type === 'word' && !oneOfAt(tokens, to, afterCount) && !oneOfAt(tokens, to, nameEnds)
}

function aboutAt(tokens: PlaceToken[], at: number): string | null {
  const about = oneOfAt(tokens, at, aboutWords)
  if (!about) return null
  return nameAt(tokens, about.next) || null
}

function block(noun: BlockNoun, ordinal: number | null, about: string, next: number): Reading {
  return { places: [{ type: 'block', noun, ordinal, about }], next }
}
