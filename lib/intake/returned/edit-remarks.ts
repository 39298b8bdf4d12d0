import type { Anchor, Remark } from '../../model/comment.ts'
import { newRemark } from '../reading.ts'
import { editWords, type EditWords } from './edit-words.ts'
import { inlineNote } from './inline-note.ts'
import { paragraphAt, paragraphBreak, readable, type Story, type StoryParagraph } from './story.ts'
import type { FindTarget } from './targets.ts'
import type { Edits, MoveEdit, TextEdit } from './text-edit.ts'
import { writerOf } from './writer.ts'

/** What the edits of one story belong to. */
export interface StoryContext {
  story: Story
  findTarget: FindTarget
  /** The note's number for each paragraph of the story, null for the body. */
  footnoteOf: (index: number) => number | null
  /** Where the edits come from, for people: "sửa đổi theo dõi", "so sánh với dự thảo". */
  source: string
}

/** A remark with its place in the story: remarks of changes and of notes in the margin are put in one order by it. */
export interface PlacedRemark {
  at: number
  remark: Remark
}

/** One remark for each edit that changes words; `spaces`: how many change nothing but spaces and blank lines. */
export function editRemarks(
  { edits, moves, withdrawals }: Omit<Edits, 'formats'>,
  context: StoryContext
): { remarks: PlacedRemark[]; spaces: number } {
  const { story } = context
  const words = edits.map(edit => ({ edit, words: editWords(edit, story) }))
  const kept = words.filter(w => w.words.change !== 'space')
  const remarks = [
    ...kept.map(w => editRemark(w.edit, w.words, context)),
    ...moves.map(move => moveRemark(move, context)),
    ...withdrawals.map(w => {
      const words: EditWords = { change: 'delete', start: w.start, end: w.start, inserted: '' }
      const remark = remarkOf(w, words, w.withdrawn.trim(), context)
      const anchor = { ...remark.anchor!, original: w.withdrawn.trim() }
      return { at: w.start, remark: { ...remark, anchor: doubted(anchor, 'others-addition') } }
    })
  ]
  return { remarks, spaces: words.length - kept.length }
}

function editRemark(edit: TextEdit, words: EditWords, context: StoryContext): PlacedRemark {
  const { text } = context.story
  const { change, start, end, inserted } = words
  if (change === 'join' || change === 'split') {
    const around = readable(aroundBreak(text, edit.start, edit.end, change === 'split'))
    return { at: start, remark: remarkOf(edit, words, around, context) }
  }
  const note = change === 'insert' ? inlineNote(readable(inserted)) : null
  if (note !== null) return { at: start, remark: noteRemark(edit, words, note, context) }
  return { at: start, remark: remarkOf(edit, words, readable(inserted || text.slice(start, end)), context) }
}

/** Opinions typed into the text are about the paragraph they stand in, or stand behind. */
function noteRemark(edit: TextEdit, words: EditWords, note: string, context: StoryContext): Remark {
  const remark = remarkOf(edit, words, note, context)
  return { ...remark, anchor: { ...remark.anchor!, change: 'comment', replacement: null } }
}

function moveRemark(move: MoveEdit, context: StoryContext): PlacedRemark {
  const { story } = context
  const raw = story.text.slice(move.start, move.end)
  const start = move.start + raw.length - raw.trimStart().length
  const end = Math.max(start, move.start + raw.trimEnd().length)
  const words: EditWords = { change: 'delete', start, end, inserted: '' }
  const remark = remarkOf(move, words, readable(story.text.slice(start, end)), context)
  const to = move.to === null ? null : wordsBefore(story, move.to)
  return { at: start, remark: { ...remark, anchor: { ...remark.anchor!, change: 'move', to } } }
}

/** The words behind which moved words come to stand: the end of the text above, at most a dozen words. */
function wordsBefore(story: Story, offset: number): string {
  const start = paragraphAt(story, Math.max(0, offset - 1))?.start ?? 0
  return /(?:\S+\s+){0,11}\S+\s*$/u.exec(story.text.slice(Math.max(start, offset - 200), offset))?.[0].trim() ?? ''
}

/** New words at the head of a paragraph stand behind nothing in it. */
function placeOfNew(story: Story, start: number, inserted: string): string {
  const head = story.text[start - 1] === paragraphBreak && !inserted.endsWith(paragraphBreak)
  return head ? '' : wordsBefore(story, start)
}

/** The last words before a paragraph mark and the first behind it, as they stand in the text. */
function aroundBreak(text: string, start: number, end: number, split: boolean): string {
  const before = /(?:\S+[^\S\u2029]+){0,7}\S+\s*$/u.exec(text.slice(Math.max(0, start - 120), start))?.[0] ?? ''
  const after = /^\s*(?:\S+[^\S\u2029]+){0,7}\S+/u.exec(text.slice(end, end + 120))?.[0] ?? ''
  return (before + (split ? paragraphBreak : text.slice(start, end)) + after).trim()
}

function remarkOf(edit: TextEdit, words: EditWords, text: string, context: StoryContext): Remark {
  return newRemark({
    text,
    ...writerOf(edit.author),
    source: context.source,
    anchor: anchorOf(words, edit.date, context)
  })
}

function anchorOf({ change, start, end, inserted }: EditWords, date: string | null, context: StoryContext): Anchor {
  const { story, findTarget, footnoteOf } = context
  const paragraph = paragraphAt(story, start) ?? ({ index: 0, start: 0, end: 0 } satisfies StoryParagraph)
  const exact = readable(story.text.slice(start, end))
  const moved = change === 'join' || change === 'split'
  return {
    paragraph: story.text.slice(paragraph.start, paragraph.end),
    offset: start - paragraph.start,
    exact: moved ? '' : exact,
    footnote: footnoteOf(paragraph.index),
    change: change === 'space' ? 'replace' : change,
    original: moved || exact === '' ? null : exact,
    replacement: moved || inserted === '' ? null : readable(inserted),
    date,
    ...(change === 'insert' ? { to: placeOfNew(story, start, inserted) } : {}),
    target: findTarget(paragraph.index, start - paragraph.start)
  }
}

function doubted(anchor: Anchor, doubt: string): Anchor {
  return { ...anchor, doubts: [...(anchor.doubts ?? []), doubt] }
}
