import { folded } from '../text/fold.ts'
import { readAttribution } from './attribution.ts'
import { endsInReason } from './items.ts'
import type { Line } from './lines.ts'
import { markerOf, type Marker } from './markers.ts'
import {
  isAgreement,
  isAnnouncement,
  isGeneralHeading,
  isOpinion,
  isRequest,
  isTitle,
  isUpper,
  namesDraft
} from './phrases.ts'
import { findQuestions, type Question } from './questions.ts'

/** One entry of a letter or of a free text: a point without its number, with the lead-ins above it. Raw slices. */
export interface Point {
  /** Paragraphs joined by a blank line. */
  text: string
  /** Outermost first. */
  context: string[]
  /** The heading that says which document is meant, or null. */
  draft: string | null
  /** Whether a number or a bullet stands before it. */
  marked: boolean
}

interface Node {
  style: string
  value: number | null
  lines: Line[]
  /** One of its lines asks for something. */
  asks: boolean
  /** It asks, or all its lines judge: what follows may be another opinion. */
  whole: boolean
  children: Node[]
}

/** How introductions begin (folded); a place in them is by the way. */
const introductory =
  /^(?:thuc hien|can cu|theo|sau khi|qua |tiep nhan|trien khai|kinh|gui|chao|toi |em |minh |chung toi|chi doan|doan co so|doan truong|don vi|chi bo|cong doan|tap the|ban chap hanh)/

const root = 'root'
const lead = 'lead'
const paragraph = 'paragraph'
const question = 'question'

/** Lines in order to points: numbers, bullets and lead-ins make a tree, its leaves are the entries. */
export function readPoints(lines: Line[]): Point[] {
  const stack: Node[] = [newNode(root, null, [])]
  const written = lines.filter(line => line.text !== '')
  const questions = findQuestions(written)
  for (const [i, line] of written.entries()) {
    const asked = questions.get(line)
    if (asked) placeQuestion(stack, line, asked)
    else place(stack, line, written[i + 1] ?? null)
  }
  return leaves(stack[0] as Node, [], null)
}

/** A question of the guidance governs what stands below it, whatever its number would be among the points. */
function placeQuestion(stack: Node[], line: Line, { label, answer }: Question): void {
  closeTo(stack, question)
  if (label !== '') push(stack, newNode(question, null, [{ ...line, text: label, number: null }]))
  if (answer !== '') push(stack, newNode(paragraph, null, [{ ...line, text: answer, number: null }]))
}

function newNode(style: string, value: number | null, lines: Line[]): Node {
  const asks = lines.some(line => isRequest(line.text))
  return { style, value, lines, asks, whole: asks || lines.every(line => isOpinion(line.text)), children: [] }
}

/** Puts one line into the tree; the stack holds the open nodes, the innermost last. */
function place(stack: Node[], line: Line, next: Line | null): void {
  const top = stack[stack.length - 1] as Node
  const marker = line.soft && !/^[-+•]/.test(line.text) ? null : lineMarker(line)
  if (marker && counts(marker, stack)) {
    closeTo(stack, marker.style)
    const text = line.number ? line.text : line.text.slice(marker.length)
    push(stack, newNode(marker.style, marker.value, [{ ...line, text }]))
  } else if (next && isLead(line)) {
    const following = lineMarker(next)
    if (following) closeTo(stack, following.style)
    while ((stack[stack.length - 1] as Node).style.startsWith('bullet')) stack.pop()
    closeTo(stack, lead)
    push(stack, newNode(lead, null, [line]))
  } else if (top.style === paragraph && !line.soft && top.lines.every(isIntroduction) && !isIntroduction(line)) {
    stack.pop()
    push(stack, newNode(paragraph, null, [line]))
  } else if (top.style === root || top.style === lead || top.style === question || isHeading(top)) {
    push(stack, newNode(paragraph, null, [line]))
  } else if (top.style === paragraph && top.whole && !line.soft && startsAnew(line.text)) {
    stack.pop()
    push(stack, newNode(paragraph, null, [line]))
  } else if (
    /^(?:ngoai ra|ben canh do|ngoai cac noi dung tren)(?!\p{L})/u.test(folded(line.text)) &&
    top.style !== paragraph
  ) {
    stack.pop()
    push(stack, newNode(paragraph, null, [line]))
  } else {
    top.lines.push(line)
    top.asks ||= isRequest(line.text)
    top.whole = top.asks || (top.whole && isOpinion(line.text))
  }
}

function push(stack: Node[], node: Node): void {
  const parent = stack[stack.length - 1] as Node
  parent.children.push(node)
  stack.push(node)
}

/** Closes nodes up to and including the innermost open one of this style; without such, loose paragraphs only. */
function closeTo(stack: Node[], style: string): void {
  const at = stack.findLastIndex(node => node.style === style)
  if (at > 0) stack.length = at
  while (stack.length > 1 && (stack[stack.length - 1] as Node).style === paragraph) stack.pop()
}

function lineMarker(line: Line): Marker | null {
  if (!line.number) return markerOf(line.text)
  const marker = markerOf(`${line.number} x`)
  return { style: marker?.style ?? `bullet ${line.number}`, value: marker?.value ?? null, length: 0 }
}

/** A mark that is really part of the words is none: "1.1.2 a: bổ sung …" out of sequence, "Thứ ba, …" within an argument. */
function counts(marker: Marker, stack: Node[]): boolean {
  const top = stack[stack.length - 1] as Node
  if (marker.style === 'multi') {
    const above = stack.findLast(node => node.style.startsWith('number') || node.style === 'multi')
    return above !== undefined && above.value === marker.value
  }
  if (marker.style === 'word') {
    if (stack.some(node => node.style === 'word') || top.style === root || top.style === lead) return true
    return (textOf(top).endsWith(':') && !endsInReason(textOf(top))) || top.style === paragraph
  }
  return true
}

/** A line without mark that governs what follows: it ends with a colon, or it is a heading. */
function isLead(line: Line): boolean {
  const words = line.text.split(/\s+/).length
  if (line.text.endsWith(':')) return (words <= 40 || isAnnouncement(line.text)) && !endsInReason(line.text)
  return isHeadingText(line.text) || (line.style.bold > 0.9 && words <= 14 && !/[.;!?]$/.test(line.text))
}

/** A marked line that is a title: what follows it without a mark is its text, not its second paragraph. */
function isHeading(node: Node): boolean {
  const only = node.lines[0]
  if (only && node.lines.length === 1 && /^(?:roman|upper)$/.test(node.style) && /^[^.;:!?]{2,60}$/.test(only.text))
    return true
  return (
    node.lines.length === 1 &&
    only !== undefined &&
    (isHeadingText(only.text) || (only.text.endsWith(':') && !endsInReason(only.text)))
  )
}

function isHeadingText(text: string): boolean {
  const words = text.split(/\s+/).length
  if (words > 25 || /[;!?“"]/.test(text)) return false
  if (isUpper(text) || isGeneralHeading(text)) return true
  return (
    words <= 10 &&
    !/[.,:]$/.test(text) &&
    !isOpinion(text) &&
    /^(?:về|phần|mục|chương|điều|đối với|tại|ở)\s/iu.test(text.normalize('NFC'))
  )
}

/** Who writes and to whom: nothing of it belongs to the opinion below. */
function isIntroduction({ text }: Line): boolean {
  return isAnnouncement(text) && !isAgreement(text) && !isRequest(text) && !/["“]/.test(text)
}

/** Another opinion: it asks or judges, or a word that adds one stands before quoted words or a place. */
function startsAnew(text: string): boolean {
  if (concludes(text)) return false
  const adds =
    /^(?:da |a |u |va )?(?:voi lai|ngoai ra|ben canh do|them nua|them vao do|mot y nua|y nua|con (?:ve|chu|cau|muc|chi tieu|phan|doan|tu|cho|diem|dieu)|rieng|tiep theo|sau het|sau cung|cuoi cung)(?!\p{L})/u
  return isOpinion(text) || (adds.test(folded(text)) && /["“]|\d/u.test(text))
}

/** "Vì vậy, đề nghị …" is the end of the argument above it. */
function concludes(text: string): boolean {
  return /^(?:vi (?:vay|the|le do)|do (?:do|vay)|boi vay|tu do|nhu vay|cho nen|theo do|ly do)(?!\p{L})/u.test(
    folded(text)
  )
}

function textOf(node: Node): string {
  return node.lines.map((line, i) => (i === 0 ? '' : line.soft ? '\n' : '\n\n') + line.text).join('')
}

function leaves(node: Node, context: string[], draft: string | null): Point[] {
  if (node.style === root) return node.children.flatMap(child => leaves(child, context, draft))
  const text = textOf(node)
  const marked = node.style !== paragraph && node.style !== lead && node.style !== question
  if (node.children.length === 0) return isEmptyHeading(node, text) ? [] : [{ text, context, draft, marked }]
  if (endsInReason(text)) return [{ text: [text, ...node.children.map(whole)].join('\n'), context, draft, marked }]
  const names = namesDraft(text)
  const speaks = readAttribution(text, true).author !== null
  const silent =
    node.style !== question &&
    !speaks &&
    (names || isGeneralHeading(text) || isTitle(text) || (isAnnouncement(text) && !isLocal(text)))
  const below = silent ? context : [...context, text]
  const own: Point[] = node.style !== question && states(text) ? [{ text, context, draft, marked }] : []
  return [...own, ...node.children.flatMap(child => leaves(child, below, names ? text : draft))]
}

function whole(node: Node): string {
  return [textOf(node), ...node.children.map(whole)].join('\n')
}

/** A lead-in that is a statement of its own ("Phần hạn chế viết còn chung chung.") is an entry too. */
function states(text: string): boolean {
  if (isAnnouncement(text)) return isAgreement(text)
  return /[.!]$/.test(text) && text.split(/\s+/).length >= 7 && isOpinion(text)
}

/** "Ở mục 2, đề nghị điều chỉnh như sau:" announces, and says where. */
function isLocal(text: string): boolean {
  if (introductory.test(folded(text))) return false
  return /(?<!\p{L})(?:trang|muc(?! dich)|phan|diem|khoan|dieu \d|chuong|doan \d|chi tieu|phu luc|chu de|tieu de|bang \d|han che|ket qua|nhiem vu|giai phap|phuong huong)(?!\p{L})/u.test(
    folded(text)
  )
}

function isEmptyHeading(node: Node, text: string): boolean {
  return (
    node.lines.length === 1 &&
    (node.style === question ||
      isGeneralHeading(text) ||
      namesDraft(text) ||
      (node.style === lead && !isOpinion(text)) ||
      (isUpper(text) && !isOpinion(text)))
  )
}
