import { openContainer } from '../../lib/read/zip.ts'
import { writeZip } from '../../lib/read/zip-writer.ts'
import type { returned } from './comments.ts'

type Marks = typeof returned

const when = '2027-03-09T08:00:00Z'
const runEnd = '</w:t></w:r>'
const runStart = '<w:r><w:t xml:space="preserve">'
const run = (text: string) => runStart + text + runEnd
const author = (name: string, id: number) => `w:id="${id}" w:author="${name}" w:date="${when}"`

/** A copy of a draft .docx with tracked changes and margin notes in it, as Word writes them (ECMA-376 part 1, 17.13). */
export async function markedCopy(draft: Uint8Array, { changes, notes }: Marks): Promise<Buffer> {
  const container = await openContainer(draft)
  const parts = new Map<string, string | Buffer>()
  for (const name of container.names) parts.set(name, (await container.bytes(name)) as Buffer)
  let body = String(parts.get('word/document.xml'))
  for (const [i, change] of changes.entries()) body = replaceOnce(body, change.words, tracked(change, 100 + i))
  for (const [i, note] of notes.entries()) body = replaceOnce(body, note.words, noted(note.words, i))
  parts.set('word/document.xml', body)
  parts.set('word/comments.xml', commentsPart(notes))
  edit(parts, '[Content_Types].xml', '</Types>', `${contentType}</Types>`)
  edit(parts, 'word/_rels/document.xml.rels', '</Relationships>', `${relationship}</Relationships>`)
  return writeZip([...parts].map(([name, data]) => ({ name, data })))
}

function tracked({ words, original, replacement, author: name }: Marks['changes'][number], id: number): string {
  const at = original === '' ? words.length : words.indexOf(original)
  const deleted = `<w:r><w:delText xml:space="preserve">${original}</w:delText></w:r>`
  const out = original === '' ? '' : `<w:del ${author(name, id)}>${deleted}</w:del>`
  const into = `<w:ins ${author(name, id + 100)}>${run(replacement)}</w:ins>`
  return words.slice(0, at) + runEnd + out + into + runStart + words.slice(at + original.length)
}

function noted(words: string, id: number): string {
  const range = `<w:commentRangeStart w:id="${id}"/>${run(words)}<w:commentRangeEnd w:id="${id}"/>`
  return `${runEnd}${range}<w:r><w:commentReference w:id="${id}"/></w:r>${runStart}`
}

function commentsPart(notes: Marks['notes']): string {
  const all = notes.map((note, id) => `<w:comment ${author(note.author, id)}><w:p>${run(note.text)}</w:p></w:comment>`)
  const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:comments xmlns:w="${namespace}">${all.join('')}</w:comments>`
}

const contentType =
  '<Override PartName="/word/comments.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/>'
const relationship =
  '<Relationship Id="rIdNotes" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/>'

function edit(parts: Map<string, string | Buffer>, name: string, from: string, to: string): void {
  parts.set(name, replaceOnce(String(parts.get(name)), from, to))
}

function replaceOnce(text: string, from: string, to: string): string {
  const at = text.indexOf(from)
  if (at < 0) throw new Error(`not in the draft: ${from}`)
  return text.slice(0, at) + to + text.slice(at + from.length)
}
