import { textBlocks, type Document } from '../../model/document.ts'
import type { Draft, Paragraph } from '../../model/draft.ts'
import type { Warning } from '../../model/result.ts'
import { readParagraphs } from '../../draft/paragraphs.ts'
import { alignParagraphs, type Pair } from './alignment.ts'
import { comparedEdits } from './compared-edits.ts'
import { editRemarks, type PlacedRemark } from './edit-remarks.ts'
import { mergeEdits } from './merge-edits.ts'
import { cutAndPasted } from './moved-words.ts'
import { paragraphKey } from './paragraph-key.ts'
import { paragraphAt, storyOf, type Story } from './story.ts'
import type { TextEdit } from './text-edit.ts'

/** Paragraphs missing in a row that were not sent back rather than deleted: at either end of the draft, and inside it. */
const partAtEnd = 4
const partInside = 25

/** Share of changed paragraphs above which the copy is perhaps one of another version of the draft. */
const otherVersion = 0.35

/** What differs between the text of a copy, all changes accepted, and the draft, as remarks of nobody. */
export function compare(document: Document, draft: Draft): { remarks: PlacedRemark[]; warnings: Warning[] } {
  const automatic = new Set(textBlocks(document).flatMap(b => (b.number ? [`${b.number} ${b.text.trim()}`] : [])))
  const isNote = (p: Paragraph): boolean => p.part === 'footnote'
  const own = notesApart(readParagraphs(document).paragraphs, draft.paragraphs)
  const lostTables = draft.paragraphs.some(isCell) && !own.some(isCell)
  const parts = [isNote, (p: Paragraph) => !isNote(p)].map(part =>
    comparePart(own.filter(part), draft, draft.paragraphs.filter(part), automatic, lostTables)
  )
  const remarks = parts.flatMap(p => p.remarks)
  const missing = parts.reduce((n, p) => n + p.missing, 0)
  const paragraphs = parts.reduce((n, p) => n + p.paragraphs, 0)
  const warnings = warningsOf(missing, remarks.length, paragraphs)
  if (lostTables)
    warnings.push({ code: 'part-skipped', detail: { what: 'bảng của dự thảo (bản gửi lại không giữ bảng)' } })
  return { remarks, warnings }
}

/** Notes that a program has put among the paragraphs of the body (the foot of a page, the end of the text) are notes again. */
function notesApart(own: Paragraph[], official: Paragraph[]): Paragraph[] {
  const keys = (footnote: boolean): Set<string> =>
    new Set(official.filter(p => (p.part === 'footnote') === footnote).map(p => paragraphKey(p.text)))
  const [notes, body] = [keys(true), keys(false)]
  return own.map(p => {
    const key = paragraphKey(p.text)
    return p.part === 'body' && notes.has(key) && !body.has(key) ? { ...p, part: 'footnote' as const } : p
  })
}

/** A note's number written out where the draft has the note's mark. */
function isNoteMark(edit: TextEdit, story: Story, paragraphs: Paragraph[]): boolean {
  const number = /^\W*(\d{1,3})\W*$/u.exec(edit.inserted.normalize('NFKC'))?.[1]
  if (number === undefined || edit.end > edit.start) return false
  const { index } = paragraphAt(story, edit.start) ?? { index: -1 }
  return paragraphs[index]?.notes.some(note => note.number === Number(number)) ?? false
}

/** In, above or below a table: where the copy has lost its tables, its lines run across the cells. */
function besideTable(edit: TextEdit, story: Story, paragraphs: Paragraph[]): boolean {
  const at = paragraphAt(story, edit.start)?.index ?? 0
  return [at - 1, at, at + 1].some(i => paragraphs[i] !== undefined && isCell(paragraphs[i]))
}

function isCell(paragraph: Paragraph): boolean {
  return paragraph.part === 'table'
}

function comparePart(
  own: Paragraph[],
  draft: Draft,
  paragraphs: Paragraph[],
  automatic: Set<string>,
  lostTables: boolean
) {
  const [texts, official] = [own.map(p => p.text), paragraphs.map(p => p.text)]
  const [copy, story] = [storyOf(texts), storyOf(official)]
  const pairs = alignParagraphs(texts, official)
  const found = comparedEdits(pairs, story, copy, index => automatic.has(texts[index]!)).filter(
    edit => !isNoteMark(edit, story, paragraphs) && !(lostTables && besideTable(edit, story, paragraphs))
  )
  const { edits, missing } = withoutMissing(found, pairs, story)
  const { remarks } = editRemarks(
    { ...cutAndPasted(mergeEdits(edits, story, true), story), withdrawals: [] },
    {
      story,
      source: 'so sánh với dự thảo',
      footnoteOf: index => paragraphs[index]?.footnote ?? null,
      findTarget: (index, offset) => {
        const paragraph = paragraphs[index]?.index
        return paragraph === undefined ? null : { draft: draft.id, paragraph, offset, sure: true }
      }
    }
  )
  return { remarks: remarks.map(asCompared), missing, paragraphs: pairs.length }
}

function asCompared({ at, remark }: PlacedRemark): PlacedRemark {
  return { at, remark: { ...remark, anchor: remark.anchor && { ...remark.anchor, compared: true } } }
}

/** Leaves out long stretches of the draft that the copy does not have: a chapter was sent back, the rest not deleted. */
function withoutMissing(edits: TextEdit[], pairs: Pair[], story: Story): { edits: TextEdit[]; missing: number } {
  const there = new Set(pairs.flatMap(p => p.draft))
  const gone = new Set<number>()
  let run: number[] = []
  for (let i = 0; i <= story.paragraphs.length; i++) {
    if (i < story.paragraphs.length && !there.has(i)) {
      run.push(i)
      continue
    }
    const end = run[0] === 0 || i === story.paragraphs.length
    if (run.length >= (end ? partAtEnd : partInside)) for (const index of run) gone.add(story.paragraphs[index]!.start)
    run = []
  }
  return { edits: edits.filter(e => e.end === e.start || !gone.has(e.start)), missing: gone.size }
}

function warningsOf(missing: number, remarks: number, paragraphs: number): Warning[] {
  const warnings: Warning[] = []
  if (missing > 0) warnings.push({ code: 'copy-partial', detail: { count: missing } })
  if (remarks > Math.max(20, otherVersion * paragraphs))
    warnings.push({ code: 'copy-other-version', detail: { count: remarks } })
  return warnings
}
