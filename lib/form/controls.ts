import { prompts, type FormFieldName, type PromptName } from './words.ts'
import { run, xmlText } from './xml.ts'

/**
 * Content controls (ECMA-376 part 1, 17.5.2) of the form, numbered in order so that each has an id of its own. Each
 * stands inside a paragraph, so that a program without controls leaves an ordinary cell to type in.
 */
export class Controls {
  private last = 0

  /** A field for words of any length: a rich text control, for LibreOffice 7.4 glues the lines of a plain one (w:text) together. */
  text(field: FormFieldName, title: string): string {
    return this.control(field, title, 'text', '')
  }

  /** A list to choose from that also takes typed words: telephones show it as an ordinary field. */
  choice(field: FormFieldName, title: string, choices: readonly string[]): string {
    const items = choices.map(c => `<w:listItem w:displayText="${xmlText(c)}" w:value="${xmlText(c)}"/>`)
    return this.control(field, title, 'choice', `<w:comboBox>${items.join('')}</w:comboBox>`)
  }

  date(field: FormFieldName, title: string): string {
    const kind =
      '<w:date><w:dateFormat w:val="dd/MM/yyyy"/><w:lid w:val="vi-VN"/>' +
      '<w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date>'
    return this.control(field, title, 'date', kind)
  }

  /** An empty box to tick ([MS-DOCX] 2.6.1.1). */
  box(field: FormFieldName, title: string): string {
    const state = (name: string, sign: string) => `<w14:${name} w14:val="${sign}" w14:font="MS Gothic"/>`
    const kind = `<w14:checkbox><w14:checked w14:val="0"/>${state('checkedState', '2612')}${state('uncheckedState', '2610')}</w14:checkbox>`
    const sign =
      '<w:r><w:rPr><w:rFonts w:ascii="MS Gothic" w:eastAsia="MS Gothic" w:hAnsi="MS Gothic" w:hint="eastAsia"/></w:rPr><w:t>☐</w:t></w:r>'
    return `<w:sdt><w:sdtPr>${this.head(field, title)}${kind}</w:sdtPr><w:sdtContent>${sign}</w:sdtContent></w:sdt>`
  }

  private control(field: FormFieldName, title: string, prompt: PromptName, kind: string): string {
    const placeholder = `<w:placeholder><w:docPart w:val="${promptPart(prompt)}"/></w:placeholder><w:showingPlcHdr/>`
    const words = run(prompts[prompt], { style: 'PlaceholderText', color: '808080' })
    return `<w:sdt><w:sdtPr>${this.head(field, title)}${placeholder}${kind}</w:sdtPr><w:sdtContent>${words}</w:sdtContent></w:sdt>`
  }

  private head(field: FormFieldName, title: string): string {
    this.last++
    return `<w:alias w:val="${xmlText(title)}"/><w:tag w:val="gopy1.${field}"/><w:id w:val="${20_200_000 + this.last}"/>`
  }
}

/** Name of the building block (17.12) that Word puts back when a field is emptied again. */
export function promptPart(prompt: PromptName): string {
  return `gopy1-${prompt}`
}
