import { child, type XmlElement } from '../xml.ts'

/** Run properties as one level (defaults, style, direct) says them; absent means "as inherited". */
export interface RunProperties {
  bold?: boolean
  italic?: boolean
  underlined?: boolean
  hidden?: boolean
  /** Half points. */
  size?: number
  /** Font of letters outside ASCII (hAnsi) and of ASCII; '' where the theme chooses it. */
  font?: string
  asciiFont?: string
}

/** Paragraph properties as one level says them. Lengths in twentieths of a point. */
export interface ParagraphProperties {
  centered?: boolean
  /** 0-8; 9 is body text (17.3.1.20). */
  outline?: number
  left?: number
  /** First line indent; negative where it hangs. */
  firstLine?: number
  numId?: string
  level?: number
  pageBreakBefore?: boolean
}

/** A toggle element without w:val is on (17.17.4). */
export function isOn(element: XmlElement): boolean {
  return !['0', 'false', 'off', 'none'].includes(element.attributes['w:val'] ?? 'true')
}

/** Reads w:rPr. */
export function runProperties(rPr: XmlElement | undefined): RunProperties {
  const properties: RunProperties = {}
  for (const element of rPr?.children ?? []) {
    const on = isOn(element)
    if (element.name === 'w:b') properties.bold = on
    else if (element.name === 'w:i') properties.italic = on
    else if (element.name === 'w:u') properties.underlined = on
    else if (element.name === 'w:vanish') properties.hidden = on
    else if (element.name === 'w:sz') setNumber(properties, 'size', element.attributes['w:val'])
    else if (element.name === 'w:rFonts') setFonts(properties, element.attributes)
  }
  return properties
}

function setFonts(properties: RunProperties, attributes: XmlElement['attributes']): void {
  const high = attributes['w:hAnsiTheme'] === undefined ? attributes['w:hAnsi'] : ''
  const ascii = attributes['w:asciiTheme'] === undefined ? attributes['w:ascii'] : ''
  if (high !== undefined) properties.font = high
  if (ascii !== undefined) properties.asciiFont = ascii
}

/** Reads w:pPr without its style. */
export function paragraphProperties(pPr: XmlElement | undefined): ParagraphProperties {
  const properties: ParagraphProperties = {}
  for (const element of pPr?.children ?? []) {
    const value = element.attributes['w:val']
    if (element.name === 'w:jc') properties.centered = value === 'center'
    else if (element.name === 'w:outlineLvl') setNumber(properties, 'outline', value)
    else if (element.name === 'w:pageBreakBefore') properties.pageBreakBefore = isOn(element)
    else if (element.name === 'w:ind') setIndent(properties, element.attributes)
    else if (element.name === 'w:numPr') {
      setNumber(properties, 'level', child(element, 'w:ilvl')?.attributes['w:val'])
      const numId = child(element, 'w:numId')?.attributes['w:val']
      if (numId !== undefined) properties.numId = numId
    }
  }
  return properties
}

function setIndent(properties: ParagraphProperties, attributes: XmlElement['attributes']): void {
  setNumber(properties, 'left', attributes['w:start'] ?? attributes['w:left'])
  setNumber(properties, 'firstLine', attributes['w:firstLine'])
  const hanging = Number(attributes['w:hanging'])
  if (Number.isFinite(hanging)) properties.firstLine = -hanging
}

function setNumber<K extends string>(properties: { [key in K]?: number }, key: K, value: string | undefined): void {
  const number = Number.parseFloat(value ?? '')
  if (Number.isFinite(number)) properties[key] = number
}

/** The nearer level over the farther one. */
export function mergeRun(far: RunProperties, near: RunProperties): RunProperties {
  return { ...far, ...near }
}

/** The nearer level over the farther one. */
export function mergeParagraph(far: ParagraphProperties, near: ParagraphProperties): ParagraphProperties {
  return { ...far, ...near }
}
