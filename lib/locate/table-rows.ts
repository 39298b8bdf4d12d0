import { wordList } from '../text/words.ts'
import type { DraftView } from './draft-index.ts'
import { wordKey } from './word-index.ts'

/**
 * Cells of the rows or columns whose first cell has the word ("dòng năm 2016"), as indexes of paragraphs.
 * @param table 1-based number of the table, or null for all
 */
export function cellsOfRow(view: DraftView, word: string, table: number | null): number[] {
  const found: number[] = []
  for (const [number, cells] of view.tables) {
    if (table !== null && table !== number && view.tables.has(table)) continue
    const paragraphs = cells.map(i => view.draft.paragraphs[i]).filter(p => p !== undefined)
    const heads = paragraphs.filter(p => p.cell && (p.cell.column <= 1 || p.cell.row === 0))
    for (const head of heads) {
      if (!wordList(head.text).map(wordKey).includes(wordKey(word))) continue
      const inColumn = head.cell?.row === 0 && head.cell.column > 0
      for (const p of paragraphs) {
        const along = inColumn ? p.cell?.column === head.cell?.column : p.cell?.row === head.cell?.row
        if (along && !found.includes(p.index)) found.push(p.index)
      }
    }
  }
  return found
}
