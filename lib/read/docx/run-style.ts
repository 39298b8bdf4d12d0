import { child, type XmlElement } from '../xml.ts'
import type { RunStyle } from './piece.ts'
import { runProperties, type RunProperties } from './properties.ts'
import type { Shared } from './story.ts'

/** The look of a run: defaults, paragraph style, character style, direct properties (ECMA-376 part 1, 17.7.2). */
export function runStyle(rPr: XmlElement | undefined, paragraphStyle: string | null, shared: Shared): RunStyle {
  const characterStyle = child(rPr, 'w:rStyle')?.attributes['w:val'] ?? null
  if (rPr && rPr.children.some(c => c.name !== 'w:rStyle')) {
    return merge(paragraphStyle, characterStyle, runProperties(rPr), shared)
  }
  const key = `${paragraphStyle ?? ''}\n${characterStyle ?? ''}`
  let style = shared.runStyles.get(key)
  if (!style) {
    style = merge(paragraphStyle, characterStyle, {}, shared)
    shared.runStyles.set(key, style)
  }
  return style
}

function merge(
  paragraphStyle: string | null,
  characterStyle: string | null,
  direct: RunProperties,
  shared: Shared
): RunStyle {
  const defaults = shared.styles.defaults.run
  const paragraph = shared.styles.get(paragraphStyle)?.run ?? {}
  const character = shared.styles.get(characterStyle)?.run ?? {}
  // Toggles of two styles cancel each other out; direct ones decide (17.7.3).
  const toggle = (key: 'bold' | 'italic' | 'hidden'): boolean =>
    direct[key] ?? (defaults[key] || (paragraph[key] ?? false) !== (character[key] ?? false))
  const nearest = <K extends keyof RunProperties>(key: K): RunProperties[K] =>
    direct[key] ?? character[key] ?? paragraph[key] ?? defaults[key]
  return {
    bold: toggle('bold'),
    italic: toggle('italic'),
    hidden: toggle('hidden'),
    underlined: nearest('underlined') ?? false,
    size: nearest('size') ?? null,
    font: nearest('font') || nearest('asciiFont') || ''
  }
}
