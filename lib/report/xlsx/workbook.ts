import { xmlText } from '../../form/xml.ts'
import { writeZipStream } from '../../read/zip-stream.ts'
import { sheetXml, type SheetModel } from './sheet.ts'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const content = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** An Excel workbook (ECMA-376 part 1, 12.3) of the sheets: the same sheets always give the same bytes. */
export async function writeWorkbook(sheets: SheetModel[]): Promise<Uint8Array> {
  const parts = [
    { name: '[Content_Types].xml', pieces: [contentTypes(sheets.length)] },
    { name: '_rels/.rels', pieces: [relationships([['officeDocument', 'xl/workbook.xml']])] },
    { name: 'xl/workbook.xml', pieces: [workbook(sheets)] },
    {
      name: 'xl/_rels/workbook.xml.rels',
      pieces: [
        relationships([...sheets.map((_, i): [string, string] => ['worksheet', part(i)]), ['styles', 'styles.xml']])
      ]
    },
    { name: 'xl/styles.xml', pieces: [styles] },
    ...sheets.map((sheet, i) => ({ name: `xl/${part(i)}`, pieces: sheetXml(sheet) }))
  ]
  return writeZipStream(parts)
}

const part = (index: number): string => `worksheets/sheet${index + 1}.xml`

function contentTypes(sheets: number): string {
  const override = (name: string, type: string): string =>
    `<Override PartName="/xl/${name}" ContentType="${content}.${type}+xml"/>`
  return (
    `${declaration}<Types xmlns="${packages}/content-types">` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    override('workbook.xml', 'sheet.main') +
    override('styles.xml', 'styles') +
    Array.from({ length: sheets }, (_, i) => override(part(i), 'worksheet')).join('') +
    '</Types>'
  )
}

function relationships(targets: [type: string, target: string][]): string {
  const list = targets.map(
    ([type, target], i) => `<Relationship Id="r${i + 1}" Type="${office}/${type}" Target="${target}"/>`
  )
  return `${declaration}<Relationships xmlns="${packages}/relationships">${list.join('')}</Relationships>`
}

function workbook(sheets: SheetModel[]): string {
  const list = sheets.map(
    ({ name }, i) => `<sheet name="${xmlText(sheetName(name))}" sheetId="${i + 1}" r:id="r${i + 1}"/>`
  )
  // The header row is printed again on every page.
  const heads = sheets.map(({ name }, i) => {
    return `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">'${xmlText(sheetName(name))}'!$1:$1</definedName>`
  })
  return (
    `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${list.join('')}</sheets>` +
    `<definedNames>${heads.join('')}</definedNames></workbook>`
  )
}

/** Excel takes 31 characters and none of these signs (a unit may word the phrase itself). */
function sheetName(name: string): string {
  return name.replace(/[[\]:*?/\\']/g, ' ').slice(0, 31)
}

/**
 * The cell formats named in cell.ts: 1 text, 2 text that begins like a formula (quotePrefix, part 1, 18.8.45), 3 number,
 * 4 head. All stand at the top of their cell and wrap.
 */
const styles = ((): string => {
  const alignment = (more = ''): string => `<alignment vertical="top" wrapText="1"${more}/>`
  const format = (attributes: string, inner: string): string =>
    `<xf numFmtId="0" borderId="0" xfId="0" applyAlignment="1" ${attributes}>${inner}</xf>`
  return (
    `${declaration}<styleSheet xmlns="${main}">` +
    '<fonts count="2"><font><sz val="11"/><name val="Times New Roman"/></font>' +
    '<font><b/><sz val="11"/><name val="Times New Roman"/></font></fonts>' +
    '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
    '<fill><patternFill patternType="solid"><fgColor rgb="FFE7ECF3"/></patternFill></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
    format('fontId="0" fillId="0"', alignment()) +
    format('fontId="0" fillId="0" quotePrefix="1"', alignment()) +
    format('fontId="0" fillId="0"', alignment(' horizontal="right"')) +
    format('fontId="1" fillId="2" applyFont="1" applyFill="1"', alignment()) +
    '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  )
})()
