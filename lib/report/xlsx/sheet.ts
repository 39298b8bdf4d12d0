import { cellXml, columnName, headXml, mostCharacters, type CellValue } from './cell.ts'

export interface SheetColumn {
  title: string
  /** In characters. */
  width: number
}

export interface SheetModel {
  name: string
  columns: SheetColumn[]
  /** Asked for row by row while the file is written. */
  rows: () => Iterable<CellValue[]>
}

const namespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

/** The parts of a sheet's XML in order: header row frozen, widths, rows (ECMA-376 part 1, 18.3.1.99). */
export function* sheetXml({ columns, rows }: SheetModel): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
  yield `<worksheet xmlns="${namespace}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>`
  yield '<sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
  yield '<selection pane="bottomLeft"/></sheetView></sheetViews><cols>'
  yield columns.map(({ width }, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`).join('')
  yield `</cols><sheetData><row r="1">${columns.map((c, i) => headXml(c.title, i)).join('')}</row>`
  let number = 1
  for (const row of rows()) {
    for (const part of fitting(row)) {
      number++
      yield `<row r="${number}">${part.map((value, i) => cellXml(value, i, number)).join('')}</row>`
    }
  }
  yield `</sheetData><autoFilter ref="A1:${columnName(columns.length - 1)}${number}"/>`
  yield '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>'
  yield '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>'
}

/** The row, and rows below it for what is longer than a cell may be: nothing is cut off. */
function* fitting(row: CellValue[]): Generator<CellValue[]> {
  let rest: CellValue[] | null = row
  while (rest !== null) {
    const [now, later]: [CellValue[], CellValue[]] = [[], []]
    for (const value of rest) {
      const end = typeof value === 'string' ? endOfCell(value) : 0
      const long = typeof value === 'string' && value.length > end
      now.push(long ? value.slice(0, end) : value)
      later.push(long ? value.slice(end) : null)
    }
    yield now
    rest = later.some(v => v !== null) ? later : null
  }
}

/** Where a text is cut so that a cell holds it, never inside a pair of surrogates. */
function endOfCell(text: string): number {
  if (text.length <= mostCharacters) return text.length
  const last = text.charCodeAt(mostCharacters - 1)
  return last >= 0xd800 && last <= 0xdbff ? mostCharacters - 1 : mostCharacters
}
