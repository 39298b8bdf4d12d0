import { lexicon, type Role } from './lexicon.ts'

/** A word on the way to the end of a phrase; `role` where one ends here. */
export interface PhraseNode {
  next: Map<string, PhraseNode>
  role: Role | null
}

const group = /\(([^()]*)\)/

/** The phrases that a pattern stands for: "(sửa|đổi) (lại|) là" is four. */
export function phrasesOf(pattern: string): string[] {
  const found = group.exec(pattern)
  if (!found) return [pattern.trim().replace(/\s+/g, ' ')]
  const before = pattern.slice(0, found.index)
  const after = pattern.slice(found.index + found[0].length)
  return (found[1] as string).split('|').flatMap(choice => phrasesOf(before + choice + after))
}

/** All phrases of the lexicon as a tree of words, spelled by `spell`; of equal phrases the first role listed holds. */
export function phraseTree(spell: (word: string) => string): PhraseNode {
  const root: PhraseNode = { next: new Map(), role: null }
  for (const [role, list] of Object.entries(lexicon)) {
    for (const phrase of list.split(',').flatMap(phrasesOf)) plant(root, phrase.split(' ').map(spell), role as Role)
  }
  return root
}

function plant(root: PhraseNode, words: string[], role: Role): void {
  let node = root
  for (const word of words) {
    let next = node.next.get(word)
    if (!next) node.next.set(word, (next = { next: new Map(), role: null }))
    node = next
  }
  node.role ??= role
}

/** The longest phrase that begins with the word at `at`: its role and its number of words, or null. */
export function longestPhrase(
  tree: PhraseNode,
  wordAt: (index: number) => string | null,
  at: number
): { role: Role; length: number } | null {
  let node: PhraseNode | undefined = tree
  let best: { role: Role; length: number } | null = null
  for (let i = at; ; i++) {
    const word = wordAt(i)
    node = word === null ? undefined : node.next.get(word)
    if (!node) return best
    if (node.role) best = { role: node.role, length: i - at + 1 }
  }
}
