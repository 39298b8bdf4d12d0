/** Pieces of WordprocessingML (ECMA-376 part 1, 17) as text. Lengths in twentieths of a point, sizes in half points. */

/** Text for use inside XML; characters that XML 1.0 cannot hold (clause 2.2) are left out. */
export function xmlText(text: string): string {
  // oxlint-disable-next-line no-control-regex -- the control characters are what is looked for
  const clean = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').replace(/\p{Cs}/gu, '\ufffd')
  return clean.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}

export interface RunLooks {
  bold?: boolean
  italic?: boolean
  size?: number
  color?: string
  style?: string
}

export function run(text: string, looks: RunLooks = {}): string {
  const properties = [
    looks.style ? `<w:rStyle w:val="${looks.style}"/>` : '',
    looks.bold ? '<w:b/>' : '',
    looks.italic ? '<w:i/>' : '',
    looks.color ? `<w:color w:val="${looks.color}"/>` : '',
    looks.size ? `<w:sz w:val="${looks.size}"/><w:szCs w:val="${looks.size}"/>` : ''
  ].join('')
  const rPr = properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`
  return `<w:r>${rPr}<w:t xml:space="preserve">${xmlText(text)}</w:t></w:r>`
}

export interface ParagraphLooks {
  align?: 'left' | 'center' | 'right'
  before?: number
  after?: number
  /** Stays on the page of the paragraph below. */
  keepNext?: boolean
  style?: string
}

/** A paragraph around runs and controls. */
export function paragraph(content: string, looks: ParagraphLooks = {}): string {
  const { align, before = 0, after = 0, keepNext, style } = looks
  const properties = [
    style ? `<w:pStyle w:val="${style}"/>` : '',
    keepNext ? '<w:keepNext/>' : '',
    `<w:spacing w:before="${before}" w:after="${after}" w:line="240" w:lineRule="auto"/>`,
    align ? `<w:jc w:val="${align}"/>` : ''
  ].join('')
  return `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`
}

export interface Cell {
  /** Paragraphs. */
  content: string
  width: number
  span?: number
  /** Fill colour, six hex digits. */
  fill?: string
}

function cell({ content, width, span, fill }: Cell): string {
  const properties = [
    `<w:tcW w:w="${width}" w:type="dxa"/>`,
    span ? `<w:gridSpan w:val="${span}"/>` : '',
    fill ? `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>` : ''
  ].join('')
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`
}

export interface Row {
  cells: Cell[]
  /** Least height, so that there is room to write by hand. */
  height?: number
  /** Printed again at the top of the next page. */
  head?: boolean
}

function row({ cells, height, head }: Row): string {
  const properties = [
    '<w:cantSplit/>',
    height ? `<w:trHeight w:val="${height}" w:hRule="atLeast"/>` : '',
    head ? '<w:tblHeader/>' : ''
  ].join('')
  return `<w:tr><w:trPr>${properties}</w:trPr>${cells.map(cell).join('')}</w:tr>`
}

const edges = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']

/** A table with thin lines and columns of fixed widths. */
export function table(widths: number[], rows: Row[]): string {
  const all = widths.reduce((sum, width) => sum + width, 0)
  const borders = edges.map(edge => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="808080"/>`).join('')
  const margins =
    '<w:top w:w="40" w:type="dxa"/><w:left w:w="90" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/><w:right w:w="90" w:type="dxa"/>'
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${all}" w:type="dxa"/><w:tblBorders>${borders}</w:tblBorders>` +
    `<w:tblLayout w:type="fixed"/><w:tblCellMar>${margins}</w:tblCellMar></w:tblPr>` +
    `<w:tblGrid>${widths.map(width => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>` +
    `${rows.map(row).join('')}</w:tbl>`
  )
}
