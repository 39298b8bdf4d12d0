import type { Draft, Heading } from '../model/draft.ts'
import { headingLabels, labelKey } from '../draft/heading-labels.ts'
import { wordList } from '../text/words.ts'
import { labelOf, type Label } from './heading-label.ts'
import { linkWords } from './place-words.ts'
import { spokenWords } from './spoken.ts'
import { wordKey } from './word-index.ts'

/** A heading with what is asked of it over and over. */
export interface IndexedHeading {
  heading: Heading
  /** Position in the outline. */
  order: number
  label: Label
  /** The heading above it, or null. */
  parent: IndexedHeading | null
  /** 1-based position among its siblings, which counts where printed numbers repeat or skip. */
  position: number
  /** The numbers among its siblings repeat, skip or do not begin at one. */
  faulty: boolean
  /** Folded words of the title, in order. */
  words: string[]
  has: Set<string>
  /** The same words with their marks (`spokenWord`); empty where the title is typed without marks. */
  spoken: Set<string>
  /** Words of the titles of the headings above it. */
  above: Set<string>
  /** Sum of the rarity of its distinct words, link words left out. */
  weight: number
  /** It stands in an appendix. */
  appendix: boolean
}

export interface HeadingIndex {
  all: IndexedHeading[]
  byId: Map<string, IndexedHeading>
  /** By the key of its label in lists to choose from, and of its whole printed line where no other prints the same. */
  byLabel: Map<string, IndexedHeading>
  /** Heading that a paragraph is, by paragraph index. */
  byParagraph: Map<number, IndexedHeading>
  /** Rarity of a word among the titles; a word in no title has the greatest. */
  rarity: (word: string) => number
  hasParts: boolean
  /** First two words of every title. */
  openings: Set<string>
}

/** Index of the outline of a draft: labels, chains, positions, words of titles. */
export function indexHeadings(draft: Draft): HeadingIndex {
  const byId = new Map<string, IndexedHeading>()
  const all = draft.outline.map((heading, order) => {
    const words = wordList(heading.title).map(wordKey)
    const indexed: IndexedHeading = {
      heading,
      order,
      label: labelOf(heading.number),
      parent: null,
      position: 0,
      faulty: false,
      words,
      has: new Set(words),
      spoken: spokenWords(heading.title),
      above: new Set(),
      weight: 0,
      appendix: false
    }
    byId.set(heading.id, indexed)
    return indexed
  })
  for (const h of all) h.parent = h.heading.parent === null ? null : (byId.get(h.heading.parent) ?? null)
  for (const h of all) if (h.parent) h.above = new Set([...h.parent.above, ...h.parent.words])
  for (const h of all) h.appendix = chainOf(h).some(a => a.label.noun === 'appendix')
  placeSiblings(all)
  const rarity = rarityOf(all)
  for (const h of all) h.weight = telling(h.has).reduce((sum, w) => sum + rarity(w), 0)
  return {
    all,
    byId,
    byLabel: labelled(draft, all),
    byParagraph: new Map(all.map(h => [h.heading.paragraph, h])),
    rarity,
    openings: new Set(all.flatMap(h => telling(h.words).slice(0, 2))),
    hasParts: all.some(h => h.label.noun === 'part')
  }
}

function labelled(draft: Draft, all: IndexedHeading[]): Map<string, IndexedHeading> {
  const labels = headingLabels(draft)
  const found = new Map<string, IndexedHeading>()
  const twice = new Set<string>()
  for (const indexed of all) {
    const key = labelKey(`${indexed.heading.number ?? ''} ${indexed.heading.title}`)
    if (found.has(key) || indexed.heading.title === '') twice.add(key)
    found.set(key, indexed)
  }
  for (const key of twice) found.delete(key)
  for (const indexed of all) found.set(labelKey(labels.get(indexed.heading.id) ?? ''), indexed)
  found.delete('')
  return found
}

/** Words that say something; all, where none does ("VỀ CÁC MẶT"). */
export function telling(words: Iterable<string>): string[] {
  const all = [...words]
  const some = all.filter(w => !linkWords.has(w))
  return some.length > 0 ? some : all
}

/** The heading and the headings above it, nearest first. */
export function chainOf(heading: IndexedHeading): IndexedHeading[] {
  const chain: IndexedHeading[] = []
  for (let h: IndexedHeading | null = heading; h && chain.length < 20; h = h.parent) chain.push(h)
  return chain
}

/** True where the paragraph stands under the heading, sub-headings included, or is the heading. */
export function covers(heading: Heading, paragraph: number): boolean {
  return paragraph >= heading.paragraph && paragraph < heading.end
}

function placeSiblings(all: IndexedHeading[]): void {
  const families = new Map<string, IndexedHeading[]>()
  for (const h of all) {
    if (h.label.steps.length === 0) continue
    const key = `${h.heading.parent ?? ''}|${h.label.noun ?? ''}|${h.label.steps.at(-1)?.type}`
    families.set(key, [...(families.get(key) ?? []), h])
  }
  for (const family of families.values()) {
    const faulty = family.some((h, k) => h.label.steps.at(-1)?.value !== k + 1)
    family.forEach((h, k) => {
      h.position = k + 1
      h.faulty = faulty
    })
  }
}

function rarityOf(all: IndexedHeading[]): (word: string) => number {
  const counts = new Map<string, number>()
  for (const h of all) for (const w of h.has) counts.set(w, (counts.get(w) ?? 0) + 1)
  const table = new Map([...counts].map(([w, n]) => [w, Math.log(1 + all.length / n)]))
  const most = Math.log(1 + Math.max(1, all.length))
  return word => table.get(word) ?? most
}
