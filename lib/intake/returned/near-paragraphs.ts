import { wordList } from '../../text/words.ts'

/** Two paragraphs that share much: positions in the two lists given. */
interface Link {
  copy: number
  draft: number
  weight: number
  /** One holds nearly all of the other: it may be a part of a paragraph that was cut or joined. */
  part: boolean
  /** Pairs of words in the one and in the other. */
  sizes: [number, number]
}

/** Links looked at for one paragraph, and in all: more is another text. */
const linksEach = 3
const mostLinks = 9_000
/** Two parts are together hardly longer than the whole. */
const partsOfWhole = 1.15

/** Paragraphs of two stretches that are alike though not equal, in order; one may be linked to several parts of it. */
export function nearParagraphs(copy: string[], draft: string[]): [number, number][] {
  const links = bestChain(linksOf(copy, draft))
  return links.map(link => [link.copy, link.draft])
}

function linksOf(copy: string[], draft: string[]): Link[] {
  const index = new Map<string, number[]>()
  const sizes = draft.map((text, d) => {
    const grams = bigrams(text)
    for (const gram of grams) {
      const list = index.get(gram)
      if (!list) index.set(gram, [d])
      else if (list.length < 30) list.push(d)
    }
    return grams.size
  })
  return copy.flatMap((text, c) => {
    const own = bigrams(text)
    const shared = new Map<number, number>()
    for (const gram of own) for (const d of index.get(gram) ?? []) shared.set(d, (shared.get(d) ?? 0) + 1)
    return [...shared]
      .map(([d, n]) => linkOf(c, d, n, own.size, sizes[d]!))
      .filter(link => link !== null)
      .sort((x, y) => y.weight - x.weight || x.draft - y.draft)
      .slice(0, linksEach)
      .sort((x, y) => x.draft - y.draft)
  })
}

function linkOf(copy: number, draft: number, shared: number, own: number, other: number): Link | null {
  const alike = (2 * shared) / (own + other)
  const held = shared / Math.min(own, other)
  if (alike < 0.3 && (held < 0.6 || Math.min(own, other) < 3)) return null
  return { copy, draft, weight: shared, part: held >= 0.6, sizes: [own, other] }
}

function bigrams(text: string): Set<string> {
  const words = wordList(text)
  return new Set(words.slice(1).map((word, i) => `${words[i]} ${word}`))
}

/** The heaviest chain of links that goes forward in both lists; only parts share a paragraph. */
function bestChain(links: Link[]): Link[] {
  if (links.length > mostLinks) return []
  const best = new Float64Array(links.length)
  const before = new Int32Array(links.length).fill(-1)
  let last = -1
  for (const [i, link] of links.entries()) {
    best[i] = link.weight
    for (let k = 0; k < i; k++) {
      const total = best[k]! + link.weight
      if (total > best[i] && follows(links[k]!, link)) [best[i], before[i]] = [total, k]
    }
    if (last < 0 || best[i] > best[last]!) last = i
  }
  const chain: Link[] = []
  for (let i = last; i >= 0; i = before[i]!) chain.push(links[i]!)
  return chain.reverse()
}

function follows(a: Link, b: Link): boolean {
  if (a.copy < b.copy && a.draft < b.draft) return true
  if (!a.part || !b.part) return false
  if (a.draft === b.draft && a.copy < b.copy) return a.sizes[0] + b.sizes[0] <= partsOfWhole * a.sizes[1]
  return a.copy === b.copy && a.draft < b.draft && a.sizes[1] + b.sizes[1] <= partsOfWhole * a.sizes[0]
}
