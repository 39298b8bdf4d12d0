import type { Draft, Heading, Paragraph } from '../../lib/model/draft.ts'
import type { DraftLookup } from '../../lib/report/context.ts'
import type { Location } from '../../lib/model/comment.ts'
import type { PlaceCount } from '../store/comment-lists.ts'
import { spanIn } from './draft-words.ts'

/** Paragraphs of the draft shown at once: some three printed pages, so that a page of the workbench stays small. */
export const partLength = 60
/** And at least this many, around a comment. */
const fewest = 24

/** A part of the draft, with how many comments each paragraph has. */
export interface DraftPart {
  paragraphs: PartParagraph[]
  /** First paragraphs of the parts before and after; null at the ends. */
  previous: number | null
  next: number | null
}

export interface PartParagraph {
  index: number
  /** Page that begins with this paragraph or is the first shown, else null. */
  page: number | null
  line: number | null
  /** 1 to 6 for a heading, 0 for other text. */
  level: number
  /** Ids of headings that begin here (one, or two in one paragraph). */
  headings: string[]
  footnote: number | null
  table: { table: number; row: number } | null
  /** The text in three: the words meant by the open comment in the middle. */
  before: string
  words: string
  after: string
  /** Comments at this paragraph, those on the heading that begins here too. */
  count: number
  unsure: number
  /** The open comment is here. */
  current: boolean
}

export interface OutlineLine {
  id: string
  label: string
  level: number
  /** Comments under it, sub-headings included. */
  count: number
  unsure: number
  current: boolean
}

/**
 * Which part to show: from where the reader went on, else the chosen heading's, else the section of the open comment, else the beginning.
 */
export function partBounds(
  draft: Draft,
  asked: { from: number | null; heading: string | null; open: number | null }
): { from: number; to: number } {
  const last = draft.paragraphs.length
  const bounded = (from: number, to: number) => ({
    from: Math.max(0, Math.min(from, last - 1)),
    to: Math.min(last, Math.max(to, from + 1), from + partLength)
  })
  if (asked.from !== null) return bounded(asked.from, asked.from + partLength)
  const chosen = draft.outline.find(h => h.id === asked.heading)
  const section = chosen ?? headingAt(draft, asked.open)
  const open = asked.open
  if (open !== null && (!section || open < section.paragraph || open >= section.paragraph + partLength)) {
    return bounded(Math.max(0, open - 12), open + partLength - 12)
  }
  if (!section) return bounded(0, partLength)
  // A section that was asked for is shown by itself; one that only holds the open comment, with some of what follows.
  return bounded(section.paragraph, chosen ? section.end : Math.max(section.end, section.paragraph + fewest))
}

function headingAt(draft: Draft, paragraph: number | null): Heading | undefined {
  const id = paragraph === null ? null : draft.paragraphs[paragraph]?.heading
  return draft.outline.find(h => h.id === id)
}

/** The part between two paragraphs (`to` excluded). */
export function draftPart(
  { draft }: DraftLookup,
  { from, to }: { from: number; to: number },
  counts: PlaceCount[],
  open: Location | null
): DraftPart {
  const starts = new Map<number, Heading[]>()
  for (const heading of draft.outline)
    starts.set(heading.paragraph, [...(starts.get(heading.paragraph) ?? []), heading])
  const byParagraph = countsByParagraph(draft, counts)
  let page: number | null = null
  const paragraphs = draft.paragraphs.slice(from, to).map((paragraph): PartParagraph => {
    const turned = paragraph.footnote === null && paragraph.page !== null && paragraph.page !== page
    if (turned) page = paragraph.page
    const headings = starts.get(paragraph.index) ?? []
    const counted = byParagraph.get(paragraph.index)
    return {
      index: paragraph.index,
      page: turned ? page : null,
      line: paragraph.line,
      level: levelOf(headings[0]),
      headings: headings.map(h => h.id),
      footnote: paragraph.footnote,
      table: paragraph.cell === null ? null : { table: paragraph.cell.table, row: paragraph.cell.row + 1 },
      ...textOf(paragraph, open),
      count: counted?.count ?? 0,
      unsure: counted?.unsure ?? 0,
      current: isOpen(draft, paragraph, open)
    }
  })
  return {
    paragraphs: paragraphs.filter(p => p.before + p.words + p.after !== ''),
    previous: from > 0 ? Math.max(0, from - partLength) : null,
    next: to < draft.paragraphs.length ? to : null
  }
}

function levelOf(heading: Heading | undefined): number {
  if (heading === undefined || heading.type === 'run-in' || heading.type === 'numbered') return 0
  return Math.min(6, heading.level)
}

/** Comments on a heading as such count at the paragraph where it stands. */
function countsByParagraph(draft: Draft, counts: PlaceCount[]): Map<number, { count: number; unsure: number }> {
  const found = new Map<number, { count: number; unsure: number }>()
  for (const { headingOrder, paragraph, count, unsure } of counts) {
    const at = paragraph >= 0 ? paragraph : draft.outline[headingOrder]?.paragraph
    if (at === undefined) continue
    const known = found.get(at)
    found.set(at, { count: count + (known?.count ?? 0), unsure: unsure + (known?.unsure ?? 0) })
  }
  return found
}

function isOpen(draft: Draft, paragraph: Paragraph, open: Location | null): boolean {
  if (open === null || open.draft !== draft.id) return false
  if (open.paragraph !== null) return open.paragraph === paragraph.index
  return open.heading !== null && draft.outline.find(h => h.id === open.heading)?.paragraph === paragraph.index
}

function textOf({ index, text }: Paragraph, open: Location | null): Pick<PartParagraph, 'before' | 'words' | 'after'> {
  const { start, end } = open !== null && open.paragraph === index ? spanIn(text, open.quote) : { start: 0, end: 0 }
  return { before: text.slice(0, start), words: text.slice(start, end), after: text.slice(end).trimEnd() }
}

/** Letters of a heading in the outline: run-in headings can be long. */
const labelLength = 90

/** The outline with counts; headings without a title of their own only where something was said under them. */
export function outlineLines(draft: Draft, counts: PlaceCount[], current: string | null): OutlineLine[] {
  const own = draft.outline.map(() => ({ count: 0, unsure: 0 }))
  for (const { headingOrder, count, unsure } of counts) {
    const at = own[headingOrder]
    if (at === undefined) continue
    at.count += count
    at.unsure += unsure
  }
  return draft.outline.flatMap((heading, i): OutlineLine[] => {
    const rest = draft.outline.slice(i + 1).findIndex(h => h.level <= heading.level)
    const under = own.slice(i, rest < 0 ? undefined : i + 1 + rest)
    const sum = (what: 'count' | 'unsure'): number => under.reduce((all, one) => all + one[what], 0)
    const line = {
      id: heading.id,
      label: labelOf(heading),
      level: Math.min(5, heading.level),
      count: sum('count'),
      unsure: sum('unsure'),
      current: heading.id === current
    }
    const plain = heading.type === 'numbered' || heading.type === 'run-in'
    return plain && line.count === 0 && !line.current ? [] : [line]
  })
}

function labelOf({ number, title }: Heading): string {
  const whole = [number, title]
    .filter(t => t)
    .join(' ')
    .trim()
  return whole.length <= labelLength ? whole : `${whole.slice(0, labelLength).trimEnd()}…`
}
