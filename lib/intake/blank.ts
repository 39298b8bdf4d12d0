import { folded } from '../text/fold.ts'

/** Answers that stand for an empty field of a form. "Không có ý kiến" is an answer and is not among them. */
const emptyAnswers = new Set([
  '',
  'k',
  'khong',
  'khong co',
  'ko',
  'ko co',
  'khong a',
  'khong gop y gi',
  'n/a',
  'na',
  'none',
  'null',
  'nil',
  'x',
  'trong'
])

/** Prompts of fields, as programs without content controls leave them behind (folded, letters and digits only). */
const prompt =
  /^(?:(?:click|tap|bam|nhan|nhap chuot)(?: or tap| hoac go nhe)?(?: here| vao day| tai day)?(?: to| de) (?:enter|choose|select|nhap|ghi|chon)(?: (?:text|a date|an item|van ban|ngay|noi dung|muc|mot muc))?|choose an item|select an item|chon(?: mot)? (?:muc|gia tri|noi dung)(?: o day)?|(?:nhap|ghi|go) (?:van ban|noi dung|chu)? ?(?:vao day|tai day|o day))$/

/** True for a field nobody filled in: dotted leaders, dashes, "Không", a prompt, nothing. */
export function isBlank(raw: string): boolean {
  const bare = folded(raw)
    .replace(/[^\p{L}\p{N}/%☒☑✓✔]+/gu, ' ')
    .trim()
  return emptyAnswers.has(bare) || prompt.test(bare)
}

/** True where there is neither letter nor digit: leaders, rules, emoji. */
export function isWordless(raw: string): boolean {
  return !/[\p{L}\p{N}]/u.test(raw)
}

/** A slice without the spaces and dotted leaders (……, ____) at its ends; one dot or "./." at the end stays. */
export function trimLeaders(raw: string): string {
  const start = /^(?:[\s…_]|\.{2,}|\.(?=[\s…_]))*/u.exec(raw)?.[0].length ?? 0
  let end = raw.length
  while (end > start && /[\s…_.]/u.test(raw[end - 1] as string)) end--
  const tail = raw.slice(end)
  return raw.slice(start, end) + (/^\.(?![\s.…_]*[.…_])/u.test(tail) ? '.' : '')
}
