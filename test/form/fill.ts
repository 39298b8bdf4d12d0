import type { FormFieldName } from '../../lib/form/words.ts'
import { openContainer } from '../../lib/read/zip.ts'
import { writeZip } from '../../lib/read/zip-writer.ts'
import { escapeXml } from '../support/docx.ts'

/** How a program leaves a field that somebody filled in. */
export type Program = 'word' | 'flag kept' | 'typed over' | 'typed behind'

/** Values of a field, one for each time it stands in the form; null leaves it as it is. */
export type Values = Partial<Record<FormFieldName, (string | null)[]>>

/** The form with values in its fields, as Word and other programs write them. */
export function fillForm(form: Uint8Array, values: Values, program: Program): Promise<Uint8Array> {
  return editDocument(form, xml => {
    const seen = new Map<string, number>()
    return xml.replace(/<w:sdt>.*?<\/w:sdt>/gs, control => {
      const field = /<w:tag w:val="gopy1\.(\w+)"\/>/.exec(control)?.[1] as FormFieldName
      const at = seen.get(field) ?? 0
      seen.set(field, at + 1)
      const value = values[field]?.[at] ?? null
      if (control.includes('w14:checkbox')) return boxed(control, value, program)
      const plain = program === 'typed over' || program === 'typed behind'
      if (value === null) return plain ? contentOf(control) : control
      return filled(control, value, program)
    })
  })
}

/** A box with the value 'x' is ticked. */
function boxed(control: string, value: string | null, program: Program): string {
  const ticked =
    value === null
      ? control
      : control.replace('<w14:checked w14:val="0"/>', '<w14:checked w14:val="1"/>').replace('<w:t>☐', '<w:t>☒')
  return program === 'word' || program === 'flag kept' ? ticked : contentOf(ticked)
}

function filled(control: string, value: string, program: Program): string {
  if (program === 'typed behind') return contentOf(control) + runOf(` ${value}`)
  if (program === 'typed over') return runOf(value)
  const content = program === 'word' ? runOf(value) : runOf(value, '<w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr>')
  const open = program === 'word' ? control.replace('<w:showingPlcHdr/>', '') : control
  return open.replace(/<w:sdtContent>.*<\/w:sdtContent>/s, `<w:sdtContent>${content}</w:sdtContent>`)
}

function contentOf(control: string): string {
  return /<w:sdtContent>(.*)<\/w:sdtContent>/s.exec(control)?.[1] ?? ''
}

function runOf(text: string, rPr = ''): string {
  const lines = text.split('\n').map(line => `<w:t xml:space="preserve">${escapeXml(line)}</w:t>`)
  return `<w:r>${rPr}${lines.join('<w:br/>')}</w:r>`
}

/** The same file with another main part. */
export async function editDocument(file: Uint8Array, edit: (xml: string) => string): Promise<Uint8Array> {
  const container = await openContainer(file)
  const entries: { name: string; data: Uint8Array | string }[] = []
  for (const name of container.names) {
    const data = (await container.bytes(name)) ?? Buffer.alloc(0)
    entries.push({ name, data: name === 'word/document.xml' ? edit(data.toString('utf8')) : data })
  }
  return writeZip(entries)
}
