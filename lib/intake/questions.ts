import { folded } from '../text/fold.ts'
import { roman } from '../text/numerals.ts'
import { isBlank } from './blank.ts'
import type { Line } from './lines.ts'
import { isOpinion } from './phrases.ts'

/** A question of the guidance as a paper repeats it, number and all, and the answer that stands in the same line. */
export interface Question {
  /** Raw, with its number; empty where number and answer are one line, for the number may be that of a heading of the draft. */
  label: string
  /** Raw; empty where the answer follows below. */
  answer: string
}

/** How questions are counted (folded): "1.2.", "Câu hỏi 3:", "Nội dung thứ 2 -"; plain and Roman numbers only with a question mark. */
const counts: [string, RegExp][] = [
  ['multi', /^(\d{1,2}(?:\.\d{1,2}){1,2})[.):]?(?= )/],
  [
    'word',
    /^(?:cau(?: hoi)?|noi dung|van de|nhom(?: noi dung| van de)?|cau hoi goi y)(?: thu| so)? ?(\d{1,2}(?:\.\d{1,2})*|[ivx]{1,4}) ?[.:)/-]+(?= |$)/
  ],
  ['number', /^(\d{1,2}) ?[.)/](?= )/],
  ['roman', /^([ivx]{1,5})[.)/](?= )/]
]

interface Candidate extends Question {
  line: Line
  style: string
  /** The count as comparable numbers. */
  value: number[]
}

/**
 * The lines of a paper that repeat the guidance's questions, in a series of at least two. A line is one by its form
 * alone: a count with a question, or with a short title that asks for nothing.
 */
export function findQuestions(lines: Line[]): Map<Line, Question> {
  const parents = new Set(lines.flatMap(line => /^\d{1,2}(?=[.)/] )/.exec(numbered(line))?.[0] ?? []))
  // "3.1. Về bố cục: hợp lý." below "3. Nội dung:" is a point of a list, not an answer to a question.
  const candidates = lines
    .flatMap(line => candidateOf(line) ?? [])
    .filter(c => c.label !== '' || !parents.has(String(c.value[0])))
  const found = new Map<Line, Question>()
  for (const style of new Set(candidates.map(c => c.style))) {
    const series = rising(candidates.filter(c => c.style === style))
    if (series.length < 2) continue
    for (const { line, label, answer } of series) found.set(line, { label, answer })
  }
  return found
}

function candidateOf(line: Line): Candidate | null {
  const raw = numbered(line)
  const start = folded(raw.slice(0, 40))
  for (const [style, pattern] of counts) {
    const found = pattern.exec(start)
    if (!found) continue
    const rest = behind(raw, found[0].length)
    const asks = isQuestion(rest)
    if (!asks && (style === 'number' || style === 'roman')) return null
    const titles = asks ? { label: raw, answer: '' } : titled(raw, rest)
    if (!titles) return null
    const question = style === 'multi' && titles.answer !== '' ? { label: '', answer: raw } : titles
    return { ...question, line, style, value: valuesOf(found[1] ?? '') }
  }
  return null
}

function numbered(line: Line): string {
  return line.number === null ? line.text : `${line.number} ${line.text}`
}

/** The raw text behind a folded beginning of that length. */
function behind(raw: string, length: number): string {
  let at = 0
  while (at < raw.length && folded(`${raw.slice(0, at)}|`).length <= length) at++
  return raw.slice(at).trim()
}

function valuesOf(count: string): number[] {
  if (/^\d/.test(count)) return count.split('.').map(Number)
  return [roman(count) ?? 0]
}

/** "… có cần bổ sung gì không?": the last sentence of a short line asks, and does not end in a request of its own. */
function isQuestion(rest: string): boolean {
  const words = rest.split(/\s+/u).length
  return /\?\s*(?:\([^)]*\))?\s*$/u.test(rest) && words >= 4 && words <= 60 && !/[“"].{12,}[”"]/u.test(rest)
}

/** "Chủ đề Đại hội", "Góp ý về mục tiêu:", "Kết quả nhiệm kỳ: Nhất trí." */
function titled(raw: string, rest: string): Question | null {
  const colon = rest.indexOf(':')
  const title = (colon < 0 ? rest : rest.slice(0, colon)).trim()
  const words = title.split(/\s+/u).length
  const plain = title.replace(/\([^)]*\)/gu, ' ')
  if (words > 16 || !/^\p{Lu}/u.test(title) || !/\p{L}{2}/u.test(title) || /[.;!?“”"→]/u.test(plain)) return null
  if (isOpinion(plain.replace(/^(?:góp ý|ý kiến|đề nghị|đề xuất|kiến nghị)/iu, ''))) return null
  if (colon < 0) return { label: raw, answer: '' }
  const answer = rest.slice(colon + 1).trim()
  return { label: raw.slice(0, raw.length - answer.length).trim(), answer: isBlank(answer) ? '' : answer }
}

/** The longest beginning of candidates whose counts rise; a count that starts over ends it. */
function rising(candidates: Candidate[]): Candidate[] {
  const series: Candidate[] = []
  for (const candidate of candidates) {
    const last = series.at(-1)
    if (last === undefined || isAfter(candidate.value, last.value)) series.push(candidate)
  }
  return series
}

function isAfter(a: number[], b: number[]): boolean {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0)
    if (difference !== 0) return difference > 0
  }
  return false
}
