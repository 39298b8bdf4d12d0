import { writeZip } from '../read/zip-writer.ts'
import { formBody, type FormInput } from './body.ts'
import {
  contentTypesPart,
  corePart,
  documentPart,
  documentRelations,
  footerPart,
  glossaryPart,
  glossaryRelations,
  packageRelations,
  settingsPart,
  stylesPart
} from './parts.ts'
import { formTitle } from './words.ts'

export type { FormInput } from './body.ts'

/** Tables for particular comments that a form has where nobody says how many. */
export const usualEntries = 5

/** The feedback form for a draft as a Word file. The same input gives the same bytes. */
export function writeForm(input: FormInput): Uint8Array {
  return writeZip([
    { name: '[Content_Types].xml', data: contentTypesPart },
    { name: '_rels/.rels', data: packageRelations },
    { name: 'docProps/core.xml', data: corePart(`${formTitle} – ${input.draft.title}`) },
    { name: 'word/document.xml', data: documentPart(formBody(input)) },
    { name: 'word/_rels/document.xml.rels', data: documentRelations },
    { name: 'word/styles.xml', data: stylesPart },
    { name: 'word/settings.xml', data: settingsPart },
    { name: 'word/footer1.xml', data: footerPart },
    { name: 'word/glossary/document.xml', data: glossaryPart() },
    { name: 'word/glossary/_rels/document.xml.rels', data: glossaryRelations },
    { name: 'word/glossary/styles.xml', data: stylesPart }
  ])
}
