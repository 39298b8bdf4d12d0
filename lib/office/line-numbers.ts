/** A number to print: baseline from the top of its page, in points. */
export interface LineNumber {
  y: number
  number: number
}

export interface NumberedPage {
  height: number
  /** Right edge of the numbers, in points from the left. */
  right: number
  numbers: LineNumber[]
}

const size = 8
/** Helvetica's digits are 0.556 of the size wide (its font metrics); every reader has the font (ISO 32000-1, 9.6.2.2). */
const digit = 0.556 * size
/** Numbers closer than this would run into each other; the count goes on, as in Word with "every fifth line". */
const fewestPoints = size

/**
 * The PDF with line numbers in the left margin, as an update behind its own bytes (ISO 32000-1, 7.5.6). LibreOffice and
 * Word number blank lines and leave out tables, which is not how a person counts; so the numbers are printed here, from our
 * count. Understands the form that LibreOffice writes; null for another.
 */
export function printLineNumbers(pdf: Uint8Array, pages: NumberedPage[]): Uint8Array | null {
  const file = openFile(pdf)
  const kids = file && pageObjects(file)
  if (!file || !kids || kids.length !== pages.length) return null
  const update = new Map<number, string>()
  let next = file.size
  const [font, save] = [next++, next++]
  update.set(font, '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>')
  update.set(save, stream('q'))
  for (const [i, page] of pages.entries()) {
    const kid = kids[i] as number
    const text = file.object(kid)
    const contents = text && /\/Contents (\d+ 0 R)/.exec(text)
    const fonts = text && fontDictionary(file, text)
    if (!text || !contents || !fonts) return null
    const numbers = next++
    update.set(kid, text.replace(contents[0], `/Contents[${save} 0 R ${contents[1]} ${numbers} 0 R]`))
    update.set(fonts.id, fonts.text.replace(/>>\s*$/, `/GopyLine ${font} 0 R>>`))
    update.set(numbers, stream(drawing(page)))
  }
  return appended(file, update, next)
}

interface PdfFile {
  text: string
  /** One more than the highest object number. */
  size: number
  trailer: string
  startxref: number
  /** Source of a dictionary object, or null. */
  object(id: number): string | null
}

/** Objects by the classical table of offsets (ISO 32000-1, 7.5.4). */
function openFile(pdf: Uint8Array): PdfFile | null {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1')
  const startxref = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text.slice(-64))?.[1] ?? Number.NaN)
  const table = /^xref\s+0 (\d+)\s+/.exec(text.slice(startxref, startxref + 40))
  const trailer = /trailer\s*<<([\s\S]*?)>>\s*startxref/.exec(text.slice(startxref))
  if (!table || !trailer) return null
  const first = startxref + table[0].length
  const object = (id: number): string | null => {
    const offset = Number(text.slice(first + 20 * id, first + 20 * id + 10))
    const head = `${id} 0 obj`
    if (!text.startsWith(head, offset)) return null
    return text.slice(offset + head.length, text.indexOf('endobj', offset)).trim()
  }
  return { text, size: Number(table[1]), trailer: trailer[1] as string, startxref, object }
}

/** Object numbers of the pages in order; LibreOffice writes one flat list. */
function pageObjects(file: PdfFile): number[] | null {
  const root = /\/Root (\d+) 0 R/.exec(file.trailer)
  const catalog = root && file.object(Number(root[1]))
  const pages = catalog && /\/Pages (\d+) 0 R/.exec(catalog)
  const kids = pages && /\/Kids\s*\[([^\]]*)\]/.exec(file.object(Number(pages[1])) ?? '')
  return kids ? [...(kids[1] as string).matchAll(/(\d+) 0 R/g)].map(m => Number(m[1])) : null
}

function fontDictionary(file: PdfFile, page: string): { id: number; text: string } | null {
  const resources = /\/Resources (\d+) 0 R/.exec(page)
  const font = resources && /\/Font (\d+) 0 R/.exec(file.object(Number(resources[1])) ?? '')
  const text = font && file.object(Number(font[1]))
  return font && text ? { id: Number(font[1]), text } : null
}

function drawing(page: NumberedPage): string {
  const shown: LineNumber[] = []
  for (const number of page.numbers) if (number.y - (shown.at(-1)?.y ?? -Infinity) >= fewestPoints) shown.push(number)
  const lines = shown.map(({ y, number }) => {
    const x = Math.max(4, page.right - digit * String(number).length)
    return `1 0 0 1 ${x.toFixed(2)} ${(page.height - y).toFixed(2)} Tm (${number}) Tj`
  })
  return `Q\n/Artifact BMC\nBT\n/GopyLine ${size} Tf\n0.4 g\n${lines.join('\n')}\nET\nEMC`
}

function stream(content: string): string {
  return `<</Length ${content.length}>>\nstream\n${content}\nendstream`
}

function appended(file: PdfFile, update: Map<number, string>, size: number): Uint8Array {
  const ids = [...update.keys()].sort((a, b) => a - b)
  let body = file.text.endsWith('\n') ? '' : '\n'
  let table = 'xref\n'
  for (const id of ids) {
    table += `${id} 1\n${String(file.text.length + body.length).padStart(10, '0')} 00000 n \n`
    body += `${id} 0 obj\n${update.get(id) as string}\nendobj\n`
  }
  const trailer = file.trailer.replace(/\/Size \d+/, `/Size ${size}`).trim()
  const start = file.text.length + body.length
  const end = `trailer\n<<${trailer}\n/Prev ${file.startxref}>>\nstartxref\n${start}\n%%EOF\n`
  return new Uint8Array(Buffer.from(file.text + body + table + end, 'latin1'))
}
