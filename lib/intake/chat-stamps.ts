import { folded } from '../text/fold.ts'
import { isOpinion, isTitle } from './phrases.ts'
import { isUnit } from './units.ts'

/** Patterns of the times and days that chats print, on raw text. */
export const time = String.raw`\d{1,2}(?:[:.]\d{2}(?::\d{2})?|[hg]\d{2}|[hg](?=[\s\],)-]|$))(?:\s?(?:[AaPp]\.?[Mm]\.?|SA|CH))?`
export const date = String.raw`(?:\d{4}-\d{2}-\d{2}|\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?)`
const day = String.raw`(?:Hôm nay|Hôm qua|Hôm|Thứ \p{L}+|Chủ nhật|Ngày|T[2-7]|CN|Today|Yesterday),?\s+`
const longDate = String.raw`\d{1,2} (?:[Tt]háng|thg) \d{1,2},? (?:năm )?\d{4}`
export const stamp = `(?:${day})?(?:(?:${date}|${longDate})[,\\sT]+(?:lúc\\s+)?${time}|${time}(?:[,\\s-]+(?:ngày\\s+)?(?:${date}|${longDate}|Hôm nay|Hôm qua))?)`

export const stampOnly = new RegExp(`^\\[?(?<stamp>${stamp})\\]?$`, 'u')
export const dayOnly = new RegExp(
  `^[-–—=*\\s]*(?:${day}|(?:Thứ \\p{L}+|Chủ nhật),?\\s*)?(?:ngày\\s+)?(?<date>${date}|${longDate})[-–—=*\\s]*$`,
  'iu'
)
/** A day with a time and no message of its own: Messenger's line between two conversations. */
export const dayAndTime = new RegExp(`^(?:${day})?(?:${date}|${longDate})[,\\s]+(?:lúc\\s+)?${time}$`, 'iu')

/** "Thích · Phản hồi · 2 giờ": what a page of comments prints below each. */
const reactions = new RegExp(
  `^(?:(?:thich|like|yeu thich|phan hoi|tra loi|reply|chia se|bay to cam xuc|da chinh sua|vua xong|\\d+ ?(?:phut|gio|ngay|tuan|thang|nam|min|h|d|w|p)(?: truoc)?|xem ban dich|\\d+)(?: ?[·•|.,-] ?| |$))+$`
)

/** A line of reactions or ages alone ("2 giờ", "Thích · Trả lời"); a bare number is none. */
export function isReactions(line: string): boolean {
  return reactions.test(folded(line)) && /[a-z]/.test(folded(line))
}

/** What the application prints between messages. */
export function isSystemLine(line: string): boolean {
  return /^(?:da (?:xem|gui|nhan|chinh sua|xem boi .*)|ban da (?:gui|tra loi .*|thu hoi .*)|you sent|seen(?: by .*)?|enter|tac gia|quan tri vien|nguoi kiem duyet|fan cung|thanh vien moi|tin nhan goc ?:?.*|da tra loi .*|xem (?:them|tat ca).*|tat ca binh luan|phu hop nhat|viet binh luan.*|(?:tin nhan )?moi|chua doc)$|^da xem boi |^\S+(?: \S+){0,5} da (?:tha (?:tim|like|haha|wow|sad|gian|cam xuc)|bay to cam xuc)(?: .{0,40})?$/.test(
    folded(line)
  )
}

/** A display name: up to seven words, with letters, no sentence. */
export function isChatName(text: string): boolean {
  return (
    /\p{L}/u.test(text) &&
    text.length <= 50 &&
    text.split(/\s+/).length <= 7 &&
    !/[.!?;“”"]$/u.test(text) &&
    !/(?:^|\s)đã\s/iu.test(text.normalize('NFC')) &&
    !/^(?:trang|tr|dòng|mục|phần|điều|khoản|nhóm|hôm nay|hôm qua|thứ|chủ nhật|ngày|lúc|today|yesterday)(?![\p{L}\p{M}])/iu.test(
      text.normalize('NFC')
    )
  )
}

/** A line that can be nothing but a display name: words with capitals, at most a number or a bracket behind ("Hải Yến KV3", "Cơ (KT)"). */
export function isDisplayName(line: string): boolean {
  const words = line.trim().split(/\s+/u)
  return (
    words.length <= 6 &&
    isChatName(line) &&
    /\p{Ll}/u.test(line) &&
    words.every(word => /^(?:\(?\p{Lu}[\p{L}\p{M}\p{N}'’.-]*\)?|\(?[\p{N}.]+\)?|-|[^\p{L}\p{N}]+)$/u.test(word)) &&
    !isUnit(line) &&
    !isTitle(line) &&
    !isOpinion(line)
  )
}
