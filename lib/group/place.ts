import type { Comment } from '../model/comment.ts'
import type { Draft, Heading } from '../model/draft.ts'
import { wordList } from '../text/words.ts'
import { abbreviationsOf } from './abbreviation.ts'
import { editWords, type EditWord } from './edit-words.ts'
import { figureOf } from './figures.ts'
import { numberingFaults, type NumberingFault } from './numbering.ts'
import { rarityOf, type Rarity } from './rarity.ts'

/** Read-only view of one draft for grouping, made once. */
export interface Ground {
  rarity: Rarity
  /** Folded words of a paragraph, made when first asked for. */
  words: (paragraph: number) => string[]
  /** The same words as they are compared with an edit's. */
  editWords: (paragraph: number) => EditWord[]
  headingOf: (paragraph: number) => string | null
  /** The paragraph a heading stands in. */
  lineOf: (heading: string | null) => number | null
  /** How many figures stand in a paragraph, its own number left out. */
  figures: (paragraph: number) => number
  /** A paragraph of several items. */
  isList: (paragraph: number) => boolean
  parentOf: (heading: string) => string | null
  /** The heading a paragraph is the title of and nothing else, or null. */
  titleAt: (paragraph: number) => string | null
  /** Indexes of the paragraphs under a heading, sub-headings included. */
  under: (heading: string | null) => number[]
  /** Folded words of the draft's own title. */
  title: ReadonlySet<string>
  /** Abbreviations in the draft, folded. */
  abbreviations: ReadonlySet<string>
  /** Slips in the draft's own numbering. */
  faults: NumberingFault[]
  /** What the titles of a heading and of those above it already say. */
  said: (heading: string | null) => Said
}

/** Words that a place says by itself: a request that repeats them says nothing new. */
export interface Said {
  /** Folded. */
  words: ReadonlySet<string>
  /** First letters of the words of each title, in order: for abbreviations. */
  initials: string
}

/** The grounds of all drafts by id; comments on no draft at hand stand on an empty one. */
export function groundsOf(drafts: Draft[]): (draft: string | null) => Ground {
  const grounds = new Map(drafts.map(draft => [draft.id, groundOf(draft)]))
  const none = groundOf(undefined)
  return draft => (draft === null ? none : (grounds.get(draft) ?? none))
}

function groundOf(draft: Draft | undefined): Ground {
  const paragraphs = new Map<number, string[]>()
  const compared = new Map<number, EditWord[]>()
  const titles = new Map<string, Said>()
  const headings = new Map<string, Heading>((draft?.outline ?? []).map(h => [h.id, h]))
  // A run-in title or a numbered paragraph stands in one paragraph with its text: that is no title alone.
  const alone = (draft?.outline ?? []).filter(h => h.type !== 'run-in' && h.type !== 'numbered')
  const ownTitles = new Map(alone.map(h => [h.paragraph, h.id]))
  return {
    rarity: rarityOf(draft),
    words(index) {
      let words = paragraphs.get(index)
      if (!words) paragraphs.set(index, (words = wordList(draft?.paragraphs[index]?.text ?? '')))
      return words
    },
    editWords(index) {
      let words = compared.get(index)
      if (!words) compared.set(index, (words = editWords(draft?.paragraphs[index]?.text ?? '')))
      return words
    },
    lineOf: id => headings.get(id ?? '')?.paragraph ?? null,
    figures(index) {
      const [, ...words] = this.editWords(index)
      return words.filter(w => figureOf(w.plain) !== null).length
    },
    isList: index => /[;]|[.!?]\s+\p{Lu}/u.test(draft?.paragraphs[index]?.text.replace(/^\S{1,5}\s/, '') ?? ''),
    headingOf: index => draft?.paragraphs[index]?.heading ?? null,
    parentOf: id => headings.get(id)?.parent ?? null,
    titleAt: index => ownTitles.get(index) ?? null,
    under(id) {
      const heading = headings.get(id ?? '')
      return heading ? Array.from({ length: heading.end - heading.paragraph }, (_, i) => heading.paragraph + i) : []
    },
    title: new Set(wordList(draft?.title ?? '')),
    abbreviations: abbreviationsOf(draft),
    faults: numberingFaults(draft),
    said(id) {
      let said = titles.get(id ?? '')
      if (!said) titles.set(id ?? '', (said = saidBy(headings, id)))
      return said
    }
  }
}

function saidBy(headings: Map<string, Heading>, id: string | null): Said {
  const words = new Set<string>()
  let initials = ''
  for (let h = headings.get(id ?? ''); h; h = headings.get(h.parent ?? '')) {
    const title = wordList(h.title)
    for (const word of title) words.add(word)
    initials += ` ${title.map(w => w[0]).join('')}`
  }
  return { words, initials }
}

/** The heading a comment stands under, as located or by its paragraph. */
export function headingOf(comment: Comment, ground: Ground): string | null {
  const { heading, paragraph } = comment.location
  return heading ?? (paragraph === null ? null : ground.headingOf(paragraph))
}
