import { xmlText } from '../../form/xml.ts'

/** What a cell of the workbook holds; null is an empty one. */
export type CellValue = string | number | null

/** Positions of the cell formats in styles.ts. */
export const cellStyle = { text: 1, guarded: 2, number: 3, head: 4 } as const

/** Most characters Excel takes in one cell. */
export const mostCharacters = 32_767

/** Texts that a program may take for a formula where the file goes on as CSV (OWASP "CSV injection"; full-width signs too). */
const formulaLike = /^[\s\u200b\ufeff]{0,200}[=+\-@＝＋－＠]/u

/** A cell in SpreadsheetML (ECMA-376 part 1, 18.3.1.4): numbers as such, every text inline, so that none is a formula. */
export function cellXml(value: CellValue, column: number, row: number): string {
  const reference = `${columnName(column)}${row}`
  if (value === null || value === '') return `<c r="${reference}" s="${cellStyle.text}"/>`
  if (typeof value === 'number') return `<c r="${reference}" s="${cellStyle.number}"><v>${value}</v></c>`
  const style = formulaLike.test(value) ? cellStyle.guarded : cellStyle.text
  return textCell(reference, value, style)
}

/** A cell of the header row. */
export function headXml(text: string, column: number): string {
  return textCell(`${columnName(column)}1`, text, cellStyle.head)
}

function textCell(reference: string, text: string, style: number): string {
  return `<c r="${reference}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${cellText(text)}</t></is></c>`
}

/**
 * Text as a cell's string holds it (ST_Xstring, part 1, 22.9.2.19): what XML cannot hold stands as _xHHHH_, and so does the
 * underscore of a text that looks like that.
 */
export function cellText(text: string): string {
  const escaped = text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    // oxlint-disable-next-line no-control-regex -- the control characters are what is looked for
    .replace(/[\u0000-\u0008\u000b\u000c\r\u000e-\u001f\ufffe\uffff]/g, char => {
      return `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`
    })
  return xmlText(escaped)
}

/** "A" … "Z", "AA" …: 0-based. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26))
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter
}
