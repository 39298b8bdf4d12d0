import type { Comment } from '../model/comment.ts'
import { folded, isUnmarked } from '../text/fold.ts'
import { isBare } from './alike.ts'
import { withoutReason } from './asking-part.ts'
import type { EditWords } from './edit-words.ts'
import type { Ground } from './place.ts'
import type { Subject } from './subject.ts'

/** How a request in free words names what it wants taken out. */
export interface Removal {
  /** By nothing but its place: "bỏ chỉ tiêu này". */
  whole: boolean
  /** By its content, and the paragraph it stands at is one short item with these words: "bỏ cái bể bơi đi". */
  item: boolean
}

/** Words of a place that is a paragraph, a heading or a list's item as a whole. */
const wholeNoun =
  /\b(?:bo|xoa|cat|luoc|loai|rut|huy|gach)\b.{0,60}\b(?:chi tieu|muc|tieu muc|phan|doan|cau|y|khoan|dieu|diem|tiet|chuong|noi dung|gach dau dong|nhiem vu|giai phap)\b/
/** Signs that only a part of the passage is meant. */
const part =
  /(?<![\p{L}])(?:cụm|từ|chữ|vế|tỷ lệ|tỉ lệ|con số|số liệu|mốc|chỉ (?:giữ|để|ghi|cần|nên)|giữ (?:lại|nguyên)|một phần|bớt)(?![\p{L}])/u
const partUnmarked =
  /\b(?:cum tu|hai chu|ty le|ti le|con so|so lieu|chi (?:giu|de|ghi|can|nen)|giu (?:lai|nguyen)|mot phan|bot)\b/
const longestItem = 30

/** How a request for taking out names its object; null for any other request and for exact words. */
export function removalOf(comment: Comment, edit: EditWords | null, subject: Subject, ground: Ground): Removal | null {
  if ((comment.kind !== 'delete' && comment.kind !== 'object') || edit !== null) return null
  const plain = folded(withoutReason(comment.text, comment.reason))
  const whole = isBare(subject) && wholeNoun.test(plain)
  const { paragraph } = comment.location
  const words = paragraph === null ? [] : ground.words(paragraph)
  const single = words.length > 0 && words.length <= longestItem && !ground.isList(paragraph!)
  const named = subject.order.filter(w => words.includes(w)).length
  return { whole, item: single && !whole && named > 0 && subject.figures.size === 0 && !namesPart(comment.text) }
}

/** Whether two name the same thing to be taken out of one paragraph or heading; null where their subjects decide. */
export function sameRemoval(a: Removal | null, b: Removal | null): boolean | null {
  if (a === null || b === null || (!a.whole && !b.whole)) return null
  return (a.whole || a.item) && (b.whole || b.item)
}

function namesPart(text: string): boolean {
  return isUnmarked(text) ? partUnmarked.test(folded(text)) : part.test(folded(text, { marks: false }))
}
