/** Every limit of the readers in one place; each has an error a user understands (failures.ts). */
export const limits = {
  /** Entries in one zip container: Word files have some twenty. */
  zipEntries: 2_000,
  /** Real unpacked bytes of one part, counted while unpacking: headers lie. */
  partBytes: 60_000_000,
  /** Real unpacked bytes of one container. */
  containerBytes: 200_000_000,
  xmlDepth: 200,
  paragraphs: 50_000,
  /** One received file. */
  fileBytes: 100_000_000,
  pages: 2_000,
  spreadsheetRows: 200_000,
  spreadsheetColumns: 200,
  /** Seconds LibreOffice may take for one file. */
  officeSeconds: 90
} as const
