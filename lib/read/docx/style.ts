import { child, childrenOf, type XmlElement } from '../xml.ts'
import { mergeParagraph, mergeRun, paragraphProperties, runProperties } from './properties.ts'
import type { ParagraphProperties, RunProperties } from './properties.ts'

/** A paragraph, character or numbering style with everything it inherits (ECMA-376 part 1, 17.7). */
export interface Style {
  id: string
  run: RunProperties
  paragraph: ParagraphProperties
  /** Ids from the style itself to its last ancestor. */
  chain: string[]
}

export interface Styles {
  defaults: { run: RunProperties; paragraph: ParagraphProperties }
  /** The style, or undefined if the file does not define it. */
  get(id: string | null): Style | undefined
  /** Id of the default paragraph style, or null. */
  normal: string | null
}

/** Reads styles.xml; a missing part gives no styles. */
export function readStyles(root: XmlElement | null): Styles {
  const elements = new Map<string, XmlElement>()
  let normal: string | null = null
  for (const element of childrenOf(root ?? undefined, 'w:style')) {
    const id = element.attributes['w:styleId']
    if (id === undefined) continue
    if (!elements.has(id)) elements.set(id, element)
    const isDefault = ['1', 'true', 'on'].includes(element.attributes['w:default'] ?? '')
    if (isDefault && element.attributes['w:type'] === 'paragraph') normal ??= id
  }
  const docDefaults = child(root ?? undefined, 'w:docDefaults')
  const styles = new Map<string, Style>()
  return {
    defaults: {
      run: runProperties(child(child(docDefaults, 'w:rPrDefault'), 'w:rPr')),
      paragraph: paragraphProperties(child(child(docDefaults, 'w:pPrDefault'), 'w:pPr'))
    },
    get: id => (id === null ? undefined : resolve(id, elements, styles, [])),
    normal
  }
}

function resolve(
  id: string,
  elements: Map<string, XmlElement>,
  styles: Map<string, Style>,
  path: string[]
): Style | undefined {
  const known = styles.get(id)
  if (known) return known
  const element = elements.get(id)
  if (!element || path.includes(id)) return undefined
  const parentId = child(element, 'w:basedOn')?.attributes['w:val']
  const parent = parentId === undefined ? undefined : resolve(parentId, elements, styles, [...path, id])
  const own = paragraphProperties(child(element, 'w:pPr'))
  const style: Style = {
    id,
    run: mergeRun(parent?.run ?? {}, runProperties(child(element, 'w:rPr'))),
    paragraph: mergeParagraph(parent?.paragraph ?? {}, own.outline === undefined ? named(element, own) : own),
    chain: [id, ...(parent?.chain ?? [])]
  }
  styles.set(id, style)
  return style
}

/** Built-in styles keep their English names in every language of Word: "heading 2" without an outline level counts too. */
function named(element: XmlElement, own: ParagraphProperties): ParagraphProperties {
  const level = /^heading ([1-9])$/i.exec(child(element, 'w:name')?.attributes['w:val'] ?? '')?.[1]
  return level === undefined ? own : { ...own, outline: Number(level) - 1 }
}
