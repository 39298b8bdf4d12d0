import { child, childrenOf, type XmlElement } from '../xml.ts'
import { isOn } from './properties.ts'

/**
 * The content of a content control (ECMA-376 part 1, 17.5.2), or null where it shows its prompt, which is not the
 * writer's text (17.5.2.39). Some programs leave that flag on a field that was filled in: words that are not those of
 * its building block are kept.
 */
export function controlContent(control: XmlElement, prompts: Map<string, string>): XmlElement | null {
  const content = child(control, 'w:sdtContent') ?? null
  const properties = child(control, 'w:sdtPr')
  const flag = child(properties, 'w:showingPlcHdr')
  if (!flag || !isOn(flag) || content === null) return content
  const part = child(child(properties, 'w:placeholder'), 'w:docPart')?.attributes['w:val'] ?? ''
  const prompt = prompts.get(part)
  return prompt === undefined || wordsOf(content) === prompt ? null : content
}

/** The sign of a check box that is ticked ([MS-DOCX] 2.6.1.1), whatever its font shows; null where it is not, and for other controls. */
export function tickedSign(control: XmlElement): string | null {
  const checked = child(child(child(control, 'w:sdtPr'), 'w14:checkbox'), 'w14:checked')
  return checked && ['1', 'true', 'on'].includes(checked.attributes['w14:val'] ?? '1') ? '☒' : null
}

/** The prompts among the building blocks (17.12) by name. */
export function readPrompts(glossary: XmlElement | null): Map<string, string> {
  const parts = childrenOf(child(glossary ?? undefined, 'w:docParts'), 'w:docPart')
  return new Map(
    parts.flatMap((part): [string, string][] => {
      const name = child(child(part, 'w:docPartPr'), 'w:name')?.attributes['w:val']
      const body = child(part, 'w:docPartBody')
      return name === undefined || !body ? [] : [[name, wordsOf(body)]]
    })
  )
}

/** All words inside an element, without spaces: programs break runs where they like. */
function wordsOf(element: XmlElement): string {
  const own = element.name === 'w:t' ? element.text.replace(/\s+/gu, '') : ''
  return own + element.children.map(wordsOf).join('')
}
