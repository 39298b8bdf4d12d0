import { ordinalAt } from './place-count.ts'
import type { Reading } from './place-page.ts'
import type { PlaceToken } from './place-tokens.ts'
import { oneOfAt, phraseList } from './place-phrases.ts'

const countMarks = phraseList(['thứ', 'số'])
/** Before "thứ" these count something else: "lần thứ hai", "nghị quyết số 5". */
const otherCounts = phraseList(
  'bảng biểu bạc chuẩn con công cột dòng hàng khóa khoá kỳ lần lục ngày quyết thông tháng thích trang tuần văn xếp đợt đứng'.split(
    ' '
  )
)
const mostWords = 4
/** Nobody counts further under one heading. */
const mostItems = 40

/** `khâu đột phá thứ nhất`, `bài học số 2` at the token "thứ" or "số": the count of what the words before it name. */
export function readCounted(tokens: PlaceToken[], at: number): Reading | null {
  if (!oneOfAt(tokens, at, countMarks) || oneOfAt(tokens, at - 1, otherCounts)) return null
  const count = ordinalAt(tokens, at)
  if (!count || count.value > mostItems) return null
  let from = at
  while (at - from < mostWords && tokens[from - 1]?.type === 'word') from--
  if (at === from) return null
  const name = tokens
    .slice(from, at)
    .map(t => t.raw)
    .join(' ')
  return { places: [{ type: 'counted', name, ordinal: count.value }], next: count.next }
}
