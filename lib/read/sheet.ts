/** A table as spreadsheets and CSV files hold it. */
export interface Sheet {
  name: string
  /** Rows from the first row of the file; cells as shown, '' where empty; a row ends with its last filled cell. */
  rows: string[][]
  /** Cells joined in the file, 0-based; only the first of them has a text. */
  merged?: { row: number; column: number; rows: number; columns: number }[]
}
