import type { Draft, Paragraph } from '../../lib/model/draft.ts'

const blank = { heading: null, page: null, line: null, rows: [], footnote: null, notes: [], cell: null }

/** A paragraph of a test draft; `index` is set by `plainDraft`. */
export function body(text: string): Paragraph {
  return { ...blank, index: 0, part: 'body', text }
}

export function note(number: number, text: string): Paragraph {
  return { ...blank, index: 0, part: 'footnote', text, footnote: number }
}

/** The cells of one table, row by row. */
export function table(rows: string[][], number = 1): Paragraph[] {
  return rows.flatMap((cells, row) =>
    cells.map((text, column) => ({
      ...blank,
      index: 0,
      part: 'table' as const,
      text,
      cell: { table: number, row, column }
    }))
  )
}

/** A draft without headings and layout of paragraphs, or of texts that become body paragraphs. */
export function plainDraft(...content: (Paragraph | string)[]): Draft {
  const paragraphs = content.map((p, index) => Object.assign({}, typeof p === 'string' ? body(p) : p, { index }))
  return { id: 'd1', file: 'du-thao.docx', sha256: '', title: '', pages: null, lines: null, outline: [], paragraphs }
}
