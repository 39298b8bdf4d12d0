import type { Block, TableBlock, TableCell, TextBlock } from '../../model/document.ts'
import type { BodyBlock } from '../mail/body.ts'

const widestSpan = 100

/** The table that is being read: rows of cells, each with what stands in it. */
export class TableRun {
  private readonly rows: { blocks: BodyBlock[]; span: number; down: number }[][] = []

  row(): void {
    this.rows.push([])
  }

  /** Opens a cell and gives the list that takes its content. */
  cell(attributes: Map<string, string>): BodyBlock[] {
    if (this.rows.length === 0) this.row()
    const blocks: BodyBlock[] = []
    this.rows.at(-1)?.push({ blocks, span: spanOf(attributes.get('colspan')), down: spanOf(attributes.get('rowspan')) })
    return blocks
  }

  /**
   * The table, where it is one: at least two rows and two columns and no table inside. Tables that only lay out a mail
   * give their content, cell by cell.
   */
  take(quoted: number): BodyBlock[] {
    const filled = this.rows.filter(row => row.length > 0)
    const content = filled.flatMap(row => row.flatMap(cell => cell.blocks))
    const isTable = filled.filter(row => row.length > 1).length > 1 && content.every(b => b.block.type === 'text')
    return isTable ? [{ block: this.asBlock(filled), quoted }] : content
  }

  private asBlock(rows: TableRun['rows']): TableBlock {
    const open: number[] = []
    return {
      type: 'table',
      rows: rows.map(row => {
        const cells: TableCell[] = []
        let column = 0
        const covered = (): void => {
          for (; (open[column] ?? 0) > 0; column++) {
            open[column] = (open[column] ?? 0) - 1
            cells.push({ blocks: [], tables: [], span: 1, merged: true })
          }
        }
        for (const { blocks, span, down } of row) {
          covered()
          cells.push({ blocks: blocks.map(b => b.block).filter(isText), tables: [], span, merged: false })
          for (let i = 0; i < span; i++) open[column++] = down - 1
        }
        covered()
        return cells
      })
    }
  }
}

function isText(block: Block): block is TextBlock {
  return block.type === 'text'
}

function spanOf(value: string | undefined): number {
  const span = Number.parseInt(value ?? '1', 10)
  return span >= 1 ? Math.min(span, widestSpan) : 1
}
