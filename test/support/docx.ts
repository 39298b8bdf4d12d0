import { makeZip, type ZipEntry } from './zip.ts'

export { makeZip } from './zip.ts'

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006'
const packageUri = 'http://schemas.openxmlformats.org/package/2006'
const namespaces = [
  `xmlns:w="${main}"`,
  `xmlns:r="${office}/relationships"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  `xmlns:m="${office}/math"`,
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"'
].join(' ')

/** Inner XML of each part, without its root element; a part not given is not written. */
export interface DocxParts {
  body: string
  styles?: string
  numbering?: string
  footnotes?: string
  endnotes?: string
  comments?: string
  commentsExtended?: string
  settings?: string
  core?: string
}

const roots: [keyof Omit<DocxParts, 'body' | 'core'>, string][] = [
  ['styles', 'w:styles'],
  ['numbering', 'w:numbering'],
  ['footnotes', 'w:footnotes'],
  ['endnotes', 'w:endnotes'],
  ['comments', 'w:comments'],
  ['commentsExtended', 'w15:commentsEx'],
  ['settings', 'w:settings']
]

/** A Word file of the given parts; `more` are further entries of the container. */
export function makeDocx(parts: DocxParts, more: ZipEntry[] = []): Buffer {
  const entries: ZipEntry[] = [
    {
      name: '_rels/.rels',
      data: relationships([
        ['officeDocument', 'word/document.xml'],
        ['core-properties', 'docProps/core.xml']
      ])
    },
    { name: 'word/document.xml', data: `<w:document ${namespaces}><w:body>${parts.body}</w:body></w:document>` }
  ]
  const related: [string, string][] = []
  for (const [part, root] of roots) {
    const inner = parts[part]
    if (inner === undefined) continue
    related.push([part, `${part}.xml`])
    entries.push({ name: `word/${part}.xml`, data: `<${root} ${namespaces}>${inner}</${root}>` })
  }
  entries.push({ name: 'word/_rels/document.xml.rels', data: relationships(related) })
  if (parts.core !== undefined) entries.push({ name: 'docProps/core.xml', data: coreProperties(parts.core) })
  return makeZip([...entries, ...more])
}

function relationships(targets: [string, string][]): string {
  const list = targets.map(
    ([type, target], i) => `<Relationship Id="r${i}" Type="${office}/relationships/${type}" Target="${target}"/>`
  )
  return `<Relationships xmlns="${packageUri}/relationships">${list.join('')}</Relationships>`
}

function coreProperties(inner: string): string {
  return `<cp:coreProperties xmlns:cp="${packageUri}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">${inner}</cp:coreProperties>`
}

/** Text for use inside XML. */
export function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}

/** A run; `rPr` is the inner XML of its properties. */
export function run(text: string, rPr = ''): string {
  return `<w:r>${rPr && `<w:rPr>${rPr}</w:rPr>`}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`
}

/** A paragraph of runs (or of plain text, where it holds no tag); `pPr` is the inner XML of its properties. */
export function paragraph(content: string, pPr = ''): string {
  const runs = content === '' || content.startsWith('<') ? content : run(content)
  return `<w:p>${pPr && `<w:pPr>${pPr}</w:pPr>`}${runs}</w:p>`
}

function cell(content: string): string {
  return `<w:tc>${content.startsWith('<') ? content : paragraph(content)}</w:tc>`
}

/** A table of cells, each given as its inner XML or as plain text. */
export function table(rows: string[][]): string {
  return `<w:tbl>${rows.map(cells => `<w:tr>${cells.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`
}

const by = (author: string, id: number): string =>
  `w:id="${id}" w:author="${author}" w:date="2024-03-0${(id % 9) + 1}T08:00:00Z"`

/** Tracked insertion and deletion of a text. */
export function inserted(text: string, author = 'Lan', id = 1): string {
  return `<w:ins ${by(author, id)}>${run(text)}</w:ins>`
}

export function deleted(text: string, author = 'Lan', id = 1): string {
  return `<w:del ${by(author, id)}>${run(text).replace(/w:t\b/g, 'w:delText')}</w:del>`
}

/** Paragraph properties of a tracked paragraph mark. */
export function trackedMark(type: 'ins' | 'del' | 'moveFrom' | 'moveTo', author = 'Lan', id = 1): string {
  return `<w:rPr><w:${type} ${by(author, id)}/></w:rPr>`
}
