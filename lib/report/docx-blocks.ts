import { HeadingLevel, LineRuleType, Paragraph, TextRun, type FileChild } from 'docx'
import type { Block, HeadingBlock, TextBlock } from './block.ts'
import { blockTable } from './docx-table.ts'
import { bodyParagraph, firstLine, textRuns, twips } from './docx-text.ts'
import { entryLines, type EntryLine } from './entry-lines.ts'
import type { ReportModel } from './model.ts'
import { mark, type Run } from './run.ts'

const levels = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4
} as const

const detailIndent = { left: twips(5), firstLine }

/** The blocks of a report as paragraphs and tables of a Word file. */
export function bodyBlocks(model: ReportModel, blocks: Block[], landscape = false): FileChild[] {
  return blocks.flatMap((block): FileChild[] => {
    if (block.type === 'heading') return [headingParagraph(block)]
    if (block.type === 'text') return [textParagraph(block)]
    if (block.type === 'entry') return entryLines(block.entry, model.say).map(lineParagraph)
    return [blockTable(model.layout, block, landscape), thinLine()]
  })
}

function headingParagraph(block: HeadingBlock): Paragraph {
  return new Paragraph({ heading: levels[block.level], children: textRuns(block.runs) })
}

function textParagraph({ role, runs }: TextBlock): Paragraph {
  if (role === 'item') return bodyParagraph(dashed(runs))
  if (role === 'closing') return bodyParagraph(runs, { keepNext: true, spacing: { before: 120, after: 240 } })
  if (role === 'note')
    return bodyParagraph(
      runs.map((r): Run => ({ ...r, italic: true })),
      { size: 24 }
    )
  return bodyParagraph(runs)
}

function lineParagraph(line: EntryLine): Paragraph {
  if (line.role === 'lead') return bodyParagraph(dashed(line.runs))
  if (line.role === 'wording') return bodyParagraph([mark('+ '), ...line.runs], { indent: detailIndent })
  return bodyParagraph(line.runs, { indent: detailIndent })
}

const dashed = (runs: Run[]): Run[] => [mark('- '), ...runs]

/** Word wants a paragraph below a table; a thin one, so that a table at the end of a page starts no new page. */
function thinLine(): Paragraph {
  return new Paragraph({
    spacing: { line: 120, lineRule: LineRuleType.EXACT },
    children: [new TextRun({ text: '', size: 2 })]
  })
}
