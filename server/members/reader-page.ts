import type { Draft, Heading, Paragraph } from '../../lib/model/draft.ts'
import { linesOf, type ReaderLine, type Span } from './reader-lines.ts'
import { tablesOf, type ReaderTable } from './reader-table.ts'

/** The draft as it is printed: what views/members/reader.hbs shows. */
export interface ReaderPage {
  outline: OutlineItem[]
  blocks: ReaderBlock[]
  pages: number | null
  /** Page and line numbers are known. */
  numbered: boolean
}

export interface OutlineItem {
  id: string
  label: string
  page: number | null
  items: OutlineItem[]
}

export type ReaderBlock =
  | { type: 'page'; number: number }
  | { type: 'heading'; level: number; part: boolean; passage: Passage }
  | { type: 'text'; role: TextRole | null; passage: Passage }
  | { type: 'note'; number: number; passage: Passage }
  | ReaderTable

/** title-line: above the text, the draft's own title · heading-rest: the title of a heading whose number stands on a line of its own. */
export type TextRole = 'title-line' | 'heading-rest'

/** A paragraph that can be pointed at. */
export interface Passage {
  index: number
  /** Counted from 1: tells paragraphs apart where no line is known. */
  ordinal: number
  page: number | null
  line: number | null
  lines: ReaderLine[]
  /** Ids of the headings that begin here: targets of the outline's links. */
  anchors: string[]
  /** One's own comments on it that are not sent. */
  mine: number
  /** Everybody's comments on it, where the consultation shows them. */
  others: number
}

export interface Marks {
  /** Found passages by paragraph. */
  hits: Map<number, Span[]>
  /** Number of one's own unsent comments, and of everybody's sent ones, by paragraph. */
  mine: Map<number, number>
  others: Map<number, number>
}

/** Puts the draft together for reading: page ends where they are printed, notes behind the paragraph that refers to them. */
export function readerPage(draft: Draft, marks: Marks): ReaderPage {
  const headings = headingsByParagraph(draft)
  const levels = headingLevels(draft)
  const roles = textRoles(draft)
  const passageOf = (p: Paragraph): Passage => ({
    index: p.index,
    ordinal: p.index + 1,
    page: p.page,
    line: p.line,
    lines: linesOf(p, marks.hits.get(p.index) ?? []),
    anchors: (headings.get(p.index) ?? []).map(h => h.id),
    mine: marks.mine.get(p.index) ?? 0,
    others: marks.others.get(p.index) ?? 0
  })
  const blocks: ReaderBlock[] = []
  let page = 0
  for (let i = 0; i < draft.paragraphs.length; i++) {
    const paragraph = draft.paragraphs[i]!
    // A note is printed at the foot of a page; it opens none.
    const opens = paragraph.footnote === null ? (paragraph.rows[0]?.page ?? paragraph.page ?? page) : page
    if (opens > page) blocks.push({ type: 'page', number: opens })
    page = Math.max(page, opens, paragraph.rows.at(-1)?.page ?? 0)
    if (paragraph.cell !== null) {
      const { table, next } = tablesOf(draft.paragraphs, i, passageOf)
      blocks.push(table)
      i = next - 1
    } else blocks.push(blockOf(paragraph, passageOf(paragraph), levels, roles))
  }
  return {
    outline: outlineOf(draft),
    blocks,
    pages: draft.pages,
    numbered: draft.paragraphs.some(p => p.rows.length > 0)
  }
}

function blockOf(
  paragraph: Paragraph,
  passage: Passage,
  levels: Map<number, HeadingLevel>,
  roles: Map<number, TextRole>
): ReaderBlock {
  const found = levels.get(paragraph.index)
  if (found !== undefined) return { type: 'heading', ...found, passage }
  if (paragraph.footnote !== null) return { type: 'note', number: paragraph.footnote, passage }
  return { type: 'text', role: roles.get(paragraph.index) ?? null, passage }
}

function textRoles({ outline, paragraphs }: Draft): Map<number, TextRole> {
  const roles = new Map<number, TextRole>()
  for (const { paragraph, title, type } of outline) {
    const next = paragraphs[paragraph + 1]
    const own = paragraphs[paragraph]?.text ?? ''
    if (
      type === 'part' &&
      next &&
      next.cell === null &&
      title !== '' &&
      !own.includes(title) &&
      squeezed(next.text) === squeezed(title)
    ) {
      roles.set(next.index, 'heading-rest')
    }
  }
  const first = outline[0]?.paragraph ?? 0
  for (const paragraph of paragraphs.slice(0, first)) {
    if (paragraph.part !== 'body') continue
    if (paragraph.rows.length > 1 || paragraph.text.length > 120) break
    roles.set(paragraph.index, 'title-line')
  }
  return roles
}

function squeezed(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

function headingsByParagraph(draft: Draft): Map<number, Heading[]> {
  const found = new Map<number, Heading[]>()
  for (const heading of draft.outline) {
    found.set(heading.paragraph, [...(found.get(heading.paragraph) ?? []), heading])
  }
  return found
}

interface HeadingLevel {
  level: number
  part: boolean
}

const printedAsHeading = new Set<Heading['type']>(['part', 'heading', 'article', 'group'])

/**
 * h2 … h6 by paragraph: the depth among headings that stand alone, so that no level is jumped over (the page's title is h1). A heading
 * followed by its text in one paragraph stays a paragraph; a title on a second line of its own belongs to its heading.
 */
function headingLevels(draft: Draft): Map<number, HeadingLevel> {
  const byId = new Map(draft.outline.map(h => [h.id, h]))
  const levels = new Map<number, HeadingLevel>()
  const depths = new Map<string, number>()
  for (const heading of draft.outline) {
    const above = depths.get(heading.parent ?? '') ?? (byId.has(heading.parent ?? '') ? 1 : 0)
    const alone = printedAsHeading.has(heading.type) && draft.paragraphs[heading.paragraph]?.cell === null
    depths.set(heading.id, alone ? above + 1 : above)
    if (!alone) continue
    levels.set(heading.paragraph, { level: Math.min(6, above + 2), part: heading.type === 'part' })
  }
  return levels
}

/** Headings that have a title, nested as they stand. */
function outlineOf(draft: Draft): OutlineItem[] {
  const top: OutlineItem[] = []
  const byId = new Map<string, OutlineItem>()
  for (const heading of draft.outline) {
    if (heading.title === '') continue
    const label = [heading.number ?? '', heading.title].join(' ').trim()
    const page = draft.paragraphs[heading.paragraph]?.page ?? null
    const item: OutlineItem = { id: heading.id, label, page, items: [] }
    byId.set(heading.id, item)
    const above = byId.get(heading.parent ?? '')
    if (above === undefined) top.push(item)
    else above.items.push(item)
  }
  return top
}
