import { AlignmentType, LineRuleType, Paragraph, TextRun, type IStylesOptions, type IParagraphOptions } from 'docx'
import type { Layout } from './layouts.ts'
import type { Run } from './run.ts'

/** Millimetres in twentieths of a point, the unit of Word's lengths (ECMA-376 part 1, 17.18.74). */
export function twips(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4)
}

/** Points of a line at least, as the office rules want it; `lineRule` is always given or Word guesses. */
const leastLine = { line: 360, lineRule: LineRuleType.AT_LEAST } as const
const referenceColor = '666666'

export const firstLine = twips(10)

export interface ParagraphLooks {
  alignment?: IParagraphOptions['alignment']
  indent?: IParagraphOptions['indent']
  spacing?: { before?: number; after?: number }
  keepNext?: boolean
  /** Half points; the document's size where absent. */
  size?: number
  allCaps?: boolean
}

/** A paragraph of runs; `tight` lines (tables, headers) are single spaced. */
export function plainParagraph(runs: Run[], looks: ParagraphLooks = {}): Paragraph {
  return new Paragraph({
    ...(looks.alignment ? { alignment: looks.alignment } : {}),
    ...(looks.indent ? { indent: looks.indent } : {}),
    ...(looks.keepNext ? { keepNext: true } : {}),
    spacing: { ...looks.spacing, line: 240, lineRule: LineRuleType.AUTO },
    children: textRuns(runs, looks)
  })
}

/** A paragraph of the running text: justified, first line indented. */
export function bodyParagraph(runs: Run[], looks: ParagraphLooks = {}): Paragraph {
  return new Paragraph({
    alignment: looks.alignment ?? AlignmentType.JUSTIFIED,
    indent: looks.indent ?? { firstLine },
    keepNext: looks.keepNext ?? false,
    widowControl: true,
    spacing: { before: 60, after: 60, ...looks.spacing, ...leastLine },
    children: textRuns(runs, looks)
  })
}

/** Verbatim words are in italics: what somebody wrote is never taken for the report's own words. */
export function textRuns(runs: Run[], looks: ParagraphLooks = {}): TextRun[] {
  return runs.flatMap(run =>
    xmlText(run.text)
      .split(/\r\n|\r|\n/)
      .map(
        (text, i) =>
          new TextRun({
            text,
            ...(i > 0 ? { break: 1 } : {}),
            ...(run.bold ? { bold: true } : {}),
            ...(run.italic || run.as === 'verbatim' ? { italics: true } : {}),
            ...(run.as === 'reference' ? { color: referenceColor, noProof: true } : {}),
            ...(looks.size ? { size: looks.size } : {}),
            ...(looks.allCaps ? { allCaps: true } : {})
          })
      )
  )
}

/** Characters that XML 1.0 cannot hold (clause 2.2) are left out; a lone surrogate is shown as U+FFFD. */
export function xmlText(text: string): string {
  // oxlint-disable-next-line no-control-regex -- the control characters are what is looked for
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').replace(/\p{Cs}/gu, '\ufffd')
}

/** Word's own heading styles, so that the navigation pane shows the report's parts. */
export function headingStyles(layout: Layout): NonNullable<IStylesOptions['default']> {
  const run = { font: layout.font, size: 2 * layout.size, color: '000000', bold: true }
  const paragraph = {
    alignment: AlignmentType.JUSTIFIED,
    keepNext: true,
    indent: { firstLine },
    spacing: { before: 120, after: 60, ...leastLine }
  }
  const section = { ...paragraph, spacing: { ...paragraph.spacing, before: 200 } }
  return {
    heading1: { run, paragraph: section },
    heading2: { run, paragraph },
    heading3: { run: { ...run, italics: true }, paragraph },
    heading4: { run: { ...run, bold: false, italics: true }, paragraph }
  }
}
