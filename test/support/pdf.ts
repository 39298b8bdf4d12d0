/** A piece of text on a page; x and y (baseline) in points from the top left corner. */
export interface PdfText {
  text: string
  x: number
  y: number
  size?: number
  /** Direction of reading in degrees, counter-clockwise. */
  angle?: number
}

export interface PdfSheet {
  texts: PdfText[]
  width?: number
  height?: number
  /** /Rotate of the page: 0, 90, 180, 270. */
  rotate?: number
  /** Printed lines from point to point, as LibreOffice draws the borders of a table. */
  rules?: [x1: number, y1: number, x2: number, y2: number][]
}

export interface PdfOptions {
  /** Protected by a password that nobody knows. */
  locked?: boolean
  /** Resources inside each page instead of one shared object, as other programs than LibreOffice write them. */
  ownResources?: boolean
}

/** Every glyph of the test font is half the font size wide. */
export const glyphWidth = 0.5

/**
 * A small PDF in the form that LibreOffice writes (one list of pages, one dictionary of fonts, a classical table of offsets).
 * Letters come from a table of its own with a ToUnicode map, so any text can be told, at most 220 different characters.
 */
export function makePdf(sheets: PdfSheet[], options: PdfOptions = {}): Uint8Array {
  const letters = [...new Set(sheets.flatMap(sheet => sheet.texts.flatMap(t => clusters(t.text))))]
  const objects: string[] = []
  const add = (content: string): number => objects.push(content)
  const map = add(stream(toUnicode(letters)))
  const widths = Array.from({ length: 224 }, () => 1000 * glyphWidth).join(' ')
  const font = add(
    `<</Type/Font/Subtype/Type1/BaseFont/Helvetica/FirstChar 32/LastChar 255/Widths[${widths}]/ToUnicode ${map} 0 R>>`
  )
  const fonts = add(`<</F1 ${font} 0 R>>`)
  const resources = add(`<</Font ${fonts} 0 R/ProcSet[/PDF/Text]>>`)
  const tree = objects.length + 2 * sheets.length + 1
  const kids = sheets.map(sheet => {
    const { width, height } = { width: 595, height: 842, ...sheet }
    const drawn = (sheet.rules ?? []).map(([a, b, c, d]) => `${a} ${height - b} m ${c} ${height - d} l S`)
    const content = add(stream([...drawn, ...sheet.texts.map(text => show(text, height, letters))].join('\n')))
    const shared = options.ownResources ? `<</Font ${fonts} 0 R>>` : `${resources} 0 R`
    const turned = sheet.rotate ? `/Rotate ${sheet.rotate}` : ''
    return add(
      `<</Type/Page/Parent ${tree} 0 R/Resources ${shared}/MediaBox[0 0 ${width} ${height}]${turned}/Contents ${content} 0 R>>`
    )
  })
  add(`<</Type/Pages\n/Kids[ ${kids.map(kid => `${kid} 0 R`).join(' ')} ]\n/Count ${kids.length}>>`)
  const catalog = add(`<</Type/Catalog/Pages ${tree} 0 R>>`)
  const key = 'A'.repeat(32)
  const lock = options.locked ? `/Encrypt<</Filter/Standard/V 1/R 2/O(${key})/U(${key})/P -4>>` : ''
  return file(objects, `/Root ${catalog} 0 R${lock}\n/ID [ <${'0'.repeat(32)}>\n<${'0'.repeat(32)}> ]`)
}

/** Lines of one column, the first at `top`, each `leading` below the one before. */
export function column(
  lines: string[],
  place: { x?: number; top?: number; leading?: number; size?: number } = {}
): PdfText[] {
  const { x = 85, top = 80, leading = 20, size = 14 } = place
  return lines.map((text, i) => ({ text, x, y: top + i * leading, size }))
}

/** Base letters with their marks: one glyph each, as in a font with ready letters. */
function clusters(text: string): string[] {
  return text.match(/\P{M}\p{M}*/gu) ?? []
}

const hex = (n: number, digits: number): string => n.toString(16).padStart(digits, '0')

function code(letters: string[], letter: string): number {
  return letter === ' ' ? 32 : 33 + letters.filter(l => l !== ' ').indexOf(letter)
}

function toUnicode(letters: string[]): string {
  const rows = letters.map(letter => {
    const units = Array.from({ length: letter.length }, (_, i) => hex(letter.charCodeAt(i), 4)).join('')
    return `<${hex(code(letters, letter), 2)}> <${units}>`
  })
  const groups = Array.from({ length: Math.ceil(rows.length / 100) }, (_, i) => rows.slice(100 * i, 100 * i + 100))
  const maps = groups.map(group => `${group.length} beginbfchar\n${group.join('\n')}\nendbfchar`)
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Test def /CMapType 2 def
1 begincodespacerange <00> <ff> endcodespacerange\n${maps.join('\n')}\nendcmap end end`
}

function show({ text, x, y, size = 14, angle = 0 }: PdfText, height: number, letters: string[]): string {
  const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)]
  const matrix = [cos, sin, -sin, cos].map(n => n.toFixed(4)).join(' ')
  const codes = clusters(text).map(letter => hex(code(letters, letter), 2))
  return `BT /F1 ${size} Tf ${matrix} ${x} ${height - y} Tm <${codes.join('')}> Tj ET`
}

function stream(content: string): string {
  return `<</Length ${content.length}>>\nstream\n${content}\nendstream`
}

function file(objects: string[], trailer: string): Uint8Array {
  let text = '%PDF-1.6\n'
  const offsets = objects.map((content, i) => {
    const at = text.length
    text += `${i + 1} 0 obj\n${content}\nendobj\n\n`
    return `${String(at).padStart(10, '0')} 00000 n \n`
  })
  const size = objects.length + 1
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}`
  const end = `trailer\n<</Size ${size}${trailer}\n>>\nstartxref\n${text.length}\n%%EOF\n`
  return new Uint8Array(Buffer.from(text + table + end, 'latin1'))
}
