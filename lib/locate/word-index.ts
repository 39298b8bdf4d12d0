import type { Draft } from '../model/draft.ts'
import { fold, type Folded } from '../text/fold.ts'
import { wordsOf } from '../text/words.ts'
import { spokenWords } from './spoken.ts'

/** A paragraph as words of the vocabulary; `starts` and `ends` are offsets in the folded text. */
export interface IndexedParagraph {
  form: Folded
  ids: Int32Array
  starts: Int32Array
  ends: Int32Array
  /** Its words with their marks (`spokenWord`); empty where it is typed without marks. */
  spoken: Set<string>
  /** Values of the figures in it ("1.000" is 1000, "98,6%" is 98.6). */
  figures: number[]
}

/** Words, pairs of words and where they stand. Paragraphs are named by their index in `Draft.paragraphs`. */
export interface WordIndex {
  ids: Map<string, number>
  paragraphs: IndexedParagraph[]
  /** By word id: the paragraphs it stands in, ascending. */
  postings: Int32Array[]
  /** By pair key (`pairKey`): the paragraphs in which the two words follow each other, ascending. */
  pairs: Map<number, Int32Array>
  /** By word id: ln(1 + paragraphs / paragraphs with the word); .69 for a word that stands everywhere. */
  rarity: Float64Array
  /** Rarity of a word the draft does not have. */
  unknown: number
}

/** One key for two word ids. */
export function pairKey(a: number, b: number): number {
  return a * 0x200000 + b
}

/** A word as it is compared: "80%" and "80" are one, so are "1.000" and "1000", "05" and "5". */
export function wordKey(word: string): string {
  if (!/^\d/.test(word)) return word
  const figure = word.replace(/%$/, '')
  if (/^\d{1,3}(?:\.\d{3})+$/.test(figure)) return figure.replaceAll('.', '')
  return figure.replace(/^0+(?=\d)/, '')
}

/** Value of a figure as written, 0 where it is none (a date). */
export function figureValue(figure: string): number {
  const plain = figure.replace(/%$/, '')
  const value = /^\d{1,3}(?:\.\d{3})+$/.test(plain) ? plain.replaceAll('.', '') : plain.replace(',', '.')
  return Number(value) || 0
}

/** Index of all words of a draft, footnotes and table cells included. */
export function indexWords(draft: Draft): WordIndex {
  const ids = new Map<string, number>()
  const postings: number[][] = []
  const pairs = new Map<number, number[]>()
  const paragraphs = draft.paragraphs.map((paragraph, index) => {
    const form = fold(paragraph.text)
    const words = wordsOf(form)
    const own = Int32Array.from(words, w => idOf(ids, postings, wordKey(w.text)))
    own.forEach((id, k) => {
      add(postings[id] as number[], index)
      if (k > 0) add(listOf(pairs, pairKey(own[k - 1] as number, id)), index)
    })
    return {
      form,
      ids: own,
      starts: Int32Array.from(words, w => w.start),
      ends: Int32Array.from(words, w => w.end),
      spoken: spokenWords(paragraph.text),
      figures: words.filter(w => /^\d/.test(w.text)).map(w => figureValue(w.text))
    }
  })
  const filled = paragraphs.filter(p => p.ids.length > 0).length
  return {
    ids,
    paragraphs,
    postings: postings.map(list => Int32Array.from(list)),
    pairs: new Map([...pairs].map(([key, list]) => [key, Int32Array.from(list)])),
    rarity: Float64Array.from(postings, list => Math.log(1 + filled / list.length)),
    unknown: Math.log(1 + filled)
  }
}

function idOf(ids: Map<string, number>, postings: number[][], word: string): number {
  let id = ids.get(word)
  if (id === undefined) {
    id = ids.size
    ids.set(word, id)
    postings.push([])
  }
  return id
}

function listOf(pairs: Map<number, number[]>, key: number): number[] {
  let list = pairs.get(key)
  if (!list) pairs.set(key, (list = []))
  return list
}

function add(list: number[], value: number): void {
  if (list[list.length - 1] !== value) list.push(value)
}
