import { draftOf } from '../../lib/draft/draft.ts'
import { readPlainText } from '../../lib/draft/plain/plain-text.ts'
import type { Draft, Heading } from '../../lib/model/draft.ts'
import {
  emptyDocument,
  plainBlock,
  plainStyle,
  type Block,
  type Document,
  type TextBlock,
  type TextStyle
} from '../../lib/model/document.ts'

/** A sentence of running text, long enough to be nothing else. */
export const text =
  'Trong năm qua, tập thể cán bộ và người lao động của đơn vị đã đoàn kết, vượt qua nhiều khó khăn, hoàn thành tốt các nhiệm vụ được giao.'

const looks: Record<string, Partial<TextStyle>> = {
  b: { bold: 1 },
  i: { italic: 1 },
  c: { centered: true },
  u: { underlined: 1 },
  '1': { heading: 1 },
  '2': { heading: 2 },
  '3': { heading: 3 }
}

/** One paragraph from "cb| PHẦN I": looks before the bar (b bold, i italic, u underlined, c centred, 1-3 heading style). */
export function typed(line: string): TextBlock {
  const [, flags = '', words = ''] = /^([biuc123]*)\| ?(.*)$/su.exec(line) ?? [undefined, '', line]
  const style: TextStyle = { ...plainStyle }
  for (const flag of flags.split('')) Object.assign(style, looks[flag])
  return { ...plainBlock(words), style }
}

/** A document of typed lines. */
export function typedDocument(lines: (string | Block)[]): Document {
  return { ...emptyDocument(), blocks: lines.map(line => (typeof line === 'string' ? typed(line) : line)) }
}

/** The draft in typed lines. */
export function typedDraft(...lines: (string | Block)[]): Draft {
  return draftOf('d1', 'du-thao.docx', '', typedDocument(lines))
}

/** The draft in a text file. */
export function textDraft(source: string): Draft {
  return draftOf('d1', 'du-thao.txt', '', readPlainText(source))
}

/** The outline as lines: two spaces a level, "number | title". */
export function tree(draft: Draft): string[] {
  return draft.outline.map(h => '  '.repeat(h.level - 1) + [h.number ?? '', h.title].join(' | '))
}

export function headingAt(draft: Draft, index: number): Heading {
  const heading = draft.outline[index]
  if (!heading) throw new Error(`no heading ${index}`)
  return heading
}
