import type { Comment, Location } from '../model/comment.ts'
import type { Heading } from '../model/draft.ts'
import type { DraftLookup, ReportContext } from './context.ts'
import { join, mark, type Run } from './run.ts'

/** Where a comment points, as the guidance wants it (G6): page, line, paragraph; of what is known, nothing guessed. */
export function placeOf(context: ReportContext, comment: Comment): Run[] {
  const { location } = comment
  if (location.status === 'unresolved' || location.draft === null) return [context.say('place-not-found')]
  // The heading above says so already.
  if (location.status === 'document') return []
  const lookup = context.drafts.get(location.draft)
  const parts = [...pageAndLine(context, location), ...inside(context, location, lookup)]
  if (location.status === 'approximate') parts.push([mark('('), context.say('approximate'), mark(')')])
  return joinPlace(parts)
}

function pageAndLine(context: ReportContext, location: Location): Run[][] {
  const { say } = context
  const parts: Run[][] = []
  if (location.page !== null) parts.push([say('page', { number: String(location.page) })])
  if (location.line !== null) parts.push([say('line', { number: String(location.line) })])
  return parts
}

function inside(context: ReportContext, location: Location, lookup: DraftLookup | undefined): Run[][] {
  const { say } = context
  if (location.footnote !== null) return [[say('footnote', { number: String(location.footnote) })]]
  if (location.status === 'heading') return [[say('whole-heading')]]
  const paragraph = location.paragraph === null ? undefined : lookup?.draft.paragraphs[location.paragraph]
  if (!paragraph || !lookup) return []
  if (paragraph.cell)
    return [[say('table', { number: String(paragraph.cell.table), row: String(paragraph.cell.row + 1) })]]
  const ordinal = lookup.ordinals.get(paragraph.index)
  return [[ordinal === undefined ? say('heading-itself') : say('paragraph', { number: String(ordinal) })]]
}

/** Commas between the parts, a space before a bracket. */
function joinPlace(parts: Run[][]): Run[] {
  return parts.flatMap((part, i) => (i === 0 ? part : [mark(part[0]?.text === '(' ? ' ' : ', '), ...part]))
}

/**
 * A heading as printed, behind the numbers of those above it that its own number does not repeat:
 * "PHẦN THỨ HAI › II › 3.1. Các chỉ tiêu" (the "3." above is in "3.1."). One without title leans on the title above it.
 */
export function headingLabel(lookup: DraftLookup, id: string): Run[] {
  const heading = lookup.headings.get(id)
  if (!heading) return []
  const above = ancestors(lookup, heading)
  const told = above.filter(h => !repeats(bareNumber(heading.number), bareNumber(h.number)))
  const labels = told.map(h => (heading.title === '' && h === above.at(-1) ? whole(h) : numberRuns(h)))
  return join([...labels, whole(heading)], ' › ')
}

function repeats(number: string, above: string): boolean {
  return above !== '' && number.startsWith(`${above}.`)
}

function numberRuns({ number }: Heading): Run[] {
  const bare = bareNumber(number)
  return bare === '' ? [] : [headingRun(bare)]
}

/** Number and title. */
function whole({ number, title }: Heading): Run[] {
  return join(
    [number, title].map(t => (t ? [headingRun(t)] : [])),
    ' '
  )
}

/** "1.1." → "1.1", "a)-" → "a": a number without the marks behind it. */
function bareNumber(number: string | null): string {
  return (number ?? '').trim().replace(/[\s.):-]+$/, '')
}

function ancestors(lookup: DraftLookup, heading: Heading): Heading[] {
  const above: Heading[] = []
  let at = heading.parent
  while (at !== null && above.length < 20) {
    const parent = lookup.headings.get(at)
    if (!parent) break
    above.unshift(parent)
    at = parent.parent
  }
  return above
}

function headingRun(text: string): Run {
  return { as: 'heading', text: text.normalize('NFC').trim() }
}
