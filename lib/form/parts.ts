import { promptPart } from './controls.ts'
import { prompts, type PromptName } from './words.ts'
import { paragraph, run, xmlText } from './xml.ts'

/** The parts of a Word package around the form's body (ECMA-376 part 2 and part 1, 11). All of them constant but the title. */

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006'
const packageUri = 'http://schemas.openxmlformats.org/package/2006'
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const namespaces =
  `xmlns:w="${main}" xmlns:r="${office}/relationships" ` +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" mc:Ignorable="w14"'

/** A4 upright, margins 20/20/25/20 mm; the page number at the foot. */
const pageProperties =
  '<w:sectPr><w:footerReference w:type="default" r:id="rId4"/><w:pgSz w:w="11906" w:h="16838"/>' +
  '<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1418" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>'

export function documentPart(body: string): string {
  return `${declaration}<w:document ${namespaces}><w:body>${body}${pageProperties}</w:body></w:document>`
}

export const footerPart =
  `${declaration}<w:ftr ${namespaces}><w:p><w:pPr><w:jc w:val="center"/></w:pPr>` +
  '<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>'

/** Word's own names of the styles, so that it knows the prompts for prompts. */
export const stylesPart =
  `${declaration}<w:styles ${namespaces}><w:docDefaults><w:rPrDefault><w:rPr>` +
  '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/>' +
  '<w:sz w:val="26"/><w:szCs w:val="26"/><w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault></w:docDefaults>' +
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>' +
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/></w:style>' +
  '<w:style w:type="character" w:styleId="PlaceholderText"><w:name w:val="Placeholder Text"/>' +
  '<w:basedOn w:val="DefaultParagraphFont"/><w:rPr><w:color w:val="808080"/></w:rPr></w:style></w:styles>'

export const settingsPart =
  `${declaration}<w:settings ${namespaces}><w:compat><w:compatSetting w:name="compatibilityMode" ` +
  'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>'

/** The prompts as building blocks (17.12.6): Word puts them back into a field that is emptied. */
export function glossaryPart(): string {
  const parts = (Object.keys(prompts) as PromptName[]).map((name, i) => {
    const guid = `{60F1C0DE-0000-4000-8000-00000000000${i + 1}}`
    const properties =
      `<w:name w:val="${promptPart(name)}"/><w:category><w:name w:val="General"/><w:gallery w:val="placeholder"/></w:category>` +
      `<w:types><w:type w:val="bbPlcHdr"/></w:types><w:behaviors><w:behavior w:val="content"/></w:behaviors><w:guid w:val="${guid}"/>`
    const body = paragraph(run(prompts[name], { style: 'PlaceholderText' }))
    return `<w:docPart><w:docPartPr>${properties}</w:docPartPr><w:docPartBody>${body}</w:docPartBody></w:docPart>`
  })
  return `${declaration}<w:glossaryDocument ${namespaces}><w:docParts>${parts.join('')}</w:docParts></w:glossaryDocument>`
}

export function corePart(title: string): string {
  const time = '1980-01-01T00:00:00Z'
  const stamp = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${time}</dcterms:${name}>`
  return (
    `${declaration}<cp:coreProperties xmlns:cp="${packageUri}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" ` +
    'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${xmlText(title)}</dc:title>${stamp('created')}${stamp('modified')}</cp:coreProperties>`
  )
}

export const contentTypesPart =
  `${declaration}<Types xmlns="${packageUri}/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  [
    ['word/document', `${wordType}.document.main`],
    ['word/styles', `${wordType}.styles`],
    ['word/settings', `${wordType}.settings`],
    ['word/footer1', `${wordType}.footer`],
    ['word/glossary/document', `${wordType}.document.glossary`],
    ['word/glossary/styles', `${wordType}.styles`],
    ['docProps/core', 'application/vnd.openxmlformats-package.core-properties']
  ]
    .map(([part, type]) => `<Override PartName="/${part}.xml" ContentType="${type}+xml"/>`)
    .join('') +
  '</Types>'

export const packageRelations = relations([
  [`${office}/relationships/officeDocument`, 'word/document.xml'],
  [`${packageUri}/relationships/metadata/core-properties`, 'docProps/core.xml']
])

/** In this order the footer is rId4, as `pageProperties` says. */
export const documentRelations = relations([
  [`${office}/relationships/styles`, 'styles.xml'],
  [`${office}/relationships/settings`, 'settings.xml'],
  [`${office}/relationships/glossaryDocument`, 'glossary/document.xml'],
  [`${office}/relationships/footer`, 'footer1.xml']
])

export const glossaryRelations = relations([[`${office}/relationships/styles`, 'styles.xml']])

function relations(targets: [string, string][]): string {
  const list = targets.map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${type}" Target="${target}"/>`)
  return `${declaration}<Relationships xmlns="${packageUri}/relationships">${list.join('')}</Relationships>`
}
