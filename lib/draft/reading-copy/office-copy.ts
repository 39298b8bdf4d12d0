import { openContainer } from '../../read/zip.ts'
import { writeZip, type ZipEntry } from '../../read/zip-writer.ts'

/**
 * The Word file as LibreOffice may see it: unpacked within our limits, with nothing that points outside (linked pictures,
 * templates, parts of other files; plain hyperlinks stay), and tracked changes accepted, for the copy shows the text
 * that the draft has. Throws Failure as `openContainer` does.
 */
export async function officeCopy(docx: Uint8Array): Promise<Uint8Array> {
  const container = await openContainer(docx)
  const entries: ZipEntry[] = []
  for (const name of container.names) {
    const data = (await container.bytes(name)) ?? Buffer.alloc(0)
    entries.push({ name, data: /\.(?:xml|rels)$/i.test(name) ? rewritten(name, data) : data })
  }
  return writeZip(entries)
}

function rewritten(name: string, data: Buffer): Buffer | string {
  // Word writes UTF-8; what another program wrote in UTF-16 is left as it is rather than garbled.
  if (data[0] === 0xff || data[0] === 0xfe) return data
  const xml = data.toString('utf8')
  if (name.toLowerCase().endsWith('.rels')) return withoutOutside(xml)
  return /^word\/(?:document|footnotes|endnotes)\.xml$/i.test(name) ? accepted(xml) : data
}

/** Relationships with TargetMode="External" are cut, hyperlinks excepted (ECMA-376 part 2, 6.5.3). */
function withoutOutside(xml: string): string {
  return xml.replace(/<(?:\w+:)?Relationship\s[^>]*>/g, tag =>
    /TargetMode\s*=\s*["']External["']/i.test(tag) && !/\/hyperlink["']/i.test(tag) ? '' : tag
  )
}

/** Deleted and moved-away runs cut, the marks of insertions dropped (ECMA-376 part 1, 17.13.5). */
function accepted(xml: string): string {
  const kept = ['w:del', 'w:moveFrom'].reduce(withoutElement, xml)
  return kept.replace(/<\/?w:(?:ins|moveTo)(?:\s[^>]*)?>/g, '')
}

/** Cuts each `<name …>…</name>`; one that is closed at once (a deleted paragraph mark) stays. One pass, none nested. */
function withoutElement(xml: string, name: string): string {
  const parts: string[] = []
  const open = new RegExp(`<${name}(?:\\s[^>]*)?>`, 'g')
  let from = 0
  for (let m = open.exec(xml); m; m = open.exec(xml)) {
    if (m[0].endsWith('/>')) continue
    const end = xml.indexOf(`</${name}>`, open.lastIndex)
    if (end < 0) break
    parts.push(xml.slice(from, m.index))
    from = open.lastIndex = end + name.length + 3
  }
  return parts.join('') + xml.slice(from)
}
