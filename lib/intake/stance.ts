import { folded } from '../text/fold.ts'
import { isWordless } from './blank.ts'

/**
 * Boxes as Word, forms and hand typing make them; Wingdings symbols arrive in the private area U+F0xx
 * (ECMA-376 part 1, 17.3.3.30).
 */
const ticked = '☑☒✓✔✅🗹🗷⊠⊗\uf0fe\uf0fd\uf0fc\uf052\uf053\uf078'
const open = '☐□◻▢○◯\uf0a8\uf06f\uf0a3\uf071'
const box = new RegExp(`[${ticked}${open}]|[[(][ \\u00a0xX✓✔vV]?[\\])](?![\\p{L}])`, 'u')
const boxes = new RegExp(box.source, 'gu')

/** An option beside a box, and whether it is ticked. */
export interface Option {
  text: string
  chosen: boolean
}

/** The options of a line with check boxes ("☐ Đồng ý ☒ Không đồng ý"), in order; empty where it has no box. */
export function readOptions(raw: string): Option[] {
  const marks = [...raw.matchAll(boxes)]
  const first = marks[0]
  if (!first) return []
  // "Đồng ý ☒   Không đồng ý ☐": the boxes follow the words where nothing follows the last one.
  const last = marks[marks.length - 1] as RegExpExecArray
  const behind = isWordless(raw.slice(last.index + last[0].length)) && !isWordless(raw.slice(0, first.index))
  return marks.flatMap((mark, i) => {
    const from = behind ? (i === 0 ? 0 : after(marks[i - 1])) : after(mark)
    const to = behind ? mark.index : (marks[i + 1]?.index ?? raw.length)
    const text = raw.slice(from, to).replace(/^[\s:;,/|-]+|[\s:;,/|-]+$/gu, '')
    return text === '' ? [] : [{ text, chosen: isTick(mark[0]) }]
  })
}

function after(mark: RegExpExecArray | undefined): number {
  return mark ? mark.index + mark[0].length : 0
}

/** A cell that holds a tick and nothing else ("x", "☒", "✓"). */
export function isTick(raw: string): boolean {
  const mark = raw.trim()
  return new RegExp(`^(?:[${ticked}]|[[(]?[xX✓✔vV][\\])]?)$`, 'u').test(mark)
}

/** True where a text begins with a box. */
export function startsWithBox(raw: string): boolean {
  return new RegExp(`^\\s*(?:${box.source})`, 'u').test(raw)
}

const stanceWords =
  /^(?:(?:hoan toan|co ban|rat|ve co ban|toi|em|da) )?(?:khong |chua )?(?:dong y|dong tinh|nhat tri|thong nhat|tan thanh|y kien khac|phan van|trung lap|co|khong)(?: (?:mot phan|hoan toan|cao|co ban|voi du thao|nhung can sua|can sua doi|nhung can chinh sua|can bo sung|va khong co y kien|phan lon|toan bo))?\.?$/

/** True for words that are a choice of a stance question and nothing more ("Đồng ý một phần", "Không tán thành"). */
export function isStanceWord(raw: string): boolean {
  return stanceWords.test(folded(raw))
}
