import { makeZip } from './zip.ts'

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageUri = 'http://schemas.openxmlformats.org/package/2006/relationships'

/** Inner XML of each part; `sheets` are pairs of name and the sheet's inner XML, from x:sheetData on. */
export interface XlsxParts {
  sheets: [string, string][]
  strings?: string
  styles?: string
  workbook?: string
}

/** An Excel workbook of the given parts. */
export function makeXlsx({ sheets, strings, styles, workbook }: XlsxParts): Buffer {
  const list = sheets.map(([name], i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="s${i}"/>`).join('')
  const related = sheets.map((_, i) => relationship(`s${i}`, 'worksheet', `worksheets/sheet${i + 1}.xml`))
  related.push(relationship('str', 'sharedStrings', 'sharedStrings.xml'), relationship('sty', 'styles', 'styles.xml'))
  return makeZip([
    { name: '_rels/.rels', data: relationships(relationship('r1', 'officeDocument', 'xl/workbook.xml')) },
    {
      name: 'xl/workbook.xml',
      data: `<workbook ${main} xmlns:r="${office}">${workbook ?? ''}<sheets>${list}</sheets></workbook>`
    },
    { name: 'xl/_rels/workbook.xml.rels', data: relationships(related.join('')) },
    { name: 'xl/sharedStrings.xml', data: `<sst ${main}>${strings ?? ''}</sst>` },
    { name: 'xl/styles.xml', data: `<styleSheet ${main}>${styles ?? ''}</styleSheet>` },
    ...sheets.map(([, inner], i) => ({
      name: `xl/worksheets/sheet${i + 1}.xml`,
      data: `<worksheet ${main}>${inner}</worksheet>`
    }))
  ])
}

function relationship(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`
}

function relationships(inner: string): string {
  return `<Relationships xmlns="${packageUri}">${inner}</Relationships>`
}
