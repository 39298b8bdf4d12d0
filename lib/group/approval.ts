import { fold, folded, isUnmarked, rawRange } from '../text/fold.ts'
import type { LocationStatus } from '../model/comment.ts'
import { tokensOf } from './tokens.ts'

/** What an agreement can be limited to, folded. Sorted by name; the first that the text names decides. */
const aspects: [string, RegExp][] = [
  ['bo cuc', /\b(?:bo cuc|ket cau|cau truc|cach sap xep|cach chia|(?:hai|ba|bon|2|3) phan(?! thu))\b/],
  ['chu de', /\b(?:chu de|phuong cham|khau hieu)\b/],
  ['hinh thuc', /\b(?:hinh thuc|the thuc|van phong|cach trinh bay|cach viet)\b/],
  ['phu luc', /\b(?:phu luc|bieu mau)\b/],
  ['so lieu', /\b(?:so lieu|con so)\b/]
]

/** Words by which an agreement takes in the whole after all ("nhất trí với bố cục và nội dung dự thảo"). */
const whole =
  /\b(?:(?:cac |toan bo )?noi dung(?! (?:\S+ ){0,2}(?:can|chua|con|nen|phai|thi|xem)\b)|toan bo du thao|toan van|toan bo bao cao)\b/

/** Signs that an agreement leaves something out or asks for something yet. */
const reserve =
  /(?<![\p{L}])(?:trừ|ngoại trừ|tuy nhiên|tuy vậy|nhưng(?! gì)|với điều kiện|miễn là|riêng (?!tôi|em|cá nhân|mình|chúng)|nếu|cần (?:bổ sung|cân nhắc|chỉnh|điều chỉnh|làm rõ|sửa|tính|xem))(?![\p{L}])/u
const reserveUnmarked = /\b(?:ngoai tru|tuy nhien|tuy vay|voi dieu kien|mien la)\b/

/** What the agreement is with, up to the next clause. */
const object =
  /\b(?:nhat tri|thong nhat|dong y|dong tinh|tan thanh|ung ho)(?: hoan toan| cao| co ban| rat cao)? (?:voi|ve) ([^.,;:!?\n()]+)/

/** Words of such an object that say no more than "the draft", folded, sorted. */
const wholeWords = new Set(
  (
    'bai ban bao bo cac cao chap chi chinh cho co cua da dai dang de dieu dinh do doan du duoc duthao hanh het hoi ket khoa kien ky lan minh mot muc nay ' +
    'ndung neu nghi nhiem nhu nhung noi dung phan quyet rat ra so soan tap tat te thao the theo thu tinh toan toi trinh trong tri truong uy va van vi ' +
    'xay dung y a nha nhe dc dong chi em anh ca cung hon'
  ).split(' ')
)

/** Words of praise, folded, sorted: an agreement that gives them agrees with the same thing as one that does not. */
const praise =
  /\b(?:(?:kha |rat |da )?(?:chat che|chinh xac|chu dao|cong phu|cu the|day du|de hieu|dung dan|dung thuc te|hop ly|kha thi|khach quan|khoa hoc|ky luong|ngan gon|phu hop|ro rang|sat (?:voi )?thuc (?:te|tien)|sau sac|thuyet phuc|toan dien|trong tam))\b/g

/** An agreement's text with its praise blanked out. */
export function withoutPraise(text: string): string {
  const form = fold(text)
  let rest = text
  for (const found of form.text.matchAll(praise)) {
    const [from, to] = rawRange(text, form, found.index, found.index + found[0].length)
    rest = rest.slice(0, from) + ' '.repeat(to - from) + rest.slice(to)
  }
  return rest
}

/** True where an agreement is not without reserve. */
function isReserved(text: string): boolean {
  return isUnmarked(text) ? reserveUnmarked.test(folded(text)) : reserve.test(folded(text, { marks: false }))
}

/**
 * What an agreement with the whole draft is limited to: an aspect ("bo cuc"), "part" where it names something else
 * ("đánh giá về hoạt động của …"), '' where it is the draft as such; "reserved" where it is not without reserve, wherever
 * it stands. `title`: folded words of the draft's title.
 */
export function aspectOf(text: string, status: LocationStatus, title: ReadonlySet<string>): string {
  if (isReserved(text)) return 'reserved'
  if (status !== 'document') return ''
  const plain = folded(text)
  const named = tokensOf(object.exec(plain)?.[1] ?? '').filter(
    w => !wholeWords.has(w) && !title.has(w) && !/^\d/.test(w)
  )
  const aspect = aspects.find(([, sign]) => sign.test(plain))?.[0]
  if (aspect !== undefined) return whole.test(plain) ? '' : aspect
  return named.length >= 2 ? 'part' : ''
}
