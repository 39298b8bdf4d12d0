import { type Document, emptyDocument, textBlocks, type TextBlock } from '../../model/document.ts'
import { Failure, type Result, type Warning } from '../../model/result.ts'
import { mainPart, paragraphLimit, readOptionalPart, readPart, readRelationships } from '../parts.ts'
import { child, type XmlElement } from '../xml.ts'
import { type Container, openContainer } from '../zip.ts'
import { assemble } from './assemble.ts'
import { readBlocks } from './blocks.ts'
import { readChanges } from './changes.ts'
import { readPrompts } from './control.ts'
import { Labels } from './labels.ts'
import { decodeFonts } from './legacy-fonts.ts'
import { type Commented, readComments, readMargin } from './margin.ts'
import { NoteNumbers } from './note-numbers.ts'
import { readNotes } from './notes.ts'
import { readNumbering } from './numbering.ts'
import { readProperties } from './core-properties.ts'
import { newStory, type Shared } from './story.ts'
import { readStyles } from './style.ts'

/**
 * Reads a Word file (.docx, .docm, .dotx). Throws Failure: file-truncated, file-password, file-too-large, file-hostile,
 * file-kind-unknown (a container without a document). Warnings tell what was left out.
 */
export async function readDocx(bytes: Uint8Array): Promise<Result<Document>> {
  return readDocxContainer(await openContainer(bytes))
}

/** The same for a container that is open already. */
export async function readDocxContainer(container: Container): Promise<Result<Document>> {
  const main = await mainPart(container, 'word/document.xml')
  if (main === null) throw new Failure('file-kind-unknown', { kind: 'zip' })
  const skipped = new Set<string>()
  const relationships = await readRelationships(container, main).catch(() => [])
  const part = (type: string): Promise<XmlElement | null> =>
    readOptionalPart(container, relationships.find(r => r.type === type)?.target, skipped)
  const body = child((await readPart(container, main, paragraphLimit)) ?? undefined, 'w:body')
  if (!body) throw new Failure('file-kind-unknown', { kind: 'zip' })
  const styles = readStyles(await part('styles'))
  const shared: Shared = {
    styles,
    lists: readNumbering(await part('numbering'), styles),
    labels: new Labels(),
    notes: new NoteNumbers(noteStarts(await part('settings'))),
    prompts: readPrompts(await part('glossaryDocument')),
    runStyles: new Map(),
    characters: 0,
    hidden: 0,
    skipped
  }
  const document = await readStories(body, shared, part)
  document.properties = await readProperties(container, skipped)
  const macros: Warning[] = container.names.some(name => /vbaProject\.bin$/i.test(name))
    ? [{ code: 'macros-left' }]
    : []
  return { value: document, warnings: [...warningsOf(shared), ...macros] }
}

async function readStories(
  body: XmlElement,
  shared: Shared,
  part: (type: string) => Promise<XmlElement | null>
): Promise<Document> {
  const story = newStory(shared)
  const blocks = readBlocks(body, story)
  const notes = readNotes(shared, { footnote: await part('footnotes'), endnote: await part('endnotes') })
  const comments = readComments(await part('comments'), shared)
  const stories = [story, ...notes.map(n => n.story), ...comments.map(c => c.story)]
  decodeFonts(stories.flatMap(s => s.flows.flat()))
  const document: Document = { ...emptyDocument(), blocks, notes: notes.map(n => n.note) }
  const index = new Map(textBlocks(document).map((block, i) => [block, i]))
  const indexOf = (block: TextBlock): number => index.get(block) ?? -1
  const placed = story.flows.flatMap(assemble).sort((a, b) => indexOf(a.paragraph.block) - indexOf(b.paragraph.block))
  document.changes = readChanges(placed, indexOf, null)
  const texts: Commented[] = [{ placed, mark: null }]
  const marks = noteMarks(textBlocks(document))
  for (const { note, story } of notes) {
    const inNote = story.flows.flatMap(assemble)
    document.changes.push(...readChanges(inNote, block => note.blocks.indexOf(block), note.number))
    texts.push({ placed: inNote, mark: marks.get(note.number) ?? null })
  }
  document.margin = readMargin(comments, await part('commentsExtended'), texts, indexOf)
  return document
}

/** Where the numbers of notes stand in the body; a footnote and an endnote of one number look alike there. */
function noteMarks(blocks: TextBlock[]): Map<number, NonNullable<Commented['mark']>> {
  const marks = new Map<number, { block: TextBlock; offset: number }>()
  for (const block of blocks) {
    for (const { number, offset } of block.notes) if (!marks.has(number)) marks.set(number, { block, offset })
  }
  return marks
}

/** Numbers that notes begin with (17.11.20). */
function noteStarts(settings: XmlElement | null): { footnote: number; endnote: number } {
  const start = (name: string): number =>
    Number.parseInt(child(child(settings ?? undefined, name), 'w:numStart')?.attributes['w:val'] ?? '1', 10) || 1
  return { footnote: start('w:footnotePr'), endnote: start('w:endnotePr') }
}

function warningsOf(shared: Shared): Warning[] {
  const warnings: Warning[] = [...shared.skipped].map(what => ({ code: 'part-skipped', detail: { what } }))
  if (shared.hidden > 0) warnings.push({ code: 'part-skipped', detail: { what: `chữ ẩn (${shared.hidden} ký tự)` } })
  return warnings
}
