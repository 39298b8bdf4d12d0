import { plainBlock, plainStyle } from '../../model/document.ts'
import { child, type XmlElement } from '../xml.ts'
import { listOf } from './numbering.ts'
import { isAccepted, type Status } from './piece.ts'
import { mergeParagraph, paragraphProperties } from './properties.ts'
import { formatRevision, statusOf } from './revision.ts'
import { readContent, type Content } from './runs.ts'
import type { RawParagraph, Story } from './story.ts'

/** Reads one w:p: its pieces, label and paragraph style. Its texts are filled in when the story is complete. */
export function readParagraph(
  element: XmlElement,
  story: Story,
  status: Status
): { paragraph: RawParagraph; boxes: Content['boxes'] } {
  const { styles, lists, labels } = story.shared
  const pPr = child(element, 'w:pPr')
  const styleId = child(pPr, 'w:pStyle')?.attributes['w:val'] ?? styles.normal
  const own = paragraphProperties(pPr)
  const { pieces, boxes } = readContent(element, styleId, story, status)
  const mark = statusOf(child(pPr, 'w:rPr'), status)
  const paragraph: RawParagraph = {
    block: plainBlock(''),
    pieces: [...story.pending.splice(0), ...pieces],
    markInserted: mark.inserted,
    markDeleted: mark.deleted,
    format: formatRevision(pPr)
  }
  const list = listOf(own, styleId, styles, lists)
  const gone = mark.deleted !== null && !pieces.some(p => p.type === 'text' && isAccepted(p))
  if (list && !gone) paragraph.block.number = labels.next(list.list, list.level)
  const inherited = mergeParagraph(styles.defaults.paragraph, styles.get(styleId)?.paragraph ?? {})
  const listed = list ? mergeParagraph(inherited, indentOf(list.list.levels.get(list.level)?.paragraph)) : inherited
  const all = mergeParagraph(listed, own)
  paragraph.block.style = {
    ...plainStyle,
    heading: all.outline !== undefined && all.outline >= 0 && all.outline < 9 ? all.outline + 1 : null,
    centered: all.centered ?? false,
    indent: (all.left ?? 0) + (all.firstLine ?? 0)
  }
  paragraph.block.pageBreak = all.pageBreakBefore ?? false
  return { paragraph, boxes }
}

/** Of a level's paragraph properties only the indent matters here. */
function indentOf(properties: { left?: number; firstLine?: number } = {}): { left?: number; firstLine?: number } {
  const { left, firstLine } = properties
  return { ...(left === undefined ? {} : { left }), ...(firstLine === undefined ? {} : { firstLine }) }
}
