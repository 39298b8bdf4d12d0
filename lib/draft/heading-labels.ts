import type { Draft, Heading } from '../model/draft.ts'
import { folded } from '../text/fold.ts'

/** Characters of a heading's own words in a label: enough to know it by, short enough for a list on a telephone. */
const longest = 90

/**
 * One label a heading, in document order: number and title as printed, cut after some 90 characters. Where several
 * headings print the same, the label goes on with the headings above it until it is the only one of its kind; where
 * those are the same too, with a count ("1. Thuận lợi – II. DỰ BÁO", "a) Ưu điểm (chỗ thứ 2)").
 */
export function headingLabels(draft: Draft): Map<string, string> {
  const byId = new Map(draft.outline.map(h => [h.id, h]))
  const above = (heading: Heading): Heading | undefined => byId.get(heading.parent ?? '')
  const labels = draft.outline.map(heading => ({ heading, label: ownLabel(draft, heading), next: above(heading) }))
  for (let step = 0; step < 20; step++) {
    const twice = repeated(labels).filter(l => l.next !== undefined)
    if (twice.length === 0) break
    for (const entry of twice) {
      entry.label += ` – ${ownLabel(draft, entry.next as Heading)}`
      entry.next = above(entry.next as Heading)
    }
  }
  count(repeated(labels))
  return new Map(labels.map(({ heading, label }) => [heading.id, label]))
}

/** The form under which two labels are the same. */
export function labelKey(label: string): string {
  return folded(label)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function repeated<T extends { label: string }>(labels: T[]): T[] {
  const families = familiesOf(labels)
  return labels.filter(l => (families.get(labelKey(l.label))?.length ?? 0) > 1)
}

function count(labels: { label: string }[]): void {
  for (const family of familiesOf(labels).values()) {
    family.forEach((entry, i) => {
      entry.label += ` (chỗ thứ ${i + 1})`
    })
  }
}

function familiesOf<T extends { label: string }>(labels: T[]): Map<string, T[]> {
  const families = new Map<string, T[]>()
  for (const entry of labels) {
    const key = labelKey(entry.label)
    families.set(key, [...(families.get(key) ?? []), entry])
  }
  return families
}

function ownLabel(draft: Draft, heading: Heading): string {
  const words = heading.title === '' ? paragraphWords(draft, heading) : heading.title
  return shorten([heading.number ?? '', words].join(' ').replace(/\s+/gu, ' ').trim())
}

/** A numbered paragraph without title shows its first words. */
function paragraphWords(draft: Draft, heading: Heading): string {
  const text = draft.paragraphs[heading.paragraph]?.text.trim() ?? ''
  return heading.number !== null && text.startsWith(heading.number) ? text.slice(heading.number.length) : text
}

function shorten(text: string): string {
  if (text.length <= longest) return text
  const cut = text.lastIndexOf(' ', longest)
  return `${text.slice(0, cut > longest / 2 ? cut : longest)} …`
}
