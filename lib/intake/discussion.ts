import { folded } from '../text/fold.ts'
import { readAttribution } from './attribution.ts'
import type { Line } from './lines.ts'
import { markerOf } from './markers.ts'
import { isClosing, isOpinion, isSignature, isTitle } from './phrases.ts'
import { endsDiscussion, runsMeeting } from './presiding.ts'

/** A line that opens the part where members speak (folded, without its number). */
const opening =
  /^(?:phan |noi dung |cac |nhung |tong hop |trich |mot so )*(?:y kien|thao luan|phat bieu|gop y|dong gop)(?!.*(?:\d+ ?\/ ?\d+))[^:]{0,80}:?$|^(?:noi dung|dien bien|phan) (?:thao luan|gop y|phat bieu|hop|cuoc hop|buoi hop)[^:]{0,40}:?$/
/** "… đề nghị hội viên thảo luận. Các ý kiến như sau:": a sentence that opens it. */
const announcing =
  /(?:y kien|gop y|phat bieu|thao luan|noi dung|cu the|nhu sau|sau day)[^.:]{0,60} ?:$|(?:nhu sau|sau day) ?[.:]$/
/** Labels of the head and the foot of minutes: time, place, who was there (folded). */
const label =
  /^(?:thoi gian|dia diem|thanh phan|chu tri|chu toa|chu toa doan|doan chu tich|thu ky|nguoi ghi|ghi bien ban|co mat|vang(?: mat)?|tham du|du hop|khach moi|dai bieu|don vi|ngay hop|tong so|bien che|noi dung|muc dich|hinh thuc|so)(?: (?:hop|hoi nghi|cuoc hop|buoi hop|tham du|du hop|gom co|gom|gop y|bien ban|lam viec)){0,2} ?[:;]|^(?:hom nay|vao (?:luc|hoi)|bien ban|v\/v|ve viec|can cu vao|co mat|vang mat|tong so|thanh phan (?:gom|tham du|du hop)|dia diem tai|luc \d)(?!\p{L})/u

/** A line of minutes without its number or bullet, and the style of that mark. */
export function withoutMark(line: Line): { style: string | null; text: string } {
  if (line.number !== null) return { style: markerOf(`${line.number} x`)?.style ?? line.number, text: line.text }
  const mark = line.soft ? null : markerOf(line.text)
  return { style: mark?.style ?? null, text: mark ? line.text.slice(mark.length) : line.text }
}

/** True for a heading or a sentence that opens the discussion. */
export function opensDiscussion(text: string): boolean {
  const form = folded(text)
  return (opening.test(form) && form.split(' ').length <= 22) || announcing.test(form)
}

/** True for a line of the head or the foot ("Chủ trì: …", "Hôm nay, ngày …"), not of the discussion. */
export function isFrame(text: string): boolean {
  return label.test(folded(text)) || isTitle(text)
}

/**
 * Where members speak: [start, end) of the lines of minutes. It begins behind the line that opens it, else with the
 * first speaker, else with the first opinion below the head; it ends with the conclusion or the signatures.
 */
export function discussion(lines: Line[]): { start: number; end: number } {
  const start = startOf(lines.map(line => withoutMark(line).text))
  const end = lines.findIndex((line, i) => i >= Math.max(start, 3) && closes(withoutMark(line).text))
  return { start, end: end < 0 ? lines.length : end }
}

function closes(text: string): boolean {
  return endsDiscussion(text) || isSignature(text) || isClosing(text)
}

function startOf(texts: string[]): number {
  const opened = texts.findIndex((text, i) => i > 1 && i < texts.length - 1 && opensDiscussion(text) && !isHead(text))
  const spoken = texts.findIndex((text, i) => i > 0 && !isFrame(text) && speaks(text))
  if (opened >= 0 && (spoken < 0 || opened <= spoken + 1)) return opened + 1
  if (spoken >= 0) return spoken
  const said = texts.findIndex((text, i) => i > 0 && !isFrame(text) && !runsMeeting(text) && isOpinion(text))
  return said < 0 ? texts.length : said
}

/** "Họp góp ý dự thảo" below the title opens nothing. */
function isHead(text: string): boolean {
  return (
    /^(?:hop|v\/v|ve viec|bien ban|cuoc hop|hoi nghi|sinh hoat)/.test(folded(text)) && !text.trimEnd().endsWith(':')
  )
}

function speaks(text: string): boolean {
  const said = readAttribution(text, true)
  return said.author !== null && said.text !== '' && !runsMeeting(text) && !opensDiscussion(text)
}
