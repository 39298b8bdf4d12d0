import { isSyllable } from '../../text/syllable.ts'
import { paragraphBreak, type Story } from './story.ts'
import type { TextEdit } from './text-edit.ts'
import { sameWords } from './tokens.ts'

/** What an edit comes to: words of the story and new words, without spaces at the ends. */
export interface EditWords {
  change: 'insert' | 'delete' | 'replace' | 'join' | 'split' | 'space'
  /** Offsets of the words changed, or of the place of new ones. */
  start: number
  end: number
  inserted: string
}

const letter = /[\p{L}\p{N}\p{M}]/u

/** The words of an edit: whole words, though the keyboard touched one letter of them. */
export function editWords(edit: TextEdit, story: Story): EditWords {
  const { start, end, inserted } = widened(edit, story)
  const old = story.text.slice(start, end)
  const from = start + old.length - old.trimStart().length
  const words = { start: from, end: Math.max(from, start + old.trimEnd().length), inserted: inserted.trim() }
  if (old.trim() === '' && words.inserted === '') return { change: breakChange(edit, story), ...edit, inserted: '' }
  if (old.trim() === '') return { change: 'insert', ...words, start, end: start }
  if (words.inserted === '') return { change: 'delete', ...words }
  return { change: onlySpaces(old, inserted) ? 'space' : 'replace', ...words }
}

function onlySpaces(a: string, b: string): boolean {
  const [x, y] = [a, b].map(text => text.normalize('NFC').replace(/\s+/gu, ''))
  return x === y && sameWords(a, b)
}

/** Two paragraphs made one, one made two, or nothing but spaces and blank lines. */
function breakChange({ start, end, inserted }: TextEdit, story: Story): 'join' | 'split' | 'space' {
  const before = story.text.slice(story.text.lastIndexOf(paragraphBreak, start - 1) + 1, start)
  const next = story.text.indexOf(paragraphBreak, end)
  const after = story.text.slice(end, next < 0 ? undefined : next)
  if (start === 0 || before.trim() === '' || after.trim() === '') return 'space'
  const [gone, made] = [story.text.slice(start, end).includes(paragraphBreak), inserted.includes(paragraphBreak)]
  return gone === made ? 'space' : gone ? 'join' : 'split'
}

/** Takes in the rest of a word or figure of which a part was changed ("Kh[ô→ố]i", "1.[0→2]00"). */
function widened(edit: TextEdit, story: Story): TextEdit {
  let { start, end, inserted } = edit
  const { text } = story
  const old = text.slice(start, end)
  const inside = isLetter(text[start - 1]) && isLetter(text[end])
  const glued = inside && (old + inserted).trim() === '' && !(old + inserted).includes(paragraphBreak)
  const left = wordStart(text, start)
  const right = wordEnd(text, end)
  if (glued || cutsLeft(old, inserted, text.slice(left, start), inside)) {
    inserted = text.slice(left, start) + inserted
    start = left
  }
  if (glued || cutsRight(old, inserted, text.slice(end, right), inside)) {
    inserted += text.slice(end, right)
    end = right
  }
  return { ...edit, start, end, inserted }
}

function cutsLeft(old: string, inserted: string, rest: string, inside: boolean): boolean {
  if (rest === '' || (!isLetter(rest.at(-1)) && !isFigure((old || inserted)[0]))) return false
  if (old !== '') return isLetter(old[0])
  const head = /^[\p{L}\p{N}\p{M}]+/u.exec(inserted)?.[0] ?? ''
  // New words typed without the space before them are no part of the word there.
  return head !== '' && (inside || !isSyllable(head) || (isSyllable(rest + head) && !inserted.trim().includes(' ')))
}

function cutsRight(old: string, inserted: string, rest: string, inside: boolean): boolean {
  if (rest === '' || (!isLetter(rest[0]) && !isFigure((old || inserted).at(-1)))) return false
  if (old !== '') return isLetter(old.at(-1))
  const tail = /[\p{L}\p{N}\p{M}]+$/u.exec(inserted)?.[0] ?? ''
  return tail !== '' && (inside || !isSyllable(tail) || (isSyllable(tail + rest) && !inserted.trim().includes(' ')))
}

function isLetter(char: string | undefined): boolean {
  return char !== undefined && letter.test(char)
}

function isFigure(char: string | undefined): boolean {
  return char !== undefined && /\p{N}/u.test(char)
}

/** Longest word or figure looked back or ahead for. */
const longestWord = 40

function wordStart(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - longestWord), at)
  return at - (/(?:\p{N}+[.,/])*[\p{L}\p{N}\p{M}]*$/u.exec(before)?.[0].length ?? 0)
}

function wordEnd(text: string, at: number): number {
  const after = text.slice(at, at + longestWord)
  return at + (/^[\p{L}\p{N}\p{M}]*(?:[.,/]\p{N}+)*/u.exec(after)?.[0].length ?? 0)
}
